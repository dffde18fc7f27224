//! What goes wrong on demand.

mod latency;
mod list;
mod rate_limit;
mod rule;

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock::{after, http_date};

pub use latency::Latency;
pub use rule::{Rule, Target};

pub(crate) use list::{List, Struck};
pub(crate) use rate_limit::RateLimit;
pub(crate) use rule::{Channel, Service, Subject};

/// Something that goes wrong with a call.
///
/// What happens before the service sees the call ([`Error`](Self::Error), [`Answer`](Self::Answer), [`Reset`](Self::Reset))
/// changes nothing there. Everything else happens to the answer of a call that was done: a caller who repeats it does it
/// twice, as with the real service.
///
/// In JSON a fault is an object with a `kind`: `{"kind": "error", "status": 503}`, `{"kind": "reset"}`,
/// `{"kind": "delay", "latency": {"fixed": {"ms": 200}}}`, `{"kind": "error", "status": 429, "retryAfter": {"seconds": 2}}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// The answer comes later. It takes so long by the clock of the machine, not by that of the sandbox; other faults may
    /// strike the same call. A webhook is delivered later by the clock of the sandbox.
    Delay {
        /// How much later.
        latency: Latency,
    },
    /// An error in the form of the service, without the call being done.
    Error {
        /// HTTP status, 400 to 599.
        status: u16,
        /// A `Retry-After` header.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after: Option<RetryAfter>,
    },
    /// A given answer instead of the service's own, without the call being done.
    Answer {
        /// HTTP status, 200 to 599.
        status: u16,
        /// The body.
        body: Value,
    },
    /// All tokens of the service expire just before it looks at the call, which is refused therefore, unless it is signed.
    ExpiredToken,
    /// The connection is reset (TCP RST) when the request has arrived; nothing of it is done.
    Reset,
    /// The call is done, and the connection is reset (TCP RST) before anything of the answer is sent.
    DropResponse,
    /// The call is done, and the connection is reset (TCP RST) in the middle of the answer's body.
    ResetInBody,
    /// The call is done, and the connection is closed in the middle of the answer's body, which `Content-Length` says is
    /// longer.
    Truncated,
    /// The call is done, and the answer's body is no JSON although its `Content-Type` says so.
    Malformed,
    /// The call is done, and the answer is a page of HTML under the status of the answer, as proxies give.
    WrongContentType,
    /// A webhook is signed with another secret than the receiver's. It is delivered once and not retried.
    Forge,
    /// A webhook is delivered twice, with the same body.
    Duplicate,
    /// A webhook is not delivered, and nobody is notified.
    Drop,
}

/// When to try again, as a `Retry-After` header says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum RetryAfter {
    /// In so many seconds: `Retry-After: 2`.
    Seconds(u64),
    /// The same as a date on the clock of the sandbox: `Retry-After: Tue, 02 Jan 2024 03:04:05 GMT`.
    Date(u64),
}

impl Fault {
    /// An error in the form of the service.
    #[must_use]
    pub const fn error(status: u16) -> Self {
        Self::Error { status, retry_after: None }
    }

    /// Too many calls (429) with a `Retry-After` header.
    #[must_use]
    pub const fn too_many_requests(retry_after: RetryAfter) -> Self {
        Self::Error { status: 429, retry_after: Some(retry_after) }
    }

    /// The answer comes so much later.
    #[must_use]
    pub const fn delay(by: Duration) -> Self {
        Self::Delay { latency: Latency::Fixed(by) }
    }

    /// What it is called in JSON, on the status page and in [`Call::fault`](crate::Call::fault).
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Delay { .. } => "delay",
            Self::Error { .. } => "error",
            Self::Answer { .. } => "answer",
            Self::ExpiredToken => "expiredToken",
            Self::Reset => "reset",
            Self::DropResponse => "lostAnswer",
            Self::ResetInBody => "resetInBody",
            Self::Truncated => "truncated",
            Self::Malformed => "malformed",
            Self::WrongContentType => "wrongContentType",
            Self::Forge => "forge",
            Self::Duplicate => "duplicate",
            Self::Drop => "drop",
        }
    }

    /// Whether it can strike the delivery of a webhook.
    const fn fits_delivery(&self) -> bool {
        matches!(self, Self::Delay { .. }) || self.is_of_delivery()
    }

    /// Whether it can strike nothing but the delivery of a webhook.
    const fn is_of_delivery(&self) -> bool {
        matches!(self, Self::Forge | Self::Duplicate | Self::Drop)
    }

    /// Whether it can strike the handshake of an event subscription.
    const fn fits_handshake(&self) -> bool {
        matches!(self, Self::Delay { .. } | Self::Error { .. } | Self::Answer { .. } | Self::Reset)
    }

    /// What is wrong with it, if something is.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        match self {
            Self::Error { status, .. } if !(400..600).contains(status) => Some("status: 400 to 599 are errors"),
            Self::Answer { status, .. } if !(200..600).contains(status) => Some("status: 200 to 599 are answers"),
            Self::Delay { latency } => latency.problem(),
            _ => None,
        }
    }
}

impl RetryAfter {
    /// The value of the header.
    pub(crate) fn header(self, now: SystemTime) -> String {
        match self {
            Self::Seconds(seconds) => seconds.to_string(),
            Self::Date(seconds) => {
                // Nobody waits longer than a year.
                http_date(after(now, Duration::from_secs(seconds.min(365 * 86_400))))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use serde_json::json;

    use super::*;

    #[test]
    fn are_json() {
        let latency = Latency::LongTail { median: Duration::from_millis(20), p99: Duration::from_millis(900) };
        for (fault, text) in [
            (Fault::error(503), json!({"kind": "error", "status": 503})),
            (
                Fault::too_many_requests(RetryAfter::Date(2)),
                json!({"kind": "error", "status": 429, "retryAfter": {"date": 2}}),
            ),
            (Fault::delay(Duration::from_millis(5)), json!({"kind": "delay", "latency": {"fixed": {"ms": 5}}})),
            (
                Fault::Delay { latency },
                json!({"kind": "delay", "latency": {"longTail": {"medianMs": 20, "p99Ms": 900}}}),
            ),
            (
                Fault::Answer { status: 200, body: json!({"a": 1}) },
                json!({"kind": "answer", "status": 200, "body": {"a": 1}}),
            ),
            (Fault::ResetInBody, json!({"kind": "resetInBody"})),
        ] {
            assert_eq!(serde_json::to_value(&fault).expect("json"), text);
            assert_eq!(text["kind"], fault.kind());
            assert_eq!(serde_json::from_value::<Fault>(text).expect("fault"), fault);
        }
        for wrong in [json!({"kind": "explosion"}), json!({"kind": "error"}), json!({"kind": "error", "sttus": 1})] {
            assert!(serde_json::from_value::<Fault>(wrong).is_err());
        }
    }

    #[test]
    fn retry_after_is_a_number_or_a_date() {
        let now = UNIX_EPOCH + Duration::from_secs(1_704_164_643);
        assert_eq!(RetryAfter::Seconds(2).header(now), "2");
        assert_eq!(RetryAfter::Date(2).header(now), "Tue, 02 Jan 2024 03:04:05 GMT");
        for now in [now, UNIX_EPOCH, UNIX_EPOCH + Duration::from_secs(1 << 60)] {
            assert!(RetryAfter::Date(u64::MAX).header(now).ends_with("GMT"));
        }
    }

    #[test]
    fn statuses_are_checked() {
        assert!(Fault::error(200).problem().is_some() && Fault::error(429).problem().is_none());
        let answer = |status| Fault::Answer { status, body: Value::Null };
        assert!(answer(100).problem().is_some() && answer(200).problem().is_none());
    }
}
