//! Forms of texts.

use std::sync::OnceLock;

use regex_lite::Regex;

/// What a text can fit.
pub trait Matcher {
    /// Whether the text matches.
    fn matches(&self, text: &str) -> bool;
}

/// Alternatives, each a row of runs of characters: what most patterns of the documents are.
pub struct CharPattern {
    alternatives: &'static [&'static [CharRun]],
}

/// Characters of a set (as ranges), the min and the greatest number of them.
pub type CharRun = (&'static [(char, char)], u32, u32);

impl CharPattern {
    /// A pattern that the generator has taken apart.
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

/// Tries the shortest run first; the generator sees to it that at most one run of a row has a choice.
fn matches(runs: &[CharRun], text: &str) -> bool {
    let Some(((set, min, max), others)) = runs.split_first() else { return text.is_empty() };
    let mut rest = text;
    for count in 0..=*max {
        if count >= *min && matches(others, rest) {
            return true;
        }
        let mut signs = rest.chars();
        if !signs.next().is_some_and(|sign| set.iter().any(|(first, last)| (*first..=*last).contains(&sign))) {
            return false;
        }
        rest = signs.as_str();
    }
    false
}

/// A regular expression, compiled when it is first used; for patterns that are more than a [`CharPattern`].
pub struct Pattern {
    text: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern of a document.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text, compiled: OnceLock::new() }
    }
}

impl Matcher for Pattern {
    /// An expression that does not compile refuses nothing.
    fn matches(&self, text: &str) -> bool {
        self.compiled.get_or_init(|| Regex::new(self.text).ok()).as_ref().is_none_or(|regex| regex.is_match(text))
    }
}

/// A pattern that the generator has taken apart, as a constant.
#[doc(hidden)]
#[macro_export]
macro_rules! __char_pattern {
    ($alternatives:expr) => {
        &const { validation::CharPattern::new($alternatives) }
    };
}

/// A pattern for the regular expression engine, compiled once.
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
    fn a_shape_says_what_the_expression_says() {
        let expression = Pattern::new(r"^\d{5}(-\d{4})?$");
        for text in
            ["78285", "78285-1234", "7828", "782855", "78285-", "78285-12345", "", "\u{0}", "78285\n", "\u{ff17}8285"]
        {
            assert_eq!(ZIP.matches(text), expression.matches(text), "{text:?}");
        }
    }

    #[test]
    fn a_run_of_any_length_gives_back_what_others_need() {
        let shape = CharPattern::new(&[&[(DIGIT, 1, u32::MAX), (&[('5', '5')], 1, 1)]]);
        for (text, expected) in [("15", true), ("55", true), ("5", false), ("1555", true), ("151", false)] {
            assert_eq!(shape.matches(text), expected, "{text}");
        }
    }
}
