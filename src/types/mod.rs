//! Types of values for which JSON has no type: dates, times, bytes, files, and fields with three states.

mod bytes;
mod date;
pub(crate) mod file;
#[cfg(feature = "schemars")]
mod json_schema;
mod nullable;
mod plain_text;
mod timestamp;
mod timestamp_format;

pub use bytes::Bytes;
pub use date::Date;
pub use file::File;
pub use nullable::Nullable;
pub use plain_text::PlainText;
pub use timestamp::Timestamp;
pub use timestamp_format::TimestampFormat;
