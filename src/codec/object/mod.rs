//! Objects with known properties: their table, and how they are read, written and shown by it.

pub mod additional_properties;
mod debug;
mod definition;
mod deserialize;
mod field_index;
mod macros;
mod serialize;

pub use additional_properties::AdditionalProperties;
pub use debug::fmt_redacted;
pub use definition::Object;
pub use deserialize::deserialize;
pub use field_index::FieldIndex;
pub use serialize::{serialize, serialize_tagged};
