//! Verifies JSON Web Tokens that are signed with HMAC-SHA256. The algorithm is fixed in code; the header of a token can only
//! agree with it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::WebhookError;
use super::secrets::{Secrets, hmac_sha256};
use crate::secret::Secret;

/// A token whose signature matches an accepted secret.
pub(super) struct VerifiedToken<'s> {
    pub(super) claims: Map<String, Value>,
    pub(super) signature: Vec<u8>,
    pub(super) secret: &'s Secret,
}

/// Verifies format, algorithm and signature, in this order, and only then reads the claims.
pub(super) fn verify<'s>(token: &[u8], secrets: &'s Secrets) -> Result<VerifiedToken<'s>, WebhookError> {
    let [header, claims, signature] = split(token)?;
    check_header(&decode_object(header, "has a header that is not a JSON object in base64url")?)?;
    let signed = &token[..header.len() + 1 + claims.len()];
    let signature = decode(signature, "has a signature that is not base64url")?;
    let mac = |secret: &Secret| hmac_sha256(secret.expose().as_bytes(), signed);
    let secret = secrets.find_by_mac(&signature, mac).ok_or(WebhookError::WrongSignature)?;
    let claims = decode_object(claims, "has claims that are not a JSON object in base64url")?;
    Ok(VerifiedToken { claims, signature, secret })
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
    // RFC 7515, 4.1.11: a token with a critical extension that the recipient does not support must be rejected.
    if header.contains_key("crit") {
        return Err(WebhookError::MalformedToken("has a critical extension"));
    }
    Ok(())
}

fn decode_object(part: &[u8], problem: &'static str) -> Result<Map<String, Value>, WebhookError> {
    let text = decode(part, problem)?;
    serde_json::from_slice(&text).map_err(|_| WebhookError::MalformedToken(problem))
}

/// Decodes strictly: no padding, no whitespace, no trailing bits, so that a token has exactly one encoding.
fn decode(part: &[u8], problem: &'static str) -> Result<Vec<u8>, WebhookError> {
    URL_SAFE_NO_PAD.decode(part).map_err(|_| WebhookError::MalformedToken(problem))
}
