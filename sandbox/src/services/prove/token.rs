//! OAuth client credentials at `/token`, and bearer tokens.

use std::time::Duration;

use serde_json::json;

use super::errors;
use super::service::Prove;
use crate::clock;
use crate::credentials::ProveCredentials;
use crate::form;
use crate::http::{JsonResponse, Request};
use crate::services::Context;

/// Lifetime of a token.
const LIFETIME: Duration = Duration::from_secs(3600);

/// Issues a token. The body must be a form; JSON is not accepted.
pub(super) fn issue(prove: &Prove, context: &Context<'_>, request: &Request) -> Result<JsonResponse, JsonResponse> {
    let media_type = request.header("content-type").unwrap_or_default();
    if !media_type.starts_with("application/x-www-form-urlencoded") {
        return Err(errors::parameter("body is not a form (application/x-www-form-urlencoded)"));
    }
    let text = std::str::from_utf8(&request.body).map_err(|_| errors::parameter("body is not a form"))?;
    let pairs = form::pairs(text);
    let parameter = |name: &str| {
        let found = pairs.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
        found.ok_or_else(|| errors::parameter(&format!("/{name}: is required (required)")))
    };
    let (id, secret, grant) = (parameter("client_id")?, parameter("client_secret")?, parameter("grant_type")?);
    if grant != "client_credentials" {
        return Err(errors::parameter("/grant_type: only client_credentials is accepted (enum)"));
    }
    let matches = |customer: &&ProveCredentials| customer.client_id == id && customer.client_secret == secret;
    let Some(customer) = prove.customers.iter().find(matches) else {
        return Err(errors::unauthorized("unknown client id or wrong client secret"));
    };
    let token = context.ids.hex(64);
    let now = context.now();
    let expires = clock::after(now, LIFETIME);
    prove.state().tokens.insert(token.clone(), customer.client_id.clone(), expires, now);
    Ok(JsonResponse::ok(json!({"access_token": token, "token_type": "Bearer", "expires_in": LIFETIME.as_secs()})))
}

/// Returns the client id that the token of a call was issued to.
pub(super) fn authenticate(prove: &Prove, context: &Context<'_>, request: &Request) -> Result<String, JsonResponse> {
    let token = request.bearer().ok_or_else(|| errors::unauthorized("no bearer token"))?;
    match prove.state().tokens.get(&token) {
        Some(issued) if issued.is_alive(context.now()) => Ok(issued.value.clone()),
        Some(_) => Err(errors::unauthorized("token has expired")),
        None => Err(errors::unauthorized("token was not issued here")),
    }
}
