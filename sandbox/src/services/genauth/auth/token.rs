//! Management tokens.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::Genauth;
use super::access::unauthorized;
use super::error::Refusal;
use super::signature::hmac_sha1;
use crate::clock;
use crate::http::Request;
use crate::lock::lock;
use crate::services::Context;

/// Where tokens are issued; the call is in no document.
pub(crate) const PATH: &str = "/api/v3/get-management-token";

/// Life of a token.
const LIFETIME: Duration = Duration::from_secs(7200);

/// Issues a token for an access key.
pub(crate) fn issue(genauth: &Genauth, context: &Context<'_>, request: &Request) -> Result<Value, Refusal> {
    let body = request.json().map_err(|problem| Refusal::new(400, problem.to_string()))?;
    let member = |name: &str| {
        let found = body.get(name).and_then(Value::as_str);
        found.ok_or_else(|| Refusal::required(&format!("/{name}")))
    };
    let (id, secret) = (member("accessKeyId")?, member("accessKeySecret")?);
    if genauth.secret(id).as_deref() != Some(secret) {
        return Err(unauthorized(None, "unknown access key id or wrong access key secret"));
    }
    let token = token(genauth, context, id, secret);
    let now = context.now();
    lock(&genauth.state).tokens.insert(token.clone(), id.to_owned(), clock::after(now, LIFETIME), now);
    Ok(json!({"access_token": token, "expires_in": LIFETIME.as_secs()}))
}

/// A token in the form of a JWT, with the user pool as a claim.
///
/// Python's SDK reads the payload as plain base64 without minding the alphabet, so that it must not have the two letters
/// in which the alphabets differ. JSON of letters, digits and `{}":,_.-` has none of the byte patterns that give them.
fn token(genauth: &Genauth, context: &Context<'_>, key_id: &str, secret: &str) -> String {
    let now = context.clock.unix_seconds();
    let header = URL_SAFE_NO_PAD.encode(json!({"alg": "HS1", "typ": "JWT"}).to_string());
    let claims = json!({
        "scoped_userpool_id": genauth.pool(),
        "sub": key_id,
        "iat": now,
        "exp": now.saturating_add(LIFETIME.as_secs()),
        "jti": context.ids.hex(32),
    });
    let payload = URL_SAFE_NO_PAD.encode(claims.to_string());
    let signed = format!("{header}.{payload}");
    let signature = URL_SAFE_NO_PAD.encode(hmac_sha1(secret.as_bytes(), signed.as_bytes()));
    format!("{signed}.{signature}")
}

/// Lets a call with a token in: the token is ours and not too old, its access key is in use, and the user pool's header
/// goes with it. Gives the access key id.
pub(crate) fn check(genauth: &Genauth, context: &Context<'_>, request: &Request) -> Result<String, Refusal> {
    let refuse = |message: &str| Err(unauthorized(None, message));
    let token = request.bearer().unwrap_or_default();
    let issued = lock(&genauth.state).tokens.get(&token).cloned();
    let key = match issued {
        Some(issued) if issued.is_alive(context.now()) => issued.value,
        Some(_) => return refuse("token has expired"),
        None => return refuse("token was not issued here"),
    };
    if genauth.secret(&key).is_none() {
        return refuse("access key of the token was deleted, or is not enabled");
    }
    let pool = request.header("x-genauth-userpool-id").or_else(|| request.header("x-authing-userpool-id"));
    match pool {
        Some(pool) if pool == genauth.pool() => Ok(key),
        Some(_) => refuse("header x-genauth-userpool-id names another user pool than the token"),
        None => refuse("header x-genauth-userpool-id is missing"),
    }
}
