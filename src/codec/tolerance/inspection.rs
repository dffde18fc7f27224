//! Reading a request to find everything that is wrong with its shape: nothing ends the read, all is noted with its
//! JSON pointer.

use std::fmt;

use super::{COLLECTOR, Collector, Scope, Segment, Tolerance, is_active, with};

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
    noted: usize,
    /// The name at which reading is, if such names are shown.
    name: String,
    /// Those on the way to it that the document does not list.
    names: Vec<String>,
    /// The name at which reading is was given before in the same object.
    is_repeated: bool,
    /// It is that of a header.
    is_header: bool,
}

/// Something that is wrong with the shape of a request.
#[derive(Debug, PartialEq)]
pub(crate) struct Finding {
    pub(crate) kind: Kind,
    /// Where, as a JSON pointer. It ends before the first name that is not to be shown.
    pub(crate) pointer: String,
    /// What is expected there, for a value of another type.
    pub(crate) expected: String,
}

/// What can be wrong with a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A value of another type.
    Type,
    /// A required property that is not there, or null.
    Missing,
    /// A property that the document does not list.
    Unknown,
    /// A property that is given more than once.
    Duplicate,
}

impl Kind {
    /// Something could not be read.
    fn is_unread(self) -> bool {
        matches!(self, Self::Type | Self::Missing)
    }
}

/// The error of a value that is not looked at, and so not noted.
pub(crate) const IGNORED: &str = "a value that is not looked at";

/// Reads with an inspection; gives nothing where the value itself cannot be read.
pub(crate) fn inspect<T, E: fmt::Display>(
    inspection: Inspection,
    read: impl FnOnce() -> Result<T, E>,
) -> (Option<T>, Inspection) {
    let collector = Collector { inspection: Some(inspection), ..Collector::new(Tolerance::Nothing) };
    let scope = Scope::begin(Some(collector));
    let value = read().inspect_err(|error| {
        note(error);
    });
    let collector = COLLECTOR.with_borrow_mut(Option::take);
    drop(scope);
    (value.ok(), collector.and_then(|collector| collector.inspection).unwrap_or_default())
}

/// Whether a request is being checked.
pub(crate) fn inspects() -> bool {
    is_active() && with(|collector| collector.inspection.is_some()).unwrap_or(false)
}

/// Notes that the value at which reading is cannot be read. Whether that was done, and reading goes on.
pub(crate) fn note(error: &dyn fmt::Display) -> bool {
    let problem = if inspects() { error.to_string() } else { return false };
    let expected = problem.rsplit_once(", expected ").map_or("what is documented", |(_, expected)| expected);
    let is_ignored = problem == IGNORED;
    with(|collector| collector.note(Kind::Type, None, expected, is_ignored)).is_some()
}

/// Notes that a required property is not there.
#[cold]
pub(crate) fn note_missing(name: &'static str) {
    with(|collector| collector.note(Kind::Missing, Some(name), "", false));
}

/// How many parts could not be read until now.
pub(crate) fn noted() -> usize {
    with(|collector| collector.inspection.as_ref().map_or(0, |inspection| inspection.noted)).unwrap_or(0)
}

/// Whether names that are given twice are to be noted.
pub(crate) fn asks_for_duplicates() -> bool {
    with(|collector| collector.inspection.as_ref().is_some_and(|inspection| inspection.wants_duplicates))
        .unwrap_or(false)
}

/// Reading has come to a name.
pub(crate) fn at_name(name: &str, is_repeated: bool, is_header: bool) {
    with(|collector| {
        let Some(inspection) = &mut collector.inspection else { return };
        (inspection.is_repeated, inspection.is_header) = (is_repeated, is_header);
        inspection.name.clear();
        if inspection.shows_names {
            inspection.name.push_str(name);
        }
    });
}

/// Notes a name that was given before, if nothing has stepped into its value: the document does not list it.
pub(crate) fn settle_repeated(name: &str) {
    with(|collector| {
        let Some(inspection) = &mut collector.inspection else { return };
        if std::mem::take(&mut inspection.is_repeated) {
            let name = inspection.shows_names.then_some(name);
            collector.note(Kind::Duplicate, name, "", false);
        }
    });
}

/// The index of a member for a name that is none of the names of an object, which is noted; a header is found in any
/// case.
#[cold]
pub(crate) fn resolve_name(members: &[&'static str], name: &str) -> Option<usize> {
    with(|collector| {
        let inspection = collector.inspection.as_ref()?;
        if inspection.is_header {
            return members.iter().position(|member| member.eq_ignore_ascii_case(name));
        }
        if inspection.wants_unknown {
            let name = inspection.shows_names.then_some(name);
            collector.note(Kind::Unknown, name, "", false);
        }
        None
    })
    .flatten()
}

impl Inspection {
    /// One that keeps that many findings.
    pub(crate) fn of_at_most(most: usize) -> Self {
        Self { most, ..Self::default() }
    }

    /// Everything could be read.
    pub(crate) fn is_read(&self) -> bool {
        self.noted == 0
    }
}

impl Collector {
    pub(super) fn entered(&mut self, segment: Segment) {
        let Some(inspection) = &mut self.inspection else { return };
        if matches!(segment, Segment::Key) && inspection.shows_names {
            inspection.names.push(inspection.name.clone());
        }
        if !matches!(segment, Segment::Index(_)) && std::mem::take(&mut inspection.is_repeated) {
            self.note(Kind::Duplicate, None, "", false);
        }
    }

    pub(super) fn left(&mut self, left: Option<(Segment, usize)>) {
        let Some(inspection) = &mut self.inspection else { return };
        if matches!(left, Some((Segment::Key, _))) && inspection.shows_names {
            inspection.names.pop();
        }
    }

    /// Notes something about the value at which reading is, or about one of its properties.
    fn note(&mut self, kind: Kind, name: Option<&str>, expected: &str, is_ignored: bool) {
        let Some(inspection) = &mut self.inspection else { return };
        inspection.noted += usize::from(kind.is_unread());
        if is_ignored {
            return;
        }
        if inspection.found.len() >= inspection.most {
            // What is always an error is kept rather than what may be a warning.
            let is_worse = |last: &Finding| kind.is_unread() && !last.kind.is_unread();
            if !inspection.found.last().is_some_and(is_worse) {
                return;
            }
            inspection.found.pop();
        }
        let mut pointer = String::new();
        let mut is_whole = true;
        let mut names = inspection.names.iter();
        for (segment, _) in &self.path {
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
        inspection.found.push(Finding { kind, pointer, expected: expected.to_owned() });
    }
}

/// One more step of a JSON pointer.
fn push(pointer: &mut String, name: &str) {
    pointer.push('/');
    pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
}
