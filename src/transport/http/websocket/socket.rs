//! An open WebSocket connection that receives text messages.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use futures_core::Stream as _;
use futures_sink::Sink as _;
use tokio::time::timeout;
use tokio_websockets::{ClientBuilder, Error, Message, WebSocketStream};

use crate::transport::http::websocket::WebSocketError;

/// Timeout for writing a frame. A service that does not read is considered dead.
const WRITE_TIMEOUT: Duration = Duration::from_secs(10);

/// Timeout for writing the close frame.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

/// Limits of a connection.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// The maximum size of a message and of a frame, in bytes.
    pub(crate) max_bytes: usize,
    /// How long the service may be silent before a ping is sent, and then again before the connection is considered dead.
    pub(crate) ping_interval: Option<Duration>,
}

pub(crate) struct Socket {
    stream: WebSocketStream<reqwest::Upgraded>,
    limits: Limits,
    /// Whether nothing has been received since the last ping.
    is_pinged: bool,
}

impl Socket {
    pub(super) fn new(upgraded: reqwest::Upgraded, limits: Limits) -> Self {
        let payload = tokio_websockets::Limits::default().max_payload_len(Some(limits.max_bytes));
        let stream = ClientBuilder::new().limits(payload).take_over(upgraded);
        Self { stream, limits, is_pinged: false }
    }

    /// Receives the next text message. An error closes the connection.
    pub(crate) async fn receive(&mut self) -> Result<String, WebSocketError> {
        let received = self.receive_text().await;
        if received.is_err() {
            // Writes a pending close frame, either ours or the reply to theirs.
            let _ = timeout(CLOSE_TIMEOUT, self.next()).await;
        }
        received
    }

    async fn receive_text(&mut self) -> Result<String, WebSocketError> {
        loop {
            let Some(message) = self.next_or_ping().await? else { continue };
            self.is_pinged = false;
            if message.is_text() || message.is_binary() {
                return text(message);
            }
            if let Some((code, _)) = message.as_close() {
                // 1005 denotes a close frame without a code; it never appears in one.
                return Err(WebSocketError::Closed { code: Some(u16::from(code)).filter(|code| *code != 1005) });
            }
            if message.is_ping() {
                // Writes the queued pong before reading on, so that the queue stays bounded.
                self.flush().await?;
            }
        }
    }

    /// Receives the next message; returns `None` if the service was silent and a ping was sent.
    async fn next_or_ping(&mut self) -> Result<Option<Message>, WebSocketError> {
        let Some(interval) = self.limits.ping_interval else { return self.next().await.map(Some) };
        if let Ok(message) = timeout(interval, self.next()).await {
            return message.map(Some);
        }
        if self.is_pinged {
            return Err(WebSocketError::Silent { after: interval.saturating_mul(2) });
        }
        Pin::new(&mut self.stream).start_send(Message::ping("")).map_err(|error| convert(&error))?;
        self.flush().await?;
        self.is_pinged = true;
        Ok(None)
    }

    async fn next(&mut self) -> Result<Message, WebSocketError> {
        match poll_fn(|context| Pin::new(&mut self.stream).poll_next(context)).await {
            Some(Ok(message)) => Ok(message),
            Some(Err(error)) => Err(convert(&error)),
            None => Err(WebSocketError::Closed { code: None }),
        }
    }

    async fn flush(&mut self) -> Result<(), WebSocketError> {
        let flushed = timeout(WRITE_TIMEOUT, poll_fn(|context| Pin::new(&mut self.stream).poll_flush(context)));
        match flushed.await {
            Ok(result) => result.map_err(|error| convert(&error)),
            Err(_) => Err(WebSocketError::Silent { after: WRITE_TIMEOUT }),
        }
    }
}

/// Returns the payload as text. Services send text messages; a binary message is accepted if it is UTF-8.
fn text(message: Message) -> Result<String, WebSocketError> {
    let bytes = Vec::from(&message.into_payload()[..]);
    String::from_utf8(bytes).map_err(|_| WebSocketError::Malformed)
}

fn convert(error: &Error) -> WebSocketError {
    match error {
        Error::PayloadTooLong { max_len, .. } => WebSocketError::TooLarge { limit: *max_len },
        Error::Io(error) => WebSocketError::ConnectionClosed(error.kind()),
        Error::AlreadyClosed => WebSocketError::Closed { code: None },
        _ => WebSocketError::Malformed,
    }
}
