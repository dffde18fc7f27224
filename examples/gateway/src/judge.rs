//! What becomes of a request.

use identity_apis::Violations;
use identity_apis::checks::{CheckOptions, Request};
use identity_apis::prove::operations;
use identity_apis::validation::Severity;

/// A longer body is not even read to its end; the services take 4 KiB.
pub(crate) const MOST_BYTES: u64 = 64 << 10;

/// Undocumented properties are passed on with a warning: the service may have added them. A property that is given twice
/// is refused, since the gateway and the service may read different ones.
const OPTIONS: CheckOptions = CheckOptions::new()
    .with_max_bytes(MOST_BYTES as usize - 1)
    .with_unknown(Severity::Warning)
    .with_duplicates(Severity::Error);

/// What becomes of a request.
pub(crate) enum Verdict {
    /// It is forwarded; the violations are warnings.
    Forwarded(Violations),
    /// It is refused.
    Refused(Violations),
    /// It belongs to no operation.
    NotFound,
}

/// Judges a request by its method, its path with the query, and its body.
pub(crate) fn judge(method: &str, target: &str, body: &[u8]) -> Verdict {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let Some(operation) = operations::by_path(method, path) else { return Verdict::NotFound };
    let violations = operation.inspect(&Request::new().with_query(query).with_body(body), &OPTIONS);
    if violations.has_errors() { Verdict::Refused(violations) } else { Verdict::Forwarded(violations) }
}

impl Verdict {
    pub(crate) fn status(&self) -> &'static str {
        match self {
            Self::Forwarded(_) => "200 OK",
            Self::Refused(_) => "422 Unprocessable Content",
            Self::NotFound => "404 Not Found",
        }
    }

    /// The violations, as JSON: nothing in them is a value of the request.
    pub(crate) fn json(&self) -> serde_json::Result<String> {
        match self {
            Self::Forwarded(violations) | Self::Refused(violations) => serde_json::to_string(violations),
            Self::NotFound => Ok(r#"{"error":"no such operation"}"#.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(method: &str, target: &str, body: &str) -> (String, &'static str) {
        let verdict = judge(method, target, body.as_bytes());
        (verdict.json().unwrap(), verdict.status())
    }

    #[test]
    fn request_that_is_right_is_forwarded() {
        let body = r#"{"clientRequestId":"r-1","possessionType":"mobile","phoneNumber":"2001004014"}"#;
        assert_eq!(verdict("POST", "/v3/unify", body), ("[]".to_owned(), "200 OK"));
        assert_eq!(verdict("GET", "/v3/identity?limit=10", "").1, "200 OK");
    }

    #[test]
    fn request_that_is_wrong_is_refused_with_all_violations_and_no_value() {
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
    fn path_of_no_operation_is_not_found() {
        assert_eq!(verdict("POST", "/v3/unknown", "").1, "404 Not Found");
    }
}
