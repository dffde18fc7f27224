//! Verifiers of webhooks: what they accept, and the smallest change that they reject.
#![allow(missing_docs)]

mod genauth;
mod genauth_forms;
mod properties;
mod prove;
#[cfg(feature = "prove")]
mod prove_callback;
mod replay;
mod support;
