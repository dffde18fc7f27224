//! Lists that are longer than one call takes.
//!
//! A call whose list has a documented limit has [`in_chunks`](crate::transport::Call::in_chunks): it splits the list over as
//! many requests as needed and reports the result of each, so that nothing is lost if one of them fails.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "genauth-users"))]
//! # async fn example(client: &identity_apis::genauth::Client, ids: Vec<String>) {
//! use identity_apis::genauth::types::DeleteUsersBatchDto;
//!
//! let result = client.delete_users_batch(&DeleteUsersBatchDto::new(ids)).in_chunks().await;
//! for failed in &result.failed {
//!     eprintln!("items {:?}: {}", failed.chunk.range, failed.error);
//! }
//! if let Some(rest) = result.remaining_request() {
//!     client.delete_users_batch(&rest).in_chunks().await; // once a retry makes sense
//! }
//! # }
//! ```
//!
//! Chunks are sent sequentially unless [`InChunks::concurrency`] is set. Each chunk is retried as any call is, and no further.
//! A chunk that violates a rule fails without being sent. An empty list sends nothing. [`InChunks::on_progress`] reports after
//! each chunk.

#[cfg(feature = "client")]
mod batch_progress;
#[cfg(feature = "client")]
mod batch_result;
mod chunk;
#[cfg(feature = "client")]
mod in_chunks;

#[cfg(feature = "client")]
pub use batch_progress::BatchProgress;
#[cfg(feature = "client")]
pub use batch_result::{BatchResult, FailedChunk, SucceededChunk};
pub use chunk::{Batch, Chunk, split};
#[cfg(feature = "client")]
pub use in_chunks::InChunks;
