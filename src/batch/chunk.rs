//! From one request to several.

use std::fmt;
use std::ops::Range;

/// A request with a list that may be sent in several calls: what they do together is what one call with the whole list
/// would do. Implemented by generated code.
pub trait Batch: Clone {
    /// What the list holds.
    type Item;
    /// How many items one call takes.
    const LIMIT: usize;

    /// The list, if there is one.
    fn list(&mut self) -> Option<&mut Vec<Self::Item>>;
}

/// A part of a batch: a request of its own.
#[derive(Clone, PartialEq)]
pub struct Chunk<P> {
    /// Which items of the whole list it holds.
    pub range: Range<usize>,
    /// The request with these items, and everything else as in the whole.
    pub request: P,
}

/// The request stays out of sight: its items may be personal.
impl<P> fmt::Debug for Chunk<P> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Chunk").field("range", &self.range).finish_non_exhaustive()
    }
}

/// Splits a request into requests of `size` items at most, never more than one call takes; none if the list is empty. A
/// request without the list, which says by another member what it is about, stays one request.
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
