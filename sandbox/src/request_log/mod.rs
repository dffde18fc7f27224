//! The log of requests: a bounded journal, and selections of it for tests.

mod checkpoint;
mod journal;
mod record;
mod recorded_request;
mod selection;

pub use checkpoint::Checkpoint;
pub use recorded_request::RecordedRequest;
pub use selection::RequestLog;

pub(crate) use journal::RequestJournal;
pub(crate) use record::{CallResult, Record};
