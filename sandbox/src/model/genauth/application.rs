//! Applications.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::Record;

/// An application that users log in to.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Application {
    pub(crate) id: String,
    /// Properties of the document's `ApplicationDto`.
    pub(crate) properties: Map<String, Value>,
    pub(crate) secret: String,
    /// The default where no grant applies: everybody may log in, or nobody.
    pub(crate) open_to_all: bool,
    /// Multi-factor methods that are enabled.
    pub(crate) factors: Vec<String>,
}

impl Record for Application {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        let identifier = self.text("appIdentifier");
        if identifier.is_empty() { Vec::new() } else { vec![("appIdentifier", identifier.to_owned())] }
    }
}

impl Application {
    /// Returns a string property; empty if there is none.
    pub(crate) fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns whether a boolean property is true.
    pub(crate) fn flag(&self, property: &str) -> bool {
        self.properties.get(property) == Some(&Value::Bool(true))
    }

    pub(crate) fn login_url(&self) -> String {
        format!("https://{}.example.com/login", self.text("appIdentifier"))
    }

    /// Returns the default access as the API names it.
    pub(crate) const fn permission_strategy(&self) -> &'static str {
        if self.open_to_all { "ALLOW_ALL" } else { "DENY_ALL" }
    }
}
