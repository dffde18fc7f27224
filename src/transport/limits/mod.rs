//! Limits of a call: its deadline, its client's concurrency and rate limits, and the check for a runtime.

pub(crate) mod deadline;
pub(crate) mod rate_limit;
pub(crate) mod rate_limiter;
pub(crate) mod request_limits;
pub(crate) mod runtime;
