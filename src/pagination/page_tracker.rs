//! Decides after each page whether there is a next one, and where it starts.
//!
//! A tracker takes the same few bytes however long the list is: counters, four fingerprints and the position of the next
//! page.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;

use super::cycle_detector::CycleDetector;
use super::next_page::NextPage;
use super::page::Page;
use super::page_cursor::{PageCursor, PageStart};

/// The number of consecutive empty pages that a service may return while it reports that more follow.
const MAX_EMPTY_PAGES: u32 = 100;

/// The number of pages of one item, or of items that cannot be decoded, that may equal earlier pages.
const MAX_EQUAL_PAGES: u32 = 100;

/// The page limit if the caller sets none.
pub(super) const MAX_PAGES: u32 = 1_000_000;

/// The state of a stream of pages.
pub(super) struct PageTracker {
    position: Position,
    size: Option<i64>,
    /// Items of all pages so far, and of those before the first requested page as far as their number is known.
    item_count: i64,
    pages: u32,
    max_pages: u32,
    empty_pages: u32,
    equal_pages: u32,
    contents: CycleDetector,
    tokens: CycleDetector,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Position {
    Number(i64),
    Index(i64),
    Token(String),
}

/// What follows a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PageStep {
    /// The page is delivered, and another one follows.
    Next,
    /// The page is delivered, and it is the last one.
    Last,
    /// The page was delivered before and is dropped: the list ended before it.
    PastEnd,
    /// The page was delivered before although more should follow: it is withheld.
    Repeated,
    /// The page is delivered, but there is no way to the pages that should follow.
    Stuck(StuckReason),
}

/// Why no page follows where one should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StuckReason {
    /// The page number, index or token of the next page does not advance.
    Position,
    /// Too many consecutive empty pages.
    EmptyPages,
    /// Too many pages that equal earlier ones.
    EqualPages,
    /// The page limit of the caller.
    PageLimit,
}

/// The properties of a page that matter here.
struct PageSummary {
    /// Elements of the list, including those that could not be decoded.
    count: i64,
    /// Elements that could be decoded.
    decoded: usize,
    fingerprint: u64,
}

/// How a page compares with the pages before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    New,
    Empty,
    /// None of its elements could be decoded, as in an earlier page.
    Undecodable,
    /// One item that equals that of an earlier page, which may be by chance.
    Equal,
    /// An earlier page.
    Repeated,
}

impl Comparison {
    fn is_known(self) -> bool {
        matches!(self, Self::Equal | Self::Repeated)
    }
}

impl PageTracker {
    /// Starts at the page that the request selects. Writes the default page size into a request that has none: whether
    /// a page is full can be decided only if the full size is known.
    pub(super) fn start(cursor: PageCursor<'_>) -> Self {
        if let (false, Some(default_size)) = (cursor.size.is_present(), cursor.default_size) {
            cursor.size.set(default_size);
        }
        let size = cursor.size.get().filter(|size| *size > 0);
        let mut tokens = CycleDetector::default();
        let position = match cursor.start {
            PageStart::Number(number) => Position::Number(number.get().unwrap_or(1).max(1)),
            PageStart::Index(index) => Position::Index(index.get().unwrap_or(1)),
            PageStart::Token(token) => {
                let token = token.get().unwrap_or_default().to_owned();
                tokens.is_known(fingerprint(&[&token]));
                Position::Token(token)
            }
        };
        Self {
            position,
            size,
            item_count: 0,
            pages: 0,
            max_pages: MAX_PAGES,
            empty_pages: 0,
            equal_pages: 0,
            contents: CycleDetector::default(),
            tokens,
        }
    }

    /// Sets the page limit, which is at least one.
    pub(super) fn set_max_pages(&mut self, max_pages: u32) {
        self.max_pages = max_pages.max(1);
    }

    /// Returns the page limit.
    pub(super) fn max_pages(&self) -> u32 {
        self.max_pages
    }

    /// Takes in a page, of which `skipped` elements could not be decoded, and advances to the next.
    pub(super) fn advance<T: Page>(&mut self, page: &T, skipped: usize) -> PageStep {
        let items = page.items();
        let count = i64::try_from(items.len().saturating_add(skipped)).unwrap_or(i64::MAX);
        let summary = PageSummary { count, decoded: items.len(), fingerprint: fingerprint(items) };
        self.pages = self.pages.saturating_add(1);
        self.item_count = self.item_count.saturating_add(count).saturating_add(self.items_before_start(count));
        self.empty_pages = if count == 0 { self.empty_pages.saturating_add(1) } else { 0 };
        match page.next_page() {
            NextPage::Total(total) => self.advance_by_number(&summary, total),
            NextPage::Index { next, more } => self.advance_by_index(&summary, next, more),
            NextPage::Token { token, until_empty: true } => self.advance_until_empty(&summary, token),
            NextPage::Token { token, until_empty: false } => self.advance_by_token(&summary, token),
        }
    }

    /// Returns how many items come before the first requested page: the pages before a full one count as full. Nothing
    /// is known of those before a short one, so that the stream then ends at an empty page.
    fn items_before_start(&self, count: i64) -> i64 {
        match (&self.position, self.size) {
            (Position::Number(number), Some(size)) if self.pages == 1 && count >= size => {
                (number - 1).saturating_mul(size)
            }
            _ => 0,
        }
    }

    /// Writes the position of the next page into a request.
    pub(super) fn write(&self, cursor: PageCursor<'_>) {
        match (&self.position, cursor.start) {
            (Position::Number(value), PageStart::Number(field)) | (Position::Index(value), PageStart::Index(field)) => {
                field.set(*value);
            }
            (Position::Token(token), PageStart::Token(field)) => field.set(token.clone()),
            _ => {}
        }
    }

    fn advance_by_number(&mut self, page: &PageSummary, total: Option<i64>) -> PageStep {
        let Position::Number(number) = self.position else { return PageStep::Last };
        let comparison = self.compare(page);
        // How many items all pages up to that number hold if each of them is full.
        let requested_up_to = |number: i64| self.size.map(|size| number.saturating_mul(size));
        let covers = |number: i64, total: i64| requested_up_to(number).is_some_and(|requested| requested >= total);
        // Some services return the last page to whoever asks for more.
        let is_past_end = match total {
            Some(total) => comparison.is_known() && covers(number - 1, total),
            None => comparison == Comparison::Repeated || (comparison == Comparison::Equal && self.size.is_none()),
        };
        if is_past_end {
            return PageStep::PastEnd;
        }
        let is_last = match total {
            // A short page is no end by itself: the service may omit what the caller may not see, or return fewer items
            // at a time than it is asked for.
            Some(total) => {
                self.item_count >= total || (page.count == 0 && (self.size.is_none() || covers(number, total)))
            }
            None => page.count == 0 || self.size.is_some_and(|size| page.count < size),
        };
        if is_last {
            return PageStep::Last;
        }
        self.move_on(comparison, number.checked_add(1).map(Position::Number))
    }

    fn advance_by_index(&mut self, page: &PageSummary, next: Option<i64>, more: bool) -> PageStep {
        let Position::Index(index) = self.position else { return PageStep::Last };
        if !more || next.is_some_and(|next| next < 0) {
            return PageStep::Last;
        }
        let comparison = self.compare(page);
        self.move_on(comparison, next.filter(|next| *next > index).map(Position::Index))
    }

    /// Every response has a token, often the same one: the list ends at an empty page.
    fn advance_until_empty(&mut self, page: &PageSummary, token: Option<&str>) -> PageStep {
        let Some(token) = token.filter(|_| page.count > 0) else { return PageStep::Last };
        let comparison = self.compare(page);
        self.move_on(comparison, Some(Position::Token(token.to_owned())))
    }

    /// The list ends at a response without a token; an earlier page may be empty.
    fn advance_by_token(&mut self, page: &PageSummary, token: Option<&str>) -> PageStep {
        let Some(token) = token else { return PageStep::Last };
        let comparison = self.compare(page);
        let is_known = self.tokens.is_known(fingerprint(&[token]));
        self.move_on(comparison, (!is_known).then(|| Position::Token(token.to_owned())))
    }

    /// Compares the content of the page with earlier pages, whatever the service reports about its position.
    fn compare(&mut self, page: &PageSummary) -> Comparison {
        if page.count == 0 {
            return Comparison::Empty;
        }
        match (self.contents.is_known(page.fingerprint), page.decoded) {
            (false, _) => Comparison::New,
            (true, 0) => Comparison::Undecodable,
            (true, 1) => Comparison::Equal,
            (true, _) => Comparison::Repeated,
        }
    }

    /// Moves on to the next page if it has a position and no limit is reached.
    fn move_on(&mut self, comparison: Comparison, next: Option<Position>) -> PageStep {
        let is_equal = matches!(comparison, Comparison::Equal | Comparison::Undecodable);
        self.equal_pages = self.equal_pages.saturating_add(u32::from(is_equal));
        match (comparison, next) {
            (Comparison::Repeated, _) => PageStep::Repeated,
            (Comparison::Empty, _) if self.empty_pages > MAX_EMPTY_PAGES => PageStep::Stuck(StuckReason::EmptyPages),
            (Comparison::Equal | Comparison::Undecodable, _) if self.equal_pages > MAX_EQUAL_PAGES => {
                PageStep::Stuck(StuckReason::EqualPages)
            }
            (_, None) => PageStep::Stuck(StuckReason::Position),
            (_, Some(position)) => self.move_to(position),
        }
    }

    fn move_to(&mut self, position: Position) -> PageStep {
        self.position = position;
        if self.pages < self.max_pages { PageStep::Next } else { PageStep::Stuck(StuckReason::PageLimit) }
    }
}

/// Returns a hash that stands for a page or a token, so that neither is kept for the comparison.
fn fingerprint<T: serde::Serialize>(items: &[T]) -> u64 {
    struct HashWriter(DefaultHasher);

    impl io::Write for HashWriter {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.write(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let mut writer = HashWriter(DefaultHasher::new());
    items.len().hash(&mut writer.0);
    // What cannot be written as JSON was not read from JSON.
    let _ = serde_json::to_writer(&mut writer, items);
    writer.0.finish()
}

#[cfg(test)]
#[path = "page_tracker_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "page_tracker_properties.rs"]
mod properties;
