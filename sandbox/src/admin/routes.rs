//! The calls that steer a sandbox.

use hyper::header::LOCATION;
use serde::Deserialize;
use serde_json::json;

use super::{Outcome, Refusal, approval, body, call, clock, done, events, json_answer, webhooks};
use crate::admin::overview::Overview;
use crate::app::snapshot::Snapshot;
use crate::app::state::State;
use crate::faults::Rule;
use crate::form;
use crate::http::request::Request;
use crate::http::response::Answer;

/// A call.
pub(super) struct Route {
    pub(super) method: &'static str,
    /// Behind the prefix.
    pub(super) path: &'static str,
    /// A sentence for the list of calls.
    pub(super) does: &'static str,
    pub(super) run: fn(&State, &Request) -> Outcome,
}

const fn route(
    method: &'static str,
    path: &'static str,
    does: &'static str,
    run: fn(&State, &Request) -> Outcome,
) -> Route {
    Route { method, path, does, run }
}

/// All of them.
pub(super) const ROUTES: &[Route] = &[
    route("GET", "/state", "sessions, users, clock, faults in force and counters", |state, _| {
        Ok(json_answer(200, &Overview::of(state)))
    }),
    route("GET", "/calls", "the calls so far; ?operation=unify, ?since=<number>, ?limit=<count>", call::list),
    route("DELETE", "/calls", "forgets the calls so far", |state, _| {
        state.log.clear();
        Ok(done())
    }),
    route("GET", "/faults", "the faults in force", |state, _| {
        Ok(json_answer(200, &json!({"faults": state.faults.all()})))
    }),
    route(
        "POST",
        "/faults",
        r#"adds a fault: {"on": "unify", "fault": {"kind": "reset"}, "chance": 0.1}"#,
        |state, request| add(state, body(request)?),
    ),
    route("DELETE", "/faults", "clears the faults in force", |state, _| {
        state.faults.clear();
        Ok(done())
    }),
    route(
        "POST",
        "/next",
        r#"the next call fails or is answered so: {"on": "unify", "fault": {"kind": "reset"}}"#,
        |state, request| {
            let mut rule: Rule = body(request)?;
            rule.times = rule.times.or(Some(1));
            add(state, rule)
        },
    ),
    route("POST", "/rate-limit", r#"limits calls of each caller: {"perSecond": 25}, or null for no limit"#, rate_limit),
    route("GET", "/clock", "what time it is", |state, _| Ok(clock::show(state))),
    route(
        "POST",
        "/clock",
        r#"{"advanceSeconds": 900}, setBackSeconds, stopAtUnixSeconds or {"reset": true}"#,
        clock::set,
    ),
    route("POST", "/expire-tokens", "lets every token expire now", |state, _| {
        state.expire_tokens(None);
        Ok(done())
    }),
    route("POST", "/client-step", r#"plays the client SDK: {"correlationId": "...", "passed": true}"#, client_step),
    route(
        "POST",
        "/approval",
        r#"a user asks for a role or an application: {"userId": "...", "roleCode": "...", "namespace": "..."} or appId"#,
        approval::ask,
    ),
    route("GET", "/prove-webhooks", "receivers of Prove's webhooks; secrets are withheld", webhooks::receivers),
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
        r#"lets something happen to a number: {"eventType": "DISCONNECT", "identityId": "..."}"#,
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
        r#"calls the webhooks that want an event: {"eventName": "login", "data": {...}}"#,
        webhooks::send_genauth,
    ),
    route("GET", "/deliveries", "the latest deliveries of webhooks, and how many ended how", webhooks::deliveries),
    route("DELETE", "/deliveries", "forgets the deliveries so far", |state, _| {
        state.deliveries.clear_log();
        Ok(done())
    }),
    route("GET", "/events", "subscribers of events over WebSocket", events::subscribers),
    route("POST", "/events", r#"publishes an event: {"event": "...", "data": "..."}"#, events::publish),
    route(
        "DELETE",
        "/events",
        r#"breaks the connections of subscribers: {"event": "..."}, or {} for all"#,
        events::drop_subscribers,
    ),
    route("GET", "/snapshot", "everything that the sandbox remembers, secrets included", |state, _| {
        Ok(json_answer(200, &Snapshot::take(state)))
    }),
    route("POST", "/restore", "goes back to a snapshot", restore),
    route("POST", "/reset", "goes back to the start", |state, _| {
        state.reset();
        Ok(done())
    }),
];

fn add(state: &State, rule: Rule) -> Outcome {
    state.faults.add(rule).map_err(|problem| Refusal::new(400, &problem))?;
    Ok(done())
}

fn rate_limit(state: &State, request: &Request) -> Outcome {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Limit {
        per_second: Option<u32>,
    }
    let limit: Limit = body(request)?;
    state.rate_limit.set(limit.per_second);
    Ok(done())
}

fn restore(state: &State, request: &Request) -> Outcome {
    // What was wrong with it could show what is in it.
    let snapshot: Snapshot = serde_json::from_slice(&request.body).map_err(|error| {
        Refusal::new(400, &format!("body: no snapshot (line {}, column {})", error.line(), error.column()))
    })?;
    snapshot.restore(state).map_err(|error| Refusal::new(409, &error.to_string()))?;
    state.touch();
    Ok(done())
}

/// Takes JSON, and the form of the status page, which goes back there.
fn client_step(state: &State, request: &Request) -> Outcome {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Step {
        correlation_id: String,
        passed: bool,
    }
    let is_form =
        request.header("content-type").is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    let step = if is_form { from_form(request) } else { body(request)? };
    fn from_form(request: &Request) -> Step {
        let pairs = form::pairs(std::str::from_utf8(&request.body).unwrap_or_default());
        let member = |name: &str| pairs.iter().find(|(given, _)| given == name).map(|(_, value)| value.clone());
        Step {
            correlation_id: member("correlationId").unwrap_or_default(),
            passed: member("passed").as_deref() == Some("true"),
        }
    }
    let known = state.complete_client_step(&step.correlation_id, step.passed);
    if is_form {
        return Ok(Answer::json(303, String::new()).with(LOCATION, "/"));
    }
    if known { Ok(done()) } else { Err(Refusal::new(404, "correlationId: no such session, or it has expired")) }
}
