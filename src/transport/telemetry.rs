//! Spans and events for `tracing`: names and numbers, never what was sent or received.
//!
//! Fields have the names of OpenTelemetry's conventions for HTTP. There is the template of a path and not the path: its
//! parameters may be phone numbers. When nobody listens, a span costs the reading of a flag.

use std::fmt;
use std::time::Instant;

use reqwest::StatusCode;
use tracing::Span;
use tracing::field::{Empty, display};

use crate::operation::Operation;
use crate::transport::error::{Error, TransportErrorKind, WaitPhase};
use crate::transport::prepared_request::PreparedRequest;

/// A span and when it began, if anyone wants to know.
pub(super) struct TimedSpan {
    pub(super) span: Span,
    began: Option<Instant>,
}

impl TimedSpan {
    fn new(span: Span) -> Self {
        let began = (!span.is_disabled()).then(Instant::now);
        Self { span, began }
    }

    /// A whole call: waits, tokens and attempts.
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

    /// One attempt, from its token to the reading of its response.
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

    pub(super) fn record_attempts(&self, count: u32) {
        self.span.record("attempts", count);
    }

    /// It is over, with this error if there was one.
    pub(super) fn end(&self, error: Option<&Error>) {
        let Some(began) = self.began else { return };
        self.span.record("duration_ms", began.elapsed().as_secs_f64() * 1_000.0);
        if let Some(error) = error {
            self.span.record("error.type", display(ErrorType(error)));
        }
    }
}

/// A failure in one word or number, of which there are few.
pub(super) struct ErrorType<'a>(pub(super) &'a Error);

impl fmt::Display for ErrorType<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.0 {
            Error::Api(error) if !error.status.is_success() => return error.status.as_u16().fmt(out),
            Error::Api(error) => match error.payload.code {
                Some(code) => return code.fmt(out),
                None => "refused",
            },
            Error::Auth(error) => match error.status.filter(|status| !status.is_success()) {
                Some(status) => return status.as_u16().fmt(out),
                None => match error.payload.code {
                    Some(code) => return code.fmt(out),
                    None => "credentials",
                },
            },
            Error::Invalid(_) => "invalid_request",
            Error::Decode(_) => "decode_error",
            Error::Transport(error) => match error.kind {
                TransportErrorKind::Connect => "connect",
                TransportErrorKind::Tls => "tls",
                TransportErrorKind::ConnectionClosed => "broken_connection",
                TransportErrorKind::MalformedResponse => "malformed_response",
                TransportErrorKind::TooLarge => "too_large",
                TransportErrorKind::Redirected => "redirected",
                TransportErrorKind::InvalidRequest => "unwritable",
                TransportErrorKind::NoRuntime => "no_runtime",
            },
            Error::RateLimiter(_) => "rate_limiter",
            Error::Timeout(error) => match error.phase {
                WaitPhase::Token => "token_timeout",
                WaitPhase::Permit => "timeout",
                WaitPhase::Connection => "connect_timeout",
                WaitPhase::Response => "timeout",
            },
        };
        out.write_str(word)
    }
}
