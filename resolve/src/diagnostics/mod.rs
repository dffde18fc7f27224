//! What is printed of a problem: its location with an excerpt, and the overlay action that would fix it, ready to be pasted.
//!
//! `render` prints one problem: `excerpt` shows what stands at the location, `fixes` knows a fix for each kind of problem.
//! Many problems of one kind are one statement with one proposal (`merged`), and operations without a group always are
//! (`feature_groups`).

mod context;
mod excerpt;
mod feature_groups;
mod fixes;
mod merged;
mod render;

pub(crate) use context::Context;
pub(crate) use merged::render_all;
pub(crate) use render::{render, render_source_error};
