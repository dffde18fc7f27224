//! Reading a request with an inspection, in which no error ends the read.

use std::fmt;

use super::collector::{COLLECTOR, Collector, Scope, is_active, with};
use super::findings::Tolerance;
use super::inspection::{FindingKind, IGNORED_VALUE, Inspection};

/// Reads with an inspection; returns `None` if the value itself cannot be read.
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

/// Returns whether a request is being checked.
pub(crate) fn inspects() -> bool {
    is_active() && with(|collector| collector.inspection.is_some()).unwrap_or(false)
}

/// Records that the value at the current position cannot be read. Returns whether there is an inspection, so that reading
/// continues.
pub(crate) fn note(error: &dyn fmt::Display) -> bool {
    let problem = if inspects() { error.to_string() } else { return false };
    let expected = problem.rsplit_once(", expected ").map_or("what is documented", |(_, expected)| expected);
    let is_ignored = problem == IGNORED_VALUE;
    noting(FindingKind::Type, None, expected, is_ignored)
}

/// Records that a required property is missing.
#[cold]
pub(crate) fn note_missing(name: &'static str) {
    noting(FindingKind::Missing, Some(name), "", false);
}

/// Returns the number of parts that could not be read so far.
pub(crate) fn unread_count() -> usize {
    with(|collector| collector.inspection.as_ref().map_or(0, |inspection| inspection.noted)).unwrap_or(0)
}

/// Returns whether duplicate names are recorded.
pub(crate) fn wants_duplicates() -> bool {
    with(|collector| collector.inspection.as_ref().is_some_and(|inspection| inspection.wants_duplicates))
        .unwrap_or(false)
}

/// Records that reading has reached a name.
pub(crate) fn enter_name(name: &str, is_duplicate: bool, is_header: bool) {
    with(|collector| {
        let Some(inspection) = &mut collector.inspection else { return };
        (inspection.is_duplicate, inspection.is_header) = (is_duplicate, is_header);
        inspection.name.clear();
        if inspection.shows_names {
            inspection.name.push_str(name);
        }
    });
}

/// Records a duplicate name whose value was not entered, because the document does not list it.
pub(crate) fn settle_duplicate(name: &str) {
    with(|Collector { inspection, path, .. }| {
        let Some(inspection) = inspection else { return };
        if std::mem::take(&mut inspection.is_duplicate) {
            let name = inspection.shows_names.then_some(name);
            inspection.note(path, FindingKind::Duplicate, name, "", false);
        }
    });
}

/// Records an unknown name and returns the index of the property that it belongs to, if it is a header, whose names are
/// case-insensitive.
#[cold]
pub(crate) fn resolve_name(properties: &[&'static str], name: &str) -> Option<usize> {
    with(|Collector { inspection, path, .. }| {
        let inspection = inspection.as_mut()?;
        if inspection.is_header {
            return properties.iter().position(|property| property.eq_ignore_ascii_case(name));
        }
        if inspection.wants_unknown {
            let name = inspection.shows_names.then_some(name);
            inspection.note(path, FindingKind::Unknown, name, "", false);
        }
        None
    })
    .flatten()
}

/// Records a finding about the value at the current position, or about one of its properties. Returns whether there is an
/// inspection.
fn noting(kind: FindingKind, name: Option<&str>, expected: &str, is_ignored: bool) -> bool {
    with(|Collector { inspection, path, .. }| {
        if let Some(inspection) = inspection {
            inspection.note(path, kind, name, expected, is_ignored);
        }
    })
    .is_some()
}
