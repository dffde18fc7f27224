//! Authentication of calls: management tokens and request signatures.

pub(crate) mod authenticate;
pub(crate) mod signature;
pub(crate) mod token;
