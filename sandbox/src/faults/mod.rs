//! Faults on demand: which calls, handshakes and deliveries they match, and what they do.

mod corrupt;
mod fault;
mod fault_list;
mod latency;
mod rate_limit;
mod rule;
mod target;

pub use fault::{Fault, RetryAfter};
pub use latency::Latency;
pub use rule::FaultRule;
pub use target::FaultTarget;

pub(crate) use corrupt::corrupt;
pub(crate) use fault_list::{FaultDecision, FaultList};
pub(crate) use rate_limit::RateLimit;
pub(crate) use target::{Channel, Subject};
