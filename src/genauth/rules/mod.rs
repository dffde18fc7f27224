//! Validation rules of GenAuth that its document cannot express, one file per subject. Rules that fit beside a property (a
//! length, a range, a condition) are in `specs/overlays/genauth-behavior.yaml`; `docs/rules.md` is the catalog of all.
//!
//! The generated `Validate` implementations call these functions, by the names that the overlay gives. The enabled feature
//! groups determine which types exist.
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
