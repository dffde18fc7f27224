//! What became of a batch.

use crate::transport::{Error, Response};

use super::{Batch, Chunk};

/// What became of each part of a batch; in the order of the list, whatever the order of the answers.
#[derive(Debug)]
#[non_exhaustive]
pub struct BatchResult<P, T> {
    /// Parts that the service has answered.
    pub succeeded: Vec<SucceededChunk<P, T>>,
    /// Parts that gave an error. After a timeout or a broken connection the service may have acted all the same.
    pub failed: Vec<FailedChunk<P>>,
    /// Parts that were not sent, since one before them failed.
    pub skipped: Vec<Chunk<P>>,
}

/// A part that the service has answered.
#[derive(Debug)]
#[non_exhaustive]
pub struct SucceededChunk<P, T> {
    /// The part.
    pub chunk: Chunk<P>,
    /// Its answer.
    pub response: Response<T>,
}

/// A part that gave an error.
#[derive(Debug)]
#[non_exhaustive]
pub struct FailedChunk<P> {
    /// The part.
    pub chunk: Chunk<P>,
    /// Why.
    pub error: Error,
}

impl<P, T> BatchResult<P, T> {
    /// Every part was answered.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.failed.is_empty() && self.skipped.is_empty()
    }

    /// The answers, in the order of the list.
    pub fn responses(&self) -> impl Iterator<Item = &T> {
        self.succeeded.iter().map(|done| &*done.response)
    }

    /// How many elements and properties of the responses could not be read and were left out; each response says which.
    #[must_use]
    pub fn skipped_count(&self) -> usize {
        self.succeeded.iter().map(|done| done.response.skipped_count()).sum()
    }

    /// The answers if every part has one.
    ///
    /// # Errors
    ///
    /// The whole outcome if one has none.
    pub fn into_responses(self) -> Result<Vec<Response<T>>, Self> {
        if self.is_complete() { Ok(self.succeeded.into_iter().map(|done| done.response).collect()) } else { Err(self) }
    }
}

impl<P: Batch, T> BatchResult<P, T> {
    /// A request with the items of all parts that failed or were not sent; `None` when there are none.
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
