//! What differs between services: the trait behind which each of them keeps its own rules.

use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};

use crate::codec::tolerance::Tolerance;
use crate::operation::Operation;
use crate::transport::auth::cached_token::CachedToken;
use crate::transport::auth::token_cache::TokenCache;
use crate::transport::error::Error;
use crate::transport::error::payload::ErrorPayload;
use crate::transport::prepared_request::PreparedRequest;

/// How a service authenticates requests and reports errors. What is fixed about it is in its
/// [`ServiceProfile`](super::service_profile::ServiceProfile).
pub(crate) trait Service: Send + Sync + 'static {
    /// Returns the cache of the service's tokens; `None` if requests carry none.
    fn tokens(&self) -> Option<&TokenCache> {
        None
    }

    /// Adds credentials to the headers. `token` is one of [`tokens`](Self::tokens), if there is that cache.
    ///
    /// Returns by how many seconds the date of the request was corrected; zero for services that sign no date.
    fn authenticate(
        &self,
        prepared: &PreparedRequest<'_>,
        headers: &mut HeaderMap,
        token: Option<&CachedToken>,
    ) -> Result<i64, Error> {
        let _ = prepared;
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, token.authorization.clone());
        }
        Ok(0)
    }

    /// Learns the service's clock from a response that rejected the credentials. Returns the new correction in seconds if
    /// another attempt may now be accepted.
    fn correct_clock(&self, rejection: &AuthRejection<'_>) -> Option<i64> {
        let _ = rejection;
        None
    }

    /// Reads the body of an error.
    fn error_payload(&self, body: &[u8]) -> ErrorPayload;

    /// Returns which parts of a response may be left out because they cannot be decoded.
    fn tolerance(&self, operation: &Operation) -> Tolerance {
        let _ = operation;
        Tolerance::Scalars
    }

    /// Returns what to do about an error.
    fn hint(&self, status: StatusCode, payload: &ErrorPayload) -> Option<&'static str> {
        let _ = (status, payload);
        None
    }
}

/// A response that rejected the credentials of a request, so that the request was not processed.
#[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "only some services sign dates"))]
pub(crate) struct AuthRejection<'a> {
    /// By how many seconds the date of the request was corrected.
    pub(crate) correction: i64,
    /// The service's codes.
    pub(crate) codes: [Option<i64>; 2],
    /// The `Date` header of the response.
    pub(crate) date: Option<&'a HeaderValue>,
}
