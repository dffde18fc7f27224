//! Prove V3.

mod auth;
mod device;
mod domain;
mod errors;
mod evaluation;
mod identity;
mod mfa;
mod overview;
mod phone;
mod prefill;
mod provex;
mod registry;
mod session;
mod test_users;
mod token;
mod unify;
mod verify;
mod webhooks;

use std::sync::{Mutex, MutexGuard};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::app::dispatch::Served;
use crate::app::state;
use crate::credentials::ProveCredentials;
use crate::http::json_response::Reply;
use crate::http::request::Request;
use crate::lock::lock;
use crate::spec::{self, Document, Input, Operation, Problem};
use crate::webhooks::Dispatch;

pub(crate) use prefill::Owned;

pub(crate) use overview::OpenSession;
pub(crate) use webhooks::{NotSent, WebhookTarget};
pub use webhooks::{NumberChange, NumberEvent};

use auth::Attempts;
use domain::{Domains, Links};
use identity::Enrolments;
use prefill::Flows;
use session::Sessions;
use token::Tokens;
use verify::LegacySessions;

/// Largest body of a call that is no batch.
const BODY_LIMIT: usize = 4096;

/// Prove: who may call, and what it remembers.
pub(crate) struct Prove {
    /// Never empty.
    pub(crate) customers: Vec<ProveCredentials>,
    pub(crate) owned: Owned,
    pub(crate) state: Mutex<State>,
}

/// What Prove remembers.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    tokens: Tokens,
    sessions: Sessions,
    flows: Flows,
    legacy: LegacySessions,
    enrolments: Enrolments,
    links: Links,
    attempts: Attempts,
    /// Receivers of webhooks.
    targets: Vec<WebhookTarget>,
}

/// An authenticated call that fits its operation.
pub(crate) struct Call<'c> {
    pub(crate) state: &'c state::State,
    /// Client id of the caller.
    pub(crate) customer: String,
    /// Query, decoded.
    pub(crate) query: &'c [(String, String)],
    /// The parameter in the path.
    pub(crate) parameter: Option<String>,
    pub(crate) body: Value,
}

impl Prove {
    pub(crate) fn new(customers: Vec<ProveCredentials>, owned: Owned) -> Self {
        Self { customers, owned, state: Mutex::default() }
    }

    pub(crate) fn credentials(&self) -> &ProveCredentials {
        // The builder makes up credentials when none are given.
        #[expect(clippy::indexing_slicing, reason = "never empty")]
        &self.customers[0]
    }

    fn domains(&self) -> Domains<'_> {
        Domains(&self.customers)
    }

    /// The client id that a token was issued to.
    pub(crate) fn customer(&self, token: &str) -> Option<String> {
        lock(&self.state).tokens.get(token).map(|issued| issued.value.clone())
    }

    /// Lets every token that was issued expire now.
    pub(crate) fn expire_tokens(&self, now: SystemTime) {
        lock(&self.state).tokens.expire(now);
    }

    /// Plays the client's step; gives the callbacks that it leads to, or nothing if there is no such session.
    pub(crate) fn complete_client_step(&self, id: &str, passed: bool, now: SystemTime) -> Option<Vec<Dispatch>> {
        let mut state = lock(&self.state);
        if state.attempts.complete_client_step(id, passed, now) {
            return Some(auth::callback(&mut state.attempts, id, now).into_iter().collect());
        }
        let known = state.sessions.complete_client_step(id, passed, now)
            || state.flows.complete_client_step(id, passed, now)
            || state.legacy.complete_client_step(id, passed, now);
        known.then(Vec::new)
    }
}

/// Whether a path is Prove's.
pub(crate) fn owns(path: &str) -> bool {
    path == "/token" || path == "/v1" || path == "/v3" || path.starts_with("/v1/") || path.starts_with("/v3/")
}

/// Answers a call.
pub(crate) fn serve(state: &state::State, request: &Request) -> Served {
    let Some(operation) = spec::prove().find(&request.method, &request.path) else {
        return Served::by_nobody(errors::wrong_path());
    };
    Served::by(operation, answer(state, request, operation).unwrap_or_else(|refusal| refusal))
}

/// `Err` is an answer too: the one that ends a call early.
fn answer(state: &state::State, request: &Request, operation: &'static Operation) -> Result<Reply, Reply> {
    if operation.id == "V3TokenRequest" {
        return token::issue(state, request);
    }
    let customer = token::authenticate(state, request)?;
    let body = body(request, operation)?;
    let document = spec::prove();
    // The document has forgotten the opening of verify's former kind.
    let is_former = operation.id == "V3VerifyRequest" && body.as_ref().is_some_and(verify::is_former);
    if !is_former {
        let problems = document.check(operation, &Input { query: &request.raw_query, body: body.as_ref() });
        if !problems.is_empty() {
            return Err(refusal(operation, &problems));
        }
    }
    let parameter = operation.parameter(&request.path);
    let call = Call { state, customer, query: &request.query, parameter, body: body.unwrap_or_default() };
    match operation.id.as_str() {
        "V3VerifyRequest" if is_former => verify::former(&call),
        "V3UnifyRequest" => unify::open(&call),
        "V3UnifyStatusRequest" => unify::status(&call),
        "V3UnifyBindRequest" => unify::bind(&call),
        "V3MFARequest" => mfa::open(&call),
        "V3MFAStatusRequest" => mfa::status(&call),
        "V3MFABindRequest" => mfa::bind(&call),
        "V3StartRequest" => prefill::start(&call),
        "V3ValidateRequest" => prefill::validate(&call),
        "V3ChallengeRequest" => prefill::challenge(&call),
        "V3CompleteRequest" => prefill::complete(&call),
        "V3VerifyRequest" => verify::one(&call),
        "V3VerifyBatchRequest" => verify::batch(&call),
        "V3VerifyStatusRequest" => verify::status(&call),
        "V3EnrollIdentity" => identity::enroll(&call),
        "V3BatchEnrollIdentities" => identity::enroll_batch(&call),
        "V3GetIdentity" => identity::get(&call),
        "V3BatchGetIdentities" => identity::list(&call),
        "V3GetIdentitiesByPhoneNumber" => identity::lookup(&call),
        "V3ActivateIdentity" => identity::activate(&call),
        "V3DeactivateIdentity" => identity::deactivate(&call),
        "V3DisenrollIdentity" => identity::disenroll(&call),
        "V3CrossDomainIdentity" => identity::cross_domain(&call),
        "V3DeviceRevokeRequest" => device::revoke(&call),
        "V3DiscoverRequest" => provex::discover(&call),
        "V3FetchRequest" => provex::fetch(&call),
        "V3DomainIDRequest" => domain::id(&call),
        "V3DomainLinkRequest" => domain::link(&call),
        "V3DomainConfirmLinkRequest" => domain::confirm(&call),
        "V3DomainUnlinkRequest" => domain::unlink(&call),
        "V3DomainLinkedRequest" => domain::linked(&call),
        "AuthStartRequest" => auth::start(&call),
        "AuthFinishRequest" => auth::finish(&call),
        "AuthContinueRequest" => auth::go_on(&call),
        // One that is new in the document.
        _ => Ok(Reply::ok(document.answer(operation))),
    }
}

/// The JSON body. Where the document wants one, nothing at all is no JSON; where it does not, nothing is fine.
fn body(request: &Request, operation: &Operation) -> Result<Option<Value>, Reply> {
    let Some(described) = &operation.body else { return Ok(None) };
    if request.body.is_empty() && !described.required {
        return Ok(None);
    }
    if request.body.len() > BODY_LIMIT && !operation.path.ends_with("/batch") {
        return Err(errors::parameter("body is larger than 4 KB"));
    }
    request.json().map(Some).map_err(|problem| errors::parameter(&problem.to_string()))
}

/// A correlation id that cannot be one is as good as an unknown one; everything else is a parameter error.
fn refusal(operation: &Operation, problems: &[Problem]) -> Reply {
    let mistyped = |problem: &Problem| problem.pointer == "/correlationId" && problem.rule == "pattern";
    let has_session = operation.path.starts_with("/v3/unify") || operation.path.starts_with("/v3/mfa");
    if has_session && problems.iter().all(mistyped) {
        return errors::unknown_session();
    }
    errors::parameter(&Document::message(problems))
}

impl Call<'_> {
    /// What Prove remembers; one call at a time.
    pub(crate) fn prove(&self) -> MutexGuard<'_, State> {
        lock(&self.state.prove.state)
    }

    /// A text member of the body.
    pub(crate) fn text(&self, member: &str) -> Option<&str> {
        self.body.get(member).and_then(Value::as_str)
    }

    /// A parameter in the query.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// A flag in the body.
    pub(crate) fn flag(&self, member: &str) -> bool {
        self.body.get(member) == Some(&Value::Bool(true))
    }
}
