//! Prove Unify with `possessionType=none`: open, status, bind.

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::{SessionRequest, Status};

use crate::{ExampleResult, expect};

/// One of Prove's documented test numbers; its sandbox accepts no others.
const PHONE_NUMBER: &str = "2001004014";

pub(crate) async fn run(client: &Client) -> ExampleResult {
    println!("\nProve Unify, the caller verifies possession (possessionType=none)");

    let session = SessionRequest::none("quickstart-unify").open(client).await?;
    println!("  POST /v3/unify         session {}", session.correlation_id());

    let status = session.status(client).await?;
    println!("  POST /v3/unify-status  {status:?}");
    let Status::PossessionRequired(verification) = status else {
        return Err("expected PossessionRequired, since the device has no key".into());
    };

    println!("  (the caller verifies possession here)");
    let status = verification.bind(client, PHONE_NUMBER).await?;
    println!("  POST /v3/unify-bind    {status:?}");
    expect(matches!(status, Status::Verified { .. }), "Verified after the phone number was bound")
}
