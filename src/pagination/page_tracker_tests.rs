use super::*;

/// Which page is asked for, in all three ways.
#[derive(Clone, Default)]
pub(super) struct Ask {
    pub(super) page: Option<i64>,
    pub(super) limit: Option<i64>,
    pub(super) index: Option<i64>,
    pub(super) key: Option<String>,
}

impl Ask {
    pub(super) fn by_number(&mut self) -> Place<'_> {
        Place::number(&mut self.page, &mut self.limit, Some(4))
    }

    pub(super) fn by_index(&mut self) -> Place<'_> {
        Place::index(&mut self.index, &mut self.limit, Some(4))
    }

    pub(super) fn by_key(&mut self) -> Place<'_> {
        Place::key(&mut self.key, &mut self.limit, None)
    }
}

struct Answer<'a> {
    items: Vec<i64>,
    follows: Follows<'a>,
}

impl Page for Answer<'_> {
    type Item = i64;

    const ITEMS: &'static str = "items";

    fn items(&self) -> &[i64] {
        &self.items
    }

    fn into_items(self) -> Vec<i64> {
        self.items
    }

    fn follows(&self) -> Follows<'_> {
        self.follows
    }
}

/// Walks to the end of what a service answers; gives the items, the number of requests and how it ended.
fn walk(
    mut ask: Ask,
    place: fn(&mut Ask) -> Place<'_>,
    service: impl Fn(&Ask, usize) -> Answer<'static>,
) -> (Vec<i64>, usize, Step) {
    let mut walk = Walk::start(place(&mut ask));
    let mut items = Vec::new();
    for requests in 1..=1_000 {
        let page = service(&ask, requests);
        let step = walk.after(&page, 0);
        if !matches!(step, Step::Repeated | Step::Past) {
            items.extend(page.into_items());
        }
        if step != Step::Next {
            return (items, requests, step);
        }
        walk.write(place(&mut ask));
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
                for says_total in [true, false] {
                    let ask = Ask { page: Some(first), limit: Some(size), ..Ask::default() };
                    let (items, requests, step) = walk(ask, Ask::by_number, |ask, _| {
                        let start = (ask.page.unwrap() - 1) * ask.limit.unwrap();
                        Answer {
                            items: part(total, start, ask.limit.unwrap()),
                            follows: Follows::Total(says_total.then_some(total).filter(|total| *total > 0)),
                        }
                    });
                    let start = (first - 1) * size;
                    assert_eq!(items, part(total, start, total), "total {total}, size {size}, from page {first}");
                    assert_eq!(step, Step::End);
                    let full = usize::try_from((total - start).max(0) / size).unwrap();
                    // Begun later, a walk cannot count up to the total: an empty page is its end.
                    let most = if first == 1 { full + 1 } else { full + 2 };
                    assert!(requests <= most, "{requests} requests for {full} full pages");
                }
            }
        }
    }
}

#[test]
fn the_usual_size_is_asked_for_when_the_request_says_none() {
    let mut ask = Ask::default();
    let _ = Walk::start(ask.by_number());
    assert_eq!((ask.page, ask.limit), (None, Some(4)));
}

#[test]
fn indexed_pages_end_where_the_service_says_so() {
    for total in 0..=17 {
        for (size, minus_one) in [(1, true), (4, false), (5, true)] {
            let ask = Ask { limit: Some(size), ..Ask::default() };
            let (items, _, step) = walk(ask, Ask::by_index, |ask, _| {
                let start = ask.index.unwrap_or(1);
                let next = start + size;
                let more = next <= total;
                let next = if more || !minus_one { next } else { -1 };
                // One service says `truncated` on the last page as well, and marks the end with -1 alone.
                Answer {
                    items: part(total, start - 1, size),
                    follows: Follows::Index { next: Some(next), more: more || minus_one },
                }
            });
            assert_eq!((items, step), (part(total, 0, total), Step::End));
        }
    }
}

#[test]
fn a_scroll_ends_with_an_empty_page_though_its_id_stays() {
    let service = |_: &Ask, request: usize| {
        let start = (i64::try_from(request).unwrap() - 1) * 4;
        Answer { items: part(10, start, 4), follows: Follows::Key { key: Some("scroll-1"), until_empty: true } }
    };
    assert_eq!(walk(Ask::default(), Ask::by_key, service), (part(10, 0, 10), 4, Step::End));
}

#[test]
fn keys_end_where_none_is_given_and_pages_between_may_be_empty() {
    const KEYS: [Option<&str>; 4] = [Some("a"), Some("b"), Some("c"), None];
    let service = |ask: &Ask, request: usize| {
        assert_eq!(ask.key.as_deref(), request.checked_sub(2).and_then(|last| KEYS[last]));
        let items = if request == 2 { Vec::new() } else { vec![i64::try_from(request).unwrap()] };
        Answer { items, follows: Follows::Key { key: KEYS[request - 1], until_empty: false } }
    };
    assert_eq!(walk(Ask::default(), Ask::by_key, service), (vec![1, 3, 4], 4, Step::End));
}

#[test]
fn no_service_keeps_a_walk_going_for_ever() {
    let same = || vec![1, 2, 3, 4];
    let (items, _, step) =
        walk(Ask::default(), Ask::by_number, |_, _| Answer { items: same(), follows: Follows::Total(Some(400)) });
    assert_eq!((items, step), (same(), Step::Repeated));
    let (items, _, step) =
        walk(Ask::default(), Ask::by_number, |_, _| Answer { items: same(), follows: Follows::Total(None) });
    assert_eq!((items, step), (same(), Step::Past));
    let (items, _, step) = walk(Ask { limit: Some(1), ..Ask::default() }, Ask::by_number, |_, _| Answer {
        items: vec![1],
        follows: Follows::Total(Some(5)),
    });
    assert_eq!((items, step), (vec![1; 5], Step::End));
    let (items, _, step) = walk(Ask::default(), Ask::by_index, |_, _| Answer {
        items: same(),
        follows: Follows::Index { next: Some(5), more: true },
    });
    assert_eq!((items, step), (same(), Step::Repeated));
    let scroll = |key| {
        move |_: &Ask, _| Answer { items: vec![1, 2], follows: Follows::Key { key: Some(key), until_empty: true } }
    };
    assert_eq!(walk(Ask::default(), Ask::by_key, scroll("x")), (vec![1, 2], 2, Step::Repeated));
    let (items, _, step) = walk(Ask::default(), Ask::by_key, |_, request| Answer {
        items: vec![i64::try_from(request).unwrap()],
        follows: Follows::Key { key: Some("x"), until_empty: false },
    });
    assert_eq!((items, step), (vec![1, 2], Step::Stuck(Stuck::Place)));
    let (items, requests, step) = walk(Ask::default(), Ask::by_key, |_, request| Answer {
        items: Vec::new(),
        follows: Follows::Key { key: Some(request.to_string().leak()), until_empty: false },
    });
    assert_eq!((items.len(), requests, step), (0, 101, Step::Stuck(Stuck::Empty)));
    // A new key with the same page, an index that grows by one with the same page, one item and a huge total.
    let (items, _, step) = walk(Ask::default(), Ask::by_key, |_, request| Answer {
        items: same(),
        follows: Follows::Key { key: Some(request.to_string().leak()), until_empty: false },
    });
    assert_eq!((items, step), (same(), Step::Repeated));
    let (items, _, step) = walk(Ask::default(), Ask::by_index, |ask, _| Answer {
        items: vec![1],
        follows: Follows::Index { next: ask.index.unwrap_or(1).checked_add(1), more: true },
    });
    assert_eq!((items, step), (vec![1; 102], Step::Stuck(Stuck::Equal)));
    let (items, _, step) = walk(Ask::default(), Ask::by_number, |_, _| Answer {
        items: vec![1],
        follows: Follows::Total(Some(1_000_000_000)),
    });
    assert_eq!((items, step), (vec![1; 102], Step::Stuck(Stuck::Equal)));
}

#[test]
fn a_total_counts_more_than_a_page_that_is_not_full() {
    // The service leaves out what the caller may not see: 3 of 4 on the first page, 4 and 1 on the next ones.
    let pages = [vec![1, 2, 3], vec![5, 6, 7, 8], vec![9]];
    let (items, requests, step) = walk(Ask::default(), Ask::by_number, |ask, _| Answer {
        items: pages.get(usize::try_from(ask.page.unwrap_or(1) - 1).unwrap()).cloned().unwrap_or_default(),
        follows: Follows::Total(Some(9)),
    });
    assert_eq!((items, requests, step), (vec![1, 2, 3, 5, 6, 7, 8, 9], 4, Step::End));
}

#[test]
fn absurd_numbers_do_not_overflow() {
    let ask = Ask { page: Some(i64::MAX), limit: Some(i64::MAX), ..Ask::default() };
    let (_, requests, step) =
        walk(ask, Ask::by_number, |_, _| Answer { items: vec![1], follows: Follows::Total(Some(i64::MAX)) });
    assert_eq!((requests, step), (1, Step::Stuck(Stuck::Place)));
}

#[test]
fn walk_ends_at_the_limit_of_pages_though_every_page_is_new() {
    let mut ask = Ask::default();
    let mut walk = Walk::start(ask.by_number());
    walk.limit(7);
    for request in 1_i64.. {
        let page = Answer { items: vec![request], follows: Follows::Total(Some(request + 100)) };
        match walk.after(&page, 0) {
            Step::Next => assert!(request < 7),
            step => {
                assert_eq!((step, request), (Step::Stuck(Stuck::Limit), 7));
                break;
            }
        }
    }
    walk.write(ask.by_number());
    assert_eq!(ask.page, Some(8), "a new call goes on from here");
}

#[test]
fn walk_counts_elements_that_cannot_be_read() {
    let mut ask = Ask { limit: Some(4), ..Ask::default() };
    let page = |count: i64, total| Answer { items: (0..count).collect(), follows: Follows::Total(total) };
    // Full with the one that is missing, and short with it.
    assert_eq!(Walk::start(ask.by_number()).after(&page(3, None), 1), Step::Next);
    assert_eq!(Walk::start(ask.by_number()).after(&page(2, None), 1), Step::End);
    // The total is reached with it.
    assert_eq!(Walk::start(ask.by_number()).after(&page(3, Some(4)), 1), Step::End);
    assert_eq!(Walk::start(ask.by_number()).after(&page(3, Some(4)), 0), Step::Next);
    // A scroll goes on behind a page of which nothing can be read.
    let scroll = Answer { items: Vec::new(), follows: Follows::Key { key: Some("s"), until_empty: true } };
    assert_eq!(Walk::start(ask.by_key()).after(&scroll, 4), Step::Next);
    assert_eq!(Walk::start(ask.by_key()).after(&scroll, 0), Step::End);
}

#[test]
fn walk_drops_the_last_page_that_is_given_again() {
    // One of nine is hidden from the caller, and the service gives its last page to whoever asks for more.
    let pages = [vec![1, 2, 3, 4], vec![5, 6, 7], vec![9]];
    let (items, requests, step) = walk(Ask::default(), Ask::by_number, |ask, _| Answer {
        items: pages[usize::try_from(ask.page.unwrap_or(1) - 1).unwrap().min(2)].clone(),
        follows: Follows::Total(Some(9)),
    });
    assert_eq!((items, requests, step), (vec![1, 2, 3, 4, 5, 6, 7, 9], 4, Step::Past));
}

#[test]
fn walk_takes_a_few_bytes() {
    assert!(size_of::<Walk>() <= 256, "{}", size_of::<Walk>());
}

#[test]
fn items_that_cannot_be_read_count_as_items() {
    let page = |items: &[i64], total| Answer { items: items.to_vec(), follows: Follows::Total(total) };
    let mut ask = Ask::default();
    let mut walk = Walk::start(ask.by_number());
    assert_eq!(walk.after(&page(&[1, 2, 3], None), 1), Step::Next, "a full page of four");
    assert_eq!(walk.after(&page(&[], None), 4), Step::Next, "none of them can be read");
    assert_eq!(walk.after(&page(&[], None), 4), Step::Next, "nor of these, which may be others");
    assert_eq!(walk.after(&page(&[4], None), 1), Step::End, "half a page");
    let mut walk = Walk::start(ask.by_number());
    assert_eq!(walk.after(&page(&[1, 2, 3], Some(6)), 1), Step::Next);
    assert_eq!(walk.after(&page(&[5], Some(6)), 1), Step::End, "four and two are all six");
}

#[test]
fn pages_of_which_nothing_can_be_read_come_to_an_end() {
    let mut ask = Ask::default();
    let mut walk = Walk::start(ask.by_number());
    let unreadable = Answer { items: Vec::new(), follows: Follows::Total(Some(i64::MAX)) };
    let pages = (0..1_000).take_while(|_| walk.after(&unreadable, 4) == Step::Next).count();
    assert_eq!(pages, 101, "the first, and as many as may equal it");
}
