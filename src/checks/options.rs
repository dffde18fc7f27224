//! Options and limits of a check.

use crate::validation::Severity;

/// Options of a check: what it reports beyond the documented structure and the rules, and the limits on a request.
///
/// ```
/// use identity_apis::checks::CheckOptions;
/// use identity_apis::validation::Severity;
///
/// let options = CheckOptions::new().with_unknown(Severity::Warning).with_duplicates(Severity::Error);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckOptions {
    pub(super) unknown: Option<Severity>,
    pub(super) duplicates: Option<Severity>,
    pub(super) shows_names: bool,
    pub(super) max_bytes: usize,
    pub(super) max_depth: usize,
    pub(super) max_violations: usize,
}

impl CheckOptions {
    /// Creates options that check the documented structure and the rules, with limits of 8 MiB, 64 levels of nesting and 1,000
    /// violations.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            unknown: None,
            duplicates: None,
            shows_names: false,
            max_bytes: 8 << 20,
            max_depth: 64,
            max_violations: 1_000,
        }
    }

    /// Reports properties and query parameters that the document does not list (rule `request.unknown`).
    #[must_use]
    pub const fn with_unknown(self, severity: Severity) -> Self {
        Self { unknown: Some(severity), ..self }
    }

    /// Reports names that occur more than once in one object (rule `request.duplicate`): two parsers may read different
    /// values. A query parameter that occurs more than once, and is not a list, is rejected in any case.
    #[must_use]
    pub const fn with_duplicates(self, severity: Severity) -> Self {
        Self { duplicates: Some(severity), ..self }
    }

    /// Includes undocumented names in pointers. By default, a pointer ends before such a name, since it may be personal data.
    #[must_use]
    pub const fn with_names(self, shown: bool) -> Self {
        Self { shows_names: shown, ..self }
    }

    /// Rejects longer bodies and queries, in bytes, before they are read (rule `request.too-large`). Limits of a service
    /// (`x-max-bytes`) are checked as well.
    #[must_use]
    pub const fn with_max_bytes(self, bytes: usize) -> Self {
        Self { max_bytes: bytes, ..self }
    }

    /// Rejects bodies in which lists and objects are nested deeper than this (rule `request.too-deep`); 120 is the maximum.
    #[must_use]
    pub const fn with_max_depth(self, levels: usize) -> Self {
        Self { max_depth: levels, ..self }
    }

    /// Sets the maximum number of violations that are kept (rule `request.more` reports that there are others); zero counts as
    /// one.
    #[must_use]
    pub const fn with_max_violations(self, count: usize) -> Self {
        Self { max_violations: if count == 0 { 1 } else { count }, ..self }
    }
}

impl Default for CheckOptions {
    fn default() -> Self {
        Self::new()
    }
}
