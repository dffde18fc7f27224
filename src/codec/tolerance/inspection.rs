//! Reading a request to find every violation of its structure: no error ends the read, and each is recorded with its JSON
//! pointer.

use super::findings::Segment;

/// The options and the findings of a check.
#[derive(Debug, Default)]
pub(crate) struct Inspection {
    /// Whether to record undocumented properties.
    pub(crate) wants_unknown: bool,
    /// Whether to record duplicate names.
    pub(crate) wants_duplicates: bool,
    /// Whether to show undocumented names.
    pub(crate) shows_names: bool,
    /// The maximum number of findings that are kept.
    most: usize,
    /// The findings, in reading order.
    pub(crate) found: Vec<Finding>,
    /// The number of parts that could not be read, including those that are not kept.
    pub(super) noted: usize,
    /// The current name, if undocumented names are shown.
    pub(super) name: String,
    /// The undocumented names on the path to it.
    names: Vec<String>,
    /// Whether the current name has occurred before in the same object.
    pub(super) is_duplicate: bool,
    /// Whether the current name is that of a header.
    pub(super) is_header: bool,
}

/// A violation of the structure of a request.
#[derive(Debug, PartialEq)]
pub(crate) struct Finding {
    pub(crate) kind: FindingKind,
    /// The JSON pointer, which ends before the first name that is not shown.
    pub(crate) pointer: String,
    /// The expected type, for a value of another type.
    pub(crate) expected: String,
}

/// The kinds of violations of the structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FindingKind {
    /// A value of another type.
    Type,
    /// A required property that is missing or null.
    Missing,
    /// An undocumented property.
    Unknown,
    /// A duplicate property.
    Duplicate,
}

impl FindingKind {
    /// Whether a part could not be read.
    fn is_unread(self) -> bool {
        matches!(self, Self::Type | Self::Missing)
    }
}

/// The error of a value that is not checked, and therefore not recorded.
pub(crate) const IGNORED_VALUE: &str = "a value that is not looked at";

impl Inspection {
    /// Creates an inspection that keeps this many findings.
    pub(crate) fn with_max_findings(most: usize) -> Self {
        Self { most, ..Self::default() }
    }

    /// Returns whether everything could be read.
    pub(crate) fn is_read(&self) -> bool {
        self.noted == 0
    }

    /// Records that reading has entered the value at the end of the path.
    pub(super) fn entered(&mut self, path: &[(Segment, usize)], segment: Segment) {
        if matches!(segment, Segment::Key) && self.shows_names {
            self.names.push(self.name.clone());
        }
        if !matches!(segment, Segment::Index(_)) && std::mem::take(&mut self.is_duplicate) {
            self.note(path, FindingKind::Duplicate, None, "", false);
        }
    }

    /// Records that reading has left a value.
    pub(super) fn left(&mut self, left: Option<(Segment, usize)>) {
        if matches!(left, Some((Segment::Key, _))) && self.shows_names {
            self.names.pop();
        }
    }

    /// Records a finding about the value at the current position, or about one of its properties.
    pub(super) fn note(
        &mut self,
        path: &[(Segment, usize)],
        kind: FindingKind,
        name: Option<&str>,
        expected: &str,
        is_ignored: bool,
    ) {
        self.noted += usize::from(kind.is_unread());
        if is_ignored {
            return;
        }
        if self.found.len() >= self.most {
            // Errors take precedence over findings that may be warnings.
            let is_worse = |last: &Finding| kind.is_unread() && !last.kind.is_unread();
            if !self.found.last().is_some_and(is_worse) {
                return;
            }
            self.found.pop();
        }
        let mut pointer = String::new();
        let mut is_whole = true;
        let mut names = self.names.iter();
        for (segment, _) in path {
            match segment {
                Segment::Property(name) => push(&mut pointer, name),
                Segment::Index(index) => push(&mut pointer, &index.to_string()),
                Segment::Key => match names.next() {
                    Some(name) => push(&mut pointer, name),
                    None => {
                        is_whole = false;
                        break;
                    }
                },
            }
        }
        if let Some(name) = name.filter(|_| is_whole) {
            push(&mut pointer, name);
        }
        self.found.push(Finding { kind, pointer, expected: expected.to_owned() });
    }
}

/// Appends a step to a JSON pointer.
fn push(pointer: &mut String, name: &str) {
    pointer.push('/');
    pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
}
