//! Responses of the services.

use serde_json::Value;

/// A status and a JSON body.
#[derive(Clone)]
pub(crate) struct JsonResponse {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl JsonResponse {
    pub(crate) const fn new(status: u16, body: Value) -> Self {
        Self { status, body }
    }

    /// A response with status 200.
    pub(crate) const fn ok(body: Value) -> Self {
        Self::new(200, body)
    }
}
