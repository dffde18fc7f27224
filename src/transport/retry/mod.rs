//! When a failed call is retried: the policy, the budget, `Retry-After`, and the decision.

pub(crate) mod budget;
pub(crate) mod decision;
pub(crate) mod policy;
pub(crate) mod retry_after;
