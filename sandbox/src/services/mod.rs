//! The two services of a sandbox.

pub(crate) mod genauth;
pub(crate) mod prove;
