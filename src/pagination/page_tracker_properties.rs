//! Every walk ends, whatever the service does, and loses nothing of a service that keeps to its word.

use proptest::prelude::*;

use super::tests::Ask;
use super::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Number,
    Index,
    Key,
    Scroll,
}

const WAYS: [Way; 4] = [Way::Number, Way::Index, Way::Key, Way::Scroll];

impl Way {
    fn place(self, ask: &mut Ask) -> Place<'_> {
        match self {
            Self::Number => ask.by_number(),
            Self::Index => ask.by_index(),
            Self::Key | Self::Scroll => ask.by_key(),
        }
    }
}

/// A page as a service gives it.
#[derive(Debug, Clone, Default)]
struct Given {
    items: Vec<u64>,
    skipped: usize,
    total: Option<i64>,
    next: Option<i64>,
    more: bool,
    key: Option<String>,
    way: Option<Way>,
}

impl Page for Given {
    type Item = u64;

    const ITEMS: &'static str = "items";

    fn items(&self) -> &[u64] {
        &self.items
    }

    fn into_items(self) -> Vec<u64> {
        self.items
    }

    fn follows(&self) -> Follows<'_> {
        match self.way {
            Some(Way::Index) => Follows::Index { next: self.next, more: self.more },
            Some(Way::Key) => Follows::Key { key: self.key.as_deref(), until_empty: false },
            Some(Way::Scroll) => Follows::Key { key: self.key.as_deref(), until_empty: true },
            _ => Follows::Total(self.total),
        }
    }
}

/// How a walk went.
#[derive(Debug)]
struct Walked {
    items: Vec<u64>,
    requests: usize,
    step: Step,
}

/// Walks to the end, with no more than this many pages.
fn walk(way: Way, mut ask: Ask, most: u32, mut service: impl FnMut(&Ask, usize) -> Given) -> Walked {
    let mut walk = Walk::start(way.place(&mut ask));
    walk.limit(most);
    let mut items = Vec::new();
    for requests in 1.. {
        let page = Given { way: Some(way), ..service(&ask, requests - 1) };
        let step = walk.after(&page, page.skipped);
        if !matches!(step, Step::Repeated | Step::Past) {
            items.extend(page.into_items());
        }
        if step != Step::Next {
            return Walked { items, requests, step };
        }
        assert!(requests <= most as usize, "no end after {requests} requests");
        walk.write(way.place(&mut ask));
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

fn give(circle: &[Hostile], ask: &Ask, request: usize) -> Given {
    let page = &circle[request % circle.len()];
    let asked = ask.page.or(ask.index).unwrap_or(1);
    let next = page.cursor.value(asked, request);
    let fresh = if page.is_fresh { 10 * (request as u64 + 1) } else { 0 };
    Given {
        items: page.items.iter().map(|item| item + fresh).collect(),
        skipped: page.skipped,
        total: page.total.value(asked, request).filter(|total| *total > 0),
        next,
        more: page.more,
        key: next.map(|next| next.to_string()),
        way: None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn stream_of_an_arbitrary_service_ends_at_the_limit_at_the_latest(
        circle in prop::collection::vec(hostile(any::<bool>()), 1..6),
        size in prop::option::of(1_i64..6),
        most in 1_u32..400,
    ) {
        for way in WAYS {
            let ask = Ask { limit: size, ..Ask::default() };
            let walked = walk(way, ask, most, |ask, request| give(&circle, ask, request));
            prop_assert!(walked.requests <= most as usize, "{way:?}: {walked:?}");
            let longest = circle.iter().map(|page| page.items.len()).max().unwrap_or_default();
            prop_assert!(walked.items.len() <= longest * walked.requests);
        }
    }

    #[test]
    fn stream_that_brings_nothing_new_ends_long_before_the_limit(
        circle in prop::collection::vec(hostile(Just(false)), 1..12),
        size in prop::option::of(1_i64..6),
    ) {
        // Empty pages, or equal ones at least once in a circle, 100 times each, after the circle is recognized.
        let bound = 3 * circle.len() + 101 * circle.len() + 101;
        for way in WAYS {
            let ask = Ask { limit: size, ..Ask::default() };
            let walked = walk(way, ask, 100_000, |ask, request| give(&circle, ask, request));
            prop_assert!(walked.requests <= bound, "{way:?}: {} requests, {:?}", walked.requests, walked.step);
            prop_assert_ne!(walked.step, Step::Stuck(Stuck::Limit));
        }
    }

    #[test]
    fn stream_of_pages_with_a_total_loses_nothing(
        total in 0_u64..60,
        size in 1_usize..9,
        most_per_page in 1_usize..9,
        first in 1_usize..4,
        skipped in prop::collection::hash_set(0_u64..60, 0..6),
        gives_last_again: bool,
    ) {
        // The service may give fewer items at a time than it is asked for, and some cannot be read.
        let stride = size.min(most_per_page);
        let all: Vec<u64> = (0..total).collect();
        let pages: Vec<&[u64]> = all.chunks(stride).collect();
        let ask = Ask { limit: i64::try_from(size).ok(), page: i64::try_from(first).ok(), ..Ask::default() };
        let walked = walk(Way::Number, ask, 1_000, |ask, _| {
            let number = usize::try_from(ask.page.unwrap_or(1)).unwrap();
            let number = if gives_last_again && first <= pages.len() { number.min(pages.len()) } else { number };
            let page = pages.get(number - 1).copied().unwrap_or_default();
            let items: Vec<u64> = page.iter().filter(|item| !skipped.contains(item)).copied().collect();
            let total = i64::try_from(total).ok().filter(|total| *total > 0);
            Given { skipped: page.len() - items.len(), items, total, ..Given::default() }
        });
        let expected: Vec<u64> =
            all.iter().skip((first - 1) * stride).filter(|item| !skipped.contains(item)).copied().collect();
        // A last page of which nothing can be read is not recognized when it is given again.
        let is_recognized = pages.last().is_none_or(|last| last.iter().any(|item| !skipped.contains(item)));
        let expected_step = matches!(walked.step, Step::End | Step::Past) || (gives_last_again && !is_recognized);
        prop_assert!(expected_step, "{walked:?}");
        prop_assert_eq!(walked.items, expected);
    }

    #[test]
    fn stream_of_pages_without_a_total_loses_nothing(total in 0_u64..60, size in 1_usize..9, hidden in 0_u64..4) {
        let all: Vec<u64> = (0..total).collect();
        let pages: Vec<&[u64]> = all.chunks(size).collect();
        let ask = Ask { limit: i64::try_from(size).ok(), ..Ask::default() };
        let walked = walk(Way::Number, ask, 1_000, |ask, _| {
            let page = pages.get(usize::try_from(ask.page.unwrap_or(1)).unwrap() - 1).copied().unwrap_or_default();
            // One in five cannot be read: a full page stays full.
            let items: Vec<u64> = page.iter().filter(|item| **item % 5 != hidden).copied().collect();
            Given { skipped: page.len() - items.len(), items, ..Given::default() }
        });
        prop_assert_eq!(walked.step, Step::End);
        prop_assert_eq!(walked.items, all.into_iter().filter(|item| item % 5 != hidden).collect::<Vec<_>>());
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
        let ask = Ask { limit: i64::try_from(size).ok(), ..Ask::default() };
        let walked = walk(Way::Number, ask, 1_000, |ask, _| {
            let page = pages.get(usize::try_from(ask.page.unwrap_or(1)).unwrap() - 1).copied().unwrap_or_default();
            let items = page.iter().filter(|item| is_visible(item)).copied().collect();
            Given { items, total: i64::try_from(total).ok(), ..Given::default() }
        });
        prop_assert_eq!(walked.step, Step::End);
        prop_assert_eq!(walked.items, all.iter().filter(|item| is_visible(item)).copied().collect::<Vec<_>>());
        prop_assert!(walked.requests <= pages.len() + 1);
    }

    #[test]
    fn stream_of_single_equal_items_loses_nothing(items in prop::collection::vec(0_u64..2, 1..60)) {
        for way in WAYS {
            let ask = Ask { limit: Some(1), ..Ask::default() };
            let walked = walk(way, ask, 1_000, |_, request| Given {
                items: items.get(request).copied().into_iter().collect(),
                total: i64::try_from(items.len()).ok(),
                next: i64::try_from(request + 2).ok(),
                more: request + 1 < items.len(),
                key: (way == Way::Scroll || request + 1 < items.len()).then(|| format!("key-{request}")),
                ..Given::default()
            });
            prop_assert_eq!(walked.step, Step::End);
            prop_assert_eq!(&walked.items, &items);
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
        for way in [Way::Index, Way::Key, Way::Scroll] {
            // The end of a scroll is an empty page, so that there is none on the way.
            let is_taken = |page: &&Vec<u64>| way != Way::Scroll || !page.is_empty();
            let pages: Vec<&Vec<u64>> = pages.iter().filter(is_taken).collect();
            let walked = walk(way, Ask::default(), 1_000, |_, request| {
                let is_last = request + 1 >= pages.len();
                let key = if keeps_scroll_id { "scroll".to_owned() } else { format!("scroll-{request}") };
                Given {
                    items: pages.get(request).map(|page| page.to_vec()).unwrap_or_default(),
                    next: i64::try_from(request + 2).ok(),
                    more: !is_last,
                    key: match way {
                        Way::Scroll => Some(key),
                        _ => (!is_last).then(|| format!("key-{request}")),
                    },
                    ..Given::default()
                }
            });
            prop_assert_eq!(walked.step, Step::End);
            prop_assert_eq!(&walked.items, &pages.iter().flat_map(|page| page.to_vec()).collect::<Vec<_>>());
        }
    }
}

#[test]
fn stream_of_a_million_items_ends_with_all_of_them() {
    const ALL: u64 = 1_000_000;
    for (way, size) in [(Way::Number, 1_u64), (Way::Index, 50), (Way::Key, 50), (Way::Scroll, 50)] {
        let mut ask = Ask { limit: i64::try_from(size).ok(), ..Ask::default() };
        let mut walk = Walk::start(way.place(&mut ask));
        let mut items = 0;
        for request in 0_u64.. {
            let from = request * size;
            let until = (from + size).min(ALL);
            let page = Given {
                items: (from..until).collect(),
                total: i64::try_from(ALL).ok(),
                next: i64::try_from(until + 1).ok(),
                more: until < ALL,
                key: (way == Way::Scroll || until < ALL).then(|| request.to_string()),
                way: Some(way),
                skipped: 0,
            };
            items += page.items.len();
            match walk.after(&page, 0) {
                Step::Next => walk.write(way.place(&mut ask)),
                step => {
                    assert_eq!((step, items as u64), (Step::End, ALL), "{way:?}");
                    break;
                }
            }
        }
    }
}
