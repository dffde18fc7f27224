//! Retries: which failures the client retries by itself, and how to set that.
//!
//! The client retries a failure only if a second request does no harm. The service's document does not say so, therefore each
//! operation has a [`RetryClass`]: a status call is retried after a 503, a call that may have sent a text message is not.

use std::time::Duration;

use identity_apis::operation::RetryClass;
use identity_apis::prove::types::{UnifyRequest, UnifyStatusRequest};
use identity_apis::prove::{Client, ClientCredentials, operations};
use identity_apis::transport::RetryPolicy;
use identity_apis_sandbox::{Fault, Sandbox};

use crate::RecipeResult;

/// Runs the recipe.
pub async fn run() -> RecipeResult {
    let sandbox = Sandbox::start().await?;
    let credentials = sandbox.prove_credentials();
    let client = Client::builder()
        .base_url(sandbox.url())
        .credentials(ClientCredentials::new(credentials.client_id.as_str(), credentials.client_secret.as_str()))
        // Bounds the whole call, with all of its attempts and the time between them.
        .timeout(Duration::from_secs(20))
        // Bounds each attempt.
        .attempt_timeout(Duration::from_secs(5))
        .retry(RetryPolicy::default().max_attempts(4).initial_backoff(Duration::from_millis(50)))
        .build()?;
    let session = client.unify(&UnifyRequest::new("request-1", "none")).await?;
    let request = UnifyStatusRequest::new(&session.correlation_id);

    // A call that may be made twice: two failures are retried, and nobody notices.
    assert_eq!(operations::UNIFY_STATUS.retry_class, RetryClass::Idempotent);
    sandbox.next("unify_status").max_matches(2).respond_with_fault(Fault::error(503));
    client.unify_status(&request).await?;
    println!("unify_status: {} requests for one call", sandbox.calls("unify_status").len());

    // A call that may send a message: its failure is reported. `is_retryable` says that a later call may succeed, not that it
    // is harmless: ask for the status first.
    sandbox.next("unify").respond_with_fault(Fault::error(503));
    let error = client.unify(&UnifyRequest::new("request-2", "none")).await.err().ok_or("expected an error")?;
    println!("unify ({:?}): {error}; retryable: {}", operations::UNIFY.retry_class, error.is_retryable());

    // One call without retries, where a person waits and the next poll comes anyway.
    sandbox.next("unify_status").respond_with_fault(Fault::error(503));
    let result = client.unify_status(&request).retry(RetryPolicy::none()).timeout(Duration::from_secs(2)).await;
    println!("without retries: {}", result.err().map_or("a success".to_owned(), |error| error.to_string()));
    Ok(())
}
