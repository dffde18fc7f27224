//! Traits of paged operations: requests for one page, and responses that are one page. Generated code implements them.

use super::next_page::NextPage;
use super::page_cursor::PageCursor;

/// A request for one page of a list. Implemented by generated code.
pub trait PageRequest {
    /// Returns the fields that select the page.
    fn page_cursor(&mut self) -> PageCursor<'_>;
}

/// A response that is one page of a list. Implemented by generated code.
pub trait Page {
    /// The type of the items.
    type Item: serde::Serialize;

    /// The name of the property that holds the items.
    const ITEMS: &'static str;

    /// Returns the items of this page.
    ///
    /// Elements that cannot be decoded are missing. They still count where the length of a page matters: whether a page
    /// is short or empty, and whether the total is reached.
    fn items(&self) -> &[Self::Item];

    /// Returns the items of this page by value.
    fn into_items(self) -> Vec<Self::Item>;

    /// Returns what the response reports about the pages after it.
    fn next_page(&self) -> NextPage<'_>;
}

/// A page that the service may omit, which is then an empty one.
impl<T: Page> Page for Option<T> {
    type Item = T::Item;

    const ITEMS: &'static str = T::ITEMS;

    fn items(&self) -> &[T::Item] {
        self.as_ref().map(T::items).unwrap_or_default()
    }

    fn into_items(self) -> Vec<T::Item> {
        self.map(T::into_items).unwrap_or_default()
    }

    fn next_page(&self) -> NextPage<'_> {
        self.as_ref().map_or(NextPage::Total(None), T::next_page)
    }
}
