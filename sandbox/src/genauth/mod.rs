//! The GenAuth management API.

mod access;
mod envelope;
mod mfa;
mod signature;
mod token;
mod user;
mod user_filter;
mod user_store;
mod users;

use std::sync::Mutex;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::credentials::GenauthCredentials;
use crate::document::{self, Document, Input, Operation};
use crate::lock::lock;
use crate::reply::Reply;
use crate::request::Request;
use crate::server::Served;
use crate::state;

use signature::Nonces;
use token::Tokens;
use user_store::UserStore;

/// What GenAuth remembers.
pub(crate) struct Genauth {
    key: GenauthCredentials,
    tokens: Mutex<Tokens>,
    nonces: Mutex<Nonces>,
    users: Mutex<UserStore>,
}

/// What GenAuth remembers, as data.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    tokens: Tokens,
    nonces: Nonces,
    users: UserStore,
}

/// An authenticated call that fits its operation.
pub(crate) struct Call<'c> {
    pub(crate) state: &'c state::State,
    /// Body, or the query as an object.
    pub(crate) input: Value,
}

impl Genauth {
    pub(crate) fn new(key: GenauthCredentials) -> Self {
        Self { key, tokens: Mutex::default(), nonces: Mutex::default(), users: Mutex::default() }
    }

    pub(crate) fn state(&self) -> State {
        let (tokens, nonces, users) = (lock(&self.tokens), lock(&self.nonces), lock(&self.users));
        State { tokens: tokens.clone(), nonces: nonces.clone(), users: users.clone() }
    }

    pub(crate) fn set_state(&self, state: State) {
        let (mut tokens, mut nonces, mut users) = (lock(&self.tokens), lock(&self.nonces), lock(&self.users));
        (*tokens, *nonces, *users) = (state.tokens, state.nonces, state.users);
    }

    /// Lets every token that was issued expire now.
    pub(crate) fn expire_tokens(&self, now: SystemTime) {
        lock(&self.tokens).expire(now);
    }

    pub(crate) const fn credentials(&self) -> &GenauthCredentials {
        &self.key
    }
}

/// Whether a path is GenAuth's. One operation has no prefix.
pub(crate) fn owns(path: &str) -> bool {
    path.starts_with("/api/v3/") || path == "/get-row-batch"
}

/// Answers a call.
pub(crate) fn serve(state: &state::State, request: &Request) -> Served {
    if request.path == token::PATH && request.method == "POST" {
        let reply = token::issue(state, request).unwrap_or_else(|refusal| refusal);
        return Served { operation_id: Some("getManagementToken"), name: Some("get_management_token"), reply };
    }
    let Some(operation) = document::genauth().find(&request.method, &request.path) else {
        return Served::by_nobody(envelope::no_such_path(state));
    };
    Served::by(operation, answer(state, request, operation).unwrap_or_else(|refusal| refusal))
}

/// `Err` is an answer too: the one that ends a call early.
fn answer(state: &state::State, request: &Request, operation: &'static Operation) -> Result<Reply, Reply> {
    let body = body(state, request, operation)?;
    access::authenticate(state, request)?;
    let document = document::genauth();
    let problems = document.check(operation, &Input { query: &request.query, body: body.as_ref() });
    if !problems.is_empty() {
        return Err(envelope::invalid(state, &Document::message(&problems)));
    }
    let input = body.unwrap_or_else(|| document.query(operation, &request.query));
    let call = Call { state, input };
    match operation.id.as_str() {
        "createUser" => users::create(&call),
        "createUsersBatch" => users::create_batch(&call),
        "getUser" => users::get(&call),
        "getUserBatch" => users::get_batch(&call),
        "listUsers" => users::list(&call),
        "listUsersLegacy" => users::list_legacy(&call),
        "updateUser" => users::update(&call),
        "updateUserBatch" => users::update_batch(&call),
        "deleteUsersBatch" => users::delete_batch(&call),
        "isUserExists" => users::exists(&call),
        "setUsersMfaStatus" => mfa::set(&call),
        "getUserMfaStatus" => mfa::get(&call),
        "getUserMfaInfo" => mfa::info(&call),
        _ => Ok(envelope::conforming(state, operation)),
    }
}

/// The JSON body. It is read before the caller is known, since a signature covers its members.
fn body(state: &state::State, request: &Request, operation: &Operation) -> Result<Option<Value>, Reply> {
    if operation.body.is_none() || request.body.is_empty() {
        return Ok(None);
    }
    serde_json::from_slice(&request.body).map(Some).map_err(|_| envelope::invalid(state, "body is not JSON"))
}

impl Call<'_> {
    /// A text member of the input; an empty one counts as absent.
    pub(crate) fn text(&self, member: &str) -> Option<&str> {
        self.input.get(member).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    /// A flag in the input or in its options.
    pub(crate) fn flag(&self, member: &str) -> bool {
        self.member(member) == Some(&Value::Bool(true))
    }

    /// A member of the input or of its options.
    pub(crate) fn member(&self, member: &str) -> Option<&Value> {
        let in_options = || self.input.get("options").and_then(|options| options.get(member));
        self.input.get(member).or_else(in_options)
    }
}
