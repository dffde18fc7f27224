//! Actions that speak of what a new document no longer has: found by comparing it with the one before.
//!
//! | what a target or an update names | what becomes of the action |
//! | --- | --- |
//! | only what is gone | dropped |
//! | a list of which a part is gone | that part goes |
//! | a property beside the marked one that is gone (`x-dependent-required`, `x-check`, `required`, ..) | the mark goes |
//! | a group without operations, a way of paging without its list | that entry goes |
//! | what is gone while something new has a similar name | stays, as a proposal to rename |
//!
//! Nothing is taken for gone that the document before did not have: that is a mistake in the overlay.

mod extensions;
mod find;
mod targets;

pub(crate) use find::{ObsoleteActions, find};
