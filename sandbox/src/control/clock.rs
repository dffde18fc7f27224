//! The clock over HTTP.

use std::time::{Duration, UNIX_EPOCH};

use serde::Deserialize;
use serde_json::json;

use super::{Outcome, Refusal, body, json_answer};
use crate::clock::Setting;
use crate::request::Request;
use crate::server::Answer;
use crate::state::State;

/// What time it is, and how the clock goes.
pub(super) fn show(state: &State) -> Answer {
    let seconds = |duration: Duration| duration.as_secs_f64();
    let mut shown = json!({"now": state.clock.timestamp(), "unixSeconds": state.clock.unix_seconds()});
    match state.clock.setting() {
        Setting::Ahead(by) => shown["aheadSeconds"] = seconds(by).into(),
        Setting::Behind(by) => shown["behindSeconds"] = seconds(by).into(),
        Setting::Stopped(_) => shown["stopped"] = true.into(),
    }
    json_answer(200, &shown)
}

/// Sets it, one way at a time.
pub(super) fn set(state: &State, request: &Request) -> Outcome {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Change {
        advance_seconds: Option<u64>,
        set_back_seconds: Option<u64>,
        stop_at_unix_seconds: Option<u64>,
        reset: Option<bool>,
    }
    let seconds = Duration::from_secs;
    let change: Change = body(request)?;
    match (change.advance_seconds, change.set_back_seconds, change.stop_at_unix_seconds, change.reset) {
        (Some(by), None, None, None) => state.clock.advance(seconds(by)),
        (None, Some(by), None, None) => state.clock.set_back(seconds(by)),
        (None, None, Some(moment), None) => {
            let moment = UNIX_EPOCH.checked_add(seconds(moment));
            let moment = moment.ok_or_else(|| Refusal::new(400, "stopAtUnixSeconds: no date that can be written"))?;
            state.clock.stop_at(moment);
        }
        (None, None, None, Some(true)) => state.clock.reset(),
        _ => {
            let message = "body: one of advanceSeconds, setBackSeconds, stopAtUnixSeconds and reset (true)";
            return Err(Refusal::new(400, message));
        }
    }
    state.touch();
    Ok(show(state))
}
