//! Checks who sent a webhook of GenAuth, and reads it.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::Sha256;

use super::{EventName, SECRET_HEADERS, USER_POOL_HEADERS, payload};
use crate::secret::Secret;
use crate::webhooks::settings::{Settings, settings_methods, verifier_methods};
use crate::webhooks::{BodyError, ConfigError, DeliveryId, Headers, WebhookError, headers};

/// Verifies webhooks of GenAuth. Cheap to clone.
///
/// A request is accepted if its header `x-genauth-webhook-secret`, or `x-authing-webhook-secret`, holds an accepted
/// secret. The secret itself travels, and nothing is signed: whoever reads one request can forge all others. See the
/// page above.
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

    /// Verifies a request and reads its body, which is JSON or a form as the header `content-type` says.
    ///
    /// # Errors
    ///
    /// When the request does not hold an accepted secret, belongs to another user pool, is too large, was accepted before,
    /// or has a body without the name of an event. [`WebhookError::status`] is the status to respond with.
    pub fn verify<H: Headers + ?Sized>(&self, headers: &H, body: &[u8]) -> Result<Delivery, WebhookError> {
        self.settings.check_size(body)?;
        let limit = self.settings.max_header_bytes;
        let secret = self.find_secret(headers)?;
        let user_pool_id = self.check_user_pool(headers)?;
        let (event_name, data) = payload::read(headers, body, limit)?;
        let pool = user_pool_id.unwrap_or_default();
        let id = DeliveryId::compute(secret, &[pool.as_bytes(), body]);
        self.settings.claim(id, self.settings.clock.now(), None)?;
        let user_pool_id = user_pool_id.map(str::to_owned);
        Ok(Delivery { id, event_name: EventName::from(event_name), user_pool_id, data })
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

    /// The accepted secret that the request holds. Where both headers are there, both must hold one.
    fn find_secret<H: Headers + ?Sized>(&self, source: &H) -> Result<&Secret, WebhookError> {
        let mut found = None;
        for name in SECRET_HEADERS {
            if let Some(given) = headers::single(source, name, self.settings.max_header_bytes)? {
                found = Some(equal_secret(given, &self.settings.secrets).ok_or(WebhookError::WrongSecret)?);
            }
        }
        found.ok_or(WebhookError::MissingHeader(SECRET_HEADERS[0]))
    }

    /// The user pool that the request names, if it is the expected one.
    fn check_user_pool<'a, H: Headers + ?Sized>(&self, source: &'a H) -> Result<Option<&'a str>, WebhookError> {
        let mut found = None;
        for name in USER_POOL_HEADERS {
            if let Some(given) = headers::single(source, name, self.settings.max_header_bytes)? {
                let invalid = || WebhookError::InvalidHeader { name, problem: "is not UTF-8" };
                let given = str::from_utf8(given).map_err(|_| invalid())?;
                if found.is_some_and(|other| other != given) {
                    return Err(WebhookError::InvalidHeader {
                        name,
                        problem: "contradicts the other user pool header",
                    });
                }
                found = Some(given);
            }
        }
        match &self.user_pool_id {
            Some(expected) if found != Some(expected) => Err(WebhookError::WrongUserPool),
            _ => Ok(found),
        }
    }
}

/// The secret that is equal to what was given. All are compared, each in constant time: what is compared are digests of one
/// length, so that neither the place of the first difference nor the length of the secret shows.
fn equal_secret<'s>(given: &[u8], secrets: &'s [Secret]) -> Option<&'s Secret> {
    let digest = |text: &[u8]| {
        let mut mac = Hmac::<Sha256>::new_from_slice(b"identity-apis webhook secret").ok()?;
        mac.update(text);
        Some(mac)
    };
    let given = digest(given)?.finalize().into_bytes();
    let mut found = None;
    for secret in secrets {
        if digest(secret.expose().as_bytes()).is_some_and(|expected| expected.verify_slice(&given).is_ok()) {
            found = Some(secret);
        }
    }
    found
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

    /// Rejects webhooks of other user pools, and those that name none. Any user pool if not set.
    pub fn user_pool_id(mut self, id: impl Into<String>) -> Self {
        self.user_pool_id = Some(id.into());
        self
    }

    /// Builds the verifier.
    ///
    /// # Errors
    ///
    /// When there is no secret, or one cannot be right.
    pub fn build(self) -> Result<Verifier, ConfigError> {
        self.settings.check()?;
        Ok(Verifier { settings: self.settings, user_pool_id: self.user_pool_id })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Builder").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// A webhook that came with an accepted secret. `Debug` does not show its data.
#[derive(Clone, PartialEq)]
pub struct Delivery {
    id: DeliveryId,
    event_name: EventName,
    user_pool_id: Option<String>,
    data: Value,
}

impl Delivery {
    /// Returns what tells this delivery from others: the same user pool and body have the same id.
    #[must_use]
    pub fn id(&self) -> DeliveryId {
        self.id
    }

    /// Returns the name of the event.
    #[must_use]
    pub fn event_name(&self) -> &EventName {
        &self.event_name
    }

    /// Returns the user pool that the request names.
    #[must_use]
    pub fn user_pool_id(&self) -> Option<&str> {
        self.user_pool_id.as_deref()
    }

    /// Returns the data of the event; null if there is none. In a form, values within brackets are text.
    #[must_use]
    pub fn data(&self) -> &Value {
        &self.data
    }

    /// Takes the data of the event.
    #[must_use]
    pub fn into_data(self) -> Value {
        self.data
    }

    /// Reads the data as a type of the caller's, or as one of `genauth::types`.
    ///
    /// # Errors
    ///
    /// When the data does not have the shape of the type.
    pub fn data_as<T: DeserializeOwned>(&self) -> Result<T, WebhookError> {
        T::deserialize(&self.data).map_err(|_| {
            let name = std::any::type_name::<T>();
            BodyError::WrongShape { expected: name.rsplit("::").next().unwrap_or(name) }.into()
        })
    }

    /// Reads the user of an event about one. The user is the data itself or its member `user`, whichever has a `userId`;
    /// `None` if neither has one.
    ///
    /// # Errors
    ///
    /// When there is a `userId`, and the rest does not have the shape of a user.
    #[cfg(feature = "genauth-users")]
    pub fn user(&self) -> Result<Option<crate::genauth::types::UserDto>, WebhookError> {
        use serde::Deserialize as _;

        let has_id = |value: &&Value| value["userId"].as_str().is_some_and(|id| !id.is_empty());
        let Some(user) = [&self.data, &self.data["user"]].into_iter().find(has_id) else { return Ok(None) };
        let read = crate::genauth::types::UserDto::deserialize(user);
        read.map(Some).map_err(|_| BodyError::WrongShape { expected: "UserDto" }.into())
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Delivery").field("id", &self.id).field("event_name", &self.event_name).finish_non_exhaustive()
    }
}
