//! Stops a caller's own client before it sends a request to where a redirect points.
//!
//! `reqwest` has no redirect policy of a request, and none of a client can be read or replaced. What a redirect does can be
//! seen, though: `reqwest` then replaces the request within and wakes its task at once, while it is being polled, so
//! that the new request is sent by the next poll. Nothing else does that once a connection has taken the first request
//! up: from then on the response is all that is waited for, and it comes from another task. The request is dropped
//! instead of being polled again, and nothing is sent.
//!
//! Where another version of `reqwest` goes about it differently, a redirect is noticed afterwards (see `http`): by the URL
//! of the response, or by a connection that fails although the request was already sent.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::ThreadId;

use crate::transport::http::request_body::Progress;

/// Waits for a request; `None` if the client is about to follow a redirect.
pub(crate) async fn until_redirected<F: Future>(request: F, progress: &Progress) -> Option<F::Output> {
    // A task that has used up its share of time is woken while it is polled, too: this one has no share.
    let mut request = pin!(tokio::task::unconstrained(request));
    poll_fn(|context| {
        let observer = Arc::new(Observer::new(context.waker().clone(), progress.clone()));
        let waker = Waker::from(Arc::clone(&observer));
        let polled = request.as_mut().poll(&mut Context::from_waker(&waker));
        let is_redirected = observer.end();
        match polled {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if is_redirected => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// Notices when a task is woken by what is being polled, and not by another task, after its request was taken up.
struct Observer {
    waker: Waker,
    progress: Progress,
    thread: ThreadId,
    is_polling: AtomicBool,
    was_woken: AtomicBool,
}

impl Observer {
    fn new(waker: Waker, progress: Progress) -> Self {
        let thread = std::thread::current().id();
        Self { waker, progress, thread, is_polling: AtomicBool::new(true), was_woken: AtomicBool::new(false) }
    }

    /// Ends the poll. Returns whether the task was woken during it.
    fn end(&self) -> bool {
        self.is_polling.store(false, Ordering::SeqCst);
        self.was_woken.load(Ordering::SeqCst)
    }
}

impl Wake for Observer {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // Another thread may wake the task at any time, since the response has come.
        let is_from_within = self.is_polling.load(Ordering::SeqCst) && std::thread::current().id() == self.thread;
        if is_from_within && self.progress.is_taken_up() {
            self.was_woken.store(true, Ordering::SeqCst);
        }
        self.waker.wake_by_ref();
    }
}

#[cfg(test)]
mod tests {
    use hyper::body::Body as _;

    use super::*;
    use crate::transport::http::request_body::RequestBody;

    /// Is pending once, and woken at once or by another task.
    async fn interrupted(at_once: bool) -> u8 {
        let mut was_polled = false;
        poll_fn(|context| {
            if std::mem::replace(&mut was_polled, true) {
                return Poll::Ready(7);
            }
            let waker = context.waker().clone();
            if at_once {
                waker.wake_by_ref();
            } else {
                std::thread::spawn(move || waker.wake()).join().unwrap();
            }
            Poll::Pending
        })
        .await
    }

    #[tokio::test]
    async fn redirect_guard_stops_only_what_was_sent_and_wakes_itself() {
        let progress = Progress::default();
        assert_eq!(until_redirected(interrupted(true), &progress).await, Some(7), "nothing was sent yet");
        assert!(RequestBody::new(None, progress.clone()).is_end_stream());
        assert_eq!(until_redirected(interrupted(false), &progress).await, Some(7), "another task has woken it");
        assert_eq!(until_redirected(interrupted(true), &progress).await, None);
        assert_eq!(until_redirected(std::future::ready(7), &progress).await, Some(7));
    }
}
