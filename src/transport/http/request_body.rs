//! The body of a request, which records when a connection takes the request up.
//!
//! An HTTP library asks a body whether it is empty before it writes the head of the request: the head says so. As long as
//! nobody has asked, nothing of the request was written to any connection, whatever the error says that comes back.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// Whether a connection has taken the request up, so that it may have reached the service.
#[derive(Debug, Clone, Default)]
pub(crate) struct Progress(Arc<AtomicBool>);

impl Progress {
    pub(crate) fn is_taken_up(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }

    /// Forgets an attempt that the service is known not to have processed.
    pub(crate) fn restart(&self) {
        self.0.store(false, Ordering::SeqCst);
    }

    fn take_up(&self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// A body that can be written once only.
///
/// It cannot be copied, so that no library retries the request on its own, and an empty one does not report its length:
/// `reqwest` sends a request to where a redirect points if it can copy the body or knows that there is none.
pub(crate) struct RequestBody {
    content: Option<Bytes>,
    progress: Progress,
}

impl RequestBody {
    pub(crate) fn new(content: Option<Bytes>, progress: Progress) -> Self {
        Self { content: content.filter(|content| !content.is_empty()), progress }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        self.progress.take_up();
        Poll::Ready(self.content.take().map(|content| Ok(Frame::data(content))))
    }

    fn is_end_stream(&self) -> bool {
        self.progress.take_up();
        self.content.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        match &self.content {
            Some(content) => SizeHint::with_exact(u64::try_from(content.len()).unwrap_or(u64::MAX)),
            None => SizeHint::default(),
        }
    }
}
