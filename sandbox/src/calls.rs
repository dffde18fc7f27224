//! What came in.

use std::collections::VecDeque;
use std::fmt;
use std::ops::Deref;
use std::sync::Mutex;

use serde_json::Value;

use crate::lock::lock;

/// Calls that are kept; older ones are forgotten, so that a long run does not grow without bound.
const KEPT: usize = 10_000;

/// Bytes of bodies that are kept, of requests and answers together.
const KEPT_BYTES: usize = 64 * 1024 * 1024;

/// One call that the sandbox answered.
///
/// `Debug` shows neither body nor path parameters, since they may hold personal data or secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct Call {
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
    /// HTTP status of the answer.
    pub status: u16,
    /// Body of the request; a form is shown as an object, and what is neither JSON nor a form as nothing.
    pub body: Option<Value>,
    /// Body of the answer.
    pub answer: Value,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation_id", &self.operation_id)
            .field("method", &self.method)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// Some calls, oldest first; reads like a slice.
#[derive(Debug, Clone)]
pub struct Calls {
    what: String,
    list: Vec<Call>,
}

impl Calls {
    /// Fails the test unless there are exactly so many.
    #[track_caller]
    pub fn exactly(&self, expected: usize) -> &Self {
        assert_eq!(self.list.len(), expected, "calls of {}: {:?}", self.what, self.list);
        self
    }
}

impl Deref for Calls {
    type Target = [Call];

    fn deref(&self) -> &[Call] {
        &self.list
    }
}

impl IntoIterator for Calls {
    type Item = Call;
    type IntoIter = std::vec::IntoIter<Call>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

/// The log of a sandbox.
#[derive(Default)]
pub(crate) struct Log {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// With the bytes of their bodies.
    calls: VecDeque<(usize, Call)>,
    bytes: usize,
}

impl Log {
    /// Adds a call whose bodies have so many bytes.
    pub(crate) fn add(&self, call: Call, bytes: usize) {
        let mut kept = lock(&self.kept);
        kept.bytes += bytes;
        kept.calls.push_back((bytes, call));
        while kept.calls.len() > KEPT || kept.bytes > KEPT_BYTES {
            let Some((bytes, _)) = kept.calls.pop_front() else { break };
            kept.bytes -= bytes;
        }
    }

    /// Calls of an operation, by its official id or by its name in the crate.
    pub(crate) fn of(&self, operation: &str) -> Calls {
        self.collect(operation, |call| call.operation_id == Some(operation) || call.name == Some(operation))
    }

    pub(crate) fn all(&self) -> Calls {
        self.collect("all operations", |_| true)
    }

    pub(crate) fn clear(&self) {
        *lock(&self.kept) = Kept::default();
    }

    fn collect(&self, what: &str, wanted: impl Fn(&Call) -> bool) -> Calls {
        let kept = lock(&self.kept);
        let list = kept.calls.iter().map(|(_, call)| call).filter(|call| wanted(call)).cloned().collect();
        Calls { what: what.to_owned(), list }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn call(id: &'static str) -> Call {
        Call {
            operation_id: Some(id),
            name: Some("lookup"),
            method: "GET".to_owned(),
            path: "/v3/identity/canary/lookup".to_owned(),
            query: vec![("phone".to_owned(), "canary".to_owned())],
            status: 200,
            body: Some(json!({"ssn": "canary"})),
            answer: json!({"ssn": "canary"}),
        }
    }

    #[test]
    fn personal_data_does_not_show() {
        let log = Log::default();
        log.add(call("V3GetIdentitiesByPhoneNumber"), 100);
        let shown = format!("{:?}", log.all());
        assert!(!shown.contains("canary") && shown.contains("V3GetIdentitiesByPhoneNumber"), "{shown}");
    }

    #[test]
    fn finds_by_id_and_by_name() {
        let log = Log::default();
        log.add(call("V3GetIdentitiesByPhoneNumber"), 100);
        log.of("V3GetIdentitiesByPhoneNumber").exactly(1);
        log.of("lookup").exactly(1);
        log.of("unify").exactly(0);
        log.clear();
        log.all().exactly(0);
    }

    #[test]
    fn forgets_the_oldest() {
        let log = Log::default();
        log.add(call("first"), 100);
        for _ in 0..KEPT {
            log.add(call("later"), 100);
        }
        log.all().exactly(KEPT);
        log.of("first").exactly(0);
        log.add(call("large"), KEPT_BYTES);
        log.all().exactly(1);
        log.add(call("larger"), KEPT_BYTES + 1);
        log.all().exactly(0);
        log.add(call("small"), 1);
        log.all().exactly(1);
    }
}
