//! A traversal of pages without the network between them, for the fuzz targets.

use super::page::{Page, PageRequest};
use super::page_tracker::{PageStep, PageTracker, StuckReason};
use crate::transport::Response;

/// How a traversal ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traversal {
    /// The number of pages that were requested.
    pub requests: u32,
    /// The number of items that were delivered.
    pub items: usize,
    /// Whether it ended with an error.
    pub is_error: bool,
    /// Whether the error was the page limit.
    pub is_at_limit: bool,
}

/// Traverses pages as [`Pages`](super::Pages) does, over what `respond` returns for the request of each page; `None` is a
/// response that cannot be decoded.
pub fn traverse<P: PageRequest, T: Page>(
    mut request: P,
    page_size: i64,
    max_pages: u32,
    mut respond: impl FnMut(&P, u32) -> Option<Response<T>>,
) -> Traversal {
    request.page_cursor().size.set(page_size);
    let mut tracker = PageTracker::start(request.page_cursor());
    tracker.set_max_pages(max_pages);
    let mut traversal = Traversal { requests: 0, items: 0, is_error: false, is_at_limit: false };
    loop {
        let page = respond(&request, traversal.requests);
        traversal.requests += 1;
        let Some(page) = page else {
            traversal.is_error = true;
            return traversal;
        };
        let step = tracker.advance(&*page, page.skipped_elements(T::ITEMS));
        if !matches!(step, PageStep::Repeated | PageStep::PastEnd) {
            traversal.items += page.items().len();
        }
        if step != PageStep::Next {
            traversal.is_error = !matches!(step, PageStep::Last | PageStep::PastEnd);
            traversal.is_at_limit = step == PageStep::Stuck(StuckReason::PageLimit);
            return traversal;
        }
        tracker.write(request.page_cursor());
    }
}
