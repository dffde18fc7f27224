//! Rules of Prove that its document cannot state, one file for each area.

mod context;
pub(crate) mod mfa;
mod mfa_session;
pub(crate) mod unify;
