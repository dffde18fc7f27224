//! Generated ids, tokens and keys.

use std::hash::{BuildHasher, RandomState};
use std::sync::Mutex;

use crate::lock::lock;

/// A pseudorandom generator of ids. The same seed generates the same ids in every run.
///
/// Ids must be unique, not secret: whoever can reach a sandbox may use it.
#[derive(Debug)]
pub(crate) struct Ids {
    state: Mutex<u64>,
}

impl Ids {
    pub(crate) fn new(seed: Option<u64>) -> Self {
        // The keys of `RandomState` come from the operating system.
        let seed = seed.unwrap_or_else(|| RandomState::new().hash_one("sandbox"));
        Self { state: Mutex::new(seed) }
    }

    /// Returns the position of the generator, for snapshots.
    pub(crate) fn position(&self) -> u64 {
        *lock(&self.state)
    }

    /// Continues from a position.
    pub(crate) fn go_to(&self, position: u64) {
        *lock(&self.state) = position;
    }

    /// Returns a number from 0 to less than 1.
    pub(crate) fn fraction(&self) -> f64 {
        // 53 bits, the precision of a double.
        #[expect(clippy::cast_precision_loss, reason = "they fit")]
        let bits = (self.next() >> 11) as f64;
        bits / 9_007_199_254_740_992.0
    }

    /// Returns the next number (SplitMix64).
    fn next(&self) -> u64 {
        let mut state = lock(&self.state);
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = *state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns lower-case hexadecimal digits.
    pub(crate) fn hex(&self, length: usize) -> String {
        let mut digits = String::with_capacity(length + 16);
        while digits.len() < length {
            digits.push_str(&format!("{:016x}", self.next()));
        }
        digits.truncate(length);
        digits
    }

    /// Returns a lower-case UUID, version 4.
    pub(crate) fn uuid(&self) -> String {
        let digits = self.hex(30);
        format!("{}-{}-4{}-8{}-{}", &digits[..8], &digits[8..12], &digits[12..15], &digits[15..18], &digits[18..30])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_their_format() {
        let ids = Ids::new(None);
        let id = ids.uuid();
        let lengths: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert!(id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-')));
        assert_eq!(ids.hex(24).len(), 24);
        assert_ne!(ids.uuid(), ids.uuid());
    }

    #[test]
    fn ids_are_reproducible_with_a_seed() {
        assert_eq!(Ids::new(Some(7)).uuid(), Ids::new(Some(7)).uuid());
        assert_ne!(Ids::new(Some(7)).uuid(), Ids::new(Some(8)).uuid());
        assert_ne!(Ids::new(None).uuid(), Ids::new(None).uuid());
    }
}
