//! The result of a batch.

use crate::transport::{Error, Response};

use super::{Batch, Chunk};

/// The results of the chunks of a batch, in the order of the list.
#[derive(Debug)]
#[non_exhaustive]
pub struct BatchResult<P, T> {
    /// Chunks with a successful response.
    pub succeeded: Vec<SucceededChunk<P, T>>,
    /// Chunks that failed. After a timeout or a closed connection the service may have processed them anyway.
    pub failed: Vec<FailedChunk<P>>,
    /// Chunks that were not sent because an earlier one failed.
    pub skipped: Vec<Chunk<P>>,
}

/// A chunk with a successful response.
#[derive(Debug)]
#[non_exhaustive]
pub struct SucceededChunk<P, T> {
    /// The chunk.
    pub chunk: Chunk<P>,
    /// The response.
    pub response: Response<T>,
}

/// A chunk that failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct FailedChunk<P> {
    /// The chunk.
    pub chunk: Chunk<P>,
    /// The error.
    pub error: Error,
}

impl<P, T> BatchResult<P, T> {
    /// Returns whether every chunk succeeded.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.failed.is_empty() && self.skipped.is_empty()
    }

    /// Iterates over the responses, in the order of the list.
    pub fn responses(&self) -> impl Iterator<Item = &T> {
        self.succeeded.iter().map(|chunk| &*chunk.response)
    }

    /// Returns how many elements and properties of the responses could not be decoded and were skipped; each response
    /// reports which.
    #[must_use]
    pub fn skipped_count(&self) -> usize {
        self.succeeded.iter().map(|chunk| chunk.response.skipped_count()).sum()
    }

    /// Converts to the responses if every chunk succeeded.
    ///
    /// # Errors
    ///
    /// The whole result if a chunk failed or was skipped.
    pub fn into_responses(self) -> Result<Vec<Response<T>>, Self> {
        if self.is_complete() {
            Ok(self.succeeded.into_iter().map(|chunk| chunk.response).collect())
        } else {
            Err(self)
        }
    }
}

impl<P: Batch, T> BatchResult<P, T> {
    /// Returns a request with the items of all failed and skipped chunks; `None` if there are none.
    #[must_use]
    pub fn remaining_request(&self) -> Option<P> {
        let mut chunks: Vec<&Chunk<P>> = self.failed.iter().map(|failed| &failed.chunk).chain(&self.skipped).collect();
        chunks.sort_by_key(|chunk| chunk.range.start);
        let (first, others) = chunks.split_first()?;
        let mut request = first.request.clone();
        for chunk in others {
            if let (Some(all), Some(more)) = (request.list(), chunk.request.clone().list()) {
                all.append(more);
            }
        }
        Some(request)
    }
}
