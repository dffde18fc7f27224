//! What a subscriber of `tracing` gets to see: names and numbers, never what was sent or answered.
//!
//! Fields have the names of OpenTelemetry's conventions for HTTP. There is the template of a path and not the path: its
//! parameters may be phone numbers. When nobody listens, a span costs the reading of a flag.

use std::fmt;
use std::time::Instant;

use reqwest::StatusCode;
use tracing::Span;
use tracing::field::{Empty, display};

use super::error::{ErrorCodes as _, Wait};
use super::{Error, Outgoing, TransportErrorKind};
use crate::operation::Operation;

/// A span and when it began, if anyone wants to know.
pub(super) struct Observed {
    pub(super) span: Span,
    began: Option<Instant>,
}

impl Observed {
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

    /// One attempt, from its token to the reading of its answer.
    pub(super) fn attempt(outgoing: &Outgoing<'_>, host: &str, port: u16, resend_count: u32) -> Self {
        let (operation, template) = (outgoing.operation, outgoing.template);
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

    pub(super) fn status(&self, status: StatusCode) {
        self.span.record("http.response.status_code", status.as_u16());
    }

    pub(super) fn attempts(&self, count: u32) {
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
            Error::Api(error) => match error.code() {
                Some(code) => return code.fmt(out),
                None => "refused",
            },
            Error::Auth(error) => match error.status.filter(|status| !status.is_success()) {
                Some(status) => return status.as_u16().fmt(out),
                None => match error.code() {
                    Some(code) => return code.fmt(out),
                    None => "credentials",
                },
            },
            Error::Invalid(_) => "invalid_request",
            Error::Decode(_) => "unreadable_answer",
            Error::Transport(error) => match error.problem {
                TransportErrorKind::Connect => "connect",
                TransportErrorKind::Tls => "tls",
                TransportErrorKind::ConnectionClosed => "broken_connection",
                TransportErrorKind::MalformedResponse => "malformed_response",
                TransportErrorKind::TooLarge => "too_large",
                TransportErrorKind::Redirected => "redirected",
                TransportErrorKind::InvalidRequest => "unwritable",
                TransportErrorKind::NoRuntime => "no_runtime",
            },
            Error::Timeout(error) => match error.wait {
                Wait::Token => "token_timeout",
                Wait::Turn => "limit_timeout",
                Wait::Connection => "connect_timeout",
                Wait::Answer => "timeout",
            },
        };
        out.write_str(word)
    }
}
