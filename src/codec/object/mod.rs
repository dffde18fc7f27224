//! Objects with known properties: their table, and how they are read, written and shown by it.

pub mod additional_properties;
mod debug;
mod definition;
mod deserialize;
mod field_index;
mod macros;
mod serialize;

pub use additional_properties as others;
pub use additional_properties::Others;
pub use debug::show;
pub use definition::Object;
pub use deserialize::deserialize;
pub use field_index::Places;
pub use serialize::{serialize, serialize_tagged};
