//! Spans and events for `tracing`: names and numbers, never what was sent or received.
//!
//! Fields have the names of OpenTelemetry's conventions for HTTP. There is the template of a path and not the path: its
//! parameters may be phone numbers. When nobody listens, a span costs the reading of a flag.

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use reqwest::StatusCode;
use tracing::Span;
use tracing::field::{Empty, display};

use crate::operation::Operation;
use crate::transport::error::{Error, WaitPhase, redact};
use crate::transport::prepared_request::PreparedRequest;
use crate::validation::{Violation, Violations};

/// `error.type` of a call or an attempt whose future was dropped before it was complete.
const CANCELLED: &str = "cancelled";

/// A span that ends with its duration and its outcome, also when the caller drops the call.
pub(super) struct TimedSpan {
    pub(super) span: Span,
    /// When it began; `None` if nobody listens, and after its end.
    began: Option<Instant>,
    /// The attempts of a call so far; zero for the span of an attempt.
    attempts: AtomicU32,
}

impl TimedSpan {
    fn new(span: Span) -> Self {
        let began = (!span.is_disabled()).then(Instant::now);
        Self { span, began, attempts: AtomicU32::new(0) }
    }

    /// Begins the span of a whole call: waits, tokens, attempts and backoff.
    pub(super) fn call(operation: &Operation) -> Self {
        Self::new(tracing::info_span!(
            "identity_apis.call",
            "otel.name" = operation.name,
            "otel.kind" = "internal",
            operation = operation.name,
            attempts = Empty,
            "error.type" = Empty,
            duration_ms = Empty,
        ))
    }

    /// Begins the span of one attempt, from its token to the reading of its response.
    pub(super) fn attempt(prepared: &PreparedRequest<'_>, host: &str, port: u16, resend_count: u32) -> Self {
        let (operation, template) = (prepared.operation, prepared.span_template);
        let method = operation.method.as_str();
        Self::new(tracing::debug_span!(
            "identity_apis.attempt",
            "otel.name" = display(format_args!("{method} {template}")),
            "otel.kind" = "client",
            operation = operation.name,
            "http.request.method" = method,
            "url.template" = template,
            "server.address" = host,
            "server.port" = port,
            "http.request.resend_count" = (resend_count > 0).then_some(resend_count),
            "http.response.status_code" = Empty,
            "error.type" = Empty,
            duration_ms = Empty,
        ))
    }

    pub(super) fn record_status(&self, status: StatusCode) {
        self.span.record("http.response.status_code", status.as_u16());
    }

    /// Keeps the number of attempts, which the end records.
    pub(super) fn count_attempts(&self, count: u32) {
        self.attempts.store(count, Ordering::Relaxed);
    }

    /// Ends the span with its outcome: the error, if there was one.
    pub(super) fn end(mut self, error: Option<&Error>) {
        self.record_end(error.map(ErrorType));
    }

    fn record_end(&mut self, error_type: Option<impl fmt::Display>) {
        let Some(began) = self.began.take() else { return };
        self.span.record("duration_ms", began.elapsed().as_secs_f64() * 1_000.0);
        let attempts = self.attempts.load(Ordering::Relaxed);
        if attempts > 0 {
            self.span.record("attempts", attempts);
        }
        if let Some(error_type) = error_type {
            self.span.record("error.type", display(error_type));
        }
    }
}

/// A span that was not ended belongs to a call that its caller dropped.
impl Drop for TimedSpan {
    fn drop(&mut self) {
        self.record_end(Some(CANCELLED));
    }
}

/// Emits the event of a request that validation rejected: the rules that it violates, and where. A pointer ends before the
/// first name that no document has, since a caller may have chosen a person's name.
pub(super) fn request_rejected(error: &Error) {
    let Error::Invalid(invalid) = error else { return };
    let violations = invalid.violations();
    tracing::info!(
        operation = error.operation(),
        "error.type" = display(ErrorType(error)),
        violations = violations.len(),
        rules = display(List(violations, Violation::rule)),
        pointers = display(List(violations, Violation::documented_pointer)),
        "request rejected by validation"
    );
}

/// The longest list in an event.
const MAX_LISTED: usize = 20;

/// One text of each violation, separated by spaces.
struct List<'a>(&'a Violations, fn(&'a Violation) -> &'a str);

impl fmt::Display for List<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().take(MAX_LISTED).enumerate() {
            let separator = if index > 0 { " " } else { "" };
            write!(out, "{separator}{}", (self.1)(violation))?;
        }
        Ok(())
    }
}

/// `error.type`: a failure in one word or number, of which there are few.
pub(super) struct ErrorType<'a>(pub(super) &'a Error);

impl fmt::Display for ErrorType<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.0 {
            Error::Api(error) if !error.status.is_success() => return error.status.as_u16().fmt(out),
            Error::Api(error) => match error.payload.code.and_then(redact::code) {
                Some(code) => return code.fmt(out),
                None => "service_error",
            },
            Error::Auth(error) => match error.status.filter(|status| !status.is_success()) {
                Some(status) => return status.as_u16().fmt(out),
                None => match error.payload.code.and_then(redact::code) {
                    Some(code) => return code.fmt(out),
                    None => "auth_error",
                },
            },
            Error::Invalid(_) => "validation_error",
            Error::Decode(_) => "decode_error",
            Error::Transport(error) => error.kind.error_type(),
            Error::RateLimiter(_) => "rate_limiter_error",
            Error::Timeout(error) => match error.phase {
                WaitPhase::Token => "token_timeout",
                WaitPhase::Connection => "connect_timeout",
                WaitPhase::Permit | WaitPhase::Response => "timeout",
            },
        };
        out.write_str(word)
    }
}
