//! Prove Unify with `possessionType=none`: open, status, bind.

use identity_apis::prove::Client;
use identity_apis::prove::types::{PossessionType, UnifyBindRequest, UnifyRequest, UnifyStatusRequest, UnifySuccess};

use crate::{Outcome, expect};

/// One of Prove's documented test numbers; its sandbox knows no others.
const PHONE_NUMBER: &str = "2001004014";

pub(crate) async fn run(client: &Client) -> Outcome {
    println!("\nProve Unify, the caller checks possession (possessionType=none)");

    let opening = UnifyRequest::new("quickstart-unify", PossessionType::None).with_phone_number(PHONE_NUMBER);
    let session = client.unify(&opening).await?;
    println!("  POST /v3/unify         {}, session {}", session.success, session.correlation_id);
    expect(session.success == UnifySuccess::Pending, "pending after the opening")?;

    let status = client.unify_status(&UnifyStatusRequest::new(&session.correlation_id)).await?;
    println!("  POST /v3/unify-status  {}", status.success);
    expect(status.success == UnifySuccess::PossessionRequired, "possession_required without a key on the device")?;

    println!("  (the caller's own check passes here)");
    let bind = UnifyBindRequest::new(&session.correlation_id, PHONE_NUMBER);
    let bound = client.unify_bind(&bind).in_session(PossessionType::None).await?;
    println!("  POST /v3/unify-bind    {}, {:?}", bound.success, *bound);
    let status = client.unify_status(&UnifyStatusRequest::new(&session.correlation_id)).await?;
    println!("  POST /v3/unify-status  {}", status.success);
    expect(status.success == UnifySuccess::True, "true after the number was bound")
}
