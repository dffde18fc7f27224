//! Webhooks over HTTP: receivers, events on demand, deliveries.

use serde::Deserialize;
use serde_json::{Value, json};

use super::json::{AdminError, AdminResult, done, json_response, parse_body};
use crate::app::AppState;
use crate::clock::timestamp;
use crate::http::{OutgoingResponse, Request};
use crate::services::prove::{NotSent, NumberEvent, WebhookTarget};
use crate::webhooks::Delivery;

/// Number of deliveries in a response.
const LIMIT: usize = 100;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Receiver {
    url: String,
    secret: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Removed {
    url: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWebhook {
    #[serde(default)]
    event: String,
    body: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct GenauthEvent {
    event_name: String,
    #[serde(default)]
    data: Value,
}

pub(super) fn receivers(app: &AppState, _: &Request) -> AdminResult {
    let urls: Vec<Value> =
        app.prove.target_urls().into_iter().map(|url| json!({"url": url, "secret": "..."})).collect();
    Ok(json_response(200, &json!({"webhooks": urls})))
}

pub(super) fn add_receiver(app: &AppState, request: &Request) -> AdminResult {
    let Receiver { url, secret } = parse_body(request)?;
    let added = app.add_prove_webhook(WebhookTarget { url, secret });
    added.map(|()| done()).map_err(|error| AdminError::new(400, format!("url: {error}")))
}

pub(super) fn remove_receiver(app: &AppState, request: &Request) -> AdminResult {
    let Removed { url } = parse_body(request)?;
    if app.remove_prove_webhook(&url) { Ok(done()) } else { Err(AdminError::new(404, "url: no such receiver")) }
}

pub(super) fn change_number(app: &AppState, request: &Request) -> AdminResult {
    let event: NumberEvent = parse_body(request)?;
    match app.change_number(&event) {
        Ok(count) => Ok(sent(count)),
        Err(NotSent::NotEnrolled) => Err(AdminError::new(404, format!("identityId: {}", NotSent::NotEnrolled))),
        Err(reason) => Ok(json_response(200, &json!({"deliveries": 0, "reason": reason.to_string()}))),
    }
}

pub(super) fn send_prove(app: &AppState, request: &Request) -> AdminResult {
    let raw: RawWebhook = parse_body(request)?;
    Ok(sent(app.send_prove_webhook(&raw.event, &raw.body)))
}

pub(super) fn send_genauth(app: &AppState, request: &Request) -> AdminResult {
    let event: GenauthEvent = parse_body(request)?;
    Ok(sent(app.send_genauth_event(&event.event_name, &event.data)))
}

/// Returns the latest deliveries, oldest first, and totals.
pub(super) fn deliveries(app: &AppState, _: &Request) -> AdminResult {
    let deliveries: Vec<Value> = app.deliveries.latest(LIMIT).iter().map(show).collect();
    let shown = json!({"count": app.deliveries.count(), "totals": app.deliveries.totals(), "deliveries": deliveries});
    Ok(json_response(200, &shown))
}

pub(super) fn clear_deliveries(app: &AppState, _: &Request) -> AdminResult {
    app.deliveries.clear_log();
    Ok(done())
}

fn show(delivery: &Delivery) -> Value {
    json!({
        "number": delivery.number,
        "at": timestamp(delivery.at),
        "channel": delivery.channel,
        "event": delivery.event,
        "host": delivery.host,
        "status": delivery.status.name(),
        "attempts": delivery.attempts,
        "httpStatus": delivery.http_status,
        "error": delivery.error,
        "fault": delivery.fault,
    })
}

fn sent(count: usize) -> OutgoingResponse {
    json_response(200, &json!({"deliveries": count}))
}
