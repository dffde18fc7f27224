//! Violations of rules.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::rule::{Rule, Severity, Source};

/// A violation of a rule: which rule, where, and how to fix it. It never contains the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    rule: Rule,
    pointer: String,
    /// How much of the pointer consists of names of the document and indexes only. What follows may be a person's name.
    documented: usize,
    message: String,
}

impl Violation {
    /// Creates a violation at a pointer whose names may be any.
    #[cfg(any(feature = "client", feature = "checks"))]
    pub(crate) fn new(rule: Rule, pointer: String, message: String) -> Self {
        Self { rule, pointer, documented: 0, message }
    }

    /// Creates a violation at a pointer of which so many bytes consist of names of the document and indexes only.
    pub(super) fn at_documented(rule: Rule, pointer: String, documented: usize, message: String) -> Self {
        Self { rule, pointer, documented, message }
    }

    /// Returns the stable ID of the rule, for instance `mfa-status.phone-only-none`.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        self.rule.id
    }

    /// Returns the JSON pointer to the property, from the root of the request.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Returns the pointer up to the first name that the document does not have.
    #[cfg(feature = "client")]
    pub(crate) fn documented_pointer(&self) -> &str {
        self.pointer.get(..self.documented).unwrap_or_default()
    }

    /// Returns what is wrong and how to fix it.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the severity: whether the violation keeps the request from being sent.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.severity
    }

    /// Returns the source of the rule.
    #[must_use]
    pub fn source_text(&self) -> String {
        match self.rule.source {
            Source::Document(schema) => format!("schema {schema}"),
            Source::Text(text) => text.to_owned(),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.severity() == Severity::Warning { "warning: " } else { "" };
        let place = if self.pointer.is_empty() { "the request" } else { &self.pointer };
        write!(out, "{kind}{place}: {} [{}; ", self.message, self.rule.id)?;
        match self.rule.source {
            Source::Document(schema) => write!(out, "schema {schema}]"),
            Source::Text(text) => write!(out, "{text}]"),
        }
    }
}

/// Serializes as `{"pointer": .., "rule": .., "severity": "error", "message": ..}`, which is safe to return to the sender
/// of the request.
impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("pointer", &self.pointer)?;
        map.serialize_entry("rule", self.rule.id)?;
        map.serialize_entry("severity", &self.rule.severity)?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

/// All violations of one request.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Violations(pub(super) Vec<Violation>);

impl Violations {
    #[cfg(feature = "checks")]
    pub(crate) fn found(found: Vec<Violation>) -> Self {
        Self(found)
    }

    #[cfg(feature = "client")]
    pub(crate) fn single(rule: Rule, pointer: &str, message: String) -> Self {
        Self(vec![Violation::new(rule, pointer.to_owned(), message)])
    }

    #[cfg(feature = "client")]
    pub(crate) fn push(&mut self, rule: Rule, pointer: &str, message: String) {
        self.0.push(Violation::new(rule, pointer.to_owned(), message));
    }

    /// Adds the violations of the part of the request at the pointer.
    #[cfg(feature = "client")]
    pub(crate) fn absorb(&mut self, at: &str, others: Self) {
        let moved = |found: Violation| {
            let documented = if at.is_empty() { found.documented } else { 0 };
            Violation { pointer: format!("{at}{}", found.pointer), documented, ..found }
        };
        self.0.extend(others.0.into_iter().map(moved));
    }

    pub(crate) fn into_result(self) -> Result<(), Self> {
        if self.has_errors() { Err(self) } else { Ok(()) }
    }

    pub(super) fn only_warnings(mut self) -> Self {
        self.0.retain(|violation| violation.severity() == Severity::Warning);
        self
    }

    /// Returns whether at least one violation keeps the request from being sent.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|violation| violation.severity() == Severity::Error)
    }

    /// Iterates over the violations, in the order of the properties.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// Returns the number of violations.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether there are no violations.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Serializes as a list of violations.
impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            if index > 0 {
                out.write_str("; ")?;
            }
            write!(out, "{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
