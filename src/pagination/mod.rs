//! Paged lists as streams of items and of pages.
//!
//! A call of a paged operation has [`items`](crate::transport::Call::items) and [`pages`](crate::transport::Call::pages).
//! Both start at the page that the request selects and send the next request only when its result is polled, one request
//! at a time. All paging styles of the services look the same here: page numbers (at the top of a request, in
//! `pagination`, in `options.pagination`), a start index, and a page token or scroll ID.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "genauth-users"))]
//! # async fn example(client: &identity_apis::genauth::Client) -> Result<(), identity_apis::transport::Error> {
//! use identity_apis::genauth::types::ListUsersRequestDto;
//!
//! let mut users = client.list_users(&ListUsersRequestDto::new().with_keywords("okafor")).items();
//! while let Some(user) = users.next().await {
//!     println!("{}", user?.user_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # End of a stream
//!
//! Every stream ends, whatever the service does: after its last item, or with an error as its last element.
//!
//! | paging style | the list ends |
//! | --- | --- |
//! | page number, with a total | once the number of items reaches the total, or at an empty page when the requested pages cover the total |
//! | page number, without a total | at a page with fewer items than requested |
//! | start index | when the service reports that nothing follows, or returns a negative index |
//! | page token | at a response without a token |
//! | scroll ID, which every response has | at an empty page |
//!
//! Short pages, and empty pages where more should follow, do not end a list: no item is lost if the service follows this
//! table. Where more should follow, a page has to advance. These cases are errors
//! ([`Error::Decode`](crate::transport::Error)):
//!
//! - A page of several items that equals the previous page or an earlier one (see below). The page is withheld.
//! - An index that does not grow, or a token that was returned before. The items of the page are delivered.
//! - More than 100 consecutive empty pages.
//! - More than 100 pages of a single item (or of elements that cannot be decoded) that equal earlier pages: a few may be
//!   equal by chance.
//! - More pages than [`max_pages`](Pages::max_pages) allows (1,000,000 by default). [`Pages::next_request`] then selects
//!   the next page.
//!
//! A service that returns its last page again to a request beyond the end is no error where the list may have ended: with
//! page numbers beyond the total, or without a total. That page is dropped.
//!
//! A stream takes constant memory: one page, the position of the next one, and fingerprints of four pages and tokens. It
//! recognizes an earlier page if it is the previous one, or if the service cycles, after at most three times as many pages
//! as there are in the cycle and before it. A service that keeps returning new items ends at `max_pages`.
//!
//! After an error the pages before it stay valid, and [`Pages::next_request`] is the request to continue with.

#[cfg(feature = "client")]
mod cycle_detector;
mod next_page;
mod page;
mod page_cursor;
#[cfg(feature = "client")]
mod page_tracker;
#[cfg(feature = "client")]
mod streams;
#[cfg(fuzzing)]
pub(crate) mod traversal;

pub use next_page::NextPage;
pub use page::{Page, PageRequest};
pub use page_cursor::{PageCursor, PageNumber, PageToken};
#[cfg(feature = "client")]
pub use streams::{Items, Pages};
