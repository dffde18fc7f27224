//! Sends one request per service that violates a rule: validation rejects it, and nothing is sent.

use identity_apis::prove::types::{MfaStatusRequest, PossessionType};
use identity_apis::transport::Error;
use identity_apis::{genauth, prove};

use crate::ExampleResult;

pub(crate) async fn prove(client: &prove::Client) -> ExampleResult {
    println!("\nRejected before sending: a phone number in a session in which Prove verifies possession");
    let request = MfaStatusRequest::new().with_correlation_id("quickstart").with_phone_number("2001004014");
    print_violations(client.mfa_status(&request).with_context(PossessionType::Mobile).await.map(|_| ()))
}

pub(crate) async fn genauth(client: &genauth::Client) -> ExampleResult {
    println!("\nRejected before sending: a user id that does not have the format of its type");
    let status = genauth::types::GetMfaInfoDataDto::new(Vec::<genauth::types::ApplicationMfaDto>::new(), "token");
    let request = genauth::types::SetMfaStatusDto::new(status, "no-colon").with_user_id_type("identity");
    print_violations(client.set_users_mfa_status(&request).await.map(|_| ()))
}

fn print_violations(result: Result<(), Error>) -> ExampleResult {
    match result {
        Err(Error::Invalid(invalid)) => {
            for violation in invalid.violations() {
                println!("  {:<28} {:<14} {}", violation.rule(), violation.pointer(), violation.message());
            }
            Ok(())
        }
        Err(other) => Err(other.into()),
        Ok(()) => Err("expected violations, but the request was sent".into()),
    }
}
