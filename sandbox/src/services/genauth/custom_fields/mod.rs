//! Custom fields and their values.

pub(crate) mod definitions;
pub(crate) mod values;

pub(super) use definitions::CUSTOM_FIELDS;
pub(super) use values::CUSTOM_DATA;
