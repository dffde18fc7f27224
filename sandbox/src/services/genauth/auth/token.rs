//! Management tokens.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::signature::hmac_sha1;
use crate::clock;
use crate::http::Request;
use crate::model::genauth::user_pool::UserPool;
use crate::services::Context;
use crate::services::genauth::error::ApiError;

/// Where tokens are issued; the call is in no document.
pub(crate) const PATH: &str = "/api/v3/get-management-token";

/// Lifetime of a token.
const LIFETIME: Duration = Duration::from_secs(7200);

/// Issues a token for an access key.
pub(crate) fn issue(
    pool: &mut UserPool,
    user_pool_id: &str,
    context: &Context<'_>,
    request: &Request,
) -> Result<Value, ApiError> {
    let body = request.json().map_err(|error| ApiError::new(400, error.to_string()))?;
    let property = |name: &str| {
        let found = body.get(name).and_then(Value::as_str);
        found.ok_or_else(|| ApiError::required(&format!("/{name}")))
    };
    let (id, secret) = (property("accessKeyId")?, property("accessKeySecret")?);
    if pool.access_keys.enabled_secret(id) != Some(secret) {
        return Err(ApiError::unauthorized(None, "unknown access key id or wrong access key secret"));
    }
    let token = generate_token(user_pool_id, context, id, secret);
    let now = context.now();
    pool.tokens.insert(token.clone(), id.to_owned(), clock::after(now, LIFETIME), now);
    Ok(json!({"access_token": token, "expires_in": LIFETIME.as_secs()}))
}

/// Generates a token in the form of a JWT, with the user pool as a claim.
///
/// Python's SDK decodes the payload as plain base64 whatever the alphabet, so that it must not have the two characters in
/// which the alphabets differ. JSON of letters, digits and `{}":,_.-` has none of the byte patterns that give them.
fn generate_token(user_pool_id: &str, context: &Context<'_>, access_key_id: &str, secret: &str) -> String {
    let now = context.clock.unix_seconds();
    let header = URL_SAFE_NO_PAD.encode(json!({"alg": "HS1", "typ": "JWT"}).to_string());
    let claims = json!({
        "scoped_userpool_id": user_pool_id,
        "sub": access_key_id,
        "iat": now,
        "exp": now.saturating_add(LIFETIME.as_secs()),
        "jti": context.ids.hex(32),
    });
    let payload = URL_SAFE_NO_PAD.encode(claims.to_string());
    let signed = format!("{header}.{payload}");
    let signature = URL_SAFE_NO_PAD.encode(hmac_sha1(secret.as_bytes(), signed.as_bytes()));
    format!("{signed}.{signature}")
}

/// Verifies the token of a call: it was issued here and has not expired, its access key is enabled, and the header names the
/// same user pool. Returns the access key id.
pub(crate) fn verify(
    pool: &UserPool,
    user_pool_id: &str,
    context: &Context<'_>,
    request: &Request,
) -> Result<String, ApiError> {
    let reject = |message: &str| Err(ApiError::unauthorized(None, message));
    let token = request.bearer().unwrap_or_default();
    let access_key_id = match pool.tokens.get(&token) {
        Some(issued) if issued.is_alive(context.now()) => issued.value.clone(),
        Some(_) => return reject("token has expired"),
        None => return reject("token was not issued here"),
    };
    if pool.access_keys.enabled_secret(&access_key_id).is_none() {
        return reject("access key of the token was deleted, or is not enabled");
    }
    let header = request.header("x-genauth-userpool-id").or_else(|| request.header("x-authing-userpool-id"));
    match header {
        Some(header) if header == user_pool_id => Ok(access_key_id),
        Some(_) => reject("header x-genauth-userpool-id names another user pool than the token"),
        None => reject("header x-genauth-userpool-id is missing"),
    }
}
