//! What the steps find: errors, which leave a document without a resolved form, and notes, which do not.

use std::collections::HashSet;
use std::fmt;

/// Collects what the steps find, so that one run reports every problem.
pub(crate) struct Report {
    /// The document that pointers refer to.
    document: String,
    errors: Vec<Diagnostic>,
    notes: Vec<Diagnostic>,
    /// The errors again, for lookup: a step that runs twice finds the same ones.
    reported: HashSet<Diagnostic>,
}

/// A problem of a document or overlay: where it is, what is wrong, what to do.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Stable name of the kind of problem: `overlay.no-match`.
    pub code: &'static str,
    /// Where the problem is.
    pub location: Location,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do; empty if nothing needs to be done.
    pub help: String,
}

/// The location of a problem.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Location {
    /// A value of a document.
    Pointer {
        /// Name of the document.
        file: String,
        /// JSON pointer of the value.
        pointer: String,
    },
    /// A line of a file.
    Line {
        /// Name of the file.
        file: String,
        /// Number of the line, from 1.
        line: usize,
    },
    /// An action of an overlay.
    Action {
        /// Path of the overlay.
        file: String,
        /// Number of the line on which the action starts, from 1.
        line: usize,
        /// Number of the action in the file, from 1.
        index: usize,
        /// Target of the action.
        target: String,
    },
}

impl Report {
    pub(crate) fn new(document: impl Into<String>) -> Self {
        Self { document: document.into(), errors: Vec::new(), notes: Vec::new(), reported: HashSet::new() }
    }

    /// Reports an error at a pointer of the document.
    pub(crate) fn error(
        &mut self,
        code: &'static str,
        pointer: &str,
        found: impl Into<String>,
        help: impl Into<String>,
    ) {
        let location = self.pointer(pointer);
        self.push_error(Diagnostic { code, location, message: found.into(), help: help.into() });
    }

    /// Reports a note at a pointer of the document: a change that a reader of the result should know.
    pub(crate) fn note(
        &mut self,
        code: &'static str,
        pointer: &str,
        found: impl Into<String>,
        help: impl Into<String>,
    ) {
        let location = self.pointer(pointer);
        self.notes.push(Diagnostic { code, location, message: found.into(), help: help.into() });
    }

    pub(crate) fn push_error(&mut self, diagnostic: Diagnostic) {
        if self.reported.insert(diagnostic.clone()) {
            self.errors.push(diagnostic);
        }
    }

    pub(crate) fn errors(&self) -> &[Diagnostic] {
        &self.errors
    }

    pub(crate) fn notes(&self) -> &[Diagnostic] {
        &self.notes
    }

    /// Returns errors and notes.
    pub(crate) fn into_parts(self) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        (self.errors, self.notes)
    }

    fn pointer(&self, pointer: &str) -> Location {
        Location::Pointer { file: self.document.clone(), pointer: pointer.to_owned() }
    }
}

impl Diagnostic {
    /// Returns the problem as lines of text. `severity` is `error` or `note`.
    pub fn render(&self, severity: &str) -> String {
        let Self { code, location, message, help } = self;
        let mut text = format!("{severity}[{code}]: {message}\n  --> {location}");
        if let Location::Action { target, .. } = location {
            text.push_str("\n  target: ");
            text.push_str(target);
        }
        if !help.is_empty() {
            text.push_str("\n  help: ");
            text.push_str(help);
        }
        printable(&text)
    }
}

/// Escapes the control characters in text that comes from a document, since a terminal would obey them.
pub(super) fn printable(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() && c != '\n' {
            safe.extend(c.escape_default());
        } else {
            safe.push(c);
        }
    }
    safe
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pointer { file, pointer } => write!(f, "{file}#{pointer}"),
            Self::Line { file, line } => write!(f, "{file}:{line}"),
            Self::Action { file, line, index, .. } => write!(f, "{file}:{line} (action {index})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_where_what_and_what_to_do() {
        let mut report = Report::new("specs/upstream/a.json");
        report.error("groups.name", "/tags/0", "group \u{1b}[31m", "rename it");
        assert_eq!(
            report.errors()[0].render("error"),
            "error[groups.name]: group \\u{1b}[31m\n  --> specs/upstream/a.json#/tags/0\n  help: rename it"
        );
    }
}
