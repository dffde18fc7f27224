//! The resolved OpenAPI documents that the crate is generated from, as JSON text.

/// The document of Prove V3.
#[cfg(feature = "prove")]
pub const PROVE: &str = include_str!("../specs/prove.json");

/// The document of the GenAuth management API, with all feature groups.
#[cfg(feature = "genauth-core")]
pub const GENAUTH: &str = include_str!("../specs/genauth.json");
