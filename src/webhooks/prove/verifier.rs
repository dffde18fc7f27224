//! Checks who sent a webhook of Prove, and reads it.

use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value};

use super::claims::ClaimRules;
use super::{CORRELATION_ID_HEADER, Event, bearer};
use crate::webhooks::settings::{Settings, settings_methods, verifier_methods};
use crate::webhooks::{BodyError, ConfigError, DeliveryId, Headers, WebhookError, headers, hs256};

/// Verifies webhooks of Prove. Cheap to clone.
///
/// A request is accepted if its header `X-Prove-Authorization` carries a JWT that is signed with HS256 and an accepted
/// secret, issued by `Prove Identity`, and valid at this time. The signature covers the token and **not the body**: see
/// the page above.
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

/// What counts as the same delivery for a replay guard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum ReplayScope {
    /// The same token with the same body.
    #[default]
    TokenAndBody,
    /// The same token, with whatever body. Stricter: who intercepts a token cannot use it with a body of his own. It
    /// requires that Prove makes a token for each delivery, which is not documented.
    Token,
}

impl Verifier {
    /// Starts building a verifier.
    pub fn builder() -> Builder {
        Builder { settings: Settings::default(), rules: ClaimRules::default(), scope: ReplayScope::default() }
    }

    /// Verifies a request and reads its body.
    ///
    /// # Errors
    ///
    /// When the request does not come from Prove as far as can be told, is too large, was accepted before, or has a body
    /// that is not an array of objects. [`WebhookError::status`] is the status to respond with.
    pub fn verify<H: Headers + ?Sized>(&self, headers: &H, body: &[u8]) -> Result<Delivery, WebhookError> {
        self.settings.check_size(body)?;
        let token = bearer::token(headers, self.settings.max_header_bytes)?;
        let signed = hs256::verify(token, &self.settings.secrets)?;
        let now = self.settings.clock.now();
        let usable_until = self.rules.check(&signed.claims, now)?;
        let events = read_events(body)?;
        let id = match self.scope {
            ReplayScope::TokenAndBody => DeliveryId::compute(signed.secret, &[&signed.signature, body]),
            ReplayScope::Token => DeliveryId::compute(signed.secret, &[&signed.signature]),
        };
        self.settings.claim(id, now, usable_until)?;
        let correlation_id = headers::informative(headers, CORRELATION_ID_HEADER).map(str::to_owned);
        Ok(Delivery { id, events, correlation_id, claims: signed.claims })
    }

    /// Verifies an `http::Request` whose body has been read.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    pub fn verify_request<B: AsRef<[u8]>>(&self, request: &http::Request<B>) -> Result<Delivery, WebhookError> {
        self.verify(request.headers(), request.body().as_ref())
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

    /// Tolerates this difference between the clocks of Prove and of this machine. 60 seconds if not set.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.rules.leeway = leeway;
        self
    }

    /// Rejects tokens that were issued longer ago than this, and tokens without `iat`. Any age if not set.
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.rules.max_age = Some(max_age);
        self
    }

    /// Rejects tokens without `exp`, which would be valid for ever. Accepted if not set, because Prove does not publish
    /// which claims its tokens have.
    pub fn require_expiration(mut self) -> Self {
        self.rules.requires_expiration = true;
        self
    }

    /// Sets what counts as the same delivery for the replay guard. Token and body if not set.
    pub fn replay_scope(mut self, scope: ReplayScope) -> Self {
        self.scope = scope;
        self
    }

    /// Builds the verifier.
    ///
    /// # Errors
    ///
    /// When there is no secret, or one cannot be right.
    pub fn build(self) -> Result<Verifier, ConfigError> {
        self.settings.check()?;
        Ok(Verifier { settings: self.settings, rules: self.rules, scope: self.scope })
    }
}

/// A webhook that Prove sent. `Debug` shows neither events nor claims.
#[derive(Clone, PartialEq)]
pub struct Delivery {
    id: DeliveryId,
    events: Vec<Event>,
    correlation_id: Option<String>,
    claims: Map<String, Value>,
}

impl Delivery {
    /// Returns what tells this delivery from others.
    #[must_use]
    pub fn id(&self) -> DeliveryId {
        self.id
    }

    /// Returns the events, in the order of the body.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Takes the events, in the order of the body.
    #[must_use]
    pub fn into_events(self) -> Vec<Event> {
        self.events
    }

    /// Returns the `X-Correlation-ID`, for logs and support requests. It is not signed. `None` if it is missing, there
    /// twice, longer than 256 bytes or not visible ASCII.
    #[must_use]
    pub fn correlation_id(&self) -> Option<&str> {
        self.correlation_id.as_deref()
    }

    /// Returns the claims of the token, which are signed. Those beside `iss`, `exp`, `iat` and `nbf` are not checked.
    #[must_use]
    pub fn claims(&self) -> &Map<String, Value> {
        &self.claims
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Delivery").field("id", &self.id).field("events", &self.events).finish_non_exhaustive()
    }
}

/// The body: an array of objects.
fn read_events(body: &[u8]) -> Result<Vec<Event>, BodyError> {
    let wrong = |pointer, expected| BodyError::WrongType { pointer, expected };
    match serde_json::from_slice(body).map_err(|error| BodyError::not_json(&error))? {
        Value::Array(items) => items
            .into_iter()
            .enumerate()
            .map(|(index, item)| match item {
                Value::Object(members) => Ok(Event::new(members)),
                _ => Err(wrong(format!("/{index}"), "an object")),
            })
            .collect(),
        _ => Err(wrong(String::new(), "an array of events")),
    }
}
