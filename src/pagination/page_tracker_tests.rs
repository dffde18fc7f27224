use super::*;

/// Which page is asked for, in all three ways.
#[derive(Clone, Default)]
pub(super) struct FakeRequest {
    pub(super) page: Option<i64>,
    pub(super) limit: Option<i64>,
    pub(super) index: Option<i64>,
    pub(super) key: Option<String>,
}

impl FakeRequest {
    pub(super) fn by_number(&mut self) -> PageCursor<'_> {
        PageCursor::number(&mut self.page, &mut self.limit, Some(4))
    }

    pub(super) fn by_index(&mut self) -> PageCursor<'_> {
        PageCursor::index(&mut self.index, &mut self.limit, Some(4))
    }

    pub(super) fn by_token(&mut self) -> PageCursor<'_> {
        PageCursor::token(&mut self.key, &mut self.limit, None)
    }
}

struct FakePage<'a> {
    items: Vec<i64>,
    next_page: NextPage<'a>,
}

impl Page for FakePage<'_> {
    type Item = i64;

    const ITEMS: &'static str = "items";

    fn items(&self) -> &[i64] {
        &self.items
    }

    fn into_items(self) -> Vec<i64> {
        self.items
    }

    fn next_page(&self) -> NextPage<'_> {
        self.next_page
    }
}

/// Traverses what a service returns to the end; returns the items, the number of requests and how it ended.
fn traverse(
    mut query: FakeRequest,
    cursor: fn(&mut FakeRequest) -> PageCursor<'_>,
    service: impl Fn(&FakeRequest, usize) -> FakePage<'static>,
) -> (Vec<i64>, usize, PageStep) {
    let mut tracker = PageTracker::start(cursor(&mut query));
    let mut items = Vec::new();
    for requests in 1..=1_000 {
        let page = service(&query, requests);
        let step = tracker.advance(&page, 0);
        if !matches!(step, PageStep::Repeated | PageStep::PastEnd) {
            items.extend(page.into_items());
        }
        if step != PageStep::Next {
            return (items, requests, step);
        }
        tracker.write(cursor(&mut query));
    }
    panic!("no end after a thousand requests");
}

fn part(total: i64, start: i64, size: i64) -> Vec<i64> {
    (start..total.min(start + size)).collect()
}

#[test]
fn numbered_pages_are_walked_once_from_any_page_with_and_without_a_total() {
    for total in 0..=17 {
        for size in 1..=6 {
            for first in 1..=4 {
                for has_total in [true, false] {
                    let query = FakeRequest { page: Some(first), limit: Some(size), ..FakeRequest::default() };
                    let (items, requests, step) = traverse(query, FakeRequest::by_number, |query, _| {
                        let start = (query.page.unwrap() - 1) * query.limit.unwrap();
                        FakePage {
                            items: part(total, start, query.limit.unwrap()),
                            next_page: NextPage::Total(has_total.then_some(total).filter(|total| *total > 0)),
                        }
                    });
                    let start = (first - 1) * size;
                    assert_eq!(items, part(total, start, total), "total {total}, size {size}, from page {first}");
                    assert_eq!(step, PageStep::Last);
                    let full = usize::try_from((total - start).max(0) / size).unwrap();
                    // Begun later, a walk cannot count up to the total: an empty page is its end.
                    let max_pages = if first == 1 { full + 1 } else { full + 2 };
                    assert!(requests <= max_pages, "{requests} requests for {full} full pages");
                }
            }
        }
    }
}

#[test]
fn the_usual_size_is_asked_for_when_the_request_says_none() {
    let mut query = FakeRequest::default();
    let _ = PageTracker::start(query.by_number());
    assert_eq!((query.page, query.limit), (None, Some(4)));
}

#[test]
fn indexed_pages_end_where_the_service_says_so() {
    for total in 0..=17 {
        for (size, minus_one) in [(1, true), (4, false), (5, true)] {
            let query = FakeRequest { limit: Some(size), ..FakeRequest::default() };
            let (items, _, step) = traverse(query, FakeRequest::by_index, |query, _| {
                let start = query.index.unwrap_or(1);
                let next = start + size;
                let more = next <= total;
                let next = if more || !minus_one { next } else { -1 };
                // One service says `truncated` on the last page as well, and marks the end with -1 alone.
                FakePage {
                    items: part(total, start - 1, size),
                    next_page: NextPage::Index { next: Some(next), more: more || minus_one },
                }
            });
            assert_eq!((items, step), (part(total, 0, total), PageStep::Last));
        }
    }
}

#[test]
fn a_scroll_ends_with_an_empty_page_though_its_id_stays() {
    let service = |_: &FakeRequest, request: usize| {
        let start = (i64::try_from(request).unwrap() - 1) * 4;
        FakePage {
            items: part(10, start, 4),
            next_page: NextPage::Token { token: Some("scroll-1"), until_empty: true },
        }
    };
    assert_eq!(traverse(FakeRequest::default(), FakeRequest::by_token, service), (part(10, 0, 10), 4, PageStep::Last));
}

#[test]
fn keys_end_where_none_is_given_and_pages_between_may_be_empty() {
    const KEYS: [Option<&str>; 4] = [Some("a"), Some("b"), Some("c"), None];
    let service = |query: &FakeRequest, request: usize| {
        assert_eq!(query.key.as_deref(), request.checked_sub(2).and_then(|last| KEYS[last]));
        let items = if request == 2 { Vec::new() } else { vec![i64::try_from(request).unwrap()] };
        FakePage { items, next_page: NextPage::Token { token: KEYS[request - 1], until_empty: false } }
    };
    assert_eq!(traverse(FakeRequest::default(), FakeRequest::by_token, service), (vec![1, 3, 4], 4, PageStep::Last));
}

#[test]
fn no_service_keeps_a_walk_going_for_ever() {
    let same = || vec![1, 2, 3, 4];
    let (items, _, step) = traverse(FakeRequest::default(), FakeRequest::by_number, |_, _| FakePage {
        items: same(),
        next_page: NextPage::Total(Some(400)),
    });
    assert_eq!((items, step), (same(), PageStep::Repeated));
    let (items, _, step) = traverse(FakeRequest::default(), FakeRequest::by_number, |_, _| FakePage {
        items: same(),
        next_page: NextPage::Total(None),
    });
    assert_eq!((items, step), (same(), PageStep::PastEnd));
    let (items, _, step) =
        traverse(FakeRequest { limit: Some(1), ..FakeRequest::default() }, FakeRequest::by_number, |_, _| FakePage {
            items: vec![1],
            next_page: NextPage::Total(Some(5)),
        });
    assert_eq!((items, step), (vec![1; 5], PageStep::Last));
    let (items, _, step) = traverse(FakeRequest::default(), FakeRequest::by_index, |_, _| FakePage {
        items: same(),
        next_page: NextPage::Index { next: Some(5), more: true },
    });
    assert_eq!((items, step), (same(), PageStep::Repeated));
    let scroll = |key| {
        move |_: &FakeRequest, _| FakePage {
            items: vec![1, 2],
            next_page: NextPage::Token { token: Some(key), until_empty: true },
        }
    };
    assert_eq!(
        traverse(FakeRequest::default(), FakeRequest::by_token, scroll("x")),
        (vec![1, 2], 2, PageStep::Repeated)
    );
    let (items, _, step) = traverse(FakeRequest::default(), FakeRequest::by_token, |_, request| FakePage {
        items: vec![i64::try_from(request).unwrap()],
        next_page: NextPage::Token { token: Some("x"), until_empty: false },
    });
    assert_eq!((items, step), (vec![1, 2], PageStep::Stuck(StuckReason::Position)));
    let (items, requests, step) = traverse(FakeRequest::default(), FakeRequest::by_token, |_, request| FakePage {
        items: Vec::new(),
        next_page: NextPage::Token { token: Some(request.to_string().leak()), until_empty: false },
    });
    assert_eq!((items.len(), requests, step), (0, 101, PageStep::Stuck(StuckReason::EmptyPages)));
    // A new key with the same page, an index that grows by one with the same page, one item and a huge total.
    let (items, _, step) = traverse(FakeRequest::default(), FakeRequest::by_token, |_, request| FakePage {
        items: same(),
        next_page: NextPage::Token { token: Some(request.to_string().leak()), until_empty: false },
    });
    assert_eq!((items, step), (same(), PageStep::Repeated));
    let (items, _, step) = traverse(FakeRequest::default(), FakeRequest::by_index, |query, _| FakePage {
        items: vec![1],
        next_page: NextPage::Index { next: query.index.unwrap_or(1).checked_add(1), more: true },
    });
    assert_eq!((items, step), (vec![1; 102], PageStep::Stuck(StuckReason::EqualPages)));
    let (items, _, step) = traverse(FakeRequest::default(), FakeRequest::by_number, |_, _| FakePage {
        items: vec![1],
        next_page: NextPage::Total(Some(1_000_000_000)),
    });
    assert_eq!((items, step), (vec![1; 102], PageStep::Stuck(StuckReason::EqualPages)));
}

#[test]
fn a_total_counts_more_than_a_page_that_is_not_full() {
    // The service leaves out what the caller may not see: 3 of 4 on the first page, 4 and 1 on the next ones.
    let pages = [vec![1, 2, 3], vec![5, 6, 7, 8], vec![9]];
    let (items, requests, step) = traverse(FakeRequest::default(), FakeRequest::by_number, |query, _| FakePage {
        items: pages.get(usize::try_from(query.page.unwrap_or(1) - 1).unwrap()).cloned().unwrap_or_default(),
        next_page: NextPage::Total(Some(9)),
    });
    assert_eq!((items, requests, step), (vec![1, 2, 3, 5, 6, 7, 8, 9], 4, PageStep::Last));
}

#[test]
fn absurd_numbers_do_not_overflow() {
    let query = FakeRequest { page: Some(i64::MAX), limit: Some(i64::MAX), ..FakeRequest::default() };
    let (_, requests, step) = traverse(query, FakeRequest::by_number, |_, _| FakePage {
        items: vec![1],
        next_page: NextPage::Total(Some(i64::MAX)),
    });
    assert_eq!((requests, step), (1, PageStep::Stuck(StuckReason::Position)));
}

#[test]
fn walk_ends_at_the_limit_of_pages_though_every_page_is_new() {
    let mut query = FakeRequest::default();
    let mut tracker = PageTracker::start(query.by_number());
    tracker.set_max_pages(7);
    for request in 1_i64.. {
        let page = FakePage { items: vec![request], next_page: NextPage::Total(Some(request + 100)) };
        match tracker.advance(&page, 0) {
            PageStep::Next => assert!(request < 7),
            step => {
                assert_eq!((step, request), (PageStep::Stuck(StuckReason::PageLimit), 7));
                break;
            }
        }
    }
    tracker.write(query.by_number());
    assert_eq!(query.page, Some(8), "a new call goes on from here");
}

#[test]
fn walk_counts_elements_that_cannot_be_read() {
    let mut query = FakeRequest { limit: Some(4), ..FakeRequest::default() };
    let page = |count: i64, total| FakePage { items: (0..count).collect(), next_page: NextPage::Total(total) };
    // Full with the one that is missing, and short with it.
    assert_eq!(PageTracker::start(query.by_number()).advance(&page(3, None), 1), PageStep::Next);
    assert_eq!(PageTracker::start(query.by_number()).advance(&page(2, None), 1), PageStep::Last);
    // The total is reached with it.
    assert_eq!(PageTracker::start(query.by_number()).advance(&page(3, Some(4)), 1), PageStep::Last);
    assert_eq!(PageTracker::start(query.by_number()).advance(&page(3, Some(4)), 0), PageStep::Next);
    // A scroll goes on behind a page of which nothing can be read.
    let scroll = FakePage { items: Vec::new(), next_page: NextPage::Token { token: Some("s"), until_empty: true } };
    assert_eq!(PageTracker::start(query.by_token()).advance(&scroll, 4), PageStep::Next);
    assert_eq!(PageTracker::start(query.by_token()).advance(&scroll, 0), PageStep::Last);
}

#[test]
fn walk_drops_the_last_page_that_is_given_again() {
    // One of nine is hidden from the caller, and the service gives its last page to whoever asks for more.
    let pages = [vec![1, 2, 3, 4], vec![5, 6, 7], vec![9]];
    let (items, requests, step) = traverse(FakeRequest::default(), FakeRequest::by_number, |query, _| FakePage {
        items: pages[usize::try_from(query.page.unwrap_or(1) - 1).unwrap().min(2)].clone(),
        next_page: NextPage::Total(Some(9)),
    });
    assert_eq!((items, requests, step), (vec![1, 2, 3, 4, 5, 6, 7, 9], 4, PageStep::PastEnd));
}

#[test]
fn walk_takes_a_few_bytes() {
    assert!(size_of::<PageTracker>() <= 256, "{}", size_of::<PageTracker>());
}

#[test]
fn items_that_cannot_be_read_count_as_items() {
    let page = |items: &[i64], total| FakePage { items: items.to_vec(), next_page: NextPage::Total(total) };
    let mut query = FakeRequest::default();
    let mut tracker = PageTracker::start(query.by_number());
    assert_eq!(tracker.advance(&page(&[1, 2, 3], None), 1), PageStep::Next, "a full page of four");
    assert_eq!(tracker.advance(&page(&[], None), 4), PageStep::Next, "none of them can be read");
    assert_eq!(tracker.advance(&page(&[], None), 4), PageStep::Next, "nor of these, which may be others");
    assert_eq!(tracker.advance(&page(&[4], None), 1), PageStep::Last, "half a page");
    let mut tracker = PageTracker::start(query.by_number());
    assert_eq!(tracker.advance(&page(&[1, 2, 3], Some(6)), 1), PageStep::Next);
    assert_eq!(tracker.advance(&page(&[5], Some(6)), 1), PageStep::Last, "four and two are all six");
}

#[test]
fn pages_of_which_nothing_can_be_read_come_to_an_end() {
    let mut query = FakeRequest::default();
    let mut tracker = PageTracker::start(query.by_number());
    let unreadable = FakePage { items: Vec::new(), next_page: NextPage::Total(Some(i64::MAX)) };
    let pages = (0..1_000).take_while(|_| tracker.advance(&unreadable, 4) == PageStep::Next).count();
    assert_eq!(pages, 101, "the first, and as many as may equal it");
}
