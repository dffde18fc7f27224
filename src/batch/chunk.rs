//! Splitting one request into several.

use std::fmt;
use std::ops::Range;

/// A request whose list can be split over several calls that together have the effect of one call with the whole list.
/// Implemented by generated code.
pub trait Batch: Clone {
    /// The type of the items.
    type Item;
    /// The maximum number of items per call.
    const LIMIT: usize;

    /// Returns the list, if there is one.
    fn list(&mut self) -> Option<&mut Vec<Self::Item>>;
}

/// A part of a batch, with a request of its own.
#[derive(Clone, PartialEq)]
pub struct Chunk<P> {
    /// The range of the items in the whole list.
    pub range: Range<usize>,
    /// The request with these items and all other fields of the original.
    pub request: P,
}

/// Shows the range only: the items may be personal data.
impl<P> fmt::Debug for Chunk<P> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Chunk").field("range", &self.range).finish_non_exhaustive()
    }
}

/// Splits a request into requests of at most `size` items, and of at most [`Batch::LIMIT`].
///
/// An empty list gives no requests. A request without the list, which selects its objects by another field, stays one
/// request.
pub fn split<P: Batch>(request: &P, size: usize) -> Vec<Chunk<P>> {
    let size = size.clamp(1, P::LIMIT.max(1));
    // The whole without its list, which is then filled part by part.
    let mut rest = request.clone();
    let Some(items) = rest.list().map(std::mem::take) else {
        return vec![Chunk { range: 0..0, request: rest }];
    };
    let mut chunks = Vec::with_capacity(items.len().div_ceil(size));
    let mut items = items.into_iter();
    let mut start = 0;
    loop {
        let part: Vec<P::Item> = items.by_ref().take(size).collect();
        if part.is_empty() {
            return chunks;
        }
        let range = start..start + part.len();
        start = range.end;
        let mut request = rest.clone();
        if let Some(list) = request.list() {
            *list = part;
        }
        chunks.push(Chunk { range, request });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq)]
    struct Letters {
        list: Option<Vec<char>>,
        loud: bool,
    }

    impl Batch for Letters {
        type Item = char;
        const LIMIT: usize = 3;

        fn list(&mut self) -> Option<&mut Vec<char>> {
            self.list.as_mut()
        }
    }

    fn letters(text: &str) -> Letters {
        Letters { list: Some(text.chars().collect()), loud: true }
    }

    #[test]
    fn parts_make_the_whole_for_every_length_and_size() {
        let alphabet = "abcdefghijklmnopqrstuvwxyz";
        for length in 0..=alphabet.len() {
            for size in 0..6 {
                let whole = letters(&alphabet[..length]);
                let chunks = split(&whole, size);
                let mut joined = Vec::new();
                for chunk in &chunks {
                    let items = chunk.request.list.clone().unwrap();
                    assert_eq!(chunk.range, joined.len()..joined.len() + items.len());
                    assert!(items.len() <= size.clamp(1, 3) && chunk.request.loud);
                    assert!(!items.is_empty());
                    joined.extend(items);
                }
                assert_eq!(Some(joined), whole.list);
            }
        }
    }

    #[test]
    fn a_list_that_is_not_there_stays_so() {
        let whole = Letters { list: None, loud: false };
        assert_eq!(split(&whole, 2), [Chunk { range: 0..0, request: whole }]);
    }
}
