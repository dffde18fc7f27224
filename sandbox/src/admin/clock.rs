//! The clock over HTTP.

use std::time::{Duration, UNIX_EPOCH};

use serde::Deserialize;
use serde_json::json;

use super::json::{AdminError, AdminResult, json_response, parse_body};
use crate::app::AppState;
use crate::clock::{ClockChange, ClockSetting};
use crate::http::OutgoingResponse;
use crate::http::Request;

/// Returns the time, and how the clock differs from that of the machine.
pub(super) fn show(app: &AppState, _: &Request) -> AdminResult {
    Ok(current(app))
}

fn current(app: &AppState) -> OutgoingResponse {
    let seconds = |duration: Duration| duration.as_secs_f64();
    let mut shown = json!({"now": app.clock.timestamp(), "unixSeconds": app.clock.unix_seconds()});
    match app.clock.setting() {
        ClockSetting::Ahead(by) => shown["aheadSeconds"] = seconds(by).into(),
        ClockSetting::Behind(by) => shown["behindSeconds"] = seconds(by).into(),
        ClockSetting::Frozen(_) => shown["frozen"] = true.into(),
    }
    json_response(200, &shown)
}

/// Sets the clock.
pub(super) fn set(app: &AppState, request: &Request) -> AdminResult {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Change {
        advance_seconds: Option<u64>,
        rewind_seconds: Option<u64>,
        freeze_at_unix_seconds: Option<u64>,
        reset: Option<bool>,
    }
    let seconds = Duration::from_secs;
    let change: Change = parse_body(request)?;
    let (property, change) =
        match (change.advance_seconds, change.rewind_seconds, change.freeze_at_unix_seconds, change.reset) {
            (Some(by), None, None, None) => ("advanceSeconds", ClockChange::Advance(seconds(by))),
            (None, Some(by), None, None) => ("rewindSeconds", ClockChange::Rewind(seconds(by))),
            (None, None, Some(moment), None) => {
                // A time that the machine cannot represent is out of range.
                let frozen = UNIX_EPOCH.checked_add(seconds(moment)).map(ClockChange::FreezeAt);
                ("freezeAtUnixSeconds", frozen.unwrap_or(ClockChange::Advance(Duration::MAX)))
            }
            (None, None, None, Some(true)) => {
                app.clock.reset();
                app.mark_dirty();
                return Ok(current(app));
            }
            _ => {
                let message =
                    "body: one of advanceSeconds, rewindSeconds, freezeAtUnixSeconds and reset (true) is required";
                return Err(AdminError::new(400, message));
            }
        };
    app.clock.change(change).map_err(|out_of_range| AdminError::new(400, format!("{property}: {out_of_range}")))?;
    app.mark_dirty();
    Ok(current(app))
}
