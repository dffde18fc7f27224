//! Patterns of texts that need a regular expression engine.

use std::sync::OnceLock;

use regex_lite::Regex;

use super::pattern::Matcher;

/// A regular expression, compiled at its first use, for patterns that are more than a [`CharPattern`](super::CharPattern).
pub struct Pattern {
    text: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Creates the pattern from the text of a regular expression.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text, compiled: OnceLock::new() }
    }
}

impl Matcher for Pattern {
    /// An expression that does not compile matches everything.
    fn matches(&self, text: &str) -> bool {
        self.compiled.get_or_init(|| Regex::new(self.text).ok()).as_ref().is_none_or(|regex| regex.is_match(text))
    }
}

/// Returns a regular expression that is compiled once.
#[doc(hidden)]
#[macro_export]
macro_rules! __pattern {
    ($pattern:literal) => {{
        static PATTERN: validation::Pattern = validation::Pattern::new($pattern);
        &PATTERN
    }};
}
