//! What a call gives.

use std::fmt;
use std::ops::Deref;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::error::shown;

/// A successful answer: the value (its envelope unwrapped), and what came around it.
///
/// It stands for its value: members and methods of `T` are reached through it.
#[derive(Clone)]
pub struct Response<T> {
    pub(super) value: T,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) request_id: Option<String>,
    pub(super) api_code: Option<i64>,
}

impl<T> Response<T> {
    /// The value alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }

    /// HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Response headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The service's id of this request, from the envelope or a header: what its support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// `apiCode` of the envelope, which some successful answers carry.
    #[must_use]
    pub fn api_code(&self) -> Option<i64> {
        self.api_code
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Headers are left out: they may carry session data. The id of the request is shown only if it looks like one.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Response")
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id().and_then(shown::request_id))
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
