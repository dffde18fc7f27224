//! Upstream document + overlays -> `specs/<api>.json`, the only document that the build reads. Texts in, texts out: the
//! commands read and write the files.

#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::panic))]

mod api;
mod canonicalize;
mod components;
mod diagnostics;
pub mod document;
mod generator;
mod infer;
pub mod json;
pub mod json_diff;
mod json_path;
mod naming;
mod normalize;
mod overlay;
mod pipeline;
pub mod pointer;
mod report;
mod source;
mod suggest;
mod third_party;
mod vendor;
mod yaml;

pub use api::{Api, UnknownApi};
pub use overlay::{DIRECTORY as OVERLAYS, EditError, OverlayFile};
pub use pipeline::{ResolveError, resolve_document};
pub use report::{Diagnostic, Location};
pub use third_party::{ThirdPartyDocument, resolve_third_party};
pub use vendor::{Undocumented, VendorError, VendorRun, VendoredDocument, prepare_upstream};
