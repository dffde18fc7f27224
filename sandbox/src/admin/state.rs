//! The state of the sandbox over HTTP: overview, snapshot, restore, reset.

use super::json::{AdminError, AdminResult, done, json_response};
use super::overview::Overview;
use crate::app::{AppState, Snapshot};
use crate::http::Request;

pub(super) fn overview(app: &AppState, _: &Request) -> AdminResult {
    Ok(json_response(200, &Overview::new(app)))
}

pub(super) fn snapshot(app: &AppState, _: &Request) -> AdminResult {
    Ok(json_response(200, &app.snapshot()))
}

pub(super) fn restore(app: &AppState, request: &Request) -> AdminResult {
    // The message of the parser could contain values of the snapshot.
    let snapshot: Snapshot = serde_json::from_slice(&request.body).map_err(|error| {
        AdminError::new(400, format!("body: not a snapshot (line {}, column {})", error.line(), error.column()))
    })?;
    app.restore(snapshot).map_err(|error| AdminError::new(409, error.to_string()))?;
    Ok(done())
}

pub(super) fn reset(app: &AppState, _: &Request) -> AdminResult {
    app.reset();
    Ok(done())
}
