//! Regular expressions of the documents.

use std::sync::OnceLock;

use regex_lite::Regex;

/// A regular expression, compiled when it is first used.
pub struct Pattern {
    text: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern of a document. The generator has made sure that it compiles.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text, compiled: OnceLock::new() }
    }

    /// The expression.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.text
    }

    /// Whether the text fits. An expression that does not compile refuses nothing.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        self.compiled.get_or_init(|| Regex::new(self.text).ok()).as_ref().is_none_or(|regex| regex.is_match(text))
    }
}
