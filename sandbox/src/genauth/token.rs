//! Management tokens.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::envelope::{error, invalid, success};
use super::signature::hmac_sha1;
use crate::expiring::Expiring;
use crate::lock::lock;
use crate::reply::Reply;
use crate::request::Request;
use crate::state::State;

/// Where tokens are issued; the call is in no document.
pub(super) const PATH: &str = "/api/v3/get-management-token";

/// Life of a token.
const LIFETIME: Duration = Duration::from_secs(7200);

/// Tokens that were issued.
pub(super) type Tokens = Expiring<()>;

/// Issues a token for an access key.
pub(super) fn issue(state: &State, request: &Request) -> Result<Reply, Reply> {
    let body: Value = serde_json::from_slice(&request.body).map_err(|_| invalid(state, "body is not JSON"))?;
    let member = |name: &str| {
        let found = body.get(name).and_then(Value::as_str);
        found.ok_or_else(|| invalid(state, &format!("/{name}: is required (required)")))
    };
    let (id, secret) = (member("accessKeyId")?, member("accessKeySecret")?);
    let key = &state.genauth.key;
    if id != key.access_key_id || secret != key.access_key_secret {
        return Err(error(state, 401, None, "unknown access key id or wrong access key secret"));
    }
    let token = token(state);
    let now = state.clock.now();
    lock(&state.genauth.tokens).insert(token.clone(), (), now + LIFETIME, now);
    Ok(success(state, &json!({"access_token": token, "expires_in": LIFETIME.as_secs()})))
}

/// A token in the form of a JWT, with the user pool as a claim.
///
/// Python's SDK reads the payload as plain base64 without minding the alphabet, so that it must not have the two letters
/// in which the alphabets differ. JSON of letters, digits and `{}":,_.-` has none of the byte patterns that give them.
fn token(state: &State) -> String {
    let now = state.clock.unix_seconds();
    let key = &state.genauth.key;
    let header = URL_SAFE_NO_PAD.encode(json!({"alg": "HS1", "typ": "JWT"}).to_string());
    let claims = json!({
        "scoped_userpool_id": key.userpool_id,
        "sub": key.access_key_id,
        "iat": now,
        "exp": now + LIFETIME.as_secs(),
        "jti": state.ids.hex(32),
    });
    let payload = URL_SAFE_NO_PAD.encode(claims.to_string());
    let signed = format!("{header}.{payload}");
    let signature = URL_SAFE_NO_PAD.encode(hmac_sha1(key.access_key_secret.as_bytes(), signed.as_bytes()));
    format!("{signed}.{signature}")
}

/// Lets a call with a token in: the token is ours and not too old, and the user pool's header goes with it.
pub(super) fn check(state: &State, request: &Request) -> Result<(), Reply> {
    let unauthorized = |message: &str| Err(error(state, 401, None, message));
    let token = request.bearer().unwrap_or_default();
    match lock(&state.genauth.tokens).get(&token) {
        Some(issued) if issued.is_alive(state.clock.now()) => {}
        Some(_) => return unauthorized("token has expired"),
        None => return unauthorized("token was not issued here"),
    }
    let pool = request.header("x-genauth-userpool-id").or_else(|| request.header("x-authing-userpool-id"));
    match pool {
        Some(pool) if pool == state.genauth.key.userpool_id => Ok(()),
        Some(_) => unauthorized("header x-genauth-userpool-id names another user pool than the token"),
        None => unauthorized("header x-genauth-userpool-id is missing"),
    }
}
