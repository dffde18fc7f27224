//! Decides whether a request is forwarded.

use identity_apis::Violations;
use identity_apis::checks::{CheckOptions, Request};
use identity_apis::prove::operations;
use identity_apis::validation::Severity;

/// The limit of a body; the rest is not read. The services accept 4 KiB.
pub(crate) const MAX_BODY_BYTES: u64 = 64 << 10;

/// Undocumented properties are forwarded with a warning: the service may have added them. A duplicate property is rejected,
/// since the gateway and the service may use different ones.
const OPTIONS: CheckOptions = CheckOptions::new()
    .with_max_bytes(MAX_BODY_BYTES as usize - 1)
    .with_unknown(Severity::Warning)
    .with_duplicates(Severity::Error);

/// The decision about a request.
pub(crate) enum Verdict {
    /// The request is forwarded; all violations are warnings.
    Forwarded(Violations),
    /// The request is rejected.
    Rejected(Violations),
    /// No operation has this method and path.
    NotFound,
}

/// Validates a request by its method, its path with query, and its body.
pub(crate) fn check(method: &str, target: &str, body: &[u8]) -> Verdict {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let Some(operation) = operations::by_path(method, path) else { return Verdict::NotFound };
    let violations = operation.inspect(&Request::new().with_query(query).with_body(body), &OPTIONS);
    if violations.has_errors() { Verdict::Rejected(violations) } else { Verdict::Forwarded(violations) }
}

impl Verdict {
    pub(crate) fn status(&self) -> &'static str {
        match self {
            Self::Forwarded(_) => "200 OK",
            Self::Rejected(_) => "422 Unprocessable Content",
            Self::NotFound => "404 Not Found",
        }
    }

    /// Returns the violations as JSON. They contain no value of the request.
    pub(crate) fn json(&self) -> serde_json::Result<String> {
        match self {
            Self::Forwarded(violations) | Self::Rejected(violations) => serde_json::to_string(violations),
            Self::NotFound => Ok(r#"{"error":"no operation has this method and path"}"#.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(method: &str, target: &str, body: &str) -> (String, &'static str) {
        let verdict = check(method, target, body.as_bytes());
        (verdict.json().unwrap(), verdict.status())
    }

    #[test]
    fn valid_request_is_forwarded() {
        let body = r#"{"clientRequestId":"r-1","possessionType":"mobile","phoneNumber":"2001004014"}"#;
        assert_eq!(verdict("POST", "/v3/unify", body), ("[]".to_owned(), "200 OK"));
        assert_eq!(verdict("GET", "/v3/identity?limit=10", "").1, "200 OK");
    }

    #[test]
    fn invalid_request_is_rejected_with_all_violations_and_no_value() {
        let body = r#"{"possessionType":"mobile","possessionType":"none","phoneNumber":2001004014,"Mara":1}"#;
        let (json, status) = verdict("POST", "/v3/unify", body);
        assert_eq!(status, "422 Unprocessable Content");
        for rule in ["request.duplicate", "request.type", "request.unknown", "request.required"] {
            assert!(json.contains(rule), "{rule}: {json}");
        }
        assert!(!json.contains("2001004014") && !json.contains("Mara"), "{json}");
        assert_eq!(verdict("GET", "/v3/identity?limit=ten", "").1, "422 Unprocessable Content");
    }

    #[test]
    fn path_without_an_operation_is_not_found() {
        assert_eq!(verdict("POST", "/v3/unknown", "").1, "404 Not Found");
    }
}
