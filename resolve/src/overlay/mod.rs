//! Overlays: files in the format OpenAPI Overlay 1.0, applied in a fixed order.
//!
//! `parse` parses one overlay, `apply` executes its actions. An action whose target matches nothing is an error, so that a
//! change upstream cannot silently disable it. `obsolete` finds actions that refer to parts that a new document no longer
//! has, `edit` removes them from the text, `draft` writes new ones.

mod apply;
mod draft;
mod edit;
mod obsolete;
mod overlays;
mod parse;

pub(crate) use draft::{ActionDraft, merge_drafts};
pub(crate) use obsolete::{ObsoleteActions, find as find_obsolete};
pub(crate) use overlays::Overlays;
pub use overlays::{DIRECTORY, EditError, OverlayFile};
