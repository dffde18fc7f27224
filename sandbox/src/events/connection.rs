//! The WebSocket connection of a subscriber.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_websockets::{CloseCode, Limits, Message, ServerBuilder, WebSocketStream};

use super::hub::{End, Subscription};

/// Maximum message from a subscriber, in bytes. Its content is ignored.
const MAX_MESSAGE_BYTES: usize = 64 * 1024;

/// Timeout for sending a close frame.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

/// Serves a subscriber until either side ends the connection. A failed upgrade concerns the caller only.
pub(crate) async fn serve(upgrade: OnUpgrade, subscription: Subscription) {
    if let Ok(upgraded) = upgrade.await {
        let limits = Limits::default().max_payload_len(Some(MAX_MESSAGE_BYTES));
        let socket = ServerBuilder::new().limits(limits).serve(TokioIo::new(upgraded));
        run(socket, subscription).await;
    }
}

async fn run<S: AsyncRead + AsyncWrite + Unpin>(mut socket: WebSocketStream<S>, mut subscription: Subscription) {
    let end = loop {
        tokio::select! {
            biased;
            next = subscription.next() => match next {
                Ok(message) => {
                    let sending = socket.send(Message::text(message.to_string()));
                    tokio::select! {
                        biased;
                        sent = sending => if sent.is_err() { return },
                        end = subscription.ended() => break end,
                    }
                }
                Err(end) => break end,
            },
            // Reading responds to pings and close frames. Messages of a subscriber are ignored.
            received = socket.next() => match received {
                Some(Ok(message)) if !message.is_close() => {}
                _ => return,
            },
        }
    };
    let (code, reason) = match end {
        End::Slow => (CloseCode::SERVICE_OVERLOAD, "the subscriber reads too slowly"),
        End::Stopped => (CloseCode::GOING_AWAY, "the sandbox stops"),
        // A broken connection has no close frame.
        End::Dropped => return,
    };
    // A subscriber who does not read does not receive it.
    let _ = tokio::time::timeout(CLOSE_TIMEOUT, socket.send(Message::close(Some(code), reason))).await;
}
