//! An authenticated and valid call, as its handler sees it.

use std::sync::MutexGuard;

use serde_json::Value;

use super::service::Prove;
use crate::model::prove::ProveState;
use crate::services::Context;

/// An authenticated call that conforms to its operation.
pub(super) struct Call<'c> {
    pub(super) prove: &'c Prove,
    pub(super) context: &'c Context<'c>,
    /// Client id of the caller.
    pub(super) customer: String,
    /// Query parameters, decoded.
    pub(super) query: &'c [(String, String)],
    /// The parameter in the path, decoded.
    pub(super) path_parameter: Option<String>,
    pub(super) body: Value,
}

impl Call<'_> {
    /// Locks the state.
    pub(super) fn state(&self) -> MutexGuard<'_, ProveState> {
        self.prove.state()
    }

    /// Returns a text property of the body.
    pub(super) fn text(&self, property: &str) -> Option<&str> {
        self.body.get(property).and_then(Value::as_str)
    }

    /// Returns a query parameter.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// Returns whether a property of the body is `true`.
    pub(super) fn flag(&self, property: &str) -> bool {
        self.body.get(property) == Some(&Value::Bool(true))
    }
}
