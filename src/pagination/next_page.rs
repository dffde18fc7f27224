//! What a response reports about the pages after it.

use super::page_cursor::{PageNumber, PageToken};

/// What a response reports about the pages after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextPage<'a> {
    /// The number of items over all pages, if reported.
    Total(Option<i64>),
    /// The index at which the next page starts, and whether there is a next page.
    Index {
        /// The index; negative if there is no next page.
        next: Option<i64>,
        /// Whether there is a next page.
        more: bool,
    },
    /// The token of the next page.
    Token {
        /// The token, if there is one.
        token: Option<&'a str>,
        /// Whether every response has a token, so that only an empty page ends the list.
        until_empty: bool,
    },
}

impl<'a> NextPage<'a> {
    /// Reads the property that holds the number of all items. Zero counts as not reported: it also stands for a property
    /// that was omitted.
    pub fn total(total: &impl PageNumber) -> Self {
        Self::Total(total.get().filter(|total| *total > 0))
    }

    /// Reads the properties that hold the start of the next page and whether there is one.
    pub fn index(next: &impl PageNumber, more: &(impl Copy + Into<Option<bool>>)) -> Self {
        Self::Index { next: next.get(), more: (*more).into().unwrap_or_default() }
    }

    /// Reads the property that holds the token of the next page.
    pub fn token(token: &'a impl PageToken) -> Self {
        Self::Token { token: token.get(), until_empty: token.is_always_present() }
    }
}
