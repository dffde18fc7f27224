//! The GenAuth management API.

pub(crate) mod access;
pub(crate) mod access_keys;
pub(crate) mod applications;
pub(crate) mod approvals;
pub(crate) mod asa_accounts;
pub(crate) mod audit_logs;
pub(crate) mod call;
#[cfg(test)]
mod conformance;
pub(crate) mod custom_fields;
pub(crate) mod data_permissions;
pub(crate) mod departments;
pub(crate) mod devices;
pub(crate) mod envelope;
pub(crate) mod error;
pub(crate) mod events;
pub(crate) mod ext_idp;
pub(crate) mod groups;
pub(crate) mod ldap_server;
pub(crate) mod operations;
pub(crate) mod organizations;
pub(crate) mod outbox;
pub(crate) mod paging;
pub(crate) mod pipelines;
pub(crate) mod posts;
pub(crate) mod public_accounts;
pub(crate) mod resources;
pub(crate) mod roles;
pub(crate) mod schema;
pub(crate) mod security_settings;
pub(crate) mod signature;
pub(crate) mod sync_tasks;
pub(crate) mod tenants;
pub(crate) mod token;
pub(crate) mod users;
pub(crate) mod webhooks;
pub(crate) mod whitelists;

use std::sync::Mutex;
use std::time::SystemTime;

use serde_json::Value;
use tokio::sync::oneshot::Receiver;

use crate::admin::overview::ShownUser;
use crate::app::dispatch::{Awaited, Served};
use crate::clock::Clock;
use crate::credentials::GenauthCredentials;
use crate::http::json_response::Reply;
use crate::http::request::Request;
use crate::lock::lock;
use crate::model::genauth::user::User;
pub(crate) use crate::model::genauth::user_pool::State;
use crate::spec::{self, Document, Input, Operation};
use crate::webhooks::{Dispatch, Report};

use access_keys::AccessKey;
pub(crate) use approvals::Wanted;
use call::{Call, millis};
use error::Refusal;

/// Letters of a `user-agent` header that are kept.
const AGENT_LENGTH: usize = 512;

/// Letters of a caller's address that are kept; an IPv6 address with a zone has room.
const ADDRESS_LENGTH: usize = 64;

/// The service: one user pool.
pub(crate) struct Genauth {
    key: GenauthCredentials,
    /// The same, as a sandbox starts with it.
    first: AccessKey,
    state: Mutex<State>,
}

impl Genauth {
    pub(crate) fn new(key: GenauthCredentials, clock: &Clock) -> Self {
        let first = AccessKey::first(&key.access_key_id, &key.access_key_secret, clock.timestamp());
        let genauth = Self { key, first, state: Mutex::default() };
        genauth.set_state(State::default());
        genauth
    }

    /// The latest users, and how many there are.
    pub(crate) fn shown_users(&self, most: usize) -> (usize, Vec<ShownUser>) {
        let state = lock(&self.state);
        let text = |user: &User, member: &str| user.profile.get(member).and_then(Value::as_str).map(str::to_owned);
        let show = |user: &User| ShownUser {
            id: user.id.clone(),
            username: text(user, "username"),
            name: text(user, "name"),
            email: text(user, "email"),
            phone: text(user, "phone"),
            status: text(user, "status"),
        };
        let all: Vec<&User> = state.users.iter().collect();
        (all.len(), all.into_iter().rev().take(most).map(show).collect())
    }

    pub(crate) const fn credentials(&self) -> &GenauthCredentials {
        &self.key
    }

    pub(crate) fn state(&self) -> State {
        lock(&self.state).clone()
    }

    /// Takes a state over. In place of the access key that another sandbox started with comes that of this one.
    pub(crate) fn set_state(&self, mut state: State) {
        let is_foreign = |key: &AccessKey| key.first && (key.id != self.first.id || key.secret != self.first.secret);
        if state.is_new() || state.access_keys.iter().any(is_foreign) {
            state.access_keys.retain(|key| !is_foreign(key) && key.id != self.first.id);
            // The id is free now.
            let _ = state.access_keys.insert(self.first.clone());
        }
        state.begin();
        *lock(&self.state) = state;
    }

    /// Lets a user ask for something that is to be approved; returns the number of the approval.
    pub(crate) fn apply(&self, user: &str, wanted: &Wanted<'_>, clock: &Clock) -> Option<String> {
        lock(&self.state).apply(user, wanted, clock.timestamp())
    }

    /// Lets every token that was issued expire now.
    pub(crate) fn expire_tokens(&self, now: SystemTime) {
        lock(&self.state).tokens.expire(now);
    }

    /// The calls of webhooks that an event leads to.
    pub(crate) fn event(&self, name: &str, data: &Value) -> Vec<Dispatch> {
        webhooks::events::dispatches(&lock(&self.state), self.pool(), name, data)
    }

    /// Whether there is a webhook with that URL, which is enabled unless it is triggered by hand.
    pub(crate) fn has_webhook(&self, id: &str, url: &str, is_manual: bool) -> bool {
        let state = lock(&self.state);
        state.webhooks.get(id).is_some_and(|webhook| webhook.url() == url && (is_manual || webhook.is_enabled()))
    }

    /// Notes an attempt in the log of webhooks, unless the webhook is gone.
    pub(crate) fn log_webhook(&self, id: &str, dispatch: &Dispatch, report: &Report, now: SystemTime) {
        let mut state = lock(&self.state);
        if state.webhooks.get(id).is_some() {
            state.webhook_log.add(id, dispatch, report, millis(now));
        }
    }

    /// The id of the user pool.
    fn pool(&self) -> &str {
        &self.key.userpool_id
    }

    /// The secret of an access key that is in use.
    fn secret(&self, id: &str) -> Option<String> {
        let state = lock(&self.state);
        state.access_keys.get(id).filter(|key| key.enabled).map(|key| key.secret.clone())
    }
}

/// Whether a path is GenAuth's. One operation has no prefix.
pub(crate) fn owns(path: &str) -> bool {
    path.starts_with("/api/v3/") || path == "/get-row-batch"
}

/// Whether an operation answers from the state.
#[cfg(test)]
pub(crate) fn has_state(id: &str) -> bool {
    operations::find(id).is_some()
}

/// How many operations do.
#[cfg(test)]
pub(crate) fn with_state() -> usize {
    operations::count()
}

/// Lets a subscriber of events in, or says why not.
pub(crate) fn check_subscriber(state: &crate::app::state::State, request: &Request) -> Result<(), String> {
    access::authenticate_subscriber(state, request).map_err(|refusal| refusal.message)
}

/// Answers a call.
pub(crate) fn serve(state: &crate::app::state::State, request: &Request) -> Served {
    let request_id = state.ids.uuid();
    if request.path == token::PATH && request.method == "POST" {
        let reply = match token::issue(state, request) {
            Ok(token) => envelope::enveloped(&request_id, Some(token)),
            Err(refusal) => envelope::refused(&request_id, &refusal),
        };
        return Served::named("getManagementToken", "get_management_token", reply);
    }
    let Some(operation) = spec::genauth().find(&request.method, &request.path) else {
        let refusal = Refusal::new(404, "no such path, or not with this verb");
        // How the service says so is not documented; a real 404 with an envelope.
        return Served::by_nobody(Reply { status: 404, ..envelope::refused(&request_id, &refusal) });
    };
    match answer(state, request, operation, &request_id) {
        Ok((reply, None)) => Served::by(operation, reply),
        Ok((reply, Some(report))) => Served::by(operation, reply).awaiting(Awaited { report, complete }),
        Err(refusal) => Served::by(operation, envelope::refused(&request_id, &refusal)),
    }
}

/// Fills in what the receiver of a triggered webhook has responded.
fn complete(body: &mut Value, report: &Report) {
    if let Some(response) = body.pointer_mut("/data/response") {
        *response = webhooks::log::response_body(report);
    }
}

fn answer(
    state: &crate::app::state::State,
    request: &Request,
    operation: &'static Operation,
    request_id: &str,
) -> Result<(Reply, Option<Receiver<Report>>), Refusal> {
    let mut body = body(request, operation)?;
    let key = access::authenticate(state, request)?;
    // Whether the call fits or not, the key was used.
    let used = |known: &mut AccessKey| known.last_used_at = state.clock.timestamp();
    let _ = lock(&state.genauth.state).access_keys.change(&key, used);
    let document = spec::genauth();
    let problems = document.check(operation, &Input { query: &request.raw_query, body: body.as_ref() });
    if !problems.is_empty() {
        return Err(Refusal::new(400, Document::message(&problems)));
    }
    paging::check(&document.query(operation, &request.raw_query))?;
    body.as_ref().map_or(Ok(()), paging::check)?;
    let Some((group, handler)) = operations::find(&operation.id) else {
        return Ok((envelope::conforming(operation, request_id), None));
    };
    if let Some(body) = &mut body {
        document.normalise(operation, body);
    }
    let query = document.query(operation, &request.raw_query);
    let call = Call {
        input: body.map_or_else(|| query.clone(), |body| with_query(body, &query)),
        clock: &state.clock,
        ids: &state.ids,
        pool: state.genauth.pool(),
        key,
        request_id,
        client_ip: client_ip(request),
        user_agent: shortened(&request.header("user-agent").unwrap_or_default(), AGENT_LENGTH),
    };
    let mut remembered = lock(&state.genauth.state);
    let deleted = webhooks::events::before(&call, &remembered, &operation.id);
    let outcome = handler(&call, &mut remembered);
    remembered.audit.add_change(&call, &operation.id, group.audited, outcome.is_ok());
    if let Ok(returned) = &outcome {
        webhooks::events::notice(&call, &mut remembered, &operation.id, deleted, returned);
    }
    let outbox = std::mem::take(&mut remembered.outbox);
    // What goes out is reported to the state.
    drop(remembered);
    state.deliver(&outbox.dispatches);
    for (event, text) in outbox.events {
        state.events.publish(&event, &text);
    }
    let awaited = outbox.triggered.map(|dispatch| state.deliver_awaited(&dispatch));
    outcome.map(|data| (envelope::success(operation, request_id, data), awaited))
}

/// A body with what stands in the query only: a few operations have both.
fn with_query(mut body: Value, query: &Value) -> Value {
    if let (Value::Object(members), Value::Object(parameters)) = (&mut body, query) {
        for (name, value) in parameters {
            members.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    body
}

/// Where a call comes from, as a proxy tells; without one it is from this machine.
fn client_ip(request: &Request) -> String {
    let forwarded = request.header("x-forwarded-for").unwrap_or_default();
    let first = forwarded.split(',').next().map(str::trim).filter(|first| !first.is_empty());
    shortened(first.unwrap_or("127.0.0.1"), ADDRESS_LENGTH)
}

/// The beginning of a text that is kept in logs. A header may be as long as a head, and thousands of entries are kept.
fn shortened(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// The JSON body. It is read before the caller is known, since a signature covers its members.
fn body(request: &Request, operation: &Operation) -> Result<Option<Value>, Refusal> {
    if operation.body.is_none() || request.body.is_empty() {
        return Ok(None);
    }
    request.json().map(Some).map_err(|problem| Refusal::new(400, problem.to_string()))
}
