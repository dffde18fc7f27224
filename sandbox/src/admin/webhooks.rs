//! Webhooks over HTTP: receivers, events on demand, deliveries.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Outcome, Refusal, body, done, json_answer};
use crate::app::state::State;
use crate::clock::timestamp;
use crate::http::request::Request;
use crate::services::prove::{NotSent, NumberEvent, WebhookTarget};
use crate::webhooks::Delivery;

/// Deliveries that one answer has.
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
struct Raw {
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

pub(super) fn receivers(state: &State, _: &Request) -> Outcome {
    let urls: Vec<Value> =
        state.prove.target_urls().into_iter().map(|url| json!({"url": url, "secret": "..."})).collect();
    Ok(json_answer(200, &json!({"webhooks": urls})))
}

pub(super) fn add_receiver(state: &State, request: &Request) -> Outcome {
    let Receiver { url, secret } = body(request)?;
    let added = state.add_prove_webhook(WebhookTarget { url, secret });
    added.map(|()| done()).map_err(|error| Refusal::new(400, &format!("url: {error}")))
}

pub(super) fn remove_receiver(state: &State, request: &Request) -> Outcome {
    let Removed { url } = body(request)?;
    if !state.prove.remove_target(&url) {
        return Err(Refusal::new(404, "url: no such receiver"));
    }
    state.touch();
    Ok(done())
}

pub(super) fn change_number(state: &State, request: &Request) -> Outcome {
    let event: NumberEvent = body(request)?;
    match state.change_number(&event) {
        Ok(count) => Ok(handed_over(count)),
        Err(NotSent::NotEnrolled) => Err(Refusal::new(404, &format!("identityId: {}", NotSent::NotEnrolled))),
        Err(reason) => Ok(json_answer(200, &json!({"deliveries": 0, "reason": reason.to_string()}))),
    }
}

pub(super) fn send_prove(state: &State, request: &Request) -> Outcome {
    let raw: Raw = body(request)?;
    Ok(handed_over(state.send_prove_webhook(&raw.event, &raw.body)))
}

pub(super) fn send_genauth(state: &State, request: &Request) -> Outcome {
    let event: GenauthEvent = body(request)?;
    Ok(handed_over(state.send_genauth_event(&event.event_name, &event.data)))
}

/// The latest deliveries, oldest first.
pub(super) fn deliveries(state: &State, _: &Request) -> Outcome {
    let deliveries: Vec<Value> = state.deliveries.latest(LIMIT).iter().map(show).collect();
    let shown =
        json!({"count": state.deliveries.count(), "totals": state.deliveries.totals(), "deliveries": deliveries});
    Ok(json_answer(200, &shown))
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

fn handed_over(count: usize) -> crate::http::response::Answer {
    json_answer(200, &json!({"deliveries": count}))
}
