//! The stream of a subscription.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_core::stream::FusedStream;

use super::Update;
use super::session::Session;
use crate::transport::WebSocketError;

/// The updates of one subscription, a `Stream`.
///
/// It holds one connection, has no task of its own, and reads no further than it is polled: a slow consumer slows the
/// service down, and nothing piles up in memory but the frame that is being read. Poll it all the time nevertheless: pings
/// are responded to while it is polled. An error is the last item. Dropping it closes the connection; dropping a future
/// of [`next`](Self::next) loses nothing.
///
/// Needs a `tokio` runtime with I/O and time enabled; outside of one, it ends with an error.
#[must_use = "a subscription does nothing until it is polled"]
pub struct Subscription {
    state: State,
}

type Step = Pin<Box<dyn Future<Output = (Box<Session>, Result<Update, WebSocketError>)> + Send>>;

enum State {
    Idle(Box<Session>),
    Busy(Step),
    Ended,
}

impl Subscription {
    pub(super) fn new(session: Session) -> Self {
        Self { state: State::Idle(Box::new(session)) }
    }

    /// Waits for the next update; `None` after an error.
    pub async fn next(&mut self) -> Option<Result<Update, WebSocketError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for Subscription {
    type Item = Result<Update, WebSocketError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut step = match std::mem::replace(&mut self.state, State::Ended) {
            State::Ended => return Poll::Ready(None),
            State::Busy(step) => step,
            State::Idle(mut session) => Box::pin(async move {
                let update = session.advance().await;
                (session, update)
            }),
        };
        match step.as_mut().poll(context) {
            Poll::Pending => {
                self.state = State::Busy(step);
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
