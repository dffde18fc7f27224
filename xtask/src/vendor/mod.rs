//! Upstream document + overlays -> `specs/<api>.json`, the only document that the build reads. Texts in, texts out: the
//! commands read and write the files.

mod any;
mod api;
mod complete;
pub(crate) mod difference;
pub(crate) mod document;
mod explain;
mod generator;
mod gone;
pub(crate) mod json;
mod normalise;
mod organise;
mod overlay;
mod pipeline;
pub(crate) mod pointer;
mod report;
mod similar;
mod source;
mod summary;
mod target;
mod unwritten;
mod vendoring;
mod yaml;

pub(crate) use any::completed;
pub(crate) use api::Api;
pub(crate) use overlay::{DIRECTORY as OVERLAYS, OverlayFile};
pub(crate) use pipeline::resolved;
pub(crate) use report::Problem;
pub(crate) use vendoring::{Vendoring, upstream_text};
