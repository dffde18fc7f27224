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
//! At the total that the service gives, or where it gives none at a page that is not full; at an empty page; where the
//! service says that nothing follows. The first error ends it as well, after it was given; the pages before it stay
//! valid, and [`Pages::request`] is what to go on with. A service that answers the same page again although more should
//! follow gives an error instead of an endless stream.
//!
//! An item that cannot be read is left out and counted, as in any response, and counts as an item: a page that lacks one
//! is not taken for the last.

mod follows;
mod place;
#[cfg(feature = "client")]
mod streams;
#[cfg(feature = "client")]
mod walk;

pub use follows::Follows;
pub use place::{Key, Number, Place};
#[cfg(feature = "client")]
pub use streams::{Items, Pages};

/// Parameters that ask for one page of many. Implemented by generated code.
pub trait Paged {
    /// Where it says which page.
    fn place(&mut self) -> Place<'_>;
}

/// An answer that is one page of many. Implemented by generated code.
pub trait Page {
    /// What the list holds.
    type Item: serde::Serialize;

    /// Official name of the list.
    const ITEMS: &'static str;

    /// The items of this page.
    fn items(&self) -> &[Self::Item];

    /// The items themselves.
    fn into_items(self) -> Vec<Self::Item>;

    /// What it says of the pages after it.
    fn follows(&self) -> Follows<'_>;
}

/// A page that the service may leave out, which is an empty one.
impl<T: Page> Page for Option<T> {
    type Item = T::Item;

    const ITEMS: &'static str = T::ITEMS;

    fn items(&self) -> &[T::Item] {
        self.as_ref().map(T::items).unwrap_or_default()
    }

    fn into_items(self) -> Vec<T::Item> {
        self.map(T::into_items).unwrap_or_default()
    }

    fn follows(&self) -> Follows<'_> {
        self.as_ref().map_or(Follows::Total(None), T::follows)
    }
}
