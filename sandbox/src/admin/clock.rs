//! The clock over HTTP.

use std::time::{Duration, UNIX_EPOCH};

use serde::Deserialize;
use serde_json::json;

use super::{Outcome, Refusal, body, json_answer};
use crate::app::state::State;
use crate::clock::{self, Setting};
use crate::http::request::Request;
use crate::http::response::Answer;

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
    let (member, change) =
        match (change.advance_seconds, change.set_back_seconds, change.stop_at_unix_seconds, change.reset) {
            (Some(by), None, None, None) => ("advanceSeconds", clock::Change::Advance(seconds(by))),
            (None, Some(by), None, None) => ("setBackSeconds", clock::Change::SetBack(seconds(by))),
            (None, None, Some(moment), None) => {
                // Where the machine cannot write a moment, it is far beyond the end.
                let stopped = UNIX_EPOCH.checked_add(seconds(moment)).map(clock::Change::StopAt);
                ("stopAtUnixSeconds", stopped.unwrap_or(clock::Change::Advance(Duration::MAX)))
            }
            (None, None, None, Some(true)) => {
                state.clock.reset();
                state.touch();
                return Ok(show(state));
            }
            _ => {
                let message = "body: one of advanceSeconds, setBackSeconds, stopAtUnixSeconds and reset (true)";
                return Err(Refusal::new(400, message));
            }
        };
    state.clock.change(change).map_err(|out_of_range| Refusal::new(400, &format!("{member}: {out_of_range}")))?;
    state.touch();
    Ok(show(state))
}
