//! Rules of Prove that its document cannot state, one file for each area. What can be said beside a member (a length,
//! a pattern, a condition) is in `specs/overlays/prove-behaviour.yaml`, and the catalogue of all is `docs/rules.md`.

pub(crate) mod auth;
pub(crate) mod challenge;
pub(crate) mod complete;
mod context;
pub(crate) mod domain;
pub(crate) mod mfa;
mod mfa_session;
pub(crate) mod phone;
pub(crate) mod sms;
pub(crate) mod start;
pub(crate) mod unify;
pub(crate) mod verify;
