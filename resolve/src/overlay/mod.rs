//! Our changes to a document: OpenAPI Overlay 1.0 files, applied in a fixed order.
//!
//! `parse` reads one overlay, `apply` carries out its actions. An action whose target matches nothing is an error, so
//! that a change upstream cannot quietly disarm one of ours. `obsolete` finds actions that speak of what a new document
//! no longer has, `edit` takes them out of the text, `draft` writes new ones.

mod apply;
mod draft;
mod edit;
mod obsolete;
mod overlays;
mod parse;

pub(crate) use draft::{ActionDraft, merged};
pub(crate) use obsolete::{ObsoleteActions, find as find_obsolete};
pub(crate) use overlays::Overlays;
pub use overlays::{DIRECTORY, EditError, OverlayFile};
