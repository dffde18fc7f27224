//! The calls of the control API.

use super::json::AdminResult;
use super::{approvals, clock, events, faults, requests, sessions, state, webhooks};
use crate::app::AppState;
use crate::http::Request;

/// A call of the control API.
pub(super) struct Route {
    pub(super) method: &'static str,
    /// Path without the prefix.
    pub(super) path: &'static str,
    /// One sentence for the list of calls.
    pub(super) description: &'static str,
    pub(super) handler: Handler,
}

type Handler = fn(&AppState, &Request) -> AdminResult;

const fn route(method: &'static str, path: &'static str, description: &'static str, handler: Handler) -> Route {
    Route { method, path, description, handler }
}

/// All calls.
pub(super) const ROUTES: &[Route] = &[
    route("GET", "/state", "returns sessions, users, clock, faults in force and counters", state::overview),
    route(
        "GET",
        "/calls",
        "returns recorded requests; ?operation=unify, ?since=<number>, ?limit=<count>",
        requests::list,
    ),
    route("DELETE", "/calls", "clears the recorded requests", requests::clear),
    route("GET", "/faults", "returns the faults in force", faults::list),
    route(
        "POST",
        "/faults",
        r#"adds a fault: {"on": "unify", "fault": {"kind": "reset"}, "probability": 0.1}"#,
        faults::add,
    ),
    route("DELETE", "/faults", "clears the faults in force", faults::clear),
    route(
        "POST",
        "/next",
        r#"adds a fault for the next call: {"on": "unify", "fault": {"kind": "reset"}}"#,
        faults::add_for_next,
    ),
    route(
        "POST",
        "/rate-limit",
        r#"limits the calls of each caller: {"perSecond": 25}, or null for no limit"#,
        faults::set_rate_limit,
    ),
    route("GET", "/clock", "returns the time in the sandbox", clock::show),
    route(
        "POST",
        "/clock",
        r#"sets the clock: {"advanceSeconds": 900}, rewindSeconds, freezeAtUnixSeconds or {"reset": true}"#,
        clock::set,
    ),
    route("POST", "/expire-tokens", "expires every token", sessions::expire_tokens),
    route(
        "POST",
        "/client-step",
        r#"completes the step of the client SDK: {"correlationId": "...", "passed": true}"#,
        sessions::complete_client_step,
    ),
    route(
        "POST",
        "/approval",
        r#"requests a role or an application for a user: {"userId": "...", "roleCode": "...", "namespace": "..."} or appId"#,
        approvals::request,
    ),
    route(
        "GET",
        "/prove-webhooks",
        "returns the receivers of Prove's webhooks, with secrets redacted",
        webhooks::receivers,
    ),
    route(
        "POST",
        "/prove-webhooks",
        r#"adds a receiver: {"url": "http://127.0.0.1:9000/hook", "secret": "whsec_..."}"#,
        webhooks::add_receiver,
    ),
    route("DELETE", "/prove-webhooks", r#"removes a receiver: {"url": "..."}"#, webhooks::remove_receiver),
    route(
        "POST",
        "/number-event",
        r#"changes a phone number: {"eventType": "DISCONNECT", "identityId": "..."}"#,
        webhooks::change_number,
    ),
    route(
        "POST",
        "/prove-event",
        r#"sends any body to the receivers of Prove's webhooks: {"event": "name for the log", "body": [...]}"#,
        webhooks::send_prove,
    ),
    route(
        "POST",
        "/genauth-event",
        r#"calls the webhooks that are subscribed to an event: {"eventName": "login", "data": {...}}"#,
        webhooks::send_genauth,
    ),
    route("GET", "/deliveries", "returns the latest deliveries of webhooks, and totals", webhooks::deliveries),
    route("DELETE", "/deliveries", "clears the log of deliveries", webhooks::clear_deliveries),
    route("GET", "/events", "returns the WebSocket subscribers of events", events::subscribers),
    route("POST", "/events", r#"publishes an event: {"event": "...", "data": "..."}"#, events::publish),
    route(
        "DELETE",
        "/events",
        r#"breaks the connections of subscribers: {"event": "..."}, or {} for all"#,
        events::drop_subscribers,
    ),
    route("GET", "/snapshot", "returns the state of the sandbox, secrets included", state::snapshot),
    route("POST", "/restore", "restores a snapshot", state::restore),
    route("POST", "/reset", "restores the state at the start", state::reset),
];
