//! Streams of pages and of items.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use serde::Serialize;

use super::next_page::NextPage;
use super::page::{Page, PageRequest};
use super::page_tracker::{PageStep, PageTracker, StuckReason};
use crate::codec::FromResponse;
use crate::transport::{Call, CallParts, Error, Response};
use crate::validation::Validate;

/// The pages of a list: a [`Stream`] of `Result<Response<T>, Error>`, returned by [`Call::pages`].
///
/// The stream sends nothing until it is polled, and never more than one request at a time. It borrows neither the client
/// nor the request, so it can be stored, returned and moved to another task.
#[must_use = "a stream sends nothing until it is polled"]
pub struct Pages<P, T> {
    parts: Arc<CallParts<'static>>,
    request: P,
    tracker: PageTracker,
    total: Option<u64>,
    state: State<T>,
}

enum State<T> {
    Idle,
    Waiting(Pin<Box<dyn Future<Output = Result<Response<T>, Error>> + Send>>),
    Failed(Box<Error>),
    Ended,
}

impl<P, T> Call<'_, P, T>
where
    P: PageRequest + Clone + Serialize + Validate + Send + Sync + 'static,
    T: Page + FromResponse + 'static,
{
    /// Returns the pages as a stream, starting with the one that the request selects.
    ///
    /// The options of the call, such as its timeout and headers, apply to each request.
    pub fn pages(self) -> Pages<P, T> {
        let (parts, request) = self.into_parts();
        let mut request = P::clone(&request);
        let tracker = PageTracker::start(request.page_cursor());
        Pages { parts: Arc::new(parts.into_owned()), request, tracker, total: None, state: State::Idle }
    }

    /// Returns the items of all pages as a stream, starting with the page that the request selects.
    pub fn items(self) -> Items<P, T> {
        Items { pages: self.pages(), ready: Vec::new().into_iter(), skipped: 0 }
    }
}

impl<P, T> Pages<P, T>
where
    P: PageRequest + Clone + Serialize + Validate + Send + Sync + 'static,
    T: Page + FromResponse + 'static,
{
    /// Sets the page size instead of that of the request. Call it before the first page.
    pub fn page_size(mut self, items: u32) -> Self {
        self.request.page_cursor().size.set(i64::from(items));
        let max_pages = self.tracker.max_pages();
        self.tracker = PageTracker::start(self.request.page_cursor());
        self.tracker.set_max_pages(max_pages);
        self
    }

    /// Sets the number of pages after which the stream ends with an error if more should follow; 1,000,000 by default.
    /// The last page is delivered, and [`next_request`](Self::next_request) then selects the one after it.
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.tracker.set_max_pages(pages);
        self
    }

    /// Returns how many items the list has, as the first page that names a total reports it. `None` before the first page, and
    /// where no total is reported; zero counts as not reported, since services also send it in its place. The list may change
    /// while it is read.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Returns the next page, for callers without a crate for streams.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the request of the next page; after an error, that of the page that could not be fetched, so that a new call
    /// with it continues from there.
    ///
    /// After an error that reports that more pages should follow it is the request of the last page, unless `max_pages` is
    /// reached.
    #[must_use]
    pub fn next_request(&self) -> &P {
        &self.request
    }

    fn begin(&self) -> State<T> {
        let (parts, request) = (Arc::clone(&self.parts), self.request.clone());
        State::Waiting(Box::pin(async move { parts.send(&request).await }))
    }

    /// Returns what is delivered of a page; `None` if the list ended before it.
    fn accept(&mut self, page: Response<T>) -> Option<Result<Response<T>, Error>> {
        if let (None, NextPage::Total(total)) = (self.total, page.next_page()) {
            self.total = total.and_then(|total| u64::try_from(total).ok());
        }
        match self.tracker.advance(&*page, page.skipped_elements(T::ITEMS)) {
            PageStep::Next => {
                self.tracker.write(self.request.page_cursor());
                self.state = State::Idle;
            }
            PageStep::Last => {}
            PageStep::PastEnd => return None,
            PageStep::Repeated => {
                return Some(Err(self.no_further_page(&page, "the service returned an earlier page")));
            }
            PageStep::Stuck(reason) => {
                if reason == StuckReason::PageLimit {
                    self.tracker.write(self.request.page_cursor());
                }
                self.state = State::Failed(Box::new(self.no_further_page(&page, reason.problem())));
            }
        }
        Some(Ok(page))
    }

    fn no_further_page(&self, page: &Response<T>, problem: &'static str) -> Error {
        Error::no_further_page(self.parts.operation().name, page.status(), problem).with_attempts(page.attempts())
    }
}

impl StuckReason {
    fn problem(self) -> &'static str {
        match self {
            Self::Position => "the service returned an earlier position",
            Self::EmptyPages => "the service returned too many empty pages",
            Self::EqualPages => "the service returned too many equal pages",
            Self::PageLimit => "max_pages is reached",
        }
    }
}

impl<P, T> Stream for Pages<P, T>
where
    P: PageRequest + Clone + Serialize + Validate + Send + Sync + 'static,
    T: Page + FromResponse + 'static,
{
    type Item = Result<Response<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if matches!(this.state, State::Idle) {
            this.state = this.begin();
        }
        let result = match &mut this.state {
            State::Waiting(waiting) => ready!(waiting.as_mut().poll(context)),
            _ => match std::mem::replace(&mut this.state, State::Ended) {
                State::Failed(error) => return Poll::Ready(Some(Err(*error))),
                _ => return Poll::Ready(None),
            },
        };
        this.state = State::Ended;
        Poll::Ready(match result {
            Ok(page) => this.accept(page),
            Err(error) => Some(Err(error)),
        })
    }
}

/// Only the pending request is pinned, and it is boxed.
impl<P, T> Unpin for Pages<P, T> {}

impl<P, T> fmt::Debug for Pages<P, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            State::Idle => "idle",
            State::Waiting(_) => "waiting",
            State::Failed(_) | State::Ended => "ended",
        };
        out.debug_struct("Pages")
            .field("operation", &self.parts.operation().name)
            .field("state", &state)
            .finish_non_exhaustive()
    }
}

/// The items of a list: a [`Stream`] of `Result<T::Item, Error>`, returned by [`Call::items`].
///
/// A page is fetched when the items before it are consumed.
#[must_use = "a stream sends nothing until it is polled"]
pub struct Items<P, T: Page> {
    pages: Pages<P, T>,
    ready: vec::IntoIter<T::Item>,
    skipped: usize,
}

impl<P, T> Items<P, T>
where
    P: PageRequest + Clone + Serialize + Validate + Send + Sync + 'static,
    T: Page + FromResponse + 'static,
{
    /// Sets the page size instead of that of the request. Call it before the first item.
    pub fn page_size(mut self, items: u32) -> Self {
        self.pages = self.pages.page_size(items);
        self
    }

    /// Sets the page limit, as [`Pages::max_pages`] does.
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// Returns the next item, for callers without a crate for streams.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Collects all remaining items, or returns the first error.
    ///
    /// # Errors
    ///
    /// The errors of the call. What was fetched before is dropped; use [`next`](Self::next) to keep it.
    pub async fn try_collect(mut self) -> Result<Vec<T::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    /// Returns how many items the list has, as [`Pages::total`] does: to show progress, for instance.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// Returns how many parts of the pages so far could not be decoded and were skipped; see
    /// [`Response::skipped`](crate::transport::Response::skipped). [`Pages`] report which.
    #[must_use]
    pub fn skipped_count(&self) -> usize {
        self.skipped
    }

    /// Returns the request to continue with, as [`Pages::next_request`] does.
    #[must_use]
    pub fn next_request(&self) -> &P {
        self.pages.next_request()
    }
}

impl<P, T> Stream for Items<P, T>
where
    P: PageRequest + Clone + Serialize + Validate + Send + Sync + 'static,
    T: Page + FromResponse + 'static,
{
    type Item = Result<T::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.ready.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(context)) {
                Some(Ok(page)) => {
                    this.skipped = this.skipped.saturating_add(page.skipped_count());
                    this.ready = page.into_inner().into_items().into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.ready.len(), None)
    }
}

impl<P, T: Page> Unpin for Items<P, T> {}

impl<P, T: Page> fmt::Debug for Items<P, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Items").field("pages", &self.pages).field("ready", &self.ready.len()).finish()
    }
}
