//! Namespaces of roles and resources.

use serde::{Deserialize, Serialize};

use super::store::{Record, Store};

/// The id and code of the namespace that is meant when a call names none.
pub(crate) const DEFAULT: &str = "default";

/// A space in which codes of roles and resources are unique.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Namespace {
    pub(crate) id: String,
    /// Numeric id, which some responses have.
    pub(crate) number: u64,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
}

impl Record for Namespace {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("code", self.code.clone()), ("name", self.name.clone())]
    }
}

impl Namespace {
    /// Creates the namespace that every user pool has.
    pub(crate) fn default_namespace() -> Self {
        let name = DEFAULT.to_owned();
        Self { id: name.clone(), number: 1, code: name.clone(), name, description: None }
    }
}

impl Store<Namespace> {
    /// Returns the number of the next namespace.
    pub(crate) fn next_number(&self) -> u64 {
        self.iter().next_back().map_or(1, |last| last.number.saturating_add(1))
    }

    /// Returns the code of the namespace of an id; empty if there is none.
    pub(crate) fn code(&self, id: &str) -> &str {
        self.get(id).map(|namespace| namespace.code.as_str()).unwrap_or_default()
    }
}
