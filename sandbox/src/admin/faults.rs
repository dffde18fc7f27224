//! Faults and the rate limit over HTTP.

use serde::Deserialize;
use serde_json::json;

use super::json::{AdminError, AdminResult, done, json_response, parse_body};
use crate::app::AppState;
use crate::faults::FaultRule;
use crate::http::Request;

pub(super) fn list(app: &AppState, _: &Request) -> AdminResult {
    Ok(json_response(200, &json!({"faults": app.faults.all()})))
}

pub(super) fn add(app: &AppState, request: &Request) -> AdminResult {
    add_rule(app, parse_body(request)?)
}

/// Adds a fault that matches one call, unless the request gives another number.
pub(super) fn add_for_next(app: &AppState, request: &Request) -> AdminResult {
    let mut rule: FaultRule = parse_body(request)?;
    rule.max_matches = rule.max_matches.or(Some(1));
    add_rule(app, rule)
}

fn add_rule(app: &AppState, rule: FaultRule) -> AdminResult {
    app.faults.add(rule).map_err(|problem| AdminError::new(400, problem))?;
    Ok(done())
}

pub(super) fn clear(app: &AppState, _: &Request) -> AdminResult {
    app.faults.clear();
    Ok(done())
}

pub(super) fn set_rate_limit(app: &AppState, request: &Request) -> AdminResult {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Limit {
        per_second: Option<u32>,
    }
    let limit: Limit = parse_body(request)?;
    app.rate_limit.set(limit.per_second);
    Ok(done())
}
