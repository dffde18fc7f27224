//! What an answer says of the pages after it.

use super::{Key, Number};

/// What an answer says of the pages after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Follows<'a> {
    /// How many items there are over all pages, if it says so.
    Total(Option<i64>),
    /// At which index the next page starts, and whether there is one.
    Index {
        /// The index; negative when there is none.
        next: Option<i64>,
        /// Whether there is one.
        more: bool,
    },
    /// The key of the next page.
    Key {
        /// The key.
        key: Option<&'a str>,
        /// Every answer has one: the end is an empty page.
        until_empty: bool,
    },
}

impl<'a> Follows<'a> {
    /// The member with the number of all items. Zero says nothing: it also stands for a member that was left out.
    pub fn total(total: &impl Number) -> Self {
        Self::Total(total.get().filter(|total| *total > 0))
    }

    /// The members with the start of the next page and whether there is one.
    pub fn index(next: &impl Number, more: &(impl Copy + Into<Option<bool>>)) -> Self {
        Self::Index { next: next.get(), more: (*more).into().unwrap_or_default() }
    }

    /// The member with the key of the next page.
    pub fn key(key: &'a impl Key) -> Self {
        Self::Key { key: key.get(), until_empty: key.is_always_there() }
    }
}
