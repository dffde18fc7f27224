//! A walk over responses without the network between them, for the fuzz targets.

use super::page_tracker::{Step, Stuck, Walk};
use super::{Page, Paged};
use crate::transport::Response;

/// How a walk went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Walked {
    /// How many pages were asked for.
    pub requests: u32,
    /// How many items were delivered.
    pub items: usize,
    /// Whether it ended with an error.
    pub is_error: bool,
    /// Whether that was the limit of pages.
    pub is_at_limit: bool,
}

/// Walks as [`Pages`](super::Pages) does, over what `respond` gives for the request of each page; nothing is a response that
/// cannot be read.
pub fn walk<P: Paged, T: Page>(
    mut request: P,
    page_size: i64,
    limit: u32,
    mut respond: impl FnMut(&P, u32) -> Option<Response<T>>,
) -> Walked {
    request.place().size.set(page_size);
    let mut walk = Walk::start(request.place());
    walk.limit(limit);
    let mut walked = Walked { requests: 0, items: 0, is_error: false, is_at_limit: false };
    loop {
        let page = respond(&request, walked.requests);
        walked.requests += 1;
        let Some(page) = page else {
            walked.is_error = true;
            return walked;
        };
        let step = walk.after(&*page, page.skipped_elements(T::ITEMS));
        if !matches!(step, Step::Repeated | Step::Past) {
            walked.items += page.items().len();
        }
        if step != Step::Next {
            walked.is_error = !matches!(step, Step::End | Step::Past);
            walked.is_at_limit = step == Step::Stuck(Stuck::Limit);
            return walked;
        }
        walk.write(request.place());
    }
}
