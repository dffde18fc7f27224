//! What a rule is.

use serde::ser::{Serialize, Serializer};

/// Whether a violation keeps a request from being sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Doubtful: reported, not refused. Sets of allowed characters are of this kind where the service's own samples
    /// break them.
    Warning,
    /// The service would refuse it, or a person could be harmed: it is not sent.
    Error,
}

/// As `warning` or `error`.
impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// One rule: its stable id, the member it speaks of, and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub(crate) id: &'static str,
    pub(crate) property: &'static str,
    pub(crate) severity: Severity,
    pub(crate) source: Source,
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// A schema of the API's document.
    Document(&'static str),
    /// Described in words.
    Text(&'static str),
}

impl Rule {
    /// A limit that a schema of the document states.
    #[must_use]
    pub const fn document(id: &'static str, property: &'static str, schema: &'static str) -> Self {
        Self { id, property, severity: Severity::Error, source: Source::Document(schema) }
    }

    /// A rule written by hand, with its source in words.
    #[must_use]
    pub const fn custom(id: &'static str, property: &'static str, source: &'static str) -> Self {
        Self { id, property, severity: Severity::Error, source: Source::Text(source) }
    }

    /// The same rule as a warning.
    #[must_use]
    pub const fn warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// The same rule, reported where the check stands instead of at its member.
    #[must_use]
    pub const fn of_item(self) -> Self {
        Self { property: "", ..self }
    }

    /// The stable id, for instance `unify.final-target-url.required`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }
}

/// A rule that the document states, as a constant.
#[doc(hidden)]
#[macro_export]
macro_rules! __rule {
    ($id:literal, $property:literal, $schema:literal) => {
        &const { validation::Rule::document($id, $property, $schema) }
    };
}

/// As `rule!`, reported and not refused.
#[doc(hidden)]
#[macro_export]
macro_rules! __warning {
    ($id:literal, $property:literal, $schema:literal) => {
        &const { validation::Rule::document($id, $property, $schema).warning() }
    };
}
