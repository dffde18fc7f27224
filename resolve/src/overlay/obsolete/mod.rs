//! Obsolete actions: those that refer to parts that a new document no longer has, found by comparing it with the former one.
//!
//! | what a target or an update names | what happens to the action |
//! | --- | --- |
//! | only removed parts | it is dropped |
//! | a list with some removed parts | these are removed from the list |
//! | a removed sibling (`x-dependent-required`, `x-check`, `required`, ..) | the extension is removed |
//! | a feature group without operations, a kind of paging without its list | the entry is removed |
//! | a removed name, while a new one is similar | it stays, and the rename is suggested |
//!
//! A name that the former document did not have either is not obsolete: it is a mistake in the overlay.

mod extensions;
mod find;
mod targets;

pub(crate) use find::{ObsoleteActions, find};
