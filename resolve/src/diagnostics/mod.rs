//! Renders diagnostics: the location with an excerpt, and the overlay action that fixes the problem, ready to be
//! pasted.
//!
//! `render` renders one diagnostic: `excerpt` shows the location, `fixes` has a fix for each kind of problem. Many
//! diagnostics of one kind become one statement with one fix (`merged`); operations without a feature group always do
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
