//! A selection of requests, with assertions for tests.

use std::ops::Deref;

use super::recorded_request::RecordedRequest;
use crate::spec;

/// The maximum number of requests in the message of a failed assertion.
const MAX_SHOWN: usize = 20;

/// Name of the selection of all requests.
const ANY_OPERATION: &str = "any operation";

/// Recorded requests, oldest first. It dereferences to a slice.
///
/// The assertions panic with a message that lists all requests by operation and status, without any values.
#[derive(Debug, Clone)]
pub struct RequestLog {
    selection: String,
    list: Vec<RecordedRequest>,
    /// One line for each request, selected or not.
    lines: Vec<String>,
}

impl RequestLog {
    /// Selects the requests of an operation.
    pub(super) fn for_operation(operation: &str, all: Vec<RecordedRequest>) -> Self {
        let lines = all.iter().map(RecordedRequest::to_string).collect();
        let list = all.into_iter().filter(|call| call.is_of(operation)).collect();
        Self { selection: operation.to_owned(), list, lines }
    }

    /// Selects all requests.
    pub(super) fn for_all(all: Vec<RecordedRequest>) -> Self {
        let lines = all.iter().map(RecordedRequest::to_string).collect();
        Self { selection: ANY_OPERATION.to_owned(), list: all, lines }
    }

    /// Asserts that there are exactly so many requests.
    ///
    /// # Panics
    /// The assertion fails, or the operation does not exist.
    #[track_caller]
    pub fn exactly(&self, expected: usize) -> &Self {
        self.assert(self.list.len() == expected, "exactly", expected)
    }

    /// Asserts that there are at least this many requests.
    ///
    /// # Panics
    /// The assertion fails, or the operation does not exist.
    #[track_caller]
    pub fn at_least(&self, expected: usize) -> &Self {
        self.assert(self.list.len() >= expected, "at least", expected)
    }

    /// Asserts that there are at most this many requests.
    ///
    /// # Panics
    /// The assertion fails, or the operation does not exist.
    #[track_caller]
    pub fn at_most(&self, expected: usize) -> &Self {
        self.assert(self.list.len() <= expected, "at most", expected)
    }

    /// Asserts that there are no requests.
    ///
    /// # Panics
    /// The assertion fails, or the operation does not exist.
    #[track_caller]
    pub fn none(&self) -> &Self {
        self.exactly(0)
    }

    /// Returns the requests that match a predicate.
    #[must_use]
    pub fn with(&self, matches: impl Fn(&RecordedRequest) -> bool) -> Self {
        let list = self.list.iter().filter(|call| matches(call)).cloned().collect();
        Self { selection: format!("{}, filtered", self.selection), list, lines: self.lines.clone() }
    }

    #[track_caller]
    fn assert(&self, holds: bool, relation: &str, expected: usize) -> &Self {
        let name = self.selection.split(',').next().unwrap_or_default();
        // A mistyped name has no requests, and every assertion of none would pass.
        let known = name == ANY_OPERATION || spec::has_operation(name);
        assert!(known, "there is no operation {name:?}; use its operationId or its name in the crate identity-apis");
        assert!(holds, "{}", self.difference(relation, expected));
        self
    }

    fn difference(&self, relation: &str, expected: usize) -> String {
        let mut message =
            format!("calls of {}: expected {relation} {expected}, received {}", self.selection, self.list.len());
        let left_out = self.lines.len().saturating_sub(MAX_SHOWN);
        message.push_str(if self.lines.is_empty() { "; there were no calls at all" } else { "; all calls:" });
        if left_out > 0 {
            message.push_str(&format!("\n  ({left_out} earlier ones)"));
        }
        for line in self.lines.iter().skip(left_out) {
            message.push_str(&format!("\n  {line}"));
        }
        message
    }
}

impl Deref for RequestLog {
    type Target = [RecordedRequest];

    fn deref(&self) -> &[RecordedRequest] {
        &self.list
    }
}

impl IntoIterator for RequestLog {
    type Item = RecordedRequest;
    type IntoIter = std::vec::IntoIter<RecordedRequest>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::time::UNIX_EPOCH;

    use serde_json::json;

    use super::*;

    fn call(number: u64, id: &'static str, name: &'static str, status: u16) -> RecordedRequest {
        RecordedRequest {
            number,
            at: UNIX_EPOCH,
            operation_id: Some(id),
            operation_name: Some(name),
            method: "POST".to_owned(),
            path: "/v3/identity/canary/lookup".to_owned(),
            query: vec![("phone".to_owned(), "canary".to_owned())],
            headers: vec![("user-agent".to_owned(), "canary".to_owned())],
            status,
            fault: (status == 0).then_some("reset"),
            body: Some(json!({"ssn": "canary"})),
            response: json!({"ssn": "canary"}),
        }
    }

    fn some() -> Vec<RecordedRequest> {
        vec![
            call(1, "V3TokenRequest", "token", 200),
            call(2, "V3UnifyRequest", "unify", 0),
            call(3, "V3UnifyRequest", "unify", 200),
        ]
    }

    fn message(assertion: impl FnOnce()) -> String {
        let panic = catch_unwind(AssertUnwindSafe(assertion)).expect_err("fails");
        panic.downcast_ref::<String>().expect("a message").clone()
    }

    #[test]
    fn request_log_asserts_counts() {
        let calls = RequestLog::for_operation("unify", some());
        calls.exactly(2).at_least(1).at_least(2).at_most(2).at_most(3);
        calls.with(|call| call.status == 200).exactly(1);
        RequestLog::for_operation("V3UnifyRequest", some()).exactly(2);
        RequestLog::for_operation("mfa", some()).none();
        RequestLog::for_all(some()).exactly(3);
        assert_eq!(calls[1].header("user-agent"), Some("canary"));
        assert_eq!(calls[1].header("accept"), None);
    }

    #[test]
    fn request_log_lists_requests_without_values_on_failure() {
        let calls = RequestLog::for_operation("unify", some());
        let shown = message(|| {
            calls.exactly(1);
        });
        assert_eq!(
            shown,
            "calls of unify: expected exactly 1, received 2; all calls:\n  #1 token: POST -> 200\n  \
             #2 unify: POST -> no response (reset)\n  #3 unify: POST -> 200"
        );
        for shown in [
            message(|| {
                calls.at_least(3);
            }),
            message(|| {
                calls.at_most(1);
            }),
            message(|| {
                calls.none();
            }),
            message(|| {
                calls.with(|call| call.status == 0).none();
            }),
        ] {
            assert!(shown.contains("#2 unify") && !shown.contains("canary"), "{shown}");
        }
        let many = (0..100).map(|number| call(number, "V3MFARequest", "mfa", 200)).collect();
        let shown = message(|| {
            RequestLog::for_operation("unify", many).exactly(1);
        });
        assert!(shown.contains("(80 earlier ones)") && shown.contains("#99") && !shown.contains("#79"), "{shown}");
        assert!(!format!("{calls:?}").contains("canary"));
    }

    #[test]
    fn request_log_rejects_a_mistyped_name() {
        let shown = message(|| {
            RequestLog::for_operation("unfy", some()).none();
        });
        assert!(shown.contains("unfy"), "{shown}");
    }
}
