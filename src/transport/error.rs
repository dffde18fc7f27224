//! The one error type of both clients.
//!
//! What is printed names the operation and says what to do next. Bodies, messages of the service and URLs may quote
//! personal data: they are kept and can be asked for, but neither `Display` nor `Debug` shows them.

use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::operation::Operation;
use crate::validate::Violations;

/// Why a call gave no result.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request breaks a rule; nothing was sent.
    Invalid(InvalidRequest),
    /// No credentials could be obtained, or the service did not accept them.
    Auth(Box<AuthError>),
    /// The service answered with an error.
    Api(Box<ApiError>),
    /// The service answered with something that is not what its document says.
    Decode(Box<DecodeError>),
    /// The service was not reached, or the connection broke.
    Transport(TransportError),
    /// The service did not answer in time.
    Timeout(Timeout),
}

impl Error {
    /// More pages should follow, but the service answers a page again or points back.
    pub(crate) fn no_further_page(operation: &'static str, status: StatusCode) -> Self {
        Self::Decode(Box::new(DecodeError {
            operation,
            status,
            path: ".".to_owned(),
            problem: "more pages should follow, but the service gives one again; its items are complete up to here"
                .to_owned(),
            content_type: Some("application/json".to_owned()),
            body: Vec::new(),
        }))
    }

    /// Name of the client method, for instance `unify_status`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Invalid(error) => error.operation,
            Self::Auth(error) => error.operation,
            Self::Api(error) => error.operation,
            Self::Decode(error) => error.operation,
            Self::Transport(error) => error.operation,
            Self::Timeout(error) => error.operation,
        }
    }

    /// Whether the same call may succeed later without anything being changed. It says nothing about whether
    /// repeating is safe: that depends on the operation (see [`Repeat`](crate::operation::Repeat)).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Invalid(_) | Self::Decode(_) => false,
            Self::Auth(error) => error.status.is_some_and(is_passing),
            Self::Api(error) => {
                is_passing(error.status) || error.code.is_some_and(|code| code == 429 || code / 100 == 5)
            }
            Self::Transport(_) | Self::Timeout(_) => true,
        }
    }
}

fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 429 | 500 | 502 | 503 | 504)
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(out),
            Self::Auth(error) => error.fmt(out),
            Self::Api(error) => error.fmt(out),
            Self::Decode(error) => error.fmt(out),
            Self::Transport(error) => error.fmt(out),
            Self::Timeout(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Invalid(error) => Some(&error.violations),
            Self::Transport(error) => error.source.as_ref().map(|source| source as _),
            Self::Auth(_) | Self::Api(_) | Self::Decode(_) | Self::Timeout(_) => None,
        }
    }
}

/// A request that breaks a rule.
#[derive(Debug)]
pub struct InvalidRequest {
    pub(super) operation: &'static str,
    pub(super) violations: Violations,
}

impl InvalidRequest {
    /// What is wrong, all of it.
    #[must_use]
    pub fn violations(&self) -> &Violations {
        &self.violations
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: not sent: {}", self.operation, self.violations)
    }
}

/// Credentials that could not be obtained or were refused.
pub struct AuthError {
    pub(crate) operation: &'static str,
    pub(crate) problem: &'static str,
    pub(crate) advice: &'static str,
    pub(crate) status: Option<StatusCode>,
    pub(crate) code: Option<i64>,
    pub(crate) message: Option<String>,
}

impl AuthError {
    /// HTTP status of the refusal, or the envelope's `statusCode`.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The service's own code.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// The service's message, which may quote what was sent.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.operation, self.problem)?;
        if let Some(status) = self.status {
            write!(out, " (status {}", status.as_u16())?;
            if let Some(code) = self.code {
                write!(out, ", code {code}")?;
            }
            out.write_str(")")?;
        }
        write!(out, "; {}", self.advice)
    }
}

impl fmt::Debug for AuthError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("AuthError")
            .field("operation", &self.operation)
            .field("problem", &self.problem)
            .field("status", &self.status.map(|status| status.as_u16()))
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

/// An error that the service reports.
pub struct ApiError {
    pub(super) operation: &'static str,
    pub(super) status: StatusCode,
    pub(super) code: Option<i64>,
    pub(super) api_code: Option<i64>,
    pub(super) message: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) advice: Option<&'static str>,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl ApiError {
    /// HTTP status. GenAuth reports most errors under 200: see [`code`](Self::code).
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Prove: `code` of the body. GenAuth: `statusCode` of the envelope.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// GenAuth: `apiCode` of the envelope, the finer reason.
    #[must_use]
    pub fn api_code(&self) -> Option<i64> {
        self.api_code
    }

    /// The service's message, which may quote what was sent.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The service's id of the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// What to do about it, where the code is known.
    #[must_use]
    pub fn advice(&self) -> Option<&'static str> {
        self.advice
    }

    /// Response headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: the service answered with status {}", self.operation, self.status.as_u16())?;
        if let Some(code) = self.code {
            write!(out, ", code {code}")?;
        }
        if let Some(code) = self.api_code {
            write!(out, ", apiCode {code}")?;
        }
        if let Some(id) = &self.request_id {
            write!(out, ", request id {id}")?;
        }
        write!(out, "; {}", self.advice.unwrap_or("see message() for its words"))
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ApiError")
            .field("operation", &self.operation)
            .field("status", &self.status.as_u16())
            .field("code", &self.code)
            .field("api_code", &self.api_code)
            .field("request_id", &self.request_id)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// An answer that is not what the document says.
pub struct DecodeError {
    pub(super) operation: &'static str,
    pub(super) status: StatusCode,
    pub(super) path: String,
    pub(super) problem: String,
    pub(super) content_type: Option<String>,
    pub(super) body: Vec<u8>,
}

impl DecodeError {
    /// HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Where in the JSON, for instance `data.list[3].loginsCount`; `.` for the whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Content type that the service gave.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The body as it came; what was done may still be in it.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{}: the answer (status {}, {} bytes, {}) cannot be read at `{}`: {}; ",
            self.operation,
            self.status.as_u16(),
            self.body.len(),
            self.content_type.as_deref().unwrap_or("no content type"),
            self.path,
            self.problem
        )?;
        let is_json = self.content_type.as_deref().is_none_or(|kind| kind.contains("json"));
        out.write_str(if is_json {
            "the service may have done what was asked, see body(); if its document has changed, update this crate"
        } else {
            "this is no JSON: check the base URL, and whether a proxy answers in the service's place"
        })
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("DecodeError")
            .field("operation", &self.operation)
            .field("status", &self.status.as_u16())
            .field("path", &self.path)
            .field("problem", &self.problem)
            .field("content_type", &self.content_type)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// A connection that could not be made or broke.
#[derive(Debug)]
pub struct TransportError {
    pub(super) operation: &'static str,
    pub(super) problem: &'static str,
    pub(super) before_sending: bool,
    pub(super) source: Option<reqwest::Error>,
}

impl TransportError {
    pub(super) fn too_large(operation: &'static str) -> Self {
        Self {
            operation,
            problem: "the answer is larger than this client reads; raise response_limit if that is expected",
            before_sending: false,
            source: None,
        }
    }

    pub(super) fn unusable_url(operation: &'static str) -> Self {
        Self {
            operation,
            problem: "base URL and path make no URL; check the base URL's path",
            before_sending: true,
            source: None,
        }
    }

    /// Whether it failed before anything of the request was sent, so that the service cannot have acted on it.
    #[must_use]
    pub fn is_before_sending(&self) -> bool {
        self.before_sending
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.operation, self.problem)
    }
}

/// An answer that did not come in time.
#[derive(Debug)]
pub struct Timeout {
    pub(super) operation: &'static str,
    pub(super) after: Duration,
    pub(super) before_sending: bool,
}

impl Timeout {
    /// How long was waited at most.
    #[must_use]
    pub fn after(&self) -> Duration {
        self.after
    }

    /// Whether it ended while connecting, so that the service cannot have acted on the request.
    #[must_use]
    pub fn is_before_sending(&self) -> bool {
        self.before_sending
    }
}

impl fmt::Display for Timeout {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.before_sending {
            write!(out, "{}: no connection in time; check host and network", self.operation)
        } else {
            write!(
                out,
                "{}: no answer within {:?}; the service may have acted on the request: ask it before repeating",
                self.operation, self.after
            )
        }
    }
}

/// Sorts out what `reqwest` reports. Its text names the URL, which may hold a phone number, so the URL is taken out.
pub(super) fn from_reqwest(operation: &Operation, error: reqwest::Error, timeout: Duration) -> Error {
    let before_sending = error.is_connect() || error.is_builder();
    if error.is_timeout() {
        return Error::Timeout(Timeout { operation: operation.name, after: timeout, before_sending });
    }
    let problem = if error.is_builder() {
        "the request cannot be written as HTTP; check base URL and headers"
    } else if before_sending {
        "the service cannot be reached; check base URL, DNS, network and certificates"
    } else {
        "the connection broke before the answer was complete; the service may have acted on the request"
    };
    Error::Transport(TransportError {
        operation: operation.name,
        problem,
        before_sending,
        source: Some(error.without_url()),
    })
}
