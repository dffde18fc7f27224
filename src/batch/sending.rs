//! Sends the parts of a batch.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::Poll;

use serde::Serialize;

use super::{Batch, BatchResult, Chunk, FailedChunk, SucceededChunk, split};
use crate::codec::Answer;
use crate::transport::{Call, CallParameters, CallParts, Error, Response};
use crate::validate::Validate;

/// A call that is sent in as many requests as its list needs: `.await` it, or adjust it first.
#[must_use = "a batch does nothing until it is awaited"]
pub struct InChunks<'a, P, T> {
    parts: CallParts<'a>,
    request: CallParameters<'a, P>,
    size: usize,
    concurrency: usize,
    stops: bool,
    result: PhantomData<fn() -> T>,
}

impl<'a, P, T> Call<'a, P, T>
where
    P: Batch + Serialize + Validate + Send + Sync + 'a,
    T: Answer + Send + 'a,
{
    /// Sends the list in parts that the service takes, one after the other.
    pub fn in_chunks(self) -> InChunks<'a, P, T> {
        let (parts, request) = self.into_parts();
        InChunks { parts, request, size: P::LIMIT, concurrency: 1, stops: false, result: PhantomData }
    }
}

impl<'a, P, T> InChunks<'a, P, T>
where
    P: Batch + Serialize + Validate + Send + Sync + 'a,
    T: Answer + Send + 'a,
{
    /// Fewer items in a part than the service takes.
    pub fn chunk_size(mut self, items: usize) -> Self {
        self.size = items;
        self
    }

    /// How many requests may be under way at the same time; one if not set.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// Sends nothing more once a part has failed; what is under way is waited for.
    pub fn fail_fast(mut self) -> Self {
        self.stops = true;
        self
    }

    /// Sends everything and tells what became of each part; the same as awaiting it.
    pub async fn send(self) -> BatchResult<P, T> {
        let mut waiting: VecDeque<Chunk<P>> = split(&*self.request, self.size).into();
        let mut outcome = BatchResult { succeeded: Vec::new(), failed: Vec::new(), skipped: Vec::new() };
        let mut flying: Vec<Flight<'_, P, T>> = Vec::new();
        let parts = &self.parts;
        loop {
            while flying.len() < self.concurrency && (outcome.failed.is_empty() || !self.stops) {
                let Some(chunk) = waiting.pop_front() else { break };
                flying.push(Box::pin(async move {
                    let result = parts.send(&chunk.request).await;
                    (chunk, result)
                }));
            }
            if flying.is_empty() {
                break;
            }
            match first(&mut flying).await {
                (chunk, Ok(response)) => outcome.succeeded.push(SucceededChunk { chunk, response }),
                (chunk, Err(error)) => outcome.failed.push(FailedChunk { chunk, error }),
            }
        }
        outcome.succeeded.sort_by_key(|done| done.chunk.range.start);
        outcome.failed.sort_by_key(|failed| failed.chunk.range.start);
        outcome.skipped = waiting.into();
        outcome
    }
}

type Flight<'a, P, T> = Pin<Box<dyn Future<Output = (Chunk<P>, Result<Response<T>, Error>)> + Send + 'a>>;

/// The result of whichever is ready first. They are few, so that each is asked whenever one of them has moved.
async fn first<T>(flying: &mut Vec<Pin<Box<dyn Future<Output = T> + Send + '_>>>) -> T {
    poll_fn(|context| {
        for index in 0..flying.len() {
            if let Poll::Ready(result) = flying[index].as_mut().poll(context) {
                drop(flying.swap_remove(index));
                return Poll::Ready(result);
            }
        }
        Poll::Pending
    })
    .await
}

impl<'a, P, T> IntoFuture for InChunks<'a, P, T>
where
    P: Batch + Serialize + Validate + Send + Sync + 'a,
    T: Answer + Send + 'a,
{
    type Output = BatchResult<P, T>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// The request stays out of sight.
impl<P, T> fmt::Debug for InChunks<'_, P, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("InChunks").field("operation", &self.parts.operation().name).finish_non_exhaustive()
    }
}
