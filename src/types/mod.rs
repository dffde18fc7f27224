//! Values that generated types hold and JSON has no type for: dates, times, bytes, files, and fields with three states.

pub(crate) mod bytes;
mod date;
mod nullable;
mod timestamp;
mod timestamp_format;

pub use bytes::{Bytes, File, PlainText};
pub use date::Date;
pub use nullable::Nullable;
pub use timestamp::Timestamp;
pub use timestamp_format::TimestampFormat;
