//! YAML 1.2: as a tree that knows the line of each node (`tree`), and where the parts of a text are (`spans`).

mod scalar;
pub(crate) mod spans;
mod tree;

pub(crate) use tree::{Node, NodeKind, parse};
