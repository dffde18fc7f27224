//! Verifies the claims of a token: issuer and validity period.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use crate::webhooks::WebhookError;
use crate::webhooks::clock::unix_seconds;

/// The issuer that every token names.
pub const ISSUER: &str = "Prove Identity";

/// What a verifier requires of the claims.
#[derive(Debug, Clone, Copy)]
pub(super) struct ClaimRules {
    pub(super) leeway: Duration,
    pub(super) max_age: Option<Duration>,
    pub(super) requires_expiration: bool,
}

impl Default for ClaimRules {
    fn default() -> Self {
        Self { leeway: Duration::from_secs(60), max_age: None, requires_expiration: false }
    }
}

impl ClaimRules {
    /// Verifies the claims. Returns when the token expires, if it does.
    pub(super) fn verify(
        &self,
        claims: &Map<String, Value>,
        now: SystemTime,
    ) -> Result<Option<SystemTime>, WebhookError> {
        if claims.get("iss").and_then(Value::as_str) != Some(ISSUER) {
            return Err(WebhookError::WrongIssuer);
        }
        let now = unix_seconds(now);
        let leeway = self.leeway.as_secs_f64();
        let expires = numeric_date(claims, "exp", "has a claim exp that is not a number")?;
        if expires.is_none() && self.requires_expiration {
            return Err(WebhookError::MissingClaim("exp"));
        }
        if expires.is_some_and(|expires| now >= expires + leeway) {
            return Err(WebhookError::Expired);
        }
        let begins = numeric_date(claims, "nbf", "has a claim nbf that is not a number")?;
        let issued = numeric_date(claims, "iat", "has a claim iat that is not a number")?;
        if [begins, issued].into_iter().flatten().any(|time| time > now + leeway) {
            return Err(WebhookError::NotYetValid);
        }
        if let Some(max_age) = self.max_age {
            let issued = issued.ok_or(WebhookError::MissingClaim("iat"))?;
            if now > issued + max_age.as_secs_f64() + leeway {
                return Err(WebhookError::TooOld);
            }
        }
        Ok(expires.and_then(|expires| system_time(expires + leeway)))
    }
}

/// Returns a time in seconds since 1970 (UTC), with or without a fraction (RFC 7519, 2: NumericDate).
fn numeric_date(claims: &Map<String, Value>, name: &str, problem: &'static str) -> Result<Option<f64>, WebhookError> {
    let Some(value) = claims.get(name) else { return Ok(None) };
    value.as_f64().map(Some).ok_or(WebhookError::MalformedToken(problem))
}

/// Returns `None` for a time that the clock cannot represent.
fn system_time(seconds: f64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(seconds).ok()?)
}
