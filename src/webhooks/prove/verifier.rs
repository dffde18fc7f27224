//! Verifies webhooks of Prove.

use std::time::Duration;

use serde_json::Value;

use super::bearer;
use super::claims::ClaimRules;
use super::delivery::{CORRELATION_ID_HEADER, Delivery};
use super::event::Event;
use crate::webhooks::settings::{Settings, settings_methods, verifier_methods};
use crate::webhooks::{BodyError, ConfigError, DeliveryId, Headers, WebhookError, headers, hs256};

/// Verifies webhooks of Prove. Cheap to clone.
///
/// A request is accepted if its header `X-Prove-Authorization` carries a JWT that is signed with HS256 and an accepted
/// secret, was issued by `Prove Identity`, and is valid now. The signature covers the token and **not the body**: see the
/// [module documentation](crate::webhooks).
///
/// ```
/// use identity_apis::webhooks::WebhookError;
/// use identity_apis::webhooks::prove::Verifier;
///
/// let verifier = Verifier::builder().secret("whsec_new").secret("whsec_old").build()?;
/// let headers = [("x-prove-authorization", "Bearer e30.e30.e30")];
/// let error = verifier.verify(&headers, b"[]").unwrap_err();
/// assert!(matches!(error, WebhookError::WrongAlgorithm));
/// assert_eq!(error.status(), 401);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Verifier {
    settings: Settings,
    rules: ClaimRules,
    scope: ReplayScope,
}

/// What a replay guard treats as the same delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum ReplayScope {
    /// The same token with the same body.
    #[default]
    TokenAndBody,
    /// The same token, with any body. Stricter: an intercepted token cannot be used with another body. Requires that Prove
    /// issues a token per delivery, which is not documented.
    Token,
}

impl Verifier {
    /// Starts building a verifier.
    pub fn builder() -> Builder {
        Builder { settings: Settings::default(), rules: ClaimRules::default(), scope: ReplayScope::default() }
    }

    /// Verifies a request and parses its body.
    ///
    /// # Errors
    ///
    /// Fails if the request is not authenticated, is too large, was accepted before, or has a body that is not an array of
    /// objects. [`WebhookError::status`] is the status to respond with.
    pub fn verify<H: Headers + ?Sized>(&self, headers: &H, body: &[u8]) -> Result<Delivery, WebhookError> {
        self.settings.check_size(body)?;
        let token = bearer::find_token(headers, self.settings.max_header_bytes)?;
        let token = hs256::verify(token, &self.settings.secrets)?;
        let now = self.settings.clock.now();
        let expires_at = self.rules.verify(&token.claims, now)?;
        let events = parse_events(body)?;
        let id = match self.scope {
            ReplayScope::TokenAndBody => DeliveryId::compute(token.secret, &[&token.signature, body]),
            ReplayScope::Token => DeliveryId::compute(token.secret, &[&token.signature]),
        };
        self.settings.claim(id, now, expires_at)?;
        let correlation_id = headers::informative_value(headers, CORRELATION_ID_HEADER).map(str::to_owned);
        Ok(Delivery { id, events, correlation_id, claims: token.claims })
    }

    verifier_methods!();
}

/// Builds a [`Verifier`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until build() is called"]
pub struct Builder {
    settings: Settings,
    rules: ClaimRules,
    scope: ReplayScope,
}

impl Builder {
    settings_methods!();

    /// Sets the tolerated difference between the clocks of Prove and of this machine. Defaults to 60 seconds.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.rules.leeway = leeway;
        self
    }

    /// Rejects tokens that were issued longer ago than this, and tokens without `iat`. By default, any age is accepted.
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.rules.max_age = Some(max_age);
        self
    }

    /// Rejects tokens without `exp`, which never expire. By default they are accepted, since Prove does not publish which claims
    /// its tokens have.
    pub fn require_expiration(mut self) -> Self {
        self.rules.requires_expiration = true;
        self
    }

    /// Sets what the replay guard treats as the same delivery. Defaults to token and body.
    pub fn replay_scope(mut self, scope: ReplayScope) -> Self {
        self.scope = scope;
        self
    }

    /// Builds the verifier.
    ///
    /// # Errors
    ///
    /// Fails if no secret is set, or one is invalid.
    pub fn build(self) -> Result<Verifier, ConfigError> {
        self.settings.secrets.check()?;
        Ok(Verifier { settings: self.settings, rules: self.rules, scope: self.scope })
    }
}

/// Parses the body, an array of objects.
fn parse_events(body: &[u8]) -> Result<Vec<Event>, BodyError> {
    let wrong_type = |pointer, expected| BodyError::WrongType { pointer, expected };
    match serde_json::from_slice(body).map_err(|error| BodyError::not_json(&error))? {
        Value::Array(items) => items
            .into_iter()
            .enumerate()
            .map(|(index, item)| match item {
                Value::Object(members) => Ok(Event::new(members)),
                _ => Err(wrong_type(format!("/{index}"), "an object")),
            })
            .collect(),
        _ => Err(wrong_type(String::new(), "an array of events")),
    }
}
