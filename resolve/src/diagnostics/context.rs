//! What rendering a diagnostic needs to know.

use serde_json::Value;

use crate::api::Api;
use crate::overlay::Overlays;

/// The API, its overlays and its document.
pub(crate) struct Context<'a> {
    /// The API whose overlays get the fixes; without one, no fix is suggested.
    pub(crate) api: Option<Api>,
    /// The overlays, for excerpts.
    pub(crate) overlays: &'a Overlays,
    /// The document as upstream has it.
    pub(crate) upstream: &'a Value,
    /// The document with overlays applied.
    pub(crate) document: &'a Value,
}
