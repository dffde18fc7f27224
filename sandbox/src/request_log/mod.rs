//! What came in.

mod log;
mod record;

use std::fmt;
use std::ops::Deref;
use std::time::SystemTime;

use serde_json::Value;

use crate::spec;

pub(crate) use log::Log;
pub(crate) use record::{End, Record};

/// RequestLog that a failure message shows at most.
const SHOWN: usize = 20;

/// One call that the sandbox answered, or let fail on demand.
///
/// `Debug` shows neither bodies nor headers, query and path parameters, since they may hold personal data or secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Place among all calls of the sandbox, from 1.
    pub number: u64,
    /// When it came, on the clock of the sandbox.
    pub at: SystemTime,
    /// Official operation id (`V3UnifyRequest`, `createUser`), if the path belongs to an operation.
    pub operation_id: Option<&'static str>,
    /// Name of the operation in the crate `identity-apis` (`unify`, `create_user`).
    pub name: Option<&'static str>,
    /// HTTP method.
    pub method: String,
    /// Path as it came, without query.
    pub path: String,
    /// Query as it came, decoded.
    pub query: Vec<(String, String)>,
    /// Headers, lower-case. Of credentials the scheme is left (`Bearer ...`).
    pub headers: Vec<(String, String)>,
    /// HTTP status of the answer; 0 if the connection was reset without the call being done.
    pub status: u16,
    /// The fault that struck it ([`Fault::kind`](crate::Fault::kind)).
    pub fault: Option<&'static str>,
    /// Body of the request; a form is shown as an object, and what is neither JSON nor a form as nothing.
    pub body: Option<Value>,
    /// Body of the answer, as it was before a fault spoiled it.
    pub answer: Value,
}

impl RecordedRequest {
    /// The value of a header, by its lower-case name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// Whether it is a call of that operation, by its official id or its name in the crate.
    pub(crate) fn is_of(&self, operation: &str) -> bool {
        self.operation_id == Some(operation) || self.name == Some(operation)
    }
}

/// One line without values: `#3 unify: POST -> 200`.
impl fmt::Display for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{} {}: {} -> ", self.number, self.name.unwrap_or("(no operation)"), self.method)?;
        match self.status {
            0 => f.write_str("no answer")?,
            status => write!(f, "{status}")?,
        }
        self.fault.map_or(Ok(()), |fault| write!(f, " ({fault})"))
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("number", &self.number)
            .field("operation_id", &self.operation_id)
            .field("method", &self.method)
            .field("status", &self.status)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

/// Some calls, oldest first; reads like a slice.
///
/// The assertions fail a test with a message that shows which calls came, with operation and status but no values.
#[derive(Debug, Clone)]
pub struct RequestLog {
    what: String,
    list: Vec<RecordedRequest>,
    /// One line for each call that came, meant or not.
    came: Vec<String>,
}

impl RequestLog {
    pub(crate) fn of(operation: &str, all: Vec<RecordedRequest>) -> Self {
        let came = all.iter().map(RecordedRequest::to_string).collect();
        let list = all.into_iter().filter(|call| call.is_of(operation)).collect();
        Self { what: operation.to_owned(), list, came }
    }

    pub(crate) fn all(all: Vec<RecordedRequest>) -> Self {
        let came = all.iter().map(RecordedRequest::to_string).collect();
        Self { what: "any operation".to_owned(), list: all, came }
    }

    /// Fails the test unless there are exactly so many.
    #[track_caller]
    pub fn exactly(&self, expected: usize) -> &Self {
        self.check(self.list.len() == expected, "exactly", expected)
    }

    /// Fails the test unless there are so many or more.
    #[track_caller]
    pub fn at_least(&self, expected: usize) -> &Self {
        self.check(self.list.len() >= expected, "at least", expected)
    }

    /// Fails the test unless there are so many or fewer.
    #[track_caller]
    pub fn at_most(&self, expected: usize) -> &Self {
        self.check(self.list.len() <= expected, "at most", expected)
    }

    /// Fails the test if there is any.
    #[track_caller]
    pub fn none(&self) -> &Self {
        self.exactly(0)
    }

    /// Those of the calls of which something holds.
    #[must_use]
    pub fn with(&self, holds: impl Fn(&RecordedRequest) -> bool) -> Self {
        let list = self.list.iter().filter(|call| holds(call)).cloned().collect();
        Self { what: format!("{}, with what was asked for", self.what), list, came: self.came.clone() }
    }

    #[track_caller]
    fn check(&self, holds: bool, relation: &str, expected: usize) -> &Self {
        let name = self.what.split(',').next().unwrap_or_default();
        // A name that is mistyped has no calls, and would make every test for none pass.
        let known = name == "any operation" || spec::has_operation(name);
        assert!(known, "there is no operation {name:?}; use its official id or its name in the crate identity-apis");
        assert!(holds, "{}", self.difference(relation, expected));
        self
    }

    fn difference(&self, relation: &str, expected: usize) -> String {
        let mut message = format!("calls of {}: {relation} {expected} expected, {} came", self.what, self.list.len());
        let left_out = self.came.len().saturating_sub(SHOWN);
        message.push_str(if self.came.is_empty() { "; there were no calls at all" } else { "; all calls:" });
        if left_out > 0 {
            message.push_str(&format!("\n  ({left_out} earlier ones)"));
        }
        for call in self.came.iter().skip(left_out) {
            message.push_str(&format!("\n  {call}"));
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
            name: Some(name),
            method: "POST".to_owned(),
            path: "/v3/identity/canary/lookup".to_owned(),
            query: vec![("phone".to_owned(), "canary".to_owned())],
            headers: vec![("user-agent".to_owned(), "canary".to_owned())],
            status,
            fault: (status == 0).then_some("reset"),
            body: Some(json!({"ssn": "canary"})),
            answer: json!({"ssn": "canary"}),
        }
    }

    fn some() -> Vec<RecordedRequest> {
        vec![
            call(1, "V3TokenRequest", "token", 200),
            call(2, "V3UnifyRequest", "unify", 0),
            call(3, "V3UnifyRequest", "unify", 200),
        ]
    }

    fn message(check: impl FnOnce()) -> String {
        let panic = catch_unwind(AssertUnwindSafe(check)).expect_err("fails");
        panic.downcast_ref::<String>().expect("a message").clone()
    }

    #[test]
    fn counts_are_checked() {
        let calls = RequestLog::of("unify", some());
        calls.exactly(2).at_least(1).at_least(2).at_most(2).at_most(3);
        calls.with(|call| call.status == 200).exactly(1);
        RequestLog::of("V3UnifyRequest", some()).exactly(2);
        RequestLog::of("mfa", some()).none();
        RequestLog::all(some()).exactly(3);
        assert_eq!(calls[1].header("user-agent"), Some("canary"));
        assert_eq!(calls[1].header("accept"), None);
    }

    #[test]
    fn failures_show_what_came_and_no_values() {
        let calls = RequestLog::of("unify", some());
        let shown = message(|| {
            calls.exactly(1);
        });
        assert_eq!(
            shown,
            "calls of unify: exactly 1 expected, 2 came; all calls:\n  #1 token: POST -> 200\n  \
             #2 unify: POST -> no answer (reset)\n  #3 unify: POST -> 200"
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
            RequestLog::of("unify", many).exactly(1);
        });
        assert!(shown.contains("(80 earlier ones)") && shown.contains("#99") && !shown.contains("#79"), "{shown}");
        assert!(!format!("{calls:?}").contains("canary"));
    }

    #[test]
    fn a_mistyped_name_fails() {
        let shown = message(|| {
            RequestLog::of("unfy", some()).none();
        });
        assert!(shown.contains("unfy"), "{shown}");
    }
}
