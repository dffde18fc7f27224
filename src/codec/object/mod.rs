//! Objects with known properties: their table, and how they are read, written and shown by it.

pub mod additional_properties;
mod definition;
mod deserialize;
mod field_index;
mod macros;
mod serialize;

pub use additional_properties::AdditionalProperties;
pub use definition::{Object, fmt_redacted};
pub use deserialize::deserialize;
pub use field_index::FieldIndex;
pub use serialize::{serialize, serialize_tagged};
