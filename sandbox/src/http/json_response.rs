//! An answer of the sandbox.

use serde_json::Value;

/// HTTP status and JSON body.
#[derive(Clone)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl Reply {
    pub(crate) const fn new(status: u16, body: Value) -> Self {
        Self { status, body }
    }

    pub(crate) const fn ok(body: Value) -> Self {
        Self::new(200, body)
    }
}
