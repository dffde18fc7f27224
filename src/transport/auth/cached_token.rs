//! A token as calls use it: ready to be sent, with the times of its renewal and its end.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderValue;
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::secret::Secret;
use crate::transport::auth::token_provider::AccessToken;
use crate::transport::error::{AuthError, Error};

/// A token is renewed when less than this is left of its lifetime.
pub(crate) const REFRESH_BUFFER: Duration = Duration::from_secs(60);

/// A token as calls use it.
pub(crate) struct CachedToken {
    /// `Bearer <token>`. Its bytes are wiped when the last request drops it.
    pub(crate) authorization: HeaderValue,
    /// The realm that the token is for, if it is for one: a tenant or a user pool, for instance.
    #[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "only some services have realms"))]
    pub(crate) realm: Option<HeaderValue>,
    pub(super) token: AccessToken,
    /// Distinguishes this token from the ones before.
    pub(super) number: u64,
    pub(super) expiry: Option<Expiry>,
}

/// When a token is to be renewed, and when it must no longer be used.
pub(super) struct Expiry {
    pub(super) refresh_at: Instant,
    pub(super) expires_at: Instant,
}

impl CachedToken {
    /// Prepares a token that was requested at that time.
    ///
    /// # Errors
    ///
    /// When it cannot be sent in a header.
    pub(crate) fn new(token: AccessToken, number: u64, requested_at: Instant) -> Result<Self, Error> {
        let authorization =
            bearer_header(&token.token).ok_or_else(|| invalid("the token is empty or not visible ASCII"))?;
        let realm = match &token.realm {
            Some(realm) => {
                let header = HeaderValue::from_str(realm);
                Some(header.map_err(|_| invalid("the realm of the token cannot be sent in a header"))?)
            }
            None => None,
        };
        let expiry = token.lifetime.map(|lifetime| Expiry::new(lifetime, requested_at));
        Ok(Self { authorization, realm, token, number, expiry })
    }

    pub(super) fn is_valid(&self, now: Instant) -> bool {
        self.expiry.as_ref().is_none_or(|expiry| now < expiry.expires_at)
    }
}

impl Expiry {
    fn new(lifetime: Duration, requested_at: Instant) -> Self {
        // A token that lives for two minutes or less is renewed after half of its lifetime.
        let is_long = lifetime > REFRESH_BUFFER * 2;
        let refresh_after = if is_long { lifetime.saturating_sub(REFRESH_BUFFER) } else { lifetime / 2 };
        match (requested_at.checked_add(refresh_after), requested_at.checked_add(lifetime)) {
            (Some(refresh_at), Some(expires_at)) => Self { refresh_at, expires_at },
            _ => Self::far_future(requested_at),
        }
    }

    /// The expiry of a token whose lifetime no clock can represent.
    fn far_future(requested_at: Instant) -> Self {
        let expires_at = requested_at.checked_add(Duration::from_secs(10 * 365 * 24 * 3600)).unwrap_or(requested_at);
        Self { refresh_at: expires_at, expires_at }
    }
}

/// The header, made from bytes that are wiped when the last copy is dropped.
fn bearer_header(token: &Secret) -> Option<HeaderValue> {
    if token.is_empty() {
        return None;
    }
    let mut text = Zeroizing::new(Vec::with_capacity("Bearer ".len() + token.expose().len()));
    text.extend_from_slice(b"Bearer ");
    text.extend_from_slice(token.expose().as_bytes());
    let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
    header.set_sensitive(true);
    Some(header)
}

fn invalid(problem: &'static str) -> Error {
    Error::Auth(Box::new(AuthError::new("token", problem, "check where the token comes from; it is sent in a header")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_shares_the_bytes_that_are_wiped() {
        let header = bearer_header(&Secret::from("abc")).unwrap();
        assert_eq!(header, "Bearer abc");
        assert!(header.is_sensitive());
        assert_eq!(header.clone().as_bytes().as_ptr(), header.as_bytes().as_ptr(), "a copy is no copy");
        assert!(bearer_header(&Secret::from("")).is_none());
        assert!(bearer_header(&Secret::from("a\nb")).is_none());
    }
}
