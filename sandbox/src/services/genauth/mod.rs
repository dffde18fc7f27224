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

use serde_json::{Value, json};

use crate::clock::Clock;
use crate::credentials::GenauthCredentials;
use crate::http::{JsonResponse, Request};
use crate::lock::lock;
use crate::model::genauth::UserSummary;
use crate::services::{Context, Handled, Service};
use crate::spec::{self, Document, Input, Operation, ServiceId};
use crate::webhooks::{AttemptReport, Source, WebhookRequest};

use crate::model::genauth::user::User;
pub(crate) use crate::model::genauth::user_pool::State;
use access_keys::AccessKey;
pub(crate) use approvals::Wanted as ApprovalSubject;
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

    /// Returns the latest users, and how many there are in all.
    pub(crate) fn latest_users(&self, limit: usize) -> (usize, Vec<UserSummary>) {
        let state = lock(&self.state);
        let text = |user: &User, property: &str| user.profile.get(property).and_then(Value::as_str).map(str::to_owned);
        let summarize = |user: &User| UserSummary {
            id: user.id.clone(),
            username: text(user, "username"),
            name: text(user, "name"),
            email: text(user, "email"),
            phone: text(user, "phone"),
            status: text(user, "status"),
        };
        let all: Vec<&User> = state.users.iter().collect();
        (all.len(), all.into_iter().rev().take(limit).map(summarize).collect())
    }

    pub(crate) const fn credentials(&self) -> &GenauthCredentials {
        &self.key
    }

    /// Takes a state over. In place of the access key that another sandbox started with comes that of this one.
    fn set_state(&self, mut state: State) {
        let is_foreign = |key: &AccessKey| key.first && (key.id != self.first.id || key.secret != self.first.secret);
        if state.is_new() || state.access_keys.iter().any(is_foreign) {
            state.access_keys.retain(|key| !is_foreign(key) && key.id != self.first.id);
            // The id is free now.
            let _ = state.access_keys.insert(self.first.clone());
        }
        state.begin();
        *lock(&self.state) = state;
    }

    /// Requests an approval for a user. Returns the number of the approval.
    pub(crate) fn request_approval(
        &self,
        context: &Context<'_>,
        user: &str,
        subject: &ApprovalSubject<'_>,
    ) -> Option<String> {
        lock(&self.state).apply(user, subject, context.timestamp())
    }

    /// Calls the webhooks that are subscribed to an event. Returns how many there are.
    pub(crate) fn send_event(&self, context: &Context<'_>, name: &str, data: &Value) -> usize {
        let requests = webhooks::events::dispatches(&lock(&self.state), self.pool(), name, data);
        let count = requests.len();
        requests.into_iter().for_each(|request| context.send(request));
        count
    }

    /// Accepts a subscriber of events, or returns the reason why not.
    pub(crate) fn authenticate_subscriber(&self, request: &Request) -> Result<(), String> {
        access::authenticate_subscriber(self, request).map_err(|rejection| rejection.message)
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

impl Service for Genauth {
    type State = State;

    fn id(&self) -> ServiceId {
        ServiceId::Genauth
    }

    /// One operation has no prefix.
    fn owns(&self, path: &str) -> bool {
        path.starts_with("/api/v3/") || path == "/get-row-batch"
    }

    fn handle(&self, context: &Context<'_>, request: &Request) -> Handled {
        let request_id = context.ids.uuid();
        if request.path == token::PATH && request.method == "POST" {
            let response = match token::issue(self, context, request) {
                Ok(token) => envelope::enveloped(&request_id, Some(token)),
                Err(rejection) => envelope::refused(&request_id, &rejection),
            };
            return Handled::named("getManagementToken", "get_management_token", response);
        }
        let Some(operation) = spec::genauth().find(&request.method, &request.path) else {
            let rejection = Refusal::new(404, "no such path, or not with this method");
            // The response of the service is not documented; this one has a status 404 and an envelope.
            return Handled::unrouted(JsonResponse { status: 404, ..envelope::refused(&request_id, &rejection) });
        };
        let response = respond(self, context, request, operation, &request_id);
        Handled::by(operation, response.unwrap_or_else(|rejection| envelope::refused(&request_id, &rejection)))
    }

    fn error_body(&self, context: &Context<'_>, status: u16, message: &str) -> Value {
        json!({"statusCode": status, "message": message, "requestId": context.ids.uuid()})
    }

    fn caller_id(&self, _: &Request) -> Option<String> {
        None
    }

    fn expire_tokens(&self, now: SystemTime) {
        lock(&self.state).tokens.expire(now);
    }

    fn snapshot(&self) -> State {
        lock(&self.state).clone()
    }

    fn restore(&self, state: State) {
        self.set_state(state);
    }

    /// A webhook must still have the URL, and be enabled unless it is triggered manually.
    fn wants_delivery(&self, source: &Source, url: &str) -> bool {
        let Source::GenauthWebhook { id, is_manual } = source else { return false };
        let state = lock(&self.state);
        state.webhooks.get(id).is_some_and(|webhook| webhook.url() == url && (*is_manual || webhook.is_enabled()))
    }

    fn record_attempt(&self, request: &WebhookRequest, report: &AttemptReport, now: SystemTime) -> bool {
        let Source::GenauthWebhook { id, .. } = &request.source else { return false };
        let mut state = lock(&self.state);
        let is_known = state.webhooks.get(id).is_some();
        if is_known {
            state.webhook_log.add(id, request, report, millis(now));
        }
        is_known
    }
}

/// Whether an operation answers from the state.
#[cfg(test)]
pub(crate) fn has_state(id: &str) -> bool {
    operations::find(id).is_some()
}

/// How many operations do.
#[cfg(test)]
pub(crate) fn stateful_operations() -> usize {
    operations::count()
}

fn respond(
    genauth: &Genauth,
    context: &Context<'_>,
    request: &Request,
    operation: &'static Operation,
    request_id: &str,
) -> Result<JsonResponse, Refusal> {
    let mut body = body(request, operation)?;
    let key = access::authenticate(genauth, context, request)?;
    // Whether the call is valid or not, the key was used.
    let used = |known: &mut AccessKey| known.last_used_at = context.timestamp();
    let _ = lock(&genauth.state).access_keys.change(&key, used);
    let document = spec::genauth();
    let violations = document.validate(operation, &Input { query: &request.raw_query, body: body.as_ref() });
    if !violations.is_empty() {
        return Err(Refusal::new(400, Document::violation_message(&violations)));
    }
    paging::check(&document.parse_query(operation, &request.raw_query))?;
    body.as_ref().map_or(Ok(()), paging::check)?;
    let Some((group, handler)) = operations::find(&operation.id) else {
        return Ok(envelope::conforming(operation, request_id));
    };
    if let Some(body) = &mut body {
        document.normalize(operation, body);
    }
    let query = document.parse_query(operation, &request.raw_query);
    let call = Call {
        input: body.map_or_else(|| query.clone(), |body| with_query(body, &query)),
        context,
        clock: context.clock,
        ids: context.ids,
        pool: genauth.pool(),
        key,
        request_id,
        client_ip: client_ip(request),
        user_agent: shortened(&request.header("user-agent").unwrap_or_default(), AGENT_LENGTH),
    };
    let mut state = lock(&genauth.state);
    let deleted = webhooks::events::before(&call, &state, &operation.id);
    let outcome = handler(&call, &mut state);
    state.audit.add_change(&call, &operation.id, group.audited, outcome.is_ok());
    if let Ok(returned) = &outcome {
        webhooks::events::notice(&call, &state, &operation.id, deleted, returned);
    }
    drop(state);
    outcome.map(|data| envelope::success(operation, request_id, data))
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
