//! What a package says of a service.

use std::collections::{BTreeMap, BTreeSet};

/// The facts of one package.
#[derive(Debug, Default)]
pub(super) struct Published {
    pub(super) version: String,
    /// By method and path.
    pub(super) operations: BTreeMap<(String, String), PublishedOperation>,
    /// By official name, as far as operations lead to them.
    pub(super) types: BTreeMap<String, PublishedType>,
}

/// One operation.
#[derive(Debug, Default)]
pub(super) struct PublishedOperation {
    /// Members of its request, where the package names them at the operation itself.
    pub(super) members: BTreeSet<String>,
}

/// One type: its members.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct PublishedType {
    pub(super) members: BTreeMap<String, PublishedMember>,
    /// Names of other types in it.
    pub(super) refers_to: BTreeSet<String>,
}

/// One member.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct PublishedMember {
    pub(super) required: bool,
    /// Its values, if it has a set of them.
    pub(super) values: BTreeSet<String>,
}
