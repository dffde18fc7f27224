//! Lists that come in pages, as streams of items and of pages.
//!
//! A call of an operation that answers one page of many has [`items`](crate::transport::Call::items) and
//! [`pages`](crate::transport::Call::pages); both begin at the page that the request asks for and send the next
//! request when its result is wanted, one at a time. All the ways in which the services page look the same here:
//! page numbers (at the top of a request, in `pagination`, in `options.pagination`), a start index, a key or scroll id.
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
//! # Where a stream ends
//!
//! Every stream ends, whatever the service does: with its last item, or with an error as its last element.
//!
//! | paged by | the list ends |
//! | --- | --- |
//! | page number, with a total | once as many items came as the total says, or at an empty page when the pages asked for so far cover the total |
//! | page number, without a total | at a page with fewer items than were asked for |
//! | start index | where the service says that nothing follows, or gives a negative index |
//! | key | at a response without a key |
//! | scroll id, which every response has | at an empty page |
//!
//! Short pages, and empty ones where more should follow, are no end: no item is lost from a service that keeps to this
//! table. Where more should follow, a page has to lead on. These are errors ([`Error::Decode`](crate::transport::Error)):
//!
//! - A page of several items that equals the page before it, or an earlier one (see below). It is withheld.
//! - An index that does not grow, or a key that was there before. What the page holds is delivered.
//! - More than 100 empty pages in a row.
//! - More than 100 pages of a single item (or of elements that cannot be read) that equal pages before them: a few may be
//!   equal by chance.
//! - More pages than [`max_pages`](Pages::max_pages) allows: 1,000,000 if not set. [`Pages::request`] asks for the next one.
//!
//! A service that gives the last page to whoever asks for more is no error where the list may have ended: with numbered
//! pages beyond the total, or without a total. That page is dropped.
//!
//! What is remembered of a list takes constant memory: one page, the place of the next, and fingerprints of four pages
//! and keys. An earlier page is therefore recognized when it is the one before or when the service goes in a circle, after at
//! most three times as many pages as there are in the circle and before it. A service that gives ever new items ends at
//! `max_pages`.
//!
//! After an error the pages before it stay valid, and [`Pages::request`] is what to go on with.

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

pub use next_page::Follows;
pub use page::{Page, Paged};
pub use page_cursor::{Key, Number, Place};
#[cfg(feature = "client")]
pub use streams::{Items, Pages};
