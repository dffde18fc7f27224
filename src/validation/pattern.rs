//! Patterns of texts.

use std::sync::OnceLock;

use regex_lite::Regex;

/// A matcher of texts.
pub trait Matcher {
    /// Returns whether the text matches.
    fn matches(&self, text: &str) -> bool;
}

/// A pattern of alternatives, each a sequence of character runs, as most patterns of the documents are. It is matched
/// without a regular expression engine.
pub struct CharPattern {
    alternatives: &'static [&'static [CharRun]],
}

/// A run of characters: the allowed ranges, the minimum and the maximum number of characters.
pub type CharRun = (&'static [(char, char)], u32, u32);

impl CharPattern {
    /// Creates the pattern.
    #[must_use]
    pub const fn new(alternatives: &'static [&'static [CharRun]]) -> Self {
        Self { alternatives }
    }
}

impl Matcher for CharPattern {
    fn matches(&self, text: &str) -> bool {
        self.alternatives.iter().any(|runs| matches(runs, text))
    }
}

/// Tries the shortest run first. The generator guarantees that at most one run of a sequence has a variable length.
fn matches(runs: &[CharRun], text: &str) -> bool {
    let Some(((set, min, max), others)) = runs.split_first() else { return text.is_empty() };
    let mut rest = text;
    for count in 0..=*max {
        if count >= *min && matches(others, rest) {
            return true;
        }
        let mut characters = rest.chars();
        if !characters
            .next()
            .is_some_and(|character| set.iter().any(|(first, last)| (*first..=*last).contains(&character)))
        {
            return false;
        }
        rest = characters.as_str();
    }
    false
}

/// A regular expression, compiled at its first use, for patterns that are more than a [`CharPattern`].
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

/// Returns a pattern that the generator has parsed, as a constant.
#[doc(hidden)]
#[macro_export]
macro_rules! __char_pattern {
    ($alternatives:expr) => {
        &const { validation::CharPattern::new($alternatives) }
    };
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

#[cfg(test)]
mod tests {
    use super::*;

    const DIGIT: &[(char, char)] = &[('0', '9')];
    const ZIP: CharPattern =
        CharPattern::new(&[&[(DIGIT, 5, 5), (&[('-', '-')], 1, 1), (DIGIT, 4, 4)], &[(DIGIT, 5, 5)]]);

    #[test]
    fn char_pattern_matches_what_the_expression_matches() {
        let expression = Pattern::new(r"^\d{5}(-\d{4})?$");
        for text in
            ["78285", "78285-1234", "7828", "782855", "78285-", "78285-12345", "", "\u{0}", "78285\n", "\u{ff17}8285"]
        {
            assert_eq!(ZIP.matches(text), expression.matches(text), "{text:?}");
        }
    }

    #[test]
    fn char_pattern_backtracks_out_of_an_unbounded_run() {
        let pattern = CharPattern::new(&[&[(DIGIT, 1, u32::MAX), (&[('5', '5')], 1, 1)]]);
        for (text, expected) in [("15", true), ("55", true), ("5", false), ("1555", true), ("151", false)] {
            assert_eq!(pattern.matches(text), expected, "{text}");
        }
    }
}
