//! What is known when problems are printed.

use serde_json::Value;

use crate::api::Api;
use crate::overlay::Overlays;

/// The API, its overlays and its document.
pub(crate) struct Context<'a> {
    /// The API whose overlays would hold a fix.
    pub(crate) api: Option<Api>,
    /// Its overlays, for their texts.
    pub(crate) overlays: &'a Overlays,
    /// The document as upstream has it.
    pub(crate) upstream: &'a Value,
    /// The document with overlays applied.
    pub(crate) document: &'a Value,
}
