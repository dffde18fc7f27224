//! Reading a request to find everything that is wrong with its shape: nothing ends the read, all is noted with its
//! JSON pointer.

use super::findings::Segment;

/// What a check wants to know, and what it has found.
#[derive(Debug, Default)]
pub(crate) struct Inspection {
    /// Note properties that the document does not list.
    pub(crate) wants_unknown: bool,
    /// Note names that are given more than once.
    pub(crate) wants_duplicates: bool,
    /// Show names that the document does not list.
    pub(crate) shows_names: bool,
    /// How many findings are kept.
    most: usize,
    /// What was found, in the order of reading.
    pub(crate) found: Vec<Finding>,
    /// How many parts could not be read, those that are not kept included.
    pub(super) noted: usize,
    /// The name at which reading is, if such names are shown.
    pub(super) name: String,
    /// Those on the way to it that the document does not list.
    names: Vec<String>,
    /// The name at which reading is was given before in the same object.
    pub(super) is_duplicate: bool,
    /// It is that of a header.
    pub(super) is_header: bool,
}

/// Something that is wrong with the shape of a request.
#[derive(Debug, PartialEq)]
pub(crate) struct Finding {
    pub(crate) kind: FindingKind,
    /// Where, as a JSON pointer. It ends before the first name that is not to be shown.
    pub(crate) pointer: String,
    /// What is expected there, for a value of another type.
    pub(crate) expected: String,
}

/// What can be wrong with a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FindingKind {
    /// A value of another type.
    Type,
    /// A required property that is not there, or null.
    Missing,
    /// A property that the document does not list.
    Unknown,
    /// A property that is given more than once.
    Duplicate,
}

impl FindingKind {
    /// Something could not be read.
    fn is_unread(self) -> bool {
        matches!(self, Self::Type | Self::Missing)
    }
}

/// The error of a value that is not looked at, and so not noted.
pub(crate) const IGNORED_VALUE: &str = "a value that is not looked at";

impl Inspection {
    /// One that keeps that many findings.
    pub(crate) fn with_max_findings(most: usize) -> Self {
        Self { most, ..Self::default() }
    }

    /// Everything could be read.
    pub(crate) fn is_read(&self) -> bool {
        self.noted == 0
    }

    /// Reading has stepped into a value, which the path ends with.
    pub(super) fn entered(&mut self, path: &[(Segment, usize)], segment: Segment) {
        if matches!(segment, Segment::Key) && self.shows_names {
            self.names.push(self.name.clone());
        }
        if !matches!(segment, Segment::Index(_)) && std::mem::take(&mut self.is_duplicate) {
            self.note(path, FindingKind::Duplicate, None, "", false);
        }
    }

    /// Reading has stepped out of a value.
    pub(super) fn left(&mut self, left: Option<(Segment, usize)>) {
        if matches!(left, Some((Segment::Key, _))) && self.shows_names {
            self.names.pop();
        }
    }

    /// Notes something about the value at which reading is, or about one of its properties.
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
            // What is always an error is kept rather than what may be a warning.
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

/// One more step of a JSON pointer.
fn push(pointer: &mut String, name: &str) {
    pointer.push('/');
    pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
}
