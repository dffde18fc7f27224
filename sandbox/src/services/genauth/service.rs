//! The service: a call on its way from the request to the response.

use std::sync::Mutex;
use std::time::SystemTime;

use serde_json::{Value, json};

use super::approvals::request_approval;
use super::audit_logs::log_change;
use super::auth::{authenticate, token};
use super::call::Call;
use super::envelope::{error_envelope, sample_response, success_envelope, success_response};
use super::error::ApiError;
use super::operations;
use super::paging::check_page;
use super::webhooks::events::{deleted_views, send_webhooks, webhook_requests};
use super::webhooks::log::log_entry;
use crate::clock::Clock;
use crate::credentials::GenauthCredentials;
use crate::http::{JsonResponse, Request};
use crate::lock::lock;
use crate::model::genauth::UserSummary;
use crate::model::genauth::access_key::AccessKey;
use crate::model::genauth::approval::ApprovalSubject;
use crate::model::genauth::timestamps::unix_millis;
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::{Context, Handled, Service};
use crate::spec::{self, Document, Input, Operation, ServiceId};
use crate::webhooks::{AttemptReport, Source, WebhookRequest};

/// Maximum number of characters of a `user-agent` header that are logged.
const MAX_USER_AGENT_LENGTH: usize = 512;

/// Maximum number of characters of a caller's address that are logged: enough for an IPv6 address with a zone.
const MAX_ADDRESS_LENGTH: usize = 64;

/// The GenAuth management API, with one user pool.
pub(crate) struct Genauth {
    credentials: GenauthCredentials,
    /// The credentials as the access key that the sandbox starts with.
    initial_key: AccessKey,
    pool: Mutex<UserPool>,
}

impl Genauth {
    pub(crate) fn new(credentials: GenauthCredentials, clock: &Clock) -> Self {
        let initial_key =
            AccessKey::initial(&credentials.access_key_id, &credentials.access_key_secret, clock.timestamp());
        let genauth = Self { credentials, initial_key, pool: Mutex::default() };
        genauth.restore(UserPool::default());
        genauth
    }

    pub(crate) const fn credentials(&self) -> &GenauthCredentials {
        &self.credentials
    }

    /// Returns the latest users, and how many there are in all.
    pub(crate) fn latest_users(&self, limit: usize) -> (usize, Vec<UserSummary>) {
        let pool = lock(&self.pool);
        let text = |user: &User, property: &str| user.profile.get(property).and_then(Value::as_str).map(str::to_owned);
        let summarize = |user: &User| UserSummary {
            id: user.id.clone(),
            username: text(user, "username"),
            name: text(user, "name"),
            email: text(user, "email"),
            phone: text(user, "phone"),
            status: text(user, "status"),
        };
        let all: Vec<&User> = pool.users.iter().collect();
        (all.len(), all.into_iter().rev().take(limit).map(summarize).collect())
    }

    /// Requests an approval for a user. Returns the number of the approval.
    pub(crate) fn request_approval(
        &self,
        context: &Context<'_>,
        user: &str,
        subject: &ApprovalSubject<'_>,
    ) -> Option<String> {
        request_approval(&mut lock(&self.pool), user, subject, context.timestamp())
    }

    /// Calls the webhooks that are subscribed to an event. Returns how many there are.
    pub(crate) fn send_event(&self, context: &Context<'_>, name: &str, data: &Value) -> usize {
        let requests = webhook_requests(&lock(&self.pool), self.user_pool_id(), name, data);
        let count = requests.len();
        requests.into_iter().for_each(|request| context.send(request));
        count
    }

    /// Authenticates a subscriber of events, or returns why it is rejected.
    #[cfg(feature = "events")]
    pub(crate) fn authenticate_subscriber(&self, request: &Request) -> Result<(), String> {
        authenticate::authenticate_subscriber(&lock(&self.pool), request).map_err(|error| error.message)
    }

    fn user_pool_id(&self) -> &str {
        &self.credentials.userpool_id
    }

    fn issue_token(&self, context: &Context<'_>, request: &Request, request_id: &str) -> JsonResponse {
        match token::issue(&mut lock(&self.pool), self.user_pool_id(), context, request) {
            Ok(token) => success_envelope(request_id, Some(token)),
            Err(error) => error_envelope(request_id, &error),
        }
    }

    fn respond(
        &self,
        context: &Context<'_>,
        request: &Request,
        operation: &'static Operation,
        request_id: &str,
    ) -> Result<JsonResponse, ApiError> {
        let mut body = parse_body(request, operation)?;
        let access_key_id = self.authenticate(context, request)?;
        let document = spec::genauth();
        let violations = document.validate(operation, &Input { query: &request.raw_query, body: body.as_ref() });
        if !violations.is_empty() {
            return Err(ApiError::new(400, Document::violation_message(&violations)));
        }
        let query = document.parse_query(operation, &request.raw_query);
        check_page(&query)?;
        body.as_ref().map_or(Ok(()), check_page)?;
        let Some((group, handler)) = operations::find(&operation.id) else {
            return Ok(sample_response(operation, request_id));
        };
        if let Some(body) = &mut body {
            document.normalize(operation, body);
        }
        let call = Call {
            input: body.map_or_else(|| query.clone(), |body| with_query(body, &query)),
            context,
            user_pool_id: self.user_pool_id(),
            access_key_id,
            request_id,
            client_ip: client_ip(request),
            user_agent: truncate(&request.header("user-agent").unwrap_or_default(), MAX_USER_AGENT_LENGTH),
        };
        let mut pool = lock(&self.pool);
        let deleted = deleted_views(&call, &pool, &operation.id);
        let result = handler(&call, &mut pool);
        log_change(&mut pool.audit, &call, &operation.id, group.audit_resource, result.is_ok());
        if let Ok(payload) = &result {
            send_webhooks(&call, &pool, &operation.id, deleted, payload);
        }
        drop(pool);
        result.map(|payload| success_response(operation, request_id, payload))
    }

    /// Authenticates a call, and records the use of its access key, whether the call is valid or not.
    fn authenticate(&self, context: &Context<'_>, request: &Request) -> Result<String, ApiError> {
        let mut pool = lock(&self.pool);
        let id = authenticate::authenticate(&mut pool, self.user_pool_id(), context, request)?;
        // The key exists, since the call is authenticated with it, and no unique key changes.
        let _ = pool.access_keys.update(&id, |key| key.last_used_at = context.timestamp());
        Ok(id)
    }
}

impl Service for Genauth {
    type State = UserPool;

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
            let response = self.issue_token(context, request, &request_id);
            return Handled::named("getManagementToken", "get_management_token", response);
        }
        let Some(operation) = spec::genauth().find(&request.method, &request.path) else {
            let error = ApiError::new(404, "no such path, or not with this method");
            // The response of the service is not documented; this one has a status 404 and an envelope.
            return Handled::unrouted(JsonResponse { status: 404, ..error_envelope(&request_id, &error) });
        };
        let response = self.respond(context, request, operation, &request_id);
        Handled::by(operation, response.unwrap_or_else(|error| error_envelope(&request_id, &error)))
    }

    fn error_body(&self, context: &Context<'_>, status: u16, message: &str) -> Value {
        json!({"statusCode": status, "message": message, "requestId": context.ids.uuid()})
    }

    fn caller_id(&self, _: &Request) -> Option<String> {
        None
    }

    fn expire_tokens(&self, now: SystemTime) {
        lock(&self.pool).tokens.expire(now);
    }

    fn snapshot(&self) -> UserPool {
        lock(&self.pool).clone()
    }

    /// The access key that another sandbox started with is replaced by that of this one.
    fn restore(&self, mut pool: UserPool) {
        let initial = &self.initial_key;
        let is_foreign = |key: &AccessKey| key.is_initial && (key.id != initial.id || key.secret != initial.secret);
        if pool.is_new() || pool.access_keys.iter().any(is_foreign) {
            pool.access_keys.retain(|key| !is_foreign(key) && key.id != initial.id);
            // No other key has the id any longer.
            let _ = pool.access_keys.insert(initial.clone());
        }
        pool.initialize();
        *lock(&self.pool) = pool;
    }

    /// A webhook must still have the URL, and be enabled unless it is triggered manually.
    fn wants_delivery(&self, source: &Source, url: &str) -> bool {
        let Source::GenauthWebhook { id, is_manual } = source else { return false };
        let pool = lock(&self.pool);
        pool.webhooks.get(id).is_some_and(|webhook| webhook.url() == url && (*is_manual || webhook.is_enabled()))
    }

    fn record_attempt(&self, request: &WebhookRequest, report: &AttemptReport, now: SystemTime) -> bool {
        let Source::GenauthWebhook { id, .. } = &request.source else { return false };
        let mut pool = lock(&self.pool);
        let is_known = pool.webhooks.get(id).is_some();
        if is_known {
            pool.webhook_log.add(log_entry(id, request, report, unix_millis(now)));
        }
        is_known
    }
}

/// Parses the JSON body. This happens before authentication, since a signature covers its members.
fn parse_body(request: &Request, operation: &Operation) -> Result<Option<Value>, ApiError> {
    if operation.body.is_none() || request.body.is_empty() {
        return Ok(None);
    }
    request.json().map(Some).map_err(|error| ApiError::new(400, error.to_string()))
}

/// Adds to a body the parameters that only the query has: a few operations have both.
fn with_query(mut body: Value, query: &Value) -> Value {
    if let (Value::Object(properties), Value::Object(parameters)) = (&mut body, query) {
        for (name, value) in parameters {
            properties.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    body
}

/// Returns the address of the caller that a proxy reports; without a proxy, the caller is on this machine.
fn client_ip(request: &Request) -> String {
    let forwarded = request.header("x-forwarded-for").unwrap_or_default();
    let first = forwarded.split(',').next().map(str::trim).filter(|first| !first.is_empty());
    truncate(first.unwrap_or("127.0.0.1"), MAX_ADDRESS_LENGTH)
}

/// Returns the beginning of a text for the logs. A header may be long, and thousands of log entries are stored.
fn truncate(text: &str, max_length: usize) -> String {
    text.chars().take(max_length).collect()
}
