//! What goes wrong with a call, a handshake or a delivery.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::latency::Latency;
use crate::clock::{after, http_date};

/// A fault: something that goes wrong with a call.
///
/// [`Error`](Self::Error), [`CannedResponse`](Self::CannedResponse) and [`Reset`](Self::Reset) take effect before the service
/// sees the call, and change nothing there. All others change the response of a call that was handled: a caller who retries
/// it runs it twice, as with the real service.
///
/// In JSON a fault is an object with a `kind`: `{"kind": "error", "status": 503}`, `{"kind": "reset"}`,
/// `{"kind": "delay", "latency": {"fixed": {"ms": 200}}}`, `{"kind": "error", "status": 429, "retryAfter": {"seconds": 2}}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// Delays the response, by the clock of the machine and not that of the sandbox. The same call may match other faults,
    /// too. The delivery of a webhook is delayed by the clock of the sandbox.
    Delay {
        /// Distribution of the delay.
        latency: Latency,
    },
    /// Responds with an error in the form of the service. The call is not handled.
    Error {
        /// HTTP status, 400 to 599.
        status: u16,
        /// Value of a `Retry-After` header.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after: Option<RetryAfter>,
    },
    /// Responds with a given status and body. The call is not handled.
    CannedResponse {
        /// HTTP status, 200 to 599.
        status: u16,
        /// Body of the response.
        body: Value,
    },
    /// Expires all tokens of the service before it sees the call, which is rejected unless it is signed.
    ExpiredToken,
    /// Resets the connection (TCP RST) when the request has arrived. The call is not handled.
    Reset,
    /// Handles the call, and resets the connection (TCP RST) before anything of the response is sent.
    DropResponse,
    /// Handles the call, and resets the connection (TCP RST) in the middle of the body of the response.
    ResetInBody,
    /// Handles the call, and closes the connection before the body of the response has the length that `Content-Length`
    /// announces.
    Truncated,
    /// Handles the call, and sends a body that is not JSON with the `Content-Type` of JSON.
    Malformed,
    /// Handles the call, and sends an HTML page with the status of the response, as proxies do.
    WrongContentType,
    /// Signs a webhook with another secret than that of the receiver. It is delivered once and not retried.
    Forge,
    /// Delivers a webhook twice, with the same body.
    Duplicate,
    /// Does not deliver a webhook.
    Drop,
}

/// The value of a `Retry-After` header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum RetryAfter {
    /// A number of seconds: `Retry-After: 2`.
    Seconds(u64),
    /// The date that many seconds later, on the clock of the sandbox: `Retry-After: Tue, 02 Jan 2024 03:04:05 GMT`.
    Date(u64),
}

impl Fault {
    /// Returns an error in the form of the service, without `Retry-After`.
    #[must_use]
    pub const fn error(status: u16) -> Self {
        Self::Error { status, retry_after: None }
    }

    /// Returns an error 429 (too many requests) with a `Retry-After` header.
    #[must_use]
    pub const fn too_many_requests(retry_after: RetryAfter) -> Self {
        Self::Error { status: 429, retry_after: Some(retry_after) }
    }

    /// Returns a fixed delay.
    #[must_use]
    pub const fn delay(by: Duration) -> Self {
        Self::Delay { latency: Latency::Fixed(by) }
    }

    /// Returns the `kind` of the fault in JSON, on the status page and in
    /// [`RecordedRequest::fault`](crate::RecordedRequest::fault).
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Delay { .. } => "delay",
            Self::Error { .. } => "error",
            Self::CannedResponse { .. } => "cannedResponse",
            Self::ExpiredToken => "expiredToken",
            Self::Reset => "reset",
            Self::DropResponse => "dropResponse",
            Self::ResetInBody => "resetInBody",
            Self::Truncated => "truncated",
            Self::Malformed => "malformed",
            Self::WrongContentType => "wrongContentType",
            Self::Forge => "forge",
            Self::Duplicate => "duplicate",
            Self::Drop => "drop",
        }
    }

    /// Returns whether rules for deliveries take it.
    pub(super) const fn fits_delivery(&self) -> bool {
        matches!(self, Self::Delay { .. }) || self.needs_delivery()
    }

    /// Returns whether only rules for deliveries take it.
    pub(super) const fn needs_delivery(&self) -> bool {
        matches!(self, Self::Forge | Self::Duplicate | Self::Drop)
    }

    /// Returns whether rules for handshakes of event subscriptions take it.
    pub(super) const fn fits_handshake(&self) -> bool {
        matches!(self, Self::Delay { .. } | Self::Error { .. } | Self::CannedResponse { .. } | Self::Reset)
    }

    /// Returns what is invalid about it.
    pub(super) fn problem(&self) -> Option<&'static str> {
        match self {
            Self::Error { status, .. } if !(400..600).contains(status) => Some("status: an error has 400 to 599"),
            Self::CannedResponse { status, .. } if !(200..600).contains(status) => {
                Some("status: a response has 200 to 599")
            }
            Self::Delay { latency } => latency.problem(),
            _ => None,
        }
    }
}

impl RetryAfter {
    /// Returns the value of the header.
    pub(crate) fn header_value(self, now: SystemTime) -> String {
        match self {
            Self::Seconds(seconds) => seconds.to_string(),
            Self::Date(seconds) => {
                // At most a year: no caller waits longer.
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
    fn faults_are_json() {
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
                Fault::CannedResponse { status: 200, body: json!({"a": 1}) },
                json!({"kind": "cannedResponse", "status": 200, "body": {"a": 1}}),
            ),
            (Fault::ResetInBody, json!({"kind": "resetInBody"})),
            (Fault::DropResponse, json!({"kind": "dropResponse"})),
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
        assert_eq!(RetryAfter::Seconds(2).header_value(now), "2");
        assert_eq!(RetryAfter::Date(2).header_value(now), "Tue, 02 Jan 2024 03:04:05 GMT");
        for now in [now, UNIX_EPOCH, UNIX_EPOCH + Duration::from_secs(1 << 60)] {
            assert!(RetryAfter::Date(u64::MAX).header_value(now).ends_with("GMT"));
        }
    }

    #[test]
    fn statuses_are_checked() {
        assert!(Fault::error(200).problem().is_some() && Fault::error(429).problem().is_none());
        let response = |status| Fault::CannedResponse { status, body: Value::Null };
        assert!(response(100).problem().is_some() && response(200).problem().is_none());
    }
}
