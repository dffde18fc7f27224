//! Rules of GenAuth that its document cannot state, one file for each area. What can be said beside a member (a length,
//! a range, a condition) is in `specs/overlays/genauth-behavior.yaml`, and the catalogue of all is `docs/rules.md`.
//!
//! A function here is called by the generated code of every type that its member occurs in. Which types there are
//! depends on the groups that are switched on.
#![cfg_attr(not(feature = "genauth"), allow(dead_code))]

pub(crate) mod applications;
pub(crate) mod custom_fields;
pub(crate) mod data_policies;
pub(crate) mod data_resources;
pub(crate) mod departments;
pub(crate) mod events;
pub(crate) mod filters;
pub(crate) mod paging;
pub(crate) mod permissions;
pub(crate) mod risk_lists;
pub(crate) mod sync_tasks;
pub(crate) mod times;
pub(crate) mod users;
