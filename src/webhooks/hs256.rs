//! JSON Web Tokens signed with HMAC-SHA256, and no others: the algorithm is the code, the token's header can only agree.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Map, Value};
use sha2::Sha256;

use super::WebhookError;
use crate::secret::Secret;

/// A token whose signature was made with an accepted secret.
pub(super) struct Signed<'s> {
    pub(super) claims: Map<String, Value>,
    pub(super) signature: Vec<u8>,
    pub(super) secret: &'s Secret,
}

/// Checks form, algorithm and signature, in this order; the claims are not looked at before.
pub(super) fn verify<'s>(token: &[u8], secrets: &'s [Secret]) -> Result<Signed<'s>, WebhookError> {
    let [header, claims, signature] = split(token)?;
    check_header(&object(header, "has a header that is not a JSON object in base64url")?)?;
    let signed = &token[..header.len() + 1 + claims.len()];
    let signature = decode(signature, "has a signature that is not base64url")?;
    let secret = find_secret(signed, &signature, secrets).ok_or(WebhookError::WrongSignature)?;
    let claims = object(claims, "has claims that are not a JSON object in base64url")?;
    Ok(Signed { claims, signature, secret })
}

fn split(token: &[u8]) -> Result<[&[u8]; 3], WebhookError> {
    let mut parts = token.split(|byte| *byte == b'.');
    match [parts.next(), parts.next(), parts.next(), parts.next()] {
        [Some(header), Some(claims), Some(signature), None] => Ok([header, claims, signature]),
        _ => Err(WebhookError::MalformedToken("does not have three parts")),
    }
}

fn check_header(header: &Map<String, Value>) -> Result<(), WebhookError> {
    if header.get("alg").and_then(Value::as_str) != Some("HS256") {
        return Err(WebhookError::WrongAlgorithm);
    }
    // RFC 7515, 4.1.11: who does not understand an extension that is marked critical must reject the token.
    if header.contains_key("crit") {
        return Err(WebhookError::MalformedToken("has a critical extension"));
    }
    Ok(())
}

/// The secret that made a signature. All are tried, each in constant time.
fn find_secret<'s>(signed: &[u8], signature: &[u8], secrets: &'s [Secret]) -> Option<&'s Secret> {
    let is_signed_with = |secret: &Secret| {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()) else { return false };
        mac.update(signed);
        mac.verify_slice(signature).is_ok()
    };
    let mut found = None;
    for secret in secrets {
        if is_signed_with(secret) {
            found = Some(secret);
        }
    }
    found
}

fn object(part: &[u8], problem: &'static str) -> Result<Map<String, Value>, WebhookError> {
    let text = decode(part, problem)?;
    serde_json::from_slice(&text).map_err(|_| WebhookError::MalformedToken(problem))
}

/// Strict: no padding, no whitespace, no bits left over, so that a token has one spelling.
fn decode(part: &[u8], problem: &'static str) -> Result<Vec<u8>, WebhookError> {
    URL_SAFE_NO_PAD.decode(part).map_err(|_| WebhookError::MalformedToken(problem))
}
