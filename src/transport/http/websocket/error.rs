//! Errors of WebSocket connections.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;

use crate::transport::TransportError;

/// A WebSocket connection could not be opened, or was lost. The error contains none of the received data.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum WebSocketError {
    /// The service could not be reached, or the connection was lost before it responded.
    Transport(TransportError),
    /// The handshake timed out.
    HandshakeTimeout {
        /// The timeout.
        after: Duration,
    },
    /// The service rejected the handshake.
    Rejected {
        /// The HTTP status of the response.
        status: StatusCode,
        /// The wait that its `Retry-After` header asks for.
        retry_after: Option<Duration>,
    },
    /// The response to the handshake violates the WebSocket protocol.
    InvalidHandshake(&'static str),
    /// The service closed the connection.
    Closed {
        /// The status code of the close frame (RFC 6455, section 7.4); `None` if there was no close frame, or none with a code.
        code: Option<u16>,
    },
    /// The connection was lost.
    ConnectionClosed(std::io::ErrorKind),
    /// The service did not respond to a ping, or stopped reading.
    Silent {
        /// How long the service has been silent.
        after: Duration,
    },
    /// An event exceeds the size limit and is lost.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The received data is not valid WebSocket framing, or not text.
    Malformed,
}

/// The close code for a policy violation (RFC 6455, section 7.4.1).
const POLICY_VIOLATION: u16 = 1008;

impl WebSocketError {
    /// Returns whether a new connection may succeed without any change to the configuration.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Transport(error) => error.kind().is_transient(),
            Self::Rejected { status, .. } => status.is_server_error() || matches!(status.as_u16(), 408 | 425 | 429),
            Self::InvalidHandshake(_) => false,
            Self::Closed { code } => *code != Some(POLICY_VIOLATION),
            Self::HandshakeTimeout { .. }
            | Self::ConnectionClosed(_)
            | Self::Silent { .. }
            | Self::TooLarge { .. }
            | Self::Malformed => true,
        }
    }

    /// Returns whether the service rejected the credentials.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        matches!(self, Self::Rejected { status, .. } if matches!(status.as_u16(), 401 | 403))
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Rejected { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    /// Returns the value of `error.type` in spans and events.
    pub(crate) fn error_type(&self) -> &'static str {
        match self {
            Self::Transport(error) => error.kind().error_type(),
            Self::HandshakeTimeout { .. } | Self::Silent { .. } => "timeout",
            Self::Rejected { .. } => "rejected",
            Self::InvalidHandshake(_) => "invalid_handshake",
            Self::Closed { .. } | Self::ConnectionClosed(_) => "connection_closed",
            Self::TooLarge { .. } => "too_large",
            Self::Malformed => "malformed_response",
        }
    }
}

impl fmt::Display for WebSocketError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // `source` skips this level too, so that no message appears twice.
            Self::Transport(error) => error.fmt(out),
            Self::HandshakeTimeout { after } => {
                write!(out, "no response to the handshake within {after:?}; check base URL, network and proxy")
            }
            Self::Rejected { status, .. } if self.is_auth() => {
                write!(out, "the handshake was rejected with status {status}; check the access key and its rights")
            }
            Self::Rejected { status, .. } => {
                write!(out, "the handshake was rejected with status {status}; check base URL and name of the event")
            }
            Self::InvalidHandshake(problem) => {
                write!(out, "the response to the handshake {problem}; check the base URL and the proxies in between")
            }
            Self::Closed { code: Some(code) } => {
                write!(out, "the service closed the connection with code {code}; connect again")
            }
            Self::Closed { code: None } => out.write_str("the service closed the connection; connect again"),
            Self::ConnectionClosed(kind) => write!(out, "the connection broke ({kind}); connect again"),
            Self::Silent { after } => {
                write!(out, "nothing was received for {after:?}, not even for a ping; connect again")
            }
            Self::TooLarge { limit } => {
                write!(out, "an event has more than {limit} bytes and is lost; raise max_event_bytes")
            }
            Self::Malformed => {
                out.write_str("what was received is not text over WebSocket; check what lies in between")
            }
        }
    }
}

impl Error for WebSocketError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            _ => None,
        }
    }
}

impl From<TransportError> for WebSocketError {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}
