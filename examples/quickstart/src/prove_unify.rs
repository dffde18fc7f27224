//! Prove Unify with `possessionType=none`: open, status, bind.

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::{SessionRequest, Status};

use crate::{Outcome, expect};

/// One of Prove's documented test numbers; its sandbox knows no others.
const PHONE_NUMBER: &str = "2001004014";

pub(crate) async fn run(client: &Client) -> Outcome {
    println!("\nProve Unify, the caller checks possession (possessionType=none)");

    let session = SessionRequest::none("quickstart-unify").open(client).await?;
    println!("  POST /v3/unify         session {}", session.correlation_id());

    let status = session.status(client).await?;
    println!("  POST /v3/unify-status  {status:?}");
    let Status::PossessionRequired(own_check) = status else {
        return Err("expected PossessionRequired without a key on the device".into());
    };

    println!("  (the caller's own check passes here)");
    let status = own_check.bind(client, PHONE_NUMBER).await?;
    println!("  POST /v3/unify-bind    {status:?}");
    expect(matches!(status, Status::Verified { .. }), "Verified after the number was bound")
}
