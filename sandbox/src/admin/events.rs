//! Event subscriptions over HTTP.

use serde::Deserialize;
use serde_json::{Value, json};

use super::json::{AdminResult, json_response, parse_body};
use crate::app::AppState;
use crate::http::Request;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Published {
    event: String,
    data: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Dropped {
    #[serde(default)]
    event: Option<String>,
}

pub(super) fn subscribers(app: &AppState, _: &Request) -> AdminResult {
    Ok(json_response(200, &json!({"subscribers": app.events.subscribers()})))
}

/// Publishes an event: text as it is, everything else as JSON.
pub(super) fn publish(app: &AppState, request: &Request) -> AdminResult {
    let Published { event, data } = parse_body(request)?;
    let text = data.as_str().map_or_else(|| data.to_string(), str::to_owned);
    Ok(json_response(200, &json!({"subscribers": app.events.publish(&event, &text)})))
}

pub(super) fn drop_subscribers(app: &AppState, request: &Request) -> AdminResult {
    let Dropped { event } = parse_body(request)?;
    Ok(json_response(200, &json!({"subscribers": app.events.drop_subscribers(event.as_deref())})))
}
