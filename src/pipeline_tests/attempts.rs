//! What an error or a response says about the attempts of its call.

use super::recovery::{SESSION, playing, token};
use super::*;
use crate::prove::types::UnifyStatusRequest;
use crate::transport::{RateLimit, RetryPolicy};

const FINE: &str = r#"{"success":"true"}"#;

fn builder(calls: Vec<Step>, tokens: Vec<Step>) -> (Log, prove::Builder) {
    let (log, peer) = playing(calls, tokens);
    let credentials = prove::ClientCredentials::new("id", "s3cr3t");
    (log, prove::Client::builder().base_url(NOWHERE).credentials(credentials).peer(peer))
}

async fn unify_status(client: &prove::Client) -> Result<u32, Error> {
    client.unify_status(&UnifyStatusRequest::new(SESSION)).await.map(|response| response.attempts())
}

async fn fail(builder: prove::Builder) -> Error {
    unify_status(&builder.build().unwrap()).await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn attempts_count_the_requests_of_a_call() {
    let unavailable = response(503, "{}");
    for (first, attempts) in [
        (unavailable.clone(), 3),
        (Step::Refused, 3),
        (Step::Closed, 3),
        (Step::Hangs, 1),
        (response(404, "{}"), 1),
        (response(200, "<html>"), 1),
        // Sent again with a new token.
        (response(401, "{}"), 2),
    ] {
        let (log, builder) = builder(vec![first.clone()], vec![token("3600")]);
        let error = fail(builder).await;
        assert_eq!((error.attempts(), log.requests().len()), (attempts, attempts as usize), "{first:?}: {error:?}");
        assert!(!error.retry_budget_exhausted(), "{error:?}");
    }
    let (_, builder) = builder(vec![unavailable, Step::Refused, response(200, FINE)], vec![token("3600")]);
    assert_eq!(unify_status(&builder.build().unwrap()).await.unwrap(), 3);
}

#[tokio::test(start_paused = true)]
async fn attempts_are_zero_where_nothing_was_sent() {
    for token in [response(503, "{}"), response(401, "{}"), Step::Refused, Step::Hangs] {
        let (log, builder) = builder(vec![response(200, FINE)], vec![token.clone()]);
        let error = fail(builder).await;
        assert_eq!((error.attempts(), log.requests().len()), (0, 0), "{token:?}: {error:?}");
        assert!(log.for_tokens() > 0);
    }
    let (_, limited) = builder(vec![response(200, FINE)], vec![token("3600")]);
    let client = limited.rate_limit(RateLimit::with_period(Duration::from_secs(3_600))).build().unwrap();
    assert_eq!(unify_status(&client).await.unwrap(), 1);
    let error = unify_status(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(_)) && error.attempts() == 0, "{error:?}");

    let error = client.unify_status(&UnifyStatusRequest::new("")).await.unwrap_err();
    assert!(matches!(&error, Error::Invalid(_)) && error.attempts() == 0, "{error:?}");
}

/// The token ends while the call waits for its second attempt.
#[tokio::test(start_paused = true)]
async fn attempts_before_a_token_that_cannot_be_had_count() {
    let later = Step::Response(503, vec![("retry-after", "2".to_owned())], "{}".to_owned());
    let (_, builder) = builder(vec![later], vec![token("1"), Step::Refused]);
    assert_eq!(fail(builder).await.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn retry_budget_of_the_policy_bounds_calls_and_tokens() {
    let unavailable = || vec![response(503, "{}")];
    let none = RetryPolicy::default().budget(0, 10);
    let (_, calls) = builder(unavailable(), vec![token("3600")]);
    let client = calls.retry(none).build().unwrap();
    let error = unify_status(&client).await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_budget_exhausted()), (1, true), "{error:?}");
    // A call without a budget takes nothing from it, and needs nothing.
    let request = UnifyStatusRequest::new(SESSION);
    let unlimited = RetryPolicy::default().without_budget();
    let error = client.unify_status(&request).retry(unlimited).await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_budget_exhausted()), (3, false), "{error:?}");

    let (log, tokens) = builder(vec![response(200, FINE)], unavailable());
    let error = fail(tokens.retry(none)).await;
    assert_eq!((error.attempts(), error.retry_budget_exhausted(), log.for_tokens()), (0, true, 1), "{error:?}");

    let (_, generous) = builder(unavailable(), vec![token("3600")]);
    let client = generous.retry(RetryPolicy::default().budget(30, 1)).build().unwrap();
    for _ in 0..15 {
        let error = unify_status(&client).await.unwrap_err();
        assert_eq!((error.attempts(), error.retry_budget_exhausted()), (3, false), "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn retry_budget_does_not_bound_a_policy_without_one() {
    let (log, builder) = builder(vec![response(503, "{}")], vec![token("3600")]);
    let client = builder.retry(RetryPolicy::default().without_budget()).build().unwrap();
    for _ in 0..50 {
        assert_eq!(unify_status(&client).await.unwrap_err().attempts(), 3);
    }
    assert_eq!(log.requests().len(), 150);
}
