//! What a call gives.

use std::fmt;
use std::ops::Deref;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::codec::REDACTED;
use crate::codec::tolerance::{Findings, Skipped};
use crate::transport::error::redact;

/// A successful response: the value (its envelope unwrapped), and what came around it.
///
/// It dereferences to its value, so that fields and methods of `T` are available on it.
#[derive(Clone)]
pub struct Response<T> {
    pub(super) value: T,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) request_id: Option<String>,
    pub(super) api_code: Option<i64>,
    pub(super) attempts: u32,
    /// What was left out; nothing in almost all responses, which then hold one word for it.
    pub(super) findings: Option<Box<Findings>>,
    /// The type of the value is the caller's, so that its `Debug` may show all of it.
    pub(super) is_callers: bool,
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

    /// `apiCode` of the envelope, which some successful responses carry.
    #[must_use]
    pub fn api_code(&self) -> Option<i64> {
        self.api_code
    }

    /// How many requests were sent for the call, retries included, and the one that this is the response to; see
    /// [`Error::attempts`](super::Error::attempts).
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The parts of the response that cannot be read and were left out of the value: elements of lists, and optional
    /// properties, which are absent then. The first hundred; [`skipped_count`](Self::skipped_count) counts all.
    ///
    /// A client that is built with `strict_decoding()` gives an [`Error::Decode`](super::Error::Decode) instead.
    #[must_use]
    pub fn skipped(&self) -> &[Skipped] {
        self.findings.as_ref().map(|findings| findings.skipped.as_slice()).unwrap_or_default()
    }

    /// How many parts were left out.
    #[must_use]
    pub fn skipped_count(&self) -> usize {
        self.findings.as_ref().map_or(0, |findings| findings.count)
    }

    /// How many elements the list of that name lacks, where it stands in no other list.
    pub(crate) fn skipped_elements(&self, list: &str) -> usize {
        let is_meant = |path: &str| path.strip_suffix(list).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        let lists = self.findings.iter().flat_map(|findings| &findings.lists);
        lists.filter(|(path, _)| is_meant(path)).map(|(_, count)| count).sum()
    }
}

/// For the tests of callers.
#[cfg(feature = "test-util")]
impl<T> Response<T> {
    /// Creates the response with this value, status 200 and no headers, after one attempt.
    ///
    /// ```
    /// # #[cfg(feature = "prove")] {
    /// use identity_apis::prove::types::{UnifyStatusResponse, UnifySuccess};
    /// use identity_apis::transport::Response;
    ///
    /// let response = Response::from_value(UnifyStatusResponse::new(UnifySuccess::True)).with_request_id("r-7");
    /// assert_eq!((&response.success, response.request_id()), (&UnifySuccess::True, Some("r-7")));
    /// # }
    /// ```
    #[must_use]
    pub fn from_value(value: T) -> Self {
        let (status, headers) = (StatusCode::OK, HeaderMap::new());
        let (request_id, api_code, findings) = (None, None, None);
        Self { value, status, headers, request_id, api_code, attempts: 1, findings, is_callers: false }
    }

    /// Sets the HTTP status.
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// Sets the headers.
    #[must_use]
    pub fn with_headers(self, headers: HeaderMap) -> Self {
        Self { headers, ..self }
    }

    /// Sets the service's id of the request.
    #[must_use]
    pub fn with_request_id(self, id: impl Into<String>) -> Self {
        Self { request_id: Some(id.into()), ..self }
    }

    /// Sets how many requests were sent for the call.
    #[must_use]
    pub fn with_attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Headers are left out: they may carry session data. The id of the request is shown only if it looks like one, and the value
/// of a [`fetch`](super::RequestBuilder::fetch) is not, since not every type redacts.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value: &dyn fmt::Debug = if self.is_callers { &format_args!("{REDACTED}") } else { &self.value };
        out.debug_struct("Response")
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id().and_then(redact::request_id))
            .field("value", value)
            .field("skipped", &self.skipped_count())
            .finish_non_exhaustive()
    }
}
