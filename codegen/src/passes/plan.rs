//! A document with everything that the passes have decided about it.

use std::collections::{BTreeMap, BTreeSet};

use super::batches::batch_property;
use super::feature_selection::Disabled;
use super::response_types::ResponseType;
use crate::ir::{Api, Operation, Schema, TypeRef};

/// A document ready to be written out.
pub(crate) struct Plan {
    pub(crate) api: Api,
    /// Names in the document of the objects that a request may hold.
    pub(crate) in_requests: BTreeSet<String>,
    /// Names in the document of the value sets that are a body by themselves, or within a list or map that is one.
    pub(crate) bare_bodies: BTreeSet<String>,
    /// The groups that use each schema.
    pub(crate) groups_of: BTreeMap<String, BTreeSet<String>>,
    /// What the selected groups do not need.
    pub(crate) disabled: Disabled,
    /// What each operation gives, by operation id.
    pub(super) response_types: BTreeMap<String, ResponseType>,
    /// Which types and operations have composite setters and pages.
    pub(crate) helpers: Helpers,
}

/// Which types and operations have composite setters and pages; names are those of schemas, numbers are indexes into
/// what the document says of them.
#[derive(Debug, Default)]
pub(crate) struct Helpers {
    /// The composite setters of a request type, each name once.
    pub(crate) composite_setters: BTreeMap<String, Vec<usize>>,
    /// How a type of parameters is paged.
    pub(crate) requests: BTreeMap<String, usize>,
    /// How a type of response is one page of many.
    pub(crate) responses: BTreeMap<String, usize>,
    /// Ids of the operations whose parameters and response fit together.
    pub(crate) operations: BTreeSet<String>,
}

impl Plan {
    pub(crate) fn response_type(&self, operation: &Operation) -> &ResponseType {
        self.response_types.get(&operation.id).unwrap_or(&ResponseType::NOTHING)
    }

    /// How many items one call of the operation takes, if a longer list may be split over several.
    pub(crate) fn batch_limit(&self, operation: &Operation) -> Option<u64> {
        match self.api.schemas.get(operation.payload()?)? {
            Schema::Object(object) => batch_property(&self.api, object).map(|(_, limit)| limit),
            _ => None,
        }
    }

    /// Whether the call takes nothing but a body that the document does not require. Lists that are paged or split over
    /// several calls need one to start from.
    pub(crate) fn takes_optional_body(&self, operation: &Operation) -> bool {
        let is_optional = operation.body.as_ref().is_some_and(|body| !body.required);
        is_optional
            && operation.parts.is_none()
            && !self.helpers.operations.contains(&operation.id)
            && self.batch_limit(operation).is_none()
    }

    /// The Rust name of a schema, as it is written within the `types` module.
    pub(crate) fn rust_name<'a>(&'a self, schema: &'a str) -> &'a str {
        match self.api.schemas.get(schema) {
            Some(Schema::Object(object)) => &object.rust_name,
            Some(Schema::Enum(set)) => &set.rust_name,
            Some(Schema::IntEnum(set)) => &set.rust_name,
            Some(Schema::Union(union)) => &union.rust_name,
            _ => schema,
        }
    }

    pub(crate) fn resolve<'a>(&'a self, ty: &'a TypeRef) -> &'a TypeRef {
        self.api.resolve(ty)
    }
}
