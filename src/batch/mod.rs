//! Lists longer than one call takes.
//!
//! A call whose list has a documented limit has [`in_chunks`](crate::transport::Call::in_chunks): it sends the list in
//! as many requests as needed and tells of each what became of it, so that nothing is lost when one of them fails.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "genauth-users"))]
//! # async fn example(client: &identity_apis::genauth::Client, ids: Vec<String>) {
//! use identity_apis::genauth::types::DeleteUsersBatchDto;
//!
//! let outcome = client.delete_users_batch(&DeleteUsersBatchDto::new(ids)).in_chunks().await;
//! for failed in &outcome.failed {
//!     eprintln!("items {:?}: {}", failed.chunk.range, failed.error);
//! }
//! if let Some(rest) = outcome.remaining_request() {
//!     client.delete_users_batch(&rest).in_chunks().await; // when it makes sense to try again
//! }
//! # }
//! ```
//!
//! Chunks are sent one after the other unless [`InChunks::concurrency`] says otherwise, no chunk is sent again beyond what each call repeats, and a chunk
//! that breaks a rule fails without being sent. An empty list is no call at all.

#[cfg(feature = "client")]
mod batch_result;
mod chunk;
#[cfg(feature = "client")]
mod in_chunks;

#[cfg(feature = "client")]
pub use batch_result::{BatchResult, FailedChunk, SucceededChunk};
pub use chunk::{Batch, Chunk, split};
#[cfg(feature = "client")]
pub use in_chunks::InChunks;
