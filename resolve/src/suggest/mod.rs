//! Names that probably are meant: for a target that matches nothing, and for an operation without an id.

pub(crate) mod nearest_target;
pub(crate) mod operation_id;
pub(crate) mod similar;
