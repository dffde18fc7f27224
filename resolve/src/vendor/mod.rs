//! A run of vendoring: what came of one API's document, and what is to be said of it.

mod removals;
mod run;
mod summary;
mod undocumented;

pub use run::{VendorError, VendorRun, VendoredDocument, prepare_upstream};
pub use undocumented::Undocumented;
