//! Shares value sets: a list of allowed strings at many locations becomes one schema that all of them refer to.
//!
//! `collect` finds the locations, `name` decides the names of the sets, `share` writes the schemas and references.

mod collect;
mod name;
mod share;

pub(crate) use share::{ValueSetStats, share_value_sets};
