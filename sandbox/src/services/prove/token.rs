//! OAuth client credentials at `/token`, and bearer tokens.

use std::time::Duration;

use serde_json::json;

use super::errors;
use crate::app::state::State;
use crate::clock;
use crate::expiring::Expiring;
use crate::form;
use crate::http::json_response::Reply;
use crate::http::request::Request;
use crate::lock::lock;

/// Life of a token.
const LIFETIME: Duration = Duration::from_secs(3600);

/// Tokens that were issued, with the client ids that they were issued to.
pub(super) type Tokens = Expiring<String>;

/// Issues a token. The body is a form; JSON is not accepted.
pub(super) fn issue(state: &State, request: &Request) -> Result<Reply, Reply> {
    let kind = request.header("content-type").unwrap_or_default();
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(errors::parameter("body is not a form (application/x-www-form-urlencoded)"));
    }
    let text = std::str::from_utf8(&request.body).map_err(|_| errors::parameter("body is not a form"))?;
    let pairs = form::pairs(text);
    let member = |name: &str| {
        let found = pairs.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
        found.ok_or_else(|| errors::parameter(&format!("/{name}: is required (required)")))
    };
    let (id, secret, grant) = (member("client_id")?, member("client_secret")?, member("grant_type")?);
    if grant != "client_credentials" {
        return Err(errors::parameter("/grant_type: only client_credentials is accepted (enum)"));
    }
    let known = |customer: &&crate::ProveCredentials| customer.client_id == id && customer.client_secret == secret;
    let Some(customer) = state.prove.customers.iter().find(known) else {
        return Err(errors::unauthorized("unknown client id or wrong client secret"));
    };
    let token = state.ids.hex(64);
    let now = state.clock.now();
    lock(&state.prove.state).tokens.insert(token.clone(), customer.client_id.clone(), clock::after(now, LIFETIME), now);
    Ok(Reply::ok(json!({"access_token": token, "token_type": "Bearer", "expires_in": LIFETIME.as_secs()})))
}

/// The client id that a call's token was issued to.
pub(super) fn authenticate(state: &State, request: &Request) -> Result<String, Reply> {
    let token = request.bearer().ok_or_else(|| errors::unauthorized("no bearer token"))?;
    match lock(&state.prove.state).tokens.get(&token) {
        Some(issued) if issued.is_alive(state.clock.now()) => Ok(issued.value.clone()),
        Some(_) => Err(errors::unauthorized("token has expired")),
        None => Err(errors::unauthorized("token was not issued here")),
    }
}
