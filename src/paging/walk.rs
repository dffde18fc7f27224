//! From one page to the next, and where to stop.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;

use super::place::{Place, Start};
use super::{Follows, Page};

/// How many empty pages in a row a service may answer while it says that more follow.
const EMPTY_PAGES: u32 = 100;

/// Where a stream of pages stands.
pub(super) struct Walk {
    at: At,
    size: Option<i64>,
    /// Items up to here, those before the first page included.
    seen: i64,
    /// Fingerprints of the pages or keys so far.
    known: HashSet<u64>,
    empty_pages: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum At {
    Number(i64),
    Index(i64),
    Key(String),
}

/// What comes after a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Next,
    End,
    /// More should follow, but this page was answered before.
    Repeated,
    /// More should follow, but the way there leads back.
    Stuck,
}

impl Walk {
    /// Begins at the page that the request asks for. The size of a page is written into a request that says none: a
    /// page that is not full can be told only when it is known what full is.
    pub(super) fn start(place: Place<'_>) -> Self {
        if let (false, Some(usual)) = (place.size.is_given(), place.usual) {
            place.size.set(usual);
        }
        let size = place.size.get().filter(|size| *size > 0);
        let (at, seen) = match place.start {
            Start::Number(number) => {
                let number = number.get().unwrap_or(1).max(1);
                (At::Number(number), (number - 1).saturating_mul(size.unwrap_or(0)))
            }
            Start::Index(index) => (At::Index(index.get().unwrap_or(1)), 0),
            Start::Key(key) => (At::Key(key.get().unwrap_or_default().to_owned()), 0),
        };
        Self { at, size, seen, known: HashSet::new(), empty_pages: 0 }
    }

    /// Takes in a page, with the number of its items that could not be read, and moves on to the next.
    pub(super) fn after<T: Page>(&mut self, page: &T, skipped: usize) -> Step {
        let items = page.items();
        let count = i64::try_from(items.len().saturating_add(skipped)).unwrap_or(i64::MAX);
        self.seen = self.seen.saturating_add(count);
        match page.follows() {
            Follows::Total(total) => self.after_number(items, count, total),
            Follows::Index { next, more } => self.after_index(count, next, more),
            Follows::Key { key, until_empty: true } => self.after_scroll(items, count, key),
            Follows::Key { key, until_empty: false } => self.after_key(count, key),
        }
    }

    /// Writes where the next page starts.
    pub(super) fn write(&self, place: Place<'_>) {
        match (&self.at, place.start) {
            (At::Number(value), Start::Number(member)) | (At::Index(value), Start::Index(member)) => member.set(*value),
            (At::Key(key), Start::Key(member)) => member.set(key.clone()),
            _ => {}
        }
    }

    fn after_number<T: serde::Serialize>(&mut self, items: &[T], count: i64, total: Option<i64>) -> Step {
        let At::Number(number) = self.at else { return Step::End };
        let is_short = self.size.is_some_and(|size| count < size);
        let is_last = match total {
            Some(total) => {
                // A page may hold less than was asked for where the service leaves out what the caller may not see.
                let asked = self.size.map(|size| number.saturating_mul(size));
                self.seen >= total || (is_short && asked.is_some_and(|asked| asked >= total))
            }
            None => is_short,
        };
        if count == 0 || is_last {
            return Step::End;
        }
        if items.is_empty() {
            return self.after_unreadable(At::Number(number.saturating_add(1)));
        }
        if !self.known.insert(fingerprint(items)) {
            return match total {
                // Two pages of one item each may well be alike, and the total is an end.
                Some(_) if count == 1 => self.go(At::Number(number.saturating_add(1))),
                Some(_) => Step::Repeated,
                // Some services answer the last page to whoever asks for more.
                None => Step::End,
            };
        }
        self.go(At::Number(number.saturating_add(1)))
    }

    fn after_index(&mut self, count: i64, next: Option<i64>, more: bool) -> Step {
        let At::Index(index) = self.at else { return Step::End };
        match next {
            Some(next) if more && next >= 0 && count > 0 => {
                if next > index {
                    self.go(At::Index(next))
                } else {
                    Step::Stuck
                }
            }
            _ => Step::End,
        }
    }

    /// Every answer has a key, often the same one: the end is an empty page.
    fn after_scroll<T: serde::Serialize>(&mut self, items: &[T], count: i64, key: Option<&str>) -> Step {
        match key {
            Some(_) if count == 0 => Step::End,
            Some(key) if items.is_empty() => self.after_unreadable(At::Key(key.to_owned())),
            Some(_) if !self.known.insert(fingerprint(items)) => Step::Repeated,
            Some(key) => self.go(At::Key(key.to_owned())),
            None => Step::End,
        }
    }

    /// The end is an answer without a key; a page on the way may be empty.
    fn after_key(&mut self, count: i64, key: Option<&str>) -> Step {
        self.empty_pages = if count == 0 { self.empty_pages + 1 } else { 0 };
        match key {
            Some(key) if !self.known.insert(fingerprint(&[key])) || self.empty_pages > EMPTY_PAGES => Step::Stuck,
            Some(key) => self.go(At::Key(key.to_owned())),
            None => Step::End,
        }
    }

    /// No item of the page could be read, so that it cannot be compared with others: only so many of these follow.
    fn after_unreadable(&mut self, at: At) -> Step {
        self.empty_pages += 1;
        if self.empty_pages > EMPTY_PAGES { Step::Stuck } else { self.go(at) }
    }

    fn go(&mut self, at: At) -> Step {
        self.at = at;
        Step::Next
    }
}

/// Stands for a page: it is not kept only to be compared with others.
fn fingerprint<T: serde::Serialize>(items: &[T]) -> u64 {
    struct Hashing(DefaultHasher);

    impl io::Write for Hashing {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.write(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let mut hashing = Hashing(DefaultHasher::new());
    items.len().hash(&mut hashing.0);
    // What cannot be written as JSON was not read from JSON.
    let _ = serde_json::to_writer(&mut hashing, items);
    hashing.0.finish()
}

#[cfg(test)]
#[path = "walk_tests.rs"]
mod tests;
