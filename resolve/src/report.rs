//! What vendoring has to say: errors, which stop it, and notes, which do not.

use std::collections::HashSet;
use std::fmt;

/// Collects what the steps find, so that one run names every problem.
pub struct Report {
    /// The document that pointers refer to.
    document: String,
    errors: Vec<Diagnostic>,
    notes: Vec<Diagnostic>,
    /// The errors once more: a step that runs again finds the same ones.
    reported: HashSet<Diagnostic>,
}

/// One finding: where, what was found, what to do.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Stable name of the kind of problem, such as `overlay.no-match`.
    pub code: &'static str,
    pub location: Location,
    pub found: String,
    pub help: String,
}

/// Where a problem is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Location {
    /// A JSON pointer into a document.
    Pointer { file: String, pointer: String },
    /// A line of a file.
    Line { file: String, line: usize },
    /// An action of an overlay, counted from 1, and its target.
    Action { file: String, line: usize, index: usize, target: String },
}

impl Report {
    pub fn new(document: impl Into<String>) -> Self {
        Self { document: document.into(), errors: Vec::new(), notes: Vec::new(), reported: HashSet::new() }
    }

    /// Something that stops vendoring, at a pointer of the document.
    pub fn error(&mut self, code: &'static str, pointer: &str, found: impl Into<String>, help: impl Into<String>) {
        let location = self.pointer(pointer);
        self.push_error(Diagnostic { code, location, found: found.into(), help: help.into() });
    }

    /// Something a reader of the result should know, at a pointer of the document.
    pub fn note(&mut self, code: &'static str, pointer: &str, found: impl Into<String>, help: impl Into<String>) {
        let location = self.pointer(pointer);
        self.notes.push(Diagnostic { code, location, found: found.into(), help: help.into() });
    }

    pub fn push_error(&mut self, problem: Diagnostic) {
        if self.reported.insert(problem.clone()) {
            self.errors.push(problem);
        }
    }

    pub fn errors(&self) -> &[Diagnostic] {
        &self.errors
    }

    pub fn notes(&self) -> &[Diagnostic] {
        &self.notes
    }

    /// Errors and notes.
    pub fn into_parts(self) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        (self.errors, self.notes)
    }

    fn pointer(&self, pointer: &str) -> Location {
        Location::Pointer { file: self.document.clone(), pointer: pointer.to_owned() }
    }
}

impl Diagnostic {
    /// The problem as lines of text, under the given word (`error` or `note`).
    pub fn render(&self, severity: &str) -> String {
        let Self { code, location, found, help } = self;
        let mut text = format!("{severity}[{code}]: {found}\n  --> {location}");
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

/// Text from a document may hold anything; what a terminal would obey is escaped.
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
