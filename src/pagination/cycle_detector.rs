//! Finds what a service sends a second time, in constant memory.

/// Compares each value with the one before it and with one remembered value, which is replaced after 1, 2, 4, 8, ...
/// values (Brent's way of finding a cycle). Whatever the service does, this takes the same few bytes, and a sequence
/// that goes in a circle is noticed after at most three times as many values as it has different ones.
#[derive(Debug, Default)]
pub(super) struct CycleDetector {
    last: Option<u64>,
    remembered: Option<u64>,
    /// Values since the remembered one was taken, and how many there may be before the next one is.
    since: u64,
    span: u64,
}

impl CycleDetector {
    /// Takes a value in and returns whether it was there before, as far as is remembered.
    pub(super) fn is_known(&mut self, value: u64) -> bool {
        let is_known = self.last == Some(value) || self.remembered == Some(value);
        self.last = Some(value);
        if self.since == self.span {
            self.remembered = Some(value);
            self.since = 0;
            self.span = self.span.saturating_mul(2).max(1);
        }
        self.since = self.since.saturating_add(1);
        is_known
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// After how many values of this sequence the first is known.
    fn first_known(values: impl Iterator<Item = u64>) -> Option<usize> {
        let mut detector = CycleDetector::default();
        values.map(|value| detector.is_known(value)).position(|is_known| is_known).map(|index| index + 1)
    }

    #[test]
    fn circle_is_found_within_three_times_its_values() {
        for lead in 0..40_u64 {
            for circle in 1..40_u64 {
                let values = (0..).map(|index| if index < lead { 1_000 + index } else { (index - lead) % circle });
                let found = first_known(values.take(1_000)).unwrap();
                let different = usize::try_from(lead + circle).unwrap();
                assert!(found > different, "{lead} {circle}: known before it came again");
                assert!(found <= 3 * different, "{lead} {circle}: {found}");
            }
        }
    }

    #[test]
    fn different_values_are_never_known() {
        assert_eq!(first_known(0..100_000), None);
    }
}
