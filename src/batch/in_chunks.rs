//! Sends the chunks of a batch.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::Poll;

use serde::Serialize;

use super::{Batch, BatchProgress, BatchResult, Chunk, FailedChunk, SucceededChunk, split};
use crate::codec::FromResponse;
use crate::transport::{Call, CallParameters, CallParts, Error, Response};
use crate::validation::Validate;

/// A call that is split over as many requests as its list needs; await it to send them.
#[must_use = "a batch does nothing until it is awaited"]
pub struct InChunks<'a, P, T> {
    parts: CallParts<'a>,
    request: CallParameters<'a, P>,
    size: usize,
    concurrency: usize,
    is_fail_fast: bool,
    on_progress: Option<ProgressCallback<'a>>,
    response: PhantomData<fn() -> T>,
}

type ProgressCallback<'a> = Box<dyn FnMut(BatchProgress) + Send + 'a>;

impl<'a, P, T> Call<'a, P, T>
where
    P: Batch + Serialize + Validate + Send + Sync + 'a,
    T: FromResponse + Send + 'a,
{
    /// Splits the list over several requests, which are sent sequentially.
    pub fn in_chunks(self) -> InChunks<'a, P, T> {
        let (parts, request) = self.into_parts();
        InChunks {
            parts,
            request,
            size: P::LIMIT,
            concurrency: 1,
            is_fail_fast: false,
            on_progress: None,
            response: PhantomData,
        }
    }
}

impl<'a, P, T> InChunks<'a, P, T>
where
    P: Batch + Serialize + Validate + Send + Sync + 'a,
    T: FromResponse + Send + 'a,
{
    /// Sets the maximum number of items per request, up to the limit of the service.
    pub fn chunk_size(mut self, items: usize) -> Self {
        self.size = items;
        self
    }

    /// Sets the maximum number of concurrent requests; 1 by default.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// Stops sending once a chunk has failed. Pending requests are completed.
    pub fn fail_fast(mut self) -> Self {
        self.is_fail_fast = true;
        self
    }

    /// Calls a function after each chunk, with the number of items that are done: for a progress bar, or a line in a log.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "genauth-users")]
    /// # async fn example(client: &identity_apis::genauth::Client, ids: Vec<String>) {
    /// use identity_apis::genauth::types::DeleteUsersBatchDto;
    ///
    /// let request = DeleteUsersBatchDto::new(ids);
    /// let batch = client.delete_users_batch(&request).in_chunks().concurrency(4);
    /// batch.on_progress(|progress| eprintln!("{} of {}, {} failed", progress.done(), progress.total, progress.failed)).await;
    /// # }
    /// ```
    pub fn on_progress(mut self, report: impl FnMut(BatchProgress) + Send + 'a) -> Self {
        self.on_progress = Some(Box::new(report));
        self
    }

    /// Sends all chunks and returns the result of each, as awaiting the call does.
    pub async fn send(mut self) -> BatchResult<P, T> {
        let mut waiting: VecDeque<Chunk<P>> = split(&*self.request, self.size).into();
        let total = waiting.back().map_or(0, |chunk| chunk.range.end);
        let mut progress = BatchProgress { succeeded: 0, failed: 0, total };
        let mut result = BatchResult { succeeded: Vec::new(), failed: Vec::new(), skipped: Vec::new() };
        let mut pending: Vec<PendingChunk<'_, P, T>> = Vec::new();
        let parts = &self.parts;
        loop {
            while pending.len() < self.concurrency && (result.failed.is_empty() || !self.is_fail_fast) {
                let Some(chunk) = waiting.pop_front() else { break };
                pending.push(Box::pin(async move {
                    let response = parts.send(&chunk.request).await;
                    (chunk, response)
                }));
            }
            if pending.is_empty() {
                break;
            }
            match first(&mut pending).await {
                (chunk, Ok(response)) => {
                    progress.succeeded += chunk.range.len();
                    result.succeeded.push(SucceededChunk { chunk, response });
                }
                (chunk, Err(error)) => {
                    progress.failed += chunk.range.len();
                    result.failed.push(FailedChunk { chunk, error });
                }
            }
            if let Some(report) = &mut self.on_progress {
                report(progress);
            }
        }
        result.succeeded.sort_by_key(|succeeded| succeeded.chunk.range.start);
        result.failed.sort_by_key(|failed| failed.chunk.range.start);
        result.skipped = waiting.into();
        result
    }
}

type PendingChunk<'a, P, T> = Pin<Box<dyn Future<Output = (Chunk<P>, Result<Response<T>, Error>)> + Send + 'a>>;

/// Returns the result that is ready first. The futures are few, so that each is polled whenever one of them wakes.
async fn first<T>(pending: &mut Vec<Pin<Box<dyn Future<Output = T> + Send + '_>>>) -> T {
    poll_fn(|context| {
        for index in 0..pending.len() {
            if let Poll::Ready(result) = pending[index].as_mut().poll(context) {
                drop(pending.swap_remove(index));
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
    T: FromResponse + Send + 'a,
{
    type Output = BatchResult<P, T>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Shows the operation only: the request may be personal data.
impl<P, T> fmt::Debug for InChunks<'_, P, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("InChunks").field("operation", &self.parts.operation().name).finish_non_exhaustive()
    }
}
