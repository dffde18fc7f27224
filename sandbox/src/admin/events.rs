//! Event subscriptions over HTTP.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Outcome, body, json_answer};
use crate::app::state::State;
use crate::http::request::Request;

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

pub(super) fn subscribers(state: &State, _: &Request) -> Outcome {
    Ok(json_answer(200, &json!({"subscribers": state.events.subscribers()})))
}

/// Text goes out as it is, everything else as JSON.
pub(super) fn publish(state: &State, request: &Request) -> Outcome {
    let Published { event, data } = body(request)?;
    let text = data.as_str().map_or_else(|| data.to_string(), str::to_owned);
    Ok(json_answer(200, &json!({"subscribers": state.events.publish(&event, &text)})))
}

pub(super) fn drop_subscribers(state: &State, request: &Request) -> Outcome {
    let Dropped { event } = body(request)?;
    Ok(json_answer(200, &json!({"subscribers": state.events.drop_subscribers(event.as_deref())})))
}
