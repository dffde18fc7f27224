//! What progenitor makes of the resolved documents, one module for each Cargo feature.

#![allow(clippy::all, missing_docs)]

#[cfg(feature = "prove")]
pub mod prove {
    include!(concat!(env!("OUT_DIR"), "/prove.rs"));
}

#[cfg(feature = "genauth")]
pub mod genauth {
    include!(concat!(env!("OUT_DIR"), "/genauth.rs"));
}
