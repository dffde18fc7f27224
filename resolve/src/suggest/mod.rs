//! Names that probably are meant: for a target that matches nothing, for an operation without an
//! id, and what the generator asks for.

pub(crate) mod extension;
pub(crate) mod nearest_target;
pub(crate) mod operation_id;
pub(crate) mod similar;
