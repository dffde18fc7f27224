//! The body of a response, part by part.

use bytes::Bytes;

/// What is allocated at once for a body of several parts. A service may announce what it does not send: beyond that, memory
/// is taken as it comes.
const MAX_RESERVED: usize = 64 * 1024;

/// The parts of a body so far. One part, which is all that most responses have, stays where the connection has read it.
#[derive(Default)]
pub(super) struct ReceivedBody {
    only: Bytes,
    /// All parts, once there are two.
    all: Vec<u8>,
}

impl ReceivedBody {
    pub(super) fn len(&self) -> usize {
        self.only.len() + self.all.len()
    }

    /// Adds a part of a body whose length was announced as `announced`.
    pub(super) fn push(&mut self, part: Bytes, announced: usize) {
        if self.len() == 0 {
            self.only = part;
            return;
        }
        if self.all.is_empty() {
            self.all.reserve(announced.min(MAX_RESERVED).max(self.only.len() + part.len()));
            self.all.extend_from_slice(&std::mem::take(&mut self.only));
        }
        self.all.extend_from_slice(&part);
    }

    pub(super) fn into_bytes(self) -> Bytes {
        if self.all.is_empty() { self.only } else { self.all.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn received(parts: &[&'static str], announced: usize) -> (usize, Bytes) {
        let mut body = ReceivedBody::default();
        parts.iter().for_each(|part| body.push(Bytes::from_static(part.as_bytes()), announced));
        (body.len(), body.into_bytes())
    }

    #[test]
    fn received_body_has_all_parts_in_order() {
        for announced in [0, 3, 7, usize::MAX] {
            assert_eq!(received(&[], announced), (0, Bytes::new()));
            assert_eq!(received(&["", "abc", "", "de", "f"], announced), (6, Bytes::from_static(b"abcdef")));
        }
    }

    #[test]
    fn received_body_of_one_part_is_not_copied() {
        const PART: &str = "{\"success\":true}";
        assert_eq!(received(&[PART], PART.len()).1.as_ptr(), PART.as_ptr());
        assert_eq!(received(&["", PART, ""], PART.len()).1, PART);
    }
}
