//! Verifies webhooks of GenAuth.

use std::fmt;

use hmac::Mac as _;

use super::delivery::Delivery;
use super::event_name::EventName;
use super::payload;
use crate::secret::Secret;
use crate::webhooks::secrets::{Secrets, hmac_sha256};
use crate::webhooks::settings::{Settings, settings_methods, verifier_methods};
use crate::webhooks::{ConfigError, DeliveryId, Headers, WebhookError, headers};

/// The headers that carry the secret, one per brand of the service.
pub const SECRET_HEADERS: [&str; 2] = ["x-genauth-webhook-secret", "x-authing-webhook-secret"];

/// The headers that name the user pool, one per brand of the service.
pub const USER_POOL_HEADERS: [&str; 2] = ["x-genauth-userpool-id", "x-authing-userpool-id"];

/// Verifies webhooks of GenAuth. Cheap to clone.
///
/// A request is accepted if its header `x-genauth-webhook-secret` or `x-authing-webhook-secret` contains an accepted secret.
/// The secret itself is transmitted and nothing is signed: whoever reads one request can forge others. See the
/// [module documentation](crate::webhooks).
///
/// ```
/// use identity_apis::webhooks::genauth::Verifier;
///
/// let verifier = Verifier::builder().secret("the-webhooks-secret").build()?;
/// let headers = [("x-authing-webhook-secret", "the-webhooks-secret"), ("content-type", "application/json")];
/// let delivery = verifier.verify(&headers, br#"{"eventName": "role:add", "data": {"code": "auditor"}}"#)?;
/// assert_eq!(delivery.event_name().as_str(), "role:created");
/// assert_eq!(delivery.data()["code"], "auditor");
/// assert!(verifier.verify(&headers[1..], b"{}").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Verifier {
    settings: Settings,
    user_pool_id: Option<String>,
}

impl Verifier {
    /// Starts building a verifier.
    pub fn builder() -> Builder {
        Builder { settings: Settings::default(), user_pool_id: None }
    }

    /// Verifies a request and parses its body, JSON or a form according to the header `content-type`.
    ///
    /// # Errors
    ///
    /// Fails if the request contains no accepted secret, belongs to another user pool, is too large, was accepted before, or
    /// has a body without the name of an event. [`WebhookError::status`] is the status to respond with.
    pub fn verify<H: Headers + ?Sized>(&self, headers: &H, body: &[u8]) -> Result<Delivery, WebhookError> {
        self.settings.check_size(body)?;
        let limit = self.settings.max_header_bytes;
        let secret = self.authenticate(headers)?;
        let user_pool_id = self.check_user_pool(headers)?;
        let (event_name, data) = payload::parse(headers, body, limit)?;
        let pool = user_pool_id.unwrap_or_default();
        let id = DeliveryId::compute(secret, &[pool.as_bytes(), body]);
        self.settings.claim(id, self.settings.clock.now(), None)?;
        let user_pool_id = user_pool_id.map(str::to_owned);
        Ok(Delivery { id, event_name: EventName::from(event_name), user_pool_id, data })
    }

    verifier_methods!();

    /// Returns the accepted secret that the request contains. If both headers are present, both must contain one.
    fn authenticate<H: Headers + ?Sized>(&self, source: &H) -> Result<&Secret, WebhookError> {
        let mut found = None;
        for name in SECRET_HEADERS {
            if let Some(value) = headers::single_value(source, name, self.settings.max_header_bytes)? {
                found = Some(find_equal(value, &self.settings.secrets).ok_or(WebhookError::WrongSecret)?);
            }
        }
        found.ok_or(WebhookError::MissingHeader(SECRET_HEADERS[0]))
    }

    /// Returns the user pool that the request names, if it is the expected one.
    fn check_user_pool<'a, H: Headers + ?Sized>(&self, source: &'a H) -> Result<Option<&'a str>, WebhookError> {
        let mut found = None;
        for name in USER_POOL_HEADERS {
            if let Some(value) = headers::single_value(source, name, self.settings.max_header_bytes)? {
                let invalid = || WebhookError::InvalidHeader { name, problem: "is not UTF-8" };
                let value = str::from_utf8(value).map_err(|_| invalid())?;
                if found.is_some_and(|other| other != value) {
                    return Err(WebhookError::InvalidHeader {
                        name,
                        problem: "contradicts the other user pool header",
                    });
                }
                found = Some(value);
            }
        }
        match &self.user_pool_id {
            Some(expected) if found != Some(expected) => Err(WebhookError::WrongUserPool),
            _ => Ok(found),
        }
    }
}

/// Returns the secret that equals the value. Compares digests of one length in constant time, so that timing reveals neither the
/// position of the first difference nor the length of a secret.
fn find_equal<'s>(value: &[u8], secrets: &'s Secrets) -> Option<&'s Secret> {
    let digest = |text: &[u8]| hmac_sha256(b"identity-apis webhook secret", text);
    let expected = digest(value)?.finalize().into_bytes();
    secrets.find_by_mac(&expected, |secret| digest(secret.expose().as_bytes()))
}

/// Builds a [`Verifier`].
#[derive(Clone)]
#[must_use = "a builder does nothing until build() is called"]
pub struct Builder {
    settings: Settings,
    user_pool_id: Option<String>,
}

impl Builder {
    settings_methods!();

    /// Rejects webhooks of other user pools, and those that name none. By default, any user pool is accepted.
    pub fn user_pool_id(mut self, id: impl Into<String>) -> Self {
        self.user_pool_id = Some(id.into());
        self
    }

    /// Builds the verifier.
    ///
    /// # Errors
    ///
    /// Fails if no secret is set, or one is invalid.
    pub fn build(self) -> Result<Verifier, ConfigError> {
        self.settings.secrets.check()?;
        Ok(Verifier { settings: self.settings, user_pool_id: self.user_pool_id })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Builder").field("settings", &self.settings).finish_non_exhaustive()
    }
}
