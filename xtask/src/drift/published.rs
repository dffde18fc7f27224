//! What a package contains about a service.

use std::collections::{BTreeMap, BTreeSet};

/// The facts of one package.
#[derive(Debug, Default)]
pub(super) struct Published {
    pub(super) version: String,
    /// By method and path.
    pub(super) operations: BTreeMap<(String, String), PublishedOperation>,
    /// By schema name, as far as operations lead to them.
    pub(super) types: BTreeMap<String, PublishedType>,
}

/// One operation.
#[derive(Debug, Default)]
pub(super) struct PublishedOperation {
    /// Its query parameters by name; nothing if the package builds the query in a way that cannot be read.
    pub(super) parameters: Option<BTreeMap<String, PublishedProperty>>,
    /// Properties of its body, where the package names them at the operation itself.
    pub(super) body: BTreeSet<String>,
}

/// One type.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct PublishedType {
    pub(super) properties: BTreeMap<String, PublishedProperty>,
    /// Names of other types in it.
    pub(super) refers_to: BTreeSet<String>,
}

/// One property or query parameter.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct PublishedProperty {
    /// `None` if the package does not specify it.
    pub(super) required: Option<bool>,
    /// Its values, if it has a set of them.
    pub(super) values: BTreeSet<String>,
}
