//! What is generated for paged operations: requests that ask for a page, and responses that are one.

use super::next_page::Follows;
use super::page_cursor::Place;

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

    /// The items of this page. Elements that cannot be read are missing; they count where the length of a page matters: a
    /// page is short or empty, and a total is reached, with them.
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
