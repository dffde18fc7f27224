//! A parsed document.

use serde_json::{Map, Value};

use super::operation::Operation;
use super::routes::Routes;

/// The parts of an OpenAPI document that the sandbox uses.
pub(crate) struct Document {
    /// Schemas by name, without prose and examples.
    pub(crate) schemas: Map<String, Value>,
    pub(crate) operations: Vec<Operation>,
    pub(super) routes: Routes,
    /// Whether `null` is the same as an absent optional property. That is so for GenAuth, whose Python SDK sends such
    /// properties.
    pub(super) null_is_absent: bool,
}

impl Document {
    /// Returns the operation of a method and path.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<&Operation> {
        self.routes.find(method, path).and_then(|index| self.operations.get(index))
    }
}
