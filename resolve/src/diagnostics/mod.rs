//! What is printed of a problem: its place with an excerpt, and the overlay action that would fix it, ready to be pasted.
//!
//! `render` prints one problem: `excerpt` shows what stands at the place, `fixes` knows a fix for each kind of problem.
//! Many problems of one kind are one statement with one proposal (`merged`), and operations without a group always are
//! (`feature_groups`).

mod context;
mod excerpt;
mod feature_groups;
mod fixes;
mod merged;
mod render;

pub(crate) use context::Context;
pub(crate) use merged::explain_all;
pub(crate) use render::{explain, explain_source};
