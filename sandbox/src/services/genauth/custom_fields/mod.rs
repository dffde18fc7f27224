//! Custom fields and their values.

pub(crate) mod check;
pub(crate) mod definitions;
pub(crate) mod values;

pub(crate) use definitions::CUSTOM_FIELDS;
pub(crate) use values::CUSTOM_DATA;
