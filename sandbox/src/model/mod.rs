//! What the services store.

pub(crate) mod genauth;
