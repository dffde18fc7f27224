//! YAML 1.2: a tree that knows the line of each node (`tree`), and the byte ranges of a text (`spans`).

mod scalar;
pub(crate) mod spans;
mod tree;

pub(crate) use tree::{Node, NodeKind, parse};
