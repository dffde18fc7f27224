//! References: a resolved document has only those to named schemas.

use openapiv3::ReferenceOr;

use crate::Error;
use crate::ir::location::Location;

/// Where named schemas are.
pub(super) const SCHEMA_PREFIX: &str = "#/components/schemas/";

/// The hint for any other reference.
pub(super) const NO_REFERENCE: &str =
    "vendor the document again; only references to #/components/schemas/ remain in a resolved document";

/// Returns what is described in place.
pub(super) fn expect_item<'a, T>(item: &'a ReferenceOr<T>, at: &Location<'_>) -> Result<&'a T, Error> {
    match item {
        ReferenceOr::Item(item) => Ok(item),
        ReferenceOr::Reference { reference } => Err(at.error(format!("`$ref` to `{reference}`"), NO_REFERENCE)),
    }
}
