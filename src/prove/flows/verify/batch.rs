//! Verifications in batches.

use std::ops::Range;

use super::verification_result::VerificationResult;
use crate::prove::Client;
use crate::prove::types::{VerifyBatchRequest, VerifyBatchRequestItem, VerifyBatchResultItem};
use crate::transport::Error;

/// The service's limit of items in one call.
const MAX_CALL_ITEMS: usize = 1000;

/// Any number of verifications, sent in calls of at most 1000.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until run() is called"]
pub struct Batch {
    items: Vec<VerifyBatchRequestItem>,
    client_request_id: Option<String>,
}

impl Batch {
    /// Creates a batch of any number of items. Set `clientCustomerId` of each to identify its result: the order of results
    /// is not documented.
    pub fn new(items: impl IntoIterator<Item = VerifyBatchRequestItem>) -> Self {
        Self { items: items.into_iter().collect(), client_request_id: None }
    }

    /// Sets the caller's id of the request, for tracing. It must not contain personal data. Every call of the batch has it.
    pub fn with_client_request_id(mut self, id: impl Into<String>) -> Self {
        self.client_request_id = Some(id.into());
        self
    }

    /// Sends the items in sequential calls (`POST /v3/verify/batch`). A failed call does not stop the others, and the
    /// batch does not send it again.
    pub async fn run(self, client: &Client) -> Vec<Chunk> {
        let mut chunks = Vec::new();
        let mut start = 0;
        for items in self.items.chunks(MAX_CALL_ITEMS) {
            let mut request = VerifyBatchRequest::new(items.iter().cloned());
            request.client_request_id = self.client_request_id.clone();
            let response = client.verify_batch(&request).await;
            let result = response
                .map(|response| response.into_inner().results.into_iter().map(VerificationResult::from_item).collect());
            chunks.push(Chunk { items: start..start + items.len(), result });
            start += items.len();
        }
        chunks
    }
}

/// One call of a batch.
#[derive(Debug)]
#[non_exhaustive]
pub struct Chunk {
    /// The items of the call, as indices into the batch.
    pub items: Range<usize>,
    /// The result of each item, or the error of the call.
    pub result: Result<Vec<VerificationResult<VerifyBatchResultItem>>, Error>,
}
