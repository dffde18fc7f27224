//! The one error of generation: where in which document, what is wrong, what to do.

use std::fmt;

/// A problem in a document, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    document: String,
    pointer: String,
    problem: String,
    advice: String,
}

impl Error {
    pub(crate) fn new(
        document: &str,
        pointer: impl Into<String>,
        problem: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        Self { document: document.to_owned(), pointer: pointer.into(), problem: problem.into(), advice: advice.into() }
    }

    pub(crate) fn not_json(document: &str, source: &serde_json::Error) -> Self {
        Self::new(
            document,
            "",
            format!("the document is not JSON (line {}, column {})", source.line(), source.column()),
            "vendor it with `cargo xtask vendor`, which reads JSON and YAML and writes resolved JSON",
        )
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
    pub fn advice(&self) -> &str {
        &self.advice
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}#{}: {}; {}", self.document, self.pointer, self.problem, self.advice)
    }
}

impl std::error::Error for Error {}
