//! A subscriber's WebSocket connection.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_websockets::{CloseCode, Limits, Message, ServerBuilder, WebSocketStream};

use super::hub::{End, Subscription};

/// Bytes of a message from a subscriber, who has nothing to say.
const MESSAGE: usize = 64 * 1024;

/// Time for a closing frame.
const CLOSING: Duration = Duration::from_secs(1);

/// Serves a subscriber until either side ends it. An upgrade that fails is the caller's matter.
pub(crate) async fn serve(upgrade: OnUpgrade, subscription: Subscription) {
    if let Ok(upgraded) = upgrade.await {
        let limits = Limits::default().max_payload_len(Some(MESSAGE));
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
            // Reading answers pings and the closing frame. Messages of a subscriber have no meaning.
            received = socket.next() => match received {
                Some(Ok(message)) if !message.is_close() => {}
                _ => return,
            },
        }
    };
    let (code, reason) = match end {
        End::Slow => (CloseCode::SERVICE_OVERLOAD, "the subscriber reads too slowly"),
        End::Stopped => (CloseCode::GOING_AWAY, "the sandbox stops"),
        // A connection that breaks has no closing frame.
        End::Dropped => return,
    };
    // A subscriber who does not read does not see it.
    let _ = tokio::time::timeout(CLOSING, socket.send(Message::close(Some(code), reason))).await;
}
