//! The streams.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use serde::Serialize;

use super::walk::{Step, Stuck, Walk};
use super::{Page, Paged};
use crate::codec::Answer;
use crate::transport::{Call, CallParts, Error, Response};
use crate::validate::Validate;

/// The pages of a list, as [`Call::pages`] gives them: a [`Stream`] of `Result<Response<T>, Error>`.
///
/// Nothing is sent before a page is asked for, and never more than one request is under way. It borrows neither client
/// nor request, so that it can be kept, returned and moved to another task.
#[must_use = "a stream sends nothing until it is polled"]
pub struct Pages<P, T> {
    parts: Arc<CallParts<'static>>,
    request: P,
    walk: Walk,
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
    P: Paged + Clone + Serialize + Validate + Send + Sync + 'static,
    T: Page + Answer + 'static,
{
    /// All pages, beginning with the one that the request asks for.
    ///
    /// Timeout, headers and the like hold for each of the requests.
    pub fn pages(self) -> Pages<P, T> {
        let (parts, request) = self.into_parts();
        let mut request = P::clone(&request);
        let walk = Walk::start(request.place());
        Pages { parts: Arc::new(parts.into_owned()), request, walk, state: State::Idle }
    }

    /// The items of all pages, beginning with the page that the request asks for.
    pub fn items(self) -> Items<P, T> {
        Items { pages: self.pages(), ready: Vec::new().into_iter(), skipped: 0 }
    }
}

impl<P, T> Pages<P, T>
where
    P: Paged + Clone + Serialize + Validate + Send + Sync + 'static,
    T: Page + Answer + 'static,
{
    /// How many items to ask for at once, instead of what the request says; to be called before the first page.
    pub fn page_size(mut self, items: u32) -> Self {
        self.request.place().size.set(i64::from(items));
        let most_pages = self.walk.most_pages();
        self.walk = Walk::start(self.request.place());
        self.walk.limit(most_pages);
        self
    }

    /// After how many pages the stream ends with an error if more should follow; 1,000,000 if not set. The last of them
    /// is delivered, and [`request`](Self::request) then asks for the one after it.
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.walk.limit(pages);
        self
    }

    /// The next page, for callers without a crate for streams.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The request of the next page; after an error, of the page that could not be fetched, so that a new call with it
    /// goes on from there. After an error that says that more pages should follow it is the request of the last page,
    /// unless `max_pages` is reached.
    #[must_use]
    pub fn request(&self) -> &P {
        &self.request
    }

    fn begin(&self) -> State<T> {
        let (parts, request) = (Arc::clone(&self.parts), self.request.clone());
        State::Waiting(Box::pin(async move { parts.send(&request).await }))
    }

    /// What is delivered of a page; nothing if the list has ended before it.
    fn take_in(&mut self, page: Response<T>) -> Option<Result<Response<T>, Error>> {
        match self.walk.after(&*page, page.skipped_elements(T::ITEMS)) {
            Step::Next => {
                self.walk.write(self.request.place());
                self.state = State::Idle;
            }
            Step::End => {}
            Step::Past => return None,
            Step::Repeated => return Some(Err(self.no_further_page(&page, "the service gives one again"))),
            Step::Stuck(stuck) => {
                if stuck == Stuck::Limit {
                    self.walk.write(self.request.place());
                }
                self.state = State::Failed(Box::new(self.no_further_page(&page, stuck.problem())));
            }
        }
        Some(Ok(page))
    }

    fn no_further_page(&self, page: &Response<T>, problem: &'static str) -> Error {
        Error::no_further_page(self.parts.operation().name, page.status(), problem)
    }
}

impl Stuck {
    fn problem(self) -> &'static str {
        match self {
            Self::Place => "the service leads back",
            Self::Empty => "the service gives only empty ones",
            Self::Equal => "the service gives the same ones again and again",
            Self::Limit => "max_pages is reached",
        }
    }
}

impl<P, T> Stream for Pages<P, T>
where
    P: Paged + Clone + Serialize + Validate + Send + Sync + 'static,
    T: Page + Answer + 'static,
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
            Ok(page) => this.take_in(page),
            Err(error) => Some(Err(error)),
        })
    }
}

/// Nothing in it is pinned but the request under way, which is in a box.
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

/// The items of a list, as [`Call::items`] gives them: a [`Stream`] of `Result<T::Item, Error>`.
///
/// A page is fetched when the items before it are used up.
#[must_use = "a stream sends nothing until it is polled"]
pub struct Items<P, T: Page> {
    pages: Pages<P, T>,
    ready: vec::IntoIter<T::Item>,
    skipped: usize,
}

impl<P, T> Items<P, T>
where
    P: Paged + Clone + Serialize + Validate + Send + Sync + 'static,
    T: Page + Answer + 'static,
{
    /// How many items to ask for at once, instead of what the request says; to be called before the first item.
    pub fn page_size(mut self, items: u32) -> Self {
        self.pages = self.pages.page_size(items);
        self
    }

    /// As [`Pages::max_pages`].
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// The next item, for callers without a crate for streams.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All items that are left, or the first error.
    ///
    /// # Errors
    ///
    /// As awaiting the call itself; what was fetched before is dropped. Use [`next`](Self::next) to keep it.
    pub async fn all(mut self) -> Result<Vec<T::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    /// How many parts of the pages so far could not be read and were left out; see
    /// [`Response::skipped`](crate::transport::Response::skipped). [`Pages`] say which.
    #[must_use]
    pub fn skipped_count(&self) -> usize {
        self.skipped
    }

    /// As [`Pages::request`].
    #[must_use]
    pub fn request(&self) -> &P {
        self.pages.request()
    }
}

impl<P, T> Stream for Items<P, T>
where
    P: Paged + Clone + Serialize + Validate + Send + Sync + 'static,
    T: Page + Answer + 'static,
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
