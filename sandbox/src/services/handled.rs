//! The result of handling a call.

use crate::http::JsonResponse;
use crate::spec::Operation;

/// A response with the operation that it belongs to.
pub(crate) struct Handled {
    /// The operationId; `None` for a path without an operation.
    pub(crate) operation_id: Option<&'static str>,
    /// Name of the operation in the crate `identity-apis`.
    pub(crate) operation_name: Option<&'static str>,
    pub(crate) response: JsonResponse,
}

impl Handled {
    /// A response of an operation of a document.
    pub(crate) fn by(operation: &'static Operation, response: JsonResponse) -> Self {
        Self::named(&operation.id, &operation.name, response)
    }

    /// A response of an operation that no document describes.
    pub(crate) const fn named(id: &'static str, name: &'static str, response: JsonResponse) -> Self {
        Self { operation_id: Some(id), operation_name: Some(name), response }
    }

    /// A response to a request that no operation fits.
    pub(crate) const fn unrouted(response: JsonResponse) -> Self {
        Self { operation_id: None, operation_name: None, response }
    }
}
