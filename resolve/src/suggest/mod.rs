//! Suggests what is probably meant: the target of an action that matches nothing, the id of an operation without one, the
//! extension that the generator requires.

pub(crate) mod extension;
pub(crate) mod nearest_target;
pub(crate) mod operation_id;
pub(crate) mod similar;
