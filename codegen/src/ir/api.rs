//! The API that a document describes.

use std::collections::BTreeMap;

use super::{CompositeSetter, Enum, Object, Operation, Paging, Schema, TypeRef, Union};

/// One API, as its document describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Api {
    /// The document's title.
    pub title: String,
    /// The document's version.
    pub version: String,
    /// A paragraph about the API, for the module docs.
    pub description: Option<String>,
    /// Whether decoding lets required scalars be absent, as an empty value, instead of failing.
    pub missing_required_is_empty: bool,
    /// Setters that fill several properties together.
    pub composite_setters: Vec<CompositeSetter>,
    /// How lists are paged.
    pub paging: Vec<Paging>,
    /// Groups with their sentence, in the document's order.
    pub groups: Vec<(String, Option<String>)>,
    /// Operations, sorted by path and method.
    pub operations: Vec<Operation>,
    /// Schemas by name in the document; query parameters of an operation are one of them, named by their Rust name.
    pub schemas: BTreeMap<String, Schema>,
}

impl Api {
    /// The structs to be generated.
    pub fn objects(&self) -> impl Iterator<Item = &Object> {
        self.schemas.values().filter_map(|schema| match schema {
            Schema::Object(object) => Some(object),
            _ => None,
        })
    }

    /// The struct of that name in the document.
    #[must_use]
    pub fn object(&self, name: &str) -> Option<&Object> {
        match self.schemas.get(name) {
            Some(Schema::Object(object)) => Some(object),
            _ => None,
        }
    }

    /// Whether that name in the document is one of a value set.
    #[must_use]
    pub fn is_enum(&self, name: &str) -> bool {
        matches!(self.schemas.get(name), Some(Schema::Enum(_)))
    }

    /// The union of that name in the document.
    #[must_use]
    pub fn union(&self, name: &str) -> Option<&Union> {
        match self.schemas.get(name) {
            Some(Schema::Union(union)) => Some(union),
            _ => None,
        }
    }

    /// The open enums to be generated.
    pub fn enums(&self) -> impl Iterator<Item = &Enum> {
        self.schemas.values().filter_map(|schema| match schema {
            Schema::Enum(set) => Some(set),
            _ => None,
        })
    }

    /// Follows a name through aliases to what it stands for: an object, a value set, or a type without a name.
    #[must_use]
    pub fn resolve<'a>(&'a self, ty: &'a TypeRef) -> &'a TypeRef {
        let mut current = ty;
        // A chain of aliases cannot be longer than the document has schemas, unless it runs in a circle.
        for _ in 0..=self.schemas.len() {
            match current {
                TypeRef::Named(name) => match self.schemas.get(name) {
                    Some(Schema::Alias(target)) => current = target,
                    _ => return current,
                },
                _ => return current,
            }
        }
        &TypeRef::Json
    }
}
