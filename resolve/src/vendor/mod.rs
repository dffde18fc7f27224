//! Vendoring: `run` resolves the document of an API, `summary`, `removals` and `undocumented` report on it.

mod removals;
mod run;
mod summary;
mod undocumented;

pub use run::{VendorError, VendorRun, VendoredDocument, prepare_upstream};
pub use undocumented::Undocumented;
