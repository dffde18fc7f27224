//! Value sets: a list of allowed texts that is written at many locations becomes one schema that all of them refer to.
//!
//! `collect` finds the locations, `name` decides what their sets are called, `share` puts both together.

mod collect;
mod name;
mod share;

pub(crate) use share::{ValueSetStats, share_value_sets};
