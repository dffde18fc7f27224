//! Every walk ends, whatever the service does, and loses nothing of a service that keeps to its word.

use proptest::prelude::*;

use super::tests::FakeRequest;
use super::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PagingStyle {
    Number,
    Index,
    Token,
    Scroll,
}

const STYLES: [PagingStyle; 4] = [PagingStyle::Number, PagingStyle::Index, PagingStyle::Token, PagingStyle::Scroll];

impl PagingStyle {
    fn cursor(self, query: &mut FakeRequest) -> PageCursor<'_> {
        match self {
            Self::Number => query.by_number(),
            Self::Index => query.by_index(),
            Self::Token | Self::Scroll => query.by_token(),
        }
    }
}

/// A page as a service gives it.
#[derive(Debug, Clone, Default)]
struct FakePage {
    items: Vec<u64>,
    skipped: usize,
    total: Option<i64>,
    next: Option<i64>,
    more: bool,
    key: Option<String>,
    style: Option<PagingStyle>,
}

impl Page for FakePage {
    type Item = u64;

    const ITEMS: &'static str = "items";

    fn items(&self) -> &[u64] {
        &self.items
    }

    fn into_items(self) -> Vec<u64> {
        self.items
    }

    fn next_page(&self) -> NextPage<'_> {
        match self.style {
            Some(PagingStyle::Index) => NextPage::Index { next: self.next, more: self.more },
            Some(PagingStyle::Token) => NextPage::Token { token: self.key.as_deref(), until_empty: false },
            Some(PagingStyle::Scroll) => NextPage::Token { token: self.key.as_deref(), until_empty: true },
            _ => NextPage::Total(self.total),
        }
    }
}

/// How a walk went.
#[derive(Debug)]
struct Traversal {
    items: Vec<u64>,
    requests: usize,
    step: PageStep,
}

/// Walks to the end, with no more than this many pages.
fn traverse(
    style: PagingStyle,
    mut query: FakeRequest,
    max_pages: u32,
    mut service: impl FnMut(&FakeRequest, usize) -> FakePage,
) -> Traversal {
    let mut tracker = PageTracker::start(style.cursor(&mut query));
    tracker.set_max_pages(max_pages);
    let mut items = Vec::new();
    for requests in 1.. {
        let page = FakePage { style: Some(style), ..service(&query, requests - 1) };
        let step = tracker.advance(&page, page.skipped);
        if !matches!(step, PageStep::Repeated | PageStep::PastEnd) {
            items.extend(page.into_items());
        }
        if step != PageStep::Next {
            return Traversal { items, requests, step };
        }
        assert!(requests <= max_pages as usize, "no end after {requests} requests");
        tracker.write(style.cursor(&mut query));
    }
    unreachable!()
}

/// How a hostile service chooses what the next page is called.
#[derive(Debug, Clone)]
enum Cursor {
    /// The same each time.
    Fixed(i64),
    /// Grows by this with each request, whatever was asked for.
    Grows(i64),
    /// Grows from what was asked for.
    AsAsked(i64),
    /// None.
    Missing,
}

impl Cursor {
    fn value(&self, asked: i64, request: usize) -> Option<i64> {
        match self {
            Self::Fixed(value) => Some(*value),
            Self::Grows(by) => Some(by.saturating_mul(i64::try_from(request).unwrap_or(i64::MAX))),
            Self::AsAsked(by) => Some(asked.saturating_add(*by)),
            Self::Missing => None,
        }
    }
}

/// A page of a hostile service, given again and again with the others of its circle.
#[derive(Debug, Clone)]
struct Hostile {
    items: Vec<u64>,
    skipped: usize,
    cursor: Cursor,
    total: Cursor,
    more: bool,
    /// Whether its items are different in each round.
    is_fresh: bool,
}

fn cursor() -> impl Strategy<Value = Cursor> {
    prop_oneof![
        any::<i64>().prop_map(Cursor::Fixed),
        (-1_i64..12).prop_map(Cursor::Fixed),
        (0_i64..1_000_000).prop_map(Cursor::Grows),
        (-1_i64..9).prop_map(Cursor::AsAsked),
        Just(Cursor::Missing),
    ]
}

fn hostile(is_fresh: impl Strategy<Value = bool>) -> impl Strategy<Value = Hostile> {
    let items = prop::collection::vec(0_u64..3, 0..4);
    (items, 0_usize..3, cursor(), cursor(), prop::bool::weighted(0.9), is_fresh).prop_map(
        |(items, skipped, cursor, total, more, is_fresh)| Hostile { items, skipped, cursor, total, more, is_fresh },
    )
}

fn give(circle: &[Hostile], query: &FakeRequest, request: usize) -> FakePage {
    let page = &circle[request % circle.len()];
    let asked = query.page.or(query.index).unwrap_or(1);
    let next = page.cursor.value(asked, request);
    let fresh = if page.is_fresh { 10 * (request as u64 + 1) } else { 0 };
    FakePage {
        items: page.items.iter().map(|item| item + fresh).collect(),
        skipped: page.skipped,
        total: page.total.value(asked, request).filter(|total| *total > 0),
        next,
        more: page.more,
        key: next.map(|next| next.to_string()),
        style: None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn stream_of_an_arbitrary_service_ends_at_the_limit_at_the_latest(
        circle in prop::collection::vec(hostile(any::<bool>()), 1..6),
        size in prop::option::of(1_i64..6),
        max_pages in 1_u32..400,
    ) {
        for style in STYLES {
            let query = FakeRequest { limit: size, ..FakeRequest::default() };
            let traversal = traverse(style, query, max_pages, |query, request| give(&circle, query, request));
            prop_assert!(traversal.requests <= max_pages as usize, "{style:?}: {traversal:?}");
            let longest = circle.iter().map(|page| page.items.len()).max().unwrap_or_default();
            prop_assert!(traversal.items.len() <= longest * traversal.requests);
        }
    }

    #[test]
    fn stream_that_brings_nothing_new_ends_long_before_the_limit(
        circle in prop::collection::vec(hostile(Just(false)), 1..12),
        size in prop::option::of(1_i64..6),
    ) {
        // Empty pages, or equal ones at least once in a circle, 100 times each, after the circle is recognized.
        let bound = 3 * circle.len() + 101 * circle.len() + 101;
        for style in STYLES {
            let query = FakeRequest { limit: size, ..FakeRequest::default() };
            let traversal = traverse(style, query, 100_000, |query, request| give(&circle, query, request));
            prop_assert!(traversal.requests <= bound, "{style:?}: {} requests, {:?}", traversal.requests, traversal.step);
            prop_assert_ne!(traversal.step, PageStep::Stuck(StuckReason::PageLimit));
        }
    }

    #[test]
    fn stream_of_pages_with_a_total_loses_nothing(
        total in 0_u64..60,
        size in 1_usize..9,
        max_per_page in 1_usize..9,
        first in 1_usize..4,
        skipped in prop::collection::hash_set(0_u64..60, 0..6),
        gives_last_again: bool,
    ) {
        // The service may give fewer items at a time than it is asked for, and some cannot be read.
        let stride = size.min(max_per_page);
        let all: Vec<u64> = (0..total).collect();
        let pages: Vec<&[u64]> = all.chunks(stride).collect();
        let query = FakeRequest { limit: i64::try_from(size).ok(), page: i64::try_from(first).ok(), ..FakeRequest::default() };
        let traversal = traverse(PagingStyle::Number, query, 1_000, |query, _| {
            let number = usize::try_from(query.page.unwrap_or(1)).unwrap();
            let number = if gives_last_again && first <= pages.len() { number.min(pages.len()) } else { number };
            let page = pages.get(number - 1).copied().unwrap_or_default();
            let items: Vec<u64> = page.iter().filter(|item| !skipped.contains(item)).copied().collect();
            let total = i64::try_from(total).ok().filter(|total| *total > 0);
            FakePage { skipped: page.len() - items.len(), items, total, ..FakePage::default() }
        });
        let expected: Vec<u64> =
            all.iter().skip((first - 1) * stride).filter(|item| !skipped.contains(item)).copied().collect();
        // A last page of which nothing can be read is not recognized when it is given again.
        let is_recognized = pages.last().is_none_or(|last| last.iter().any(|item| !skipped.contains(item)));
        let expected_step = matches!(traversal.step, PageStep::Last | PageStep::PastEnd) || (gives_last_again && !is_recognized);
        prop_assert!(expected_step, "{traversal:?}");
        prop_assert_eq!(traversal.items, expected);
    }

    #[test]
    fn stream_of_pages_without_a_total_loses_nothing(total in 0_u64..60, size in 1_usize..9, hidden in 0_u64..4) {
        let all: Vec<u64> = (0..total).collect();
        let pages: Vec<&[u64]> = all.chunks(size).collect();
        let query = FakeRequest { limit: i64::try_from(size).ok(), ..FakeRequest::default() };
        let traversal = traverse(PagingStyle::Number, query, 1_000, |query, _| {
            let page = pages.get(usize::try_from(query.page.unwrap_or(1)).unwrap() - 1).copied().unwrap_or_default();
            // One in five cannot be read: a full page stays full.
            let items: Vec<u64> = page.iter().filter(|item| **item % 5 != hidden).copied().collect();
            FakePage { skipped: page.len() - items.len(), items, ..FakePage::default() }
        });
        prop_assert_eq!(traversal.step, PageStep::Last);
        prop_assert_eq!(traversal.items, all.into_iter().filter(|item| item % 5 != hidden).collect::<Vec<_>>());
    }

    #[test]
    fn stream_of_what_the_caller_may_see_loses_nothing(
        total in 1_u64..60,
        size in 1_usize..9,
        visible in prop::collection::vec(any::<bool>(), 60),
    ) {
        // The total counts what the service leaves out; whole pages may be empty.
        let all: Vec<u64> = (0..total).collect();
        let pages: Vec<&[u64]> = all.chunks(size).collect();
        let is_visible = |item: &u64| visible[usize::try_from(*item).unwrap()];
        let query = FakeRequest { limit: i64::try_from(size).ok(), ..FakeRequest::default() };
        let traversal = traverse(PagingStyle::Number, query, 1_000, |query, _| {
            let page = pages.get(usize::try_from(query.page.unwrap_or(1)).unwrap() - 1).copied().unwrap_or_default();
            let items = page.iter().filter(|item| is_visible(item)).copied().collect();
            FakePage { items, total: i64::try_from(total).ok(), ..FakePage::default() }
        });
        prop_assert_eq!(traversal.step, PageStep::Last);
        prop_assert_eq!(traversal.items, all.iter().filter(|item| is_visible(item)).copied().collect::<Vec<_>>());
        prop_assert!(traversal.requests <= pages.len() + 1);
    }

    #[test]
    fn stream_of_single_equal_items_loses_nothing(items in prop::collection::vec(0_u64..2, 1..60)) {
        for style in STYLES {
            let query = FakeRequest { limit: Some(1), ..FakeRequest::default() };
            let traversal = traverse(style, query, 1_000, |_, request| FakePage {
                items: items.get(request).copied().into_iter().collect(),
                total: i64::try_from(items.len()).ok(),
                next: i64::try_from(request + 2).ok(),
                more: request + 1 < items.len(),
                key: (style == PagingStyle::Scroll || request + 1 < items.len()).then(|| format!("key-{request}")),
                ..FakePage::default()
            });
            prop_assert_eq!(traversal.step, PageStep::Last);
            prop_assert_eq!(&traversal.items, &items);
        }
    }

    #[test]
    fn stream_by_index_key_or_scroll_loses_nothing(
        lengths in prop::collection::vec(0_usize..5, 1..40),
        keeps_scroll_id: bool,
    ) {
        let mut from = 0;
        let pages: Vec<Vec<u64>> = lengths
            .iter()
            .map(|length| {
                let page = (from..from + *length as u64).collect();
                from += *length as u64;
                page
            })
            .collect();
        for style in [PagingStyle::Index, PagingStyle::Token, PagingStyle::Scroll] {
            // The end of a scroll is an empty page, so that there is none on the style.
            let is_taken = |page: &&Vec<u64>| style != PagingStyle::Scroll || !page.is_empty();
            let pages: Vec<&Vec<u64>> = pages.iter().filter(is_taken).collect();
            let traversal = traverse(style, FakeRequest::default(), 1_000, |_, request| {
                let is_last = request + 1 >= pages.len();
                let key = if keeps_scroll_id { "scroll".to_owned() } else { format!("scroll-{request}") };
                FakePage {
                    items: pages.get(request).map(|page| page.to_vec()).unwrap_or_default(),
                    next: i64::try_from(request + 2).ok(),
                    more: !is_last,
                    key: match style {
                        PagingStyle::Scroll => Some(key),
                        _ => (!is_last).then(|| format!("key-{request}")),
                    },
                    ..FakePage::default()
                }
            });
            prop_assert_eq!(traversal.step, PageStep::Last);
            prop_assert_eq!(&traversal.items, &pages.iter().flat_map(|page| page.to_vec()).collect::<Vec<_>>());
        }
    }
}

#[test]
fn stream_of_a_million_items_ends_with_all_of_them() {
    const ALL: u64 = 1_000_000;
    for (style, size) in
        [(PagingStyle::Number, 1_u64), (PagingStyle::Index, 50), (PagingStyle::Token, 50), (PagingStyle::Scroll, 50)]
    {
        let mut query = FakeRequest { limit: i64::try_from(size).ok(), ..FakeRequest::default() };
        let mut tracker = PageTracker::start(style.cursor(&mut query));
        let mut items = 0;
        for request in 0_u64.. {
            let from = request * size;
            let until = (from + size).min(ALL);
            let page = FakePage {
                items: (from..until).collect(),
                total: i64::try_from(ALL).ok(),
                next: i64::try_from(until + 1).ok(),
                more: until < ALL,
                key: (style == PagingStyle::Scroll || until < ALL).then(|| request.to_string()),
                style: Some(style),
                skipped: 0,
            };
            items += page.items.len();
            match tracker.advance(&page, 0) {
                PageStep::Next => tracker.write(style.cursor(&mut query)),
                step => {
                    assert_eq!((step, items as u64), (PageStep::Last, ALL), "{style:?}");
                    break;
                }
            }
        }
    }
}
