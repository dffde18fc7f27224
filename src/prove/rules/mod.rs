//! Validation rules of Prove that its document cannot express, one file per subject. Rules that fit beside a property (a
//! length, a pattern, a condition) are in `specs/overlays/prove-behavior.yaml`; `docs/rules.md` is the catalog of all.
//!
//! The generated `Validate` implementations call these functions, by the names that the overlay gives.

pub(crate) mod auth_message;
pub(crate) mod challenge;
pub(crate) mod complete;
pub(crate) mod domain;
pub(crate) mod ip_address;
pub(crate) mod mfa;
pub(crate) mod phone;
mod phone_only_with_none;
pub(crate) mod sms;
pub(crate) mod start;
pub(crate) mod unify;
