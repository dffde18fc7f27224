//! The one error of generation: where in which document, what is wrong, what to do.

use std::fmt;

/// How many characters of a problem are kept.
const MAX_PROBLEM_LENGTH: usize = 300;

/// A problem in a document, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    document: String,
    pointer: String,
    problem: String,
    hint: String,
}

impl Error {
    pub(crate) fn new(
        document: &str,
        pointer: impl Into<String>,
        problem: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        let (problem, hint) = (shortened(problem.into()), hint.into());
        Self { document: document.to_owned(), pointer: pointer.into(), problem, hint }
    }

    /// Name of the document, as given in the options.
    #[must_use]
    pub fn document(&self) -> &str {
        &self.document
    }

    /// JSON pointer to the place; empty for the whole document.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What was found.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> &str {
        &self.hint
    }
}

/// A problem may quote a value of the document, of any length; its place says where the whole of it is.
fn shortened(problem: String) -> String {
    match problem.char_indices().nth(MAX_PROBLEM_LENGTH) {
        Some((end, _)) => problem.get(..end).map_or(problem.clone(), |start| format!("{start}\u{2026}")),
        None => problem,
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}#{}: {}; {}", self.document, self.pointer, self.problem, self.hint)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problem_that_quotes_a_long_value_is_cut() {
        let error = Error::new("x.json", "/a", format!("`type` is `{}`", "\u{fc}".repeat(500)), "change it");
        assert_eq!(error.problem().chars().count(), MAX_PROBLEM_LENGTH + 1);
        assert_eq!(Error::new("x.json", "/a", "short", "change it").problem(), "short");
    }
}
