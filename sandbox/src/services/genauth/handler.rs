//! What a handler is, and how handlers are grouped.

use serde_json::Value;

use super::call::Call;
use super::error::ApiError;
use crate::model::genauth::user_pool::UserPool;

/// The payload of a response, or the error in its place.
pub(crate) type HandlerResult = Result<Value, ApiError>;

/// Handles the calls of an operation.
pub(crate) type Handler = fn(&Call<'_>, &mut UserPool) -> HandlerResult;

/// Operations on one type of resource.
pub(crate) struct OperationGroup {
    /// The resource type in the audit log.
    pub(crate) audit_resource: &'static str,
    /// operationIds, each with its handler.
    pub(crate) operations: &'static [(&'static str, Handler)],
}
