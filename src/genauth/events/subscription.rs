//! A subscription as a stream of updates.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_core::stream::FusedStream;

use super::Update;
use super::session::Session;
use crate::transport::WebSocketError;

/// The stream of updates of one subscription.
///
/// A subscription owns one connection and spawns no task. It reads only while it is polled: a slow consumer applies
/// backpressure to the service, and at most one frame is buffered. Poll it continuously nevertheless, since it
/// responds to pings only then. An error is the last item. Dropping the subscription closes the connection; dropping a future of
/// [`next`](Self::next) loses nothing.
///
/// Requires a `tokio` runtime with I/O and time enabled; outside of one, it ends with an error.
#[must_use = "a subscription does nothing until it is polled"]
pub struct Subscription {
    state: State,
}

type AdvanceFuture = Pin<Box<dyn Future<Output = (Box<Session>, Result<Update, WebSocketError>)> + Send>>;

enum State {
    Idle(Box<Session>),
    Busy(AdvanceFuture),
    Ended,
}

impl Subscription {
    pub(super) fn new(session: Session) -> Self {
        Self { state: State::Idle(Box::new(session)) }
    }

    /// Waits for the next update. Returns `None` after an error.
    pub async fn next(&mut self) -> Option<Result<Update, WebSocketError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for Subscription {
    type Item = Result<Update, WebSocketError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut advance = match std::mem::replace(&mut self.state, State::Ended) {
            State::Ended => return Poll::Ready(None),
            State::Busy(advance) => advance,
            State::Idle(mut session) => Box::pin(async move {
                let update = session.advance().await;
                (session, update)
            }),
        };
        match advance.as_mut().poll(context) {
            Poll::Pending => {
                self.state = State::Busy(advance);
                Poll::Pending
            }
            Poll::Ready((session, update)) => {
                if update.is_ok() {
                    self.state = State::Idle(session);
                }
                Poll::Ready(Some(update))
            }
        }
    }
}

impl FusedStream for Subscription {
    fn is_terminated(&self) -> bool {
        matches!(self.state, State::Ended)
    }
}

impl fmt::Debug for Subscription {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let has_ended = matches!(self.state, State::Ended);
        out.debug_struct("Subscription").field("has_ended", &has_ended).finish_non_exhaustive()
    }
}
