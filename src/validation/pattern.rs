//! Patterns of texts, matched without a regular expression engine.

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

/// Returns a pattern that the generator has parsed, as a constant.
#[doc(hidden)]
#[macro_export]
macro_rules! __char_pattern {
    ($alternatives:expr) => {
        &const { validation::CharPattern::new($alternatives) }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGIT: &[(char, char)] = &[('0', '9')];
    const ZIP: CharPattern =
        CharPattern::new(&[&[(DIGIT, 5, 5), (&[('-', '-')], 1, 1), (DIGIT, 4, 4)], &[(DIGIT, 5, 5)]]);

    #[test]
    fn char_pattern_matches_its_alternatives() {
        for (text, expected) in [
            ("78285", true),
            ("78285-1234", true),
            ("7828", false),
            ("782855", false),
            ("78285-", false),
            ("78285-12345", false),
            ("", false),
            ("\u{0}", false),
            ("78285\n", false),
            ("\u{ff17}8285", false),
        ] {
            assert_eq!(ZIP.matches(text), expected, "{text:?}");
            #[cfg(feature = "patterns")]
            assert_eq!(crate::validation::Pattern::new(r"^\d{5}(-\d{4})?$").matches(text), expected, "{text:?}");
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
