//! Where an operation stands in its document.

use openapiv3::PathItem;

use crate::ir::location::Location;

/// Where an operation stands.
pub(super) struct OperationContext<'a> {
    pub(super) path: &'a str,
    pub(super) method: &'a str,
    pub(super) item: &'a PathItem,
    pub(super) item_at: Location<'a>,
    pub(super) at: Location<'a>,
}
