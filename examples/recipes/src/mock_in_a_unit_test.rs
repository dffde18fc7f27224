//! A unit test with the sandbox in the test's process: no network, no account, and a sandbox for each test.

use identity_apis::prove::Client;
use identity_apis::prove::flows::verify::{Verification, VerificationResult};
use identity_apis::transport::Error;
use identity_apis_sandbox::Sandbox;

use crate::RecipeResult;

/// What an application does with a verification.
#[derive(Debug, PartialEq, Eq)]
pub enum Decision {
    /// The account is opened.
    Open,
    /// The person is asked for documents.
    AskForDocuments,
    /// The service is not available: the person is asked to come back.
    TryLater,
}

/// The code under test: decides about a new account.
///
/// # Errors
/// A failure that trying later does not help.
pub async fn decide(client: &Client, phone: &str, first_name: &str, last_name: &str) -> Result<Decision, Error> {
    // For tracing; it must not contain personal data.
    let verification =
        Verification::account_opening(phone, first_name, last_name).with_client_request_id("account-opening");
    match verification.run(client).await {
        Ok(VerificationResult::Verified(_)) => Ok(Decision::Open),
        Ok(_) => Ok(Decision::AskForDocuments),
        Err(error) if error.is_retryable() => Ok(Decision::TryLater),
        Err(error) => Err(error),
    }
}

/// Runs the recipe.
pub async fn run() -> RecipeResult {
    let sandbox = Sandbox::start().await?;
    let decision = decide(&sandbox.prove_client()?, "2001004049", "Bettina", "Halbert").await?;
    println!("Bettina Halbert: {decision:?}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use identity_apis_sandbox::{Fault, Sandbox, TestUserProduct};

    use super::*;

    #[tokio::test]
    async fn documented_user_gets_an_account() {
        let sandbox = Sandbox::start().await.unwrap();
        let users = Sandbox::test_users();
        let user = users.iter().find(|user| user.product == TestUserProduct::VerifyAccountOpening).unwrap();
        let client = sandbox.prove_client().unwrap();
        let decision = decide(&client, user.phone_number.unwrap(), user.first_name, user.last_name).await.unwrap();
        assert_eq!(decision, Decision::Open);
        // What was sent, and how often.
        let sent = sandbox.calls("verify");
        assert_eq!(sent.exactly(1)[0].body.as_ref().unwrap()["lastName"], "Halbert");
    }

    /// A response that the service cannot be made to send.
    #[tokio::test]
    async fn unknown_result_opens_no_account() {
        let sandbox = Sandbox::start().await.unwrap();
        let body = serde_json::json!({"success": "maybe", "phoneNumber": "2001004049", "correlationId": "c-1"});
        sandbox.next("verify").respond_with(200, body);
        let client = sandbox.prove_client().unwrap();
        let decision = decide(&client, "2001004049", "Bettina", "Halbert").await.unwrap();
        assert_eq!(decision, Decision::AskForDocuments);
    }

    #[tokio::test]
    async fn unavailable_service_means_later() {
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.on("verify").respond_with_fault(Fault::error(503));
        let client = sandbox.prove_client().unwrap();
        let decision = decide(&client, "2001004049", "Bettina", "Halbert").await.unwrap();
        assert_eq!(decision, Decision::TryLater);
    }
}
