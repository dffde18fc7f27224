//! One request for each service that breaks a rule: it is refused here, nothing is sent.

use identity_apis::prove::types::{MfaStatusRequest, PossessionType};
use identity_apis::transport::Error;
use identity_apis::{genauth, prove};

use crate::Outcome;

pub(crate) async fn prove(client: &prove::Client) -> Outcome {
    println!("\nRefused before it is sent: a phone number in a session that was opened for Prove's own check");
    let request = MfaStatusRequest::new().with_correlation_id("quickstart").with_phone_number("2001004014");
    show(client.mfa_status(&request).with_context(PossessionType::Mobile).await.map(|_| ()))
}

pub(crate) async fn genauth(client: &genauth::Client) -> Outcome {
    println!("\nRefused before it is sent: a user id that does not have the form of its type");
    let status = genauth::types::GetMfaInfoDataDto::new(Vec::<genauth::types::ApplicationMfaDto>::new(), "token");
    let request = genauth::types::SetMfaStatusDto::new(status, "no-colon").with_user_id_type("identity");
    show(client.set_users_mfa_status(&request).await.map(|_| ()))
}

fn show(result: Result<(), Error>) -> Outcome {
    match result {
        Err(Error::Invalid(invalid)) => {
            for violation in invalid.violations() {
                println!("  {:<28} {:<14} {}", violation.rule(), violation.pointer(), violation.message());
            }
            Ok(())
        }
        Err(other) => Err(other.into()),
        Ok(()) => Err("expected a refusal, but the request was sent".into()),
    }
}
