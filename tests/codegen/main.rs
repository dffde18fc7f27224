//! What the generator writes: its goldens compile and behave as documented, and its schemas are those of the library.

// The goldens are there to compile; few of their parts are called here.
#![allow(dead_code, deprecated, unused_imports, unnameable_types, unreachable_pub, missing_docs)]
#![allow(clippy::enum_variant_names, reason = "names are those of the document")]
#![allow(clippy::too_many_arguments, clippy::option_as_ref_deref, clippy::module_inception)]

mod goldens;
#[cfg(all(feature = "schemars", feature = "prove"))]
mod json_schema;

pub(crate) use goldens::runtime;
