//! A session at a glance.

use std::time::SystemTime;

use serde::Serialize;

/// A session, flow or authentication that has not expired, as the overview of the sandbox contains it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OpenSession {
    pub(crate) correlation_id: String,
    /// The calls that it belongs to.
    pub(crate) family: &'static str,
    pub(crate) customer: String,
    pub(crate) phone: Option<String>,
    /// How possession is proven, where the calls have a choice.
    pub(crate) possession: Option<&'static str>,
    /// Progress of the session.
    pub(crate) stage: &'static str,
    /// Result that the client SDK has reported.
    pub(crate) client_step: Option<bool>,
    pub(crate) expires_in_seconds: u64,
}

/// Returns the seconds until a time, rounded up: zero only when it has passed.
pub(super) fn seconds_left(expires: SystemTime, now: SystemTime) -> u64 {
    let left = expires.duration_since(now).unwrap_or_default();
    left.as_secs().saturating_add(u64::from(left.subsec_nanos() > 0))
}
