//! Rules, and where they come from.

use serde::ser::{Serialize, Serializer};

/// The severity of a violation: whether it keeps a request from being sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// The violation is reported, and the request is sent. Sets of allowed characters are warnings where samples of the
    /// service itself violate them.
    Warning,
    /// The request is not sent: the service would reject it, or a person could be harmed.
    Error,
}

/// Serializes as `warning` or `error`.
impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// A rule: its stable ID, the property that it concerns, and its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub(crate) id: &'static str,
    pub(crate) property: &'static str,
    pub(crate) severity: Severity,
    pub(crate) source: Source,
}

/// The source of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// A schema of the API's document.
    Document(&'static str),
    /// A source in words.
    Text(&'static str),
}

impl Rule {
    /// Creates a rule that a schema of the document states.
    #[must_use]
    pub const fn document(id: &'static str, property: &'static str, schema: &'static str) -> Self {
        Self { id, property, severity: Severity::Error, source: Source::Document(schema) }
    }

    /// Creates a hand-written rule, with its source in words.
    #[must_use]
    pub const fn custom(id: &'static str, property: &'static str, source: &'static str) -> Self {
        Self { id, property, severity: Severity::Error, source: Source::Text(source) }
    }

    /// Returns the same rule as a warning.
    #[must_use]
    pub const fn warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// Returns the same rule, reported at the position of the check instead of at its property.
    #[must_use]
    pub const fn of_item(self) -> Self {
        Self { property: "", ..self }
    }

    /// Returns the stable ID, for instance `unify.final-target-url.required`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }
}

/// Returns a rule of the document, as a constant.
#[doc(hidden)]
#[macro_export]
macro_rules! __rule {
    ($id:literal, $property:literal, $schema:literal) => {
        &const { validation::Rule::document($id, $property, $schema) }
    };
}

/// Returns a rule of the document with the severity of a warning.
#[doc(hidden)]
#[macro_export]
macro_rules! __warning {
    ($id:literal, $property:literal, $schema:literal) => {
        &const { validation::Rule::document($id, $property, $schema).warning() }
    };
}
