//! Medians of what is measured.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often a time is taken.
pub(crate) const RUNS: usize = 5;

/// Returns the median of numbers, if there are any.
pub(crate) fn median(numbers: &[f64]) -> Option<f64> {
    let mut numbers = numbers.to_vec();
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}

/// Runs something [`RUNS`] times and returns the median time.
///
/// # Errors
///
/// The first error of a run.
pub(crate) fn median_time<T, E>(mut run: impl FnMut() -> Result<T, E>) -> Result<Duration, E> {
    let mut times = Vec::with_capacity(RUNS);
    for _ in 0..RUNS {
        let start = Instant::now();
        let result = black_box(run());
        times.push(start.elapsed());
        result?;
    }
    times.sort();
    Ok(times[RUNS / 2])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_is_the_middle_number() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&[]), None);
    }

    #[test]
    fn median_time_runs_five_times_and_returns_errors() {
        let mut runs = 0;
        let time = median_time(|| {
            runs += 1;
            Ok::<_, ()>(())
        });
        assert!(time.is_ok() && runs == RUNS);
        assert_eq!(median_time(|| Err::<(), _>("no")), Err("no"));
    }
}
