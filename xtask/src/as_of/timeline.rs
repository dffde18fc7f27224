//! The releases that existed at a date.

use identity_apis_resolve::document::for_each_operation;
use serde_json::Value;

/// Whether something existed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Existence {
    Yes,
    No,
    Unknown,
}

/// A release, by its numbers.
type Release = Vec<u64>;

/// What is known about a date.
pub(super) struct Timeline {
    date: String,
    /// The newest release that is known to have existed.
    newest_known: Option<Release>,
    /// The newest release that can have existed.
    newest_possible: Option<Release>,
}

impl Timeline {
    /// Reads the ranges of all operations: a range has the first release on its first day, and the last one on its last
    /// day.
    pub(super) fn new(document: &mut Value, date: &str) -> Self {
        let mut timeline = Self { date: date.to_owned(), newest_known: None, newest_possible: None };
        for_each_operation(document, |_, operation| {
            let Some(range) = operation.get("x-existed").and_then(Value::as_str).and_then(Range::read) else { return };
            let mut raise = |release: Release| timeline.newest_known = timeline.newest_known.take().max(Some(release));
            if range.from.as_str() <= date {
                raise(range.first);
            }
            if range.to.as_str() < date {
                raise(range.last);
            } else if range.from.as_str() <= date {
                timeline.newest_possible = Some(
                    timeline
                        .newest_possible
                        .take()
                        .map_or(range.last.clone(), |newest_possible| newest_possible.min(range.last)),
                );
            }
        });
        timeline
    }

    pub(super) fn operation(&self, operation: &Value) -> Existence {
        if let Some(existence) = self.in_document(operation) {
            return existence;
        }
        if let Some(range) = operation.get("x-existed").and_then(Value::as_str).and_then(Range::read) {
            return if self.date < range.from { Existence::No } else { Existence::Yes };
        }
        match operation.get("x-since") {
            None => Existence::Yes,
            Some(Value::String(day)) if self.date < *day => Existence::No,
            Some(Value::String(_)) => Existence::Yes,
            Some(since) => match since.get("after").and_then(release_of) {
                // It is not in that release; how much later it came is not known.
                Some(after)
                    if self.newest_possible.as_ref().is_some_and(|newest_possible| *newest_possible <= after) =>
                {
                    Existence::No
                }
                _ => Existence::Unknown,
            },
        }
    }

    /// Returns whether the date is within the range of an operation.
    pub(super) fn in_its_time(&self, operation: &Value) -> bool {
        let range = operation.get("x-existed").and_then(Value::as_str).and_then(Range::read);
        range.is_some_and(|range| range.from <= self.date && self.date <= range.to)
    }

    /// Returns whether the document had a part; `None` if the part does not have the date.
    fn in_document(&self, part: &Value) -> Option<Existence> {
        let since = part.get("x-documented-since")?.as_str()?;
        Some(if self.date.as_str() < since { Existence::No } else { Existence::Yes })
    }

    pub(super) fn property(&self, property: &Value) -> Existence {
        if let Some(existence) = self.in_document(property) {
            return existence;
        }
        let Some(since) = property.get("x-since") else { return Existence::Yes };
        let Some(since) = release_of(since) else { return Existence::Unknown };
        if self.newest_known.as_ref().is_some_and(|newest_known| since <= *newest_known) {
            Existence::Yes
        } else if self.newest_possible.as_ref().is_some_and(|newest_possible| since > *newest_possible) {
            Existence::No
        } else {
            Existence::Unknown
        }
    }
}

/// `ts 0.9.0-0.9.3; 2025-02-18..2025-04-04`
struct Range {
    first: Release,
    last: Release,
    from: String,
    to: String,
}

impl Range {
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let releases = parts.clone().find_map(|part| part.strip_prefix("ts "))?;
        let (first, last) = releases.split_once('-')?;
        let (from, to) = parts.find_map(|part| part.split_once(".."))?;
        Some(Self { first: release(first)?, last: release(last)?, from: from.to_owned(), to: to.to_owned() })
    }
}

fn release_of(releases: &Value) -> Option<Release> {
    release(releases.get("typescript")?.as_str()?)
}

fn release(text: &str) -> Option<Release> {
    text.split('.').map(|number| number.parse().ok()).collect()
}
