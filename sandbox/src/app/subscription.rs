//! Handshakes of subscriptions to GenAuth's events.

use hyper::upgrade::OnUpgrade;
use serde_json::json;

use super::state::AppState;
use crate::events;
use crate::faults::{Fault, Subject};
use crate::http::{JsonResponse, OutgoingResponse, Request};
use crate::request_log::{CallResult, Record};

/// Characters of the name of an event.
const MAX_EVENT_NAME: usize = 256;

/// Handles a handshake.
pub(crate) async fn handle(app: &AppState, request: Request, upgrade: Option<OnUpgrade>) -> OutgoingResponse {
    let decision = app.faults.decide(&Subject::Handshake);
    if !decision.delay.is_zero() {
        tokio::time::sleep(decision.delay).await;
    }
    let response = match &decision.fault {
        None | Some(Fault::ExpiredToken) => subscribe(app, &request, upgrade).unwrap_or_else(OutgoingResponse::from),
        Some(Fault::Error { status, .. }) => {
            JsonResponse::new(*status, json!({"message": "rejected by a fault"})).into()
        }
        Some(Fault::CannedResponse { status, body }) => JsonResponse::new(*status, body.clone()).into(),
        Some(_) => OutgoingResponse::reset(),
    };
    app.journal.add(Record::new(
        request,
        &CallResult {
            at: app.clock.now(),
            operation_id: Some("subscribeEvents"),
            operation_name: Some("subscribe_events"),
            status: response.status(),
            fault: decision.kind(),
            response: response.text(),
        },
    ));
    response
}

/// Subscribes the caller. Rejections have a status of HTTP, as handshakes need one.
fn subscribe(app: &AppState, request: &Request, upgrade: Option<OnUpgrade>) -> Result<OutgoingResponse, JsonResponse> {
    let reject =
        |status: u16, message: &str| JsonResponse::new(status, json!({"statusCode": status, "message": message}));
    let headers = events::accept(&request.method, &request.headers).map_err(|problem| reject(400, problem))?;
    let upgrade = upgrade.ok_or_else(|| reject(400, "the connection cannot be upgraded"))?;
    app.genauth.authenticate_subscriber(request).map_err(|message| reject(401, &message))?;
    let event = request.query.iter().find(|(name, _)| name == "code").map_or("", |(_, event)| event.as_str());
    if event.is_empty() || event.chars().count() > MAX_EVENT_NAME {
        return Err(reject(400, "the query does not name an event: code=<event>"));
    }
    let subscription =
        app.events.subscribe(event).ok_or_else(|| reject(503, "there are too many subscribers; retry later"))?;
    tokio::spawn(events::serve(upgrade, subscription));
    Ok(OutgoingResponse::switching_protocols(headers))
}
