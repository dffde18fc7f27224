//! Rules of Prove that its document cannot state, one file for each area. What can be said beside a member (a length,
//! a pattern, a condition) is in `specs/overlays/prove-behaviour.yaml`, and the catalogue of all is `docs/rules.md`.

pub(crate) mod auth_message;
pub(crate) mod challenge;
pub(crate) mod complete;
pub(crate) mod domain;
pub(crate) mod ip_address;
pub(crate) mod mfa;
pub(crate) mod phone;
mod phone_only_with_none;
mod session_context;
pub(crate) mod sms;
pub(crate) mod start;
pub(crate) mod unify;
