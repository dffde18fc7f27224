//! An open connection, from which texts are read.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use futures_core::Stream as _;
use futures_sink::Sink as _;
use tokio::time::timeout;
use tokio_websockets::{ClientBuilder, Error, Message, WebSocketStream};

use crate::transport::http::websocket::WebSocketError;

/// How long a frame of ours may take to be written. A service that does not read is taken for dead.
const WRITE_TIMEOUT: Duration = Duration::from_secs(10);

/// How long the last words to the service may take.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

/// What a connection may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Largest message in bytes, and largest frame.
    pub(crate) max_bytes: usize,
    /// After how long a silence the service is asked for a sign of life, and for how long that is waited for.
    pub(crate) ping_interval: Option<Duration>,
}

pub(crate) struct Socket {
    stream: WebSocketStream<reqwest::Upgraded>,
    limits: Limits,
    /// A ping was sent, and nothing has been received since.
    is_pinged: bool,
}

impl Socket {
    pub(super) fn new(upgraded: reqwest::Upgraded, limits: Limits) -> Self {
        let payload = tokio_websockets::Limits::default().max_payload_len(Some(limits.max_bytes));
        let stream = ClientBuilder::new().limits(payload).take_over(upgraded);
        Self { stream, limits, is_pinged: false }
    }

    /// Waits for the next text. After an error, the connection is closed.
    pub(crate) async fn receive(&mut self) -> Result<String, WebSocketError> {
        let received = self.receive_text().await;
        if received.is_err() {
            // Writes what is left to be written: a close frame, or the acknowledgement of one.
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
                // 1005 stands for a frame without a code, and is never sent.
                return Err(WebSocketError::Closed { code: Some(u16::from(code)).filter(|code| *code != 1005) });
            }
            if message.is_ping() {
                // The pong is queued. It is written before more is read, so that the queue has a bound.
                self.flush().await?;
            }
        }
    }

    /// The next message; nothing if there was a silence and a ping was sent.
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

/// Services send texts. A binary message is taken if it is one.
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
