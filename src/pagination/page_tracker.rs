//! From one page to the next, and where to stop.
//!
//! What a walk remembers takes the same few bytes however long the list is: counters, four fingerprints and the place
//! of the next page.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;

use super::cycle_detector::CycleDetector;
use super::page_cursor::{Place, Start};
use super::{Follows, Page};

/// How many empty pages in a row a service may give while it says that more follow.
const EMPTY_PAGES: u32 = 100;

/// How many pages of one item, or of items that cannot be read, may be equal to pages before them, over the whole walk.
const EQUAL_PAGES: u32 = 100;

/// How many pages are asked for if the caller sets no other limit.
pub(super) const MOST_PAGES: u32 = 1_000_000;

/// Where a stream of pages stands.
pub(super) struct Walk {
    at: At,
    size: Option<i64>,
    /// Items of all pages so far; of those before the page that the walk begins with, as far as is known.
    seen: i64,
    pages: u32,
    most_pages: u32,
    empty_pages: u32,
    equal_pages: u32,
    contents: CycleDetector,
    keys: CycleDetector,
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
    /// The page is delivered, and another one follows.
    Next,
    /// The page is delivered, and it is the last one.
    End,
    /// The page is one that was delivered before: it is dropped, and the list has ended before it.
    Past,
    /// The page is one that was delivered before, although more should follow: it is withheld.
    Repeated,
    /// The page is delivered, but there is no way to the pages that should follow.
    Stuck(Stuck),
}

/// Why no page follows where one should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stuck {
    /// The page number, index or key of the next page does not lead on.
    Place,
    /// Too many empty pages in a row.
    Empty,
    /// Too many pages that hold what pages before them held.
    Equal,
    /// As many pages as the caller allows.
    Limit,
}

/// What is looked at in a page.
struct Seen {
    /// Elements of the list, those that could not be read included.
    count: i64,
    /// Elements that could be read.
    readable: usize,
    fingerprint: u64,
}

/// How a page compares with those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    New,
    Empty,
    /// Nothing of it could be read, as of a page before it.
    Unreadable,
    /// One item that is equal to that of a page before it, which may be by chance.
    Equal,
    /// A page that was there before.
    Repeated,
}

impl Look {
    fn is_known(self) -> bool {
        matches!(self, Self::Equal | Self::Repeated)
    }
}

impl Walk {
    /// Begins at the page that the request asks for. The size of a page is written into a request that says none: a
    /// page that is not full can be told only when it is known what full is.
    pub(super) fn start(place: Place<'_>) -> Self {
        if let (false, Some(usual)) = (place.size.is_given(), place.usual) {
            place.size.set(usual);
        }
        let size = place.size.get().filter(|size| *size > 0);
        let mut keys = CycleDetector::default();
        let at = match place.start {
            Start::Number(number) => At::Number(number.get().unwrap_or(1).max(1)),
            Start::Index(index) => At::Index(index.get().unwrap_or(1)),
            Start::Key(key) => {
                let key = key.get().unwrap_or_default().to_owned();
                keys.is_known(fingerprint(&[&key]));
                At::Key(key)
            }
        };
        Self {
            at,
            size,
            seen: 0,
            pages: 0,
            most_pages: MOST_PAGES,
            empty_pages: 0,
            equal_pages: 0,
            contents: CycleDetector::default(),
            keys,
        }
    }

    /// Changes after how many pages the walk ends in any case; there is always one.
    pub(super) fn limit(&mut self, most_pages: u32) {
        self.most_pages = most_pages.max(1);
    }

    /// The limit of [`limit`](Self::limit).
    pub(super) fn most_pages(&self) -> u32 {
        self.most_pages
    }

    /// Takes in a page, of which `skipped` elements could not be read, and moves on to the next.
    pub(super) fn after<T: Page>(&mut self, page: &T, skipped: usize) -> Step {
        let items = page.items();
        let count = i64::try_from(items.len().saturating_add(skipped)).unwrap_or(i64::MAX);
        let seen = Seen { count, readable: items.len(), fingerprint: fingerprint(items) };
        self.pages = self.pages.saturating_add(1);
        self.seen = self.seen.saturating_add(count).saturating_add(self.before(count));
        self.empty_pages = if count == 0 { self.empty_pages.saturating_add(1) } else { 0 };
        match page.follows() {
            Follows::Total(total) => self.after_number(&seen, total),
            Follows::Index { next, more } => self.after_index(&seen, next, more),
            Follows::Key { key, until_empty: true } => self.after_scroll(&seen, key),
            Follows::Key { key, until_empty: false } => self.after_key(&seen, key),
        }
    }

    /// How many items come before the page that the walk begins with: the pages before a full one count as full. Of
    /// those before a short one nothing is known, so that the walk goes on to an empty page.
    fn before(&self, count: i64) -> i64 {
        match (&self.at, self.size) {
            (At::Number(number), Some(size)) if self.pages == 1 && count >= size => (number - 1).saturating_mul(size),
            _ => 0,
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

    fn after_number(&mut self, page: &Seen, total: Option<i64>) -> Step {
        let At::Number(number) = self.at else { return Step::End };
        let look = self.look_at(page);
        // How many items all pages up to that number hold, if they are as long as they are asked to be.
        let asked_up_to = |number: i64| self.size.map(|size| number.saturating_mul(size));
        let is_beyond = |number: i64, total: i64| asked_up_to(number).is_some_and(|asked| asked >= total);
        // Some services give the last page to whoever asks for more than there is.
        let is_past = match total {
            Some(total) => look.is_known() && is_beyond(number - 1, total),
            None => look == Look::Repeated || (look == Look::Equal && self.size.is_none()),
        };
        if is_past {
            return Step::Past;
        }
        let is_last = match total {
            // A short page is no end by itself: the service may leave out what the caller may not see, or give fewer
            // items at a time than it is asked for.
            Some(total) => self.seen >= total || (page.count == 0 && (self.size.is_none() || is_beyond(number, total))),
            None => page.count == 0 || self.size.is_some_and(|size| page.count < size),
        };
        if is_last {
            return Step::End;
        }
        self.lead(look, number.checked_add(1).map(At::Number))
    }

    fn after_index(&mut self, page: &Seen, next: Option<i64>, more: bool) -> Step {
        let At::Index(index) = self.at else { return Step::End };
        if !more || next.is_some_and(|next| next < 0) {
            return Step::End;
        }
        let look = self.look_at(page);
        self.lead(look, next.filter(|next| *next > index).map(At::Index))
    }

    /// Every response has a key, often the same one: the end is an empty page.
    fn after_scroll(&mut self, page: &Seen, key: Option<&str>) -> Step {
        let Some(key) = key.filter(|_| page.count > 0) else { return Step::End };
        let look = self.look_at(page);
        self.lead(look, Some(At::Key(key.to_owned())))
    }

    /// The end is a response without a key; a page on the way may be empty.
    fn after_key(&mut self, page: &Seen, key: Option<&str>) -> Step {
        let Some(key) = key else { return Step::End };
        let look = self.look_at(page);
        let is_known = self.keys.is_known(fingerprint(&[key]));
        self.lead(look, (!is_known).then(|| At::Key(key.to_owned())))
    }

    /// Whether the page holds something new, whatever the service says of its place.
    fn look_at(&mut self, page: &Seen) -> Look {
        if page.count == 0 {
            return Look::Empty;
        }
        match (self.contents.is_known(page.fingerprint), page.readable) {
            (false, _) => Look::New,
            (true, 0) => Look::Unreadable,
            (true, 1) => Look::Equal,
            (true, _) => Look::Repeated,
        }
    }

    /// Moves on to the next page, if there is a place for it and nothing of the bounds is used up.
    fn lead(&mut self, look: Look, next: Option<At>) -> Step {
        let is_equal = matches!(look, Look::Equal | Look::Unreadable);
        self.equal_pages = self.equal_pages.saturating_add(u32::from(is_equal));
        match (look, next) {
            (Look::Repeated, _) => Step::Repeated,
            (Look::Empty, _) if self.empty_pages > EMPTY_PAGES => Step::Stuck(Stuck::Empty),
            (Look::Equal | Look::Unreadable, _) if self.equal_pages > EQUAL_PAGES => Step::Stuck(Stuck::Equal),
            (_, None) => Step::Stuck(Stuck::Place),
            (_, Some(at)) => self.go(at),
        }
    }

    fn go(&mut self, at: At) -> Step {
        self.at = at;
        if self.pages < self.most_pages { Step::Next } else { Step::Stuck(Stuck::Limit) }
    }
}

/// Stands for a page or key: it is not kept only to be compared with others.
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
#[path = "page_tracker_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "page_tracker_properties.rs"]
mod properties;
