//! A request as tests see it.

use std::fmt;
use std::time::SystemTime;

use serde_json::Value;

/// A request that the sandbox has received, and its response.
///
/// `Debug` redacts bodies, headers, and query and path parameters, since they may contain personal data or secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Number of the request among all requests of the sandbox, from 1.
    pub number: u64,
    /// Time of the request, on the clock of the sandbox.
    pub at: SystemTime,
    /// The operationId (`V3UnifyRequest`, `createUser`), if the path belongs to an operation.
    pub operation_id: Option<&'static str>,
    /// Name of the operation in the crate `identity-apis` (`unify`, `create_user`).
    pub operation_name: Option<&'static str>,
    /// HTTP method.
    pub method: String,
    /// Path as it was sent: percent-encoded, without query.
    pub path: String,
    /// Query parameters in the order in which they were sent, decoded.
    pub query: Vec<(String, String)>,
    /// Headers with lower-case names. Credentials are redacted, but for their scheme (`Bearer ...`).
    pub headers: Vec<(String, String)>,
    /// HTTP status of the response; 0 if the connection was reset before the call was handled.
    pub status: u16,
    /// The fault that was applied ([`Fault::kind`](crate::Fault::kind)).
    pub fault: Option<&'static str>,
    /// Body of the request: JSON as it is, a form as an object, anything else as `None`.
    pub body: Option<Value>,
    /// Body of the response, before a fault corrupted it.
    pub response: Value,
}

impl RecordedRequest {
    /// Returns the value of a header, by its lower-case name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// Returns whether it is a call of an operation, by operationId or by its name in the crate.
    pub(super) fn is_of(&self, operation: &str) -> bool {
        self.operation_id == Some(operation) || self.operation_name == Some(operation)
    }
}

/// Writes one line without values: `#3 unify: POST -> 200`.
impl fmt::Display for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{} {}: {} -> ", self.number, self.operation_name.unwrap_or("(no operation)"), self.method)?;
        match self.status {
            0 => f.write_str("no response")?,
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
