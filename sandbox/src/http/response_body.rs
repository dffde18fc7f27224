//! The body of a response as it is sent: complete, or cut off on demand.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// Time for the first half of a body to arrive before the connection breaks.
const ARRIVAL_TIME: Duration = Duration::from_millis(20);

/// The body of a response.
pub(crate) enum ResponseBody {
    Complete(Option<Bytes>),
    /// One half, and then an error, which ends the connection.
    Half {
        half: Option<Bytes>,
        arrival: Option<Pin<Box<Sleep>>>,
    },
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match self.get_mut() {
            Self::Complete(body) => {
                Poll::Ready(body.take().filter(|body| !body.is_empty()).map(|body| Ok(Frame::data(body))))
            }
            Self::Half { half, arrival } => {
                if let Some(half) = half.take().filter(|half| !half.is_empty()) {
                    return Poll::Ready(Some(Ok(Frame::data(half))));
                }
                let arrival = arrival.get_or_insert_with(|| Box::pin(sleep(ARRIVAL_TIME)));
                ready!(arrival.as_mut().poll(cx));
                Poll::Ready(Some(Err(io::Error::other("cut off by a fault"))))
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Complete(Some(body)) => SizeHint::with_exact(u64::try_from(body.len()).unwrap_or(u64::MAX)),
            Self::Complete(None) => SizeHint::with_exact(0),
            Self::Half { .. } => SizeHint::default(),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Complete(body) if body.as_ref().is_none_or(Bytes::is_empty))
    }
}
