//! Prove MFA with `possessionType=none`: open, status, status with the phone number.

use identity_apis::prove::Client;
use identity_apis::prove::flows::mfa::{SessionRequest, Status};

use crate::{ExampleResult, expect};

/// One of Prove's documented test numbers; its sandbox accepts no others.
const PHONE_NUMBER: &str = "2001004014";

pub(crate) async fn run(client: &Client) -> ExampleResult {
    println!("\nProve MFA, the caller verifies possession (possessionType=none)");

    let session = SessionRequest::none().with_client_request_id("quickstart-mfa").open(client).await?;
    println!("  POST /v3/mfa           session {}", session.correlation_id());

    let status = session.status(client).await?;
    println!("  POST /v3/mfa-status    {status:?}");
    let Status::PossessionRequired(verification) = status else {
        return Err("expected PossessionRequired before the phone number is sent".into());
    };

    println!("  (the caller verifies possession here)");
    let status = verification.status_with_phone(client, PHONE_NUMBER).await?;
    println!("  POST /v3/mfa-status    {status:?}, with phoneNumber");
    expect(matches!(status, Status::Verified { .. }), "Verified after the phone number was sent")
}
