//! What bounds a call: its runtime, its deadline, and how many requests a client sends.

pub(crate) mod deadline;
pub(crate) mod rate_limit;
pub(crate) mod rate_limiter;
pub(crate) mod request_limits;
pub(crate) mod runtime;
