//! Turns upstream OpenAPI documents and overlays into resolved documents, the only input of the build.
//!
//! Everything is text in, text out: `cargo xtask` reads and writes the files. A document takes this way:
//!
//! | stage | module | what it does |
//! | --- | --- | --- |
//! | parse | `source`, `json`, `yaml` | text of JSON or YAML, OpenAPI 3.0 or 3.1, to a value |
//! | canonicalize | `canonicalize` | evens out what frameworks add or leave out, so that overlays find their targets |
//! | overlay | `overlay` | applies `specs/overlays/<api>-<topic>.yaml` (OpenAPI Overlay 1.0) |
//! | infer | `infer` | only for third-party documents: decides what an overlay decides for ours |
//! | normalize | `normalize` | plain OpenAPI 3.0.3 that any generator reads |
//! | check | `generator` | asks the generator whether it accepts the result |
//!
//! Entry points: [`VendorRun`] for one of our APIs, [`resolve_document`] for a document beside it,
//! [`resolve_third_party`] for any other document. Every problem is a [`Diagnostic`] with its location; `diagnostics`
//! renders it with an excerpt and the overlay action that fixes it, with the help of `suggest`.

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
