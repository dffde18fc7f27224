//! Distributions of delays.

use std::f64::consts::TAU;
use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::ids::Ids;

/// Maximum delay; a caller has timed out long before.
const MAX_DELAY: Duration = Duration::from_secs(600);

/// The 99th percentile of the standard normal distribution.
const NORMAL_P99: f64 = 2.326_347_874;

/// A distribution of delays. The maximum of any delay is ten minutes.
///
/// In JSON: `{"fixed": {"ms": 200}}`, `{"uniform": {"fromMs": 10, "toMs": 50}}`, `{"exponential": {"meanMs": 40}}`,
/// `{"longTail": {"medianMs": 20, "p99Ms": 900}}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Milliseconds", into = "Milliseconds")]
#[non_exhaustive]
pub enum Latency {
    /// Constant.
    Fixed(Duration),
    /// Uniformly distributed.
    Uniform {
        /// Minimum.
        from: Duration,
        /// Maximum.
        to: Duration,
    },
    /// Exponentially distributed, as times between independent events.
    Exponential {
        /// Mean.
        mean: Duration,
    },
    /// Log-normally distributed: near the median, and sometimes much longer.
    LongTail {
        /// 50th percentile.
        median: Duration,
        /// 99th percentile.
        p99: Duration,
    },
}

impl Latency {
    /// Returns a random delay. Every distribution draws the same number of random values.
    pub(super) fn sample(self, rng: &Ids) -> Duration {
        let (first, second) = (rng.fraction(), rng.fraction());
        let delay = match self {
            Self::Fixed(delay) => delay,
            Self::Uniform { from, to } => from.saturating_add(scaled(to.saturating_sub(from), first)),
            Self::Exponential { mean } => scaled(mean, -(1.0 - first).ln()),
            Self::LongTail { median, p99 } => {
                let normal = (-2.0 * (1.0 - first).ln()).sqrt() * (TAU * second).cos();
                let sigma = (p99.as_secs_f64() / median.as_secs_f64()).ln() / NORMAL_P99;
                scaled(median, (sigma * normal).exp())
            }
        };
        delay.min(MAX_DELAY)
    }

    /// Returns what is invalid about it.
    pub(super) fn problem(&self) -> Option<&'static str> {
        match self {
            Self::Uniform { from, to } if from > to => Some("latency: from must not be longer than to"),
            Self::LongTail { median, p99 } if median.is_zero() || p99 < median => {
                Some("latency: median must not be zero, and p99 must not be shorter than median")
            }
            _ => None,
        }
    }
}

impl fmt::Display for Latency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(delay) => write!(f, "{delay:?}"),
            Self::Uniform { from, to } => write!(f, "{from:?} to {to:?}"),
            Self::Exponential { mean } => write!(f, "exponential, mean {mean:?}"),
            Self::LongTail { median, p99 } => write!(f, "long tail, median {median:?}, 99th percentile {p99:?}"),
        }
    }
}

fn scaled(duration: Duration, by: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * by).unwrap_or(MAX_DELAY)
}

/// A distribution in JSON.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
enum Milliseconds {
    Fixed { ms: u64 },
    Uniform { from_ms: u64, to_ms: u64 },
    Exponential { mean_ms: u64 },
    LongTail { median_ms: u64, p99_ms: u64 },
}

impl From<Milliseconds> for Latency {
    fn from(given: Milliseconds) -> Self {
        let duration = Duration::from_millis;
        match given {
            Milliseconds::Fixed { ms } => Self::Fixed(duration(ms)),
            Milliseconds::Uniform { from_ms, to_ms } => Self::Uniform { from: duration(from_ms), to: duration(to_ms) },
            Milliseconds::Exponential { mean_ms } => Self::Exponential { mean: duration(mean_ms) },
            Milliseconds::LongTail { median_ms, p99_ms } => {
                Self::LongTail { median: duration(median_ms), p99: duration(p99_ms) }
            }
        }
    }
}

impl From<Latency> for Milliseconds {
    fn from(latency: Latency) -> Self {
        let ms = |duration: Duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        match latency {
            Latency::Fixed(delay) => Self::Fixed { ms: ms(delay) },
            Latency::Uniform { from, to } => Self::Uniform { from_ms: ms(from), to_ms: ms(to) },
            Latency::Exponential { mean } => Self::Exponential { mean_ms: ms(mean) },
            Latency::LongTail { median, p99 } => Self::LongTail { median_ms: ms(median), p99_ms: ms(p99) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    fn drawn(latency: Latency) -> Vec<Duration> {
        let rng = Ids::new(Some(7));
        let mut drawn: Vec<Duration> = (0..10_000).map(|_| latency.sample(&rng)).collect();
        drawn.sort_unstable();
        drawn
    }

    fn near(value: Duration, expected: Duration) -> bool {
        value > expected * 9 / 10 && value < expected * 11 / 10
    }

    #[test]
    fn latency_follows_its_distribution() {
        assert!(drawn(Latency::Fixed(MS)).iter().all(|delay| *delay == MS));
        let uniform = drawn(Latency::Uniform { from: MS * 10, to: MS * 50 });
        assert!(uniform[0] >= MS * 10 && uniform[9_999] <= MS * 50 && near(uniform[5_000], MS * 30));
        let exponential = drawn(Latency::Exponential { mean: MS * 100 });
        assert!(near(exponential.iter().sum::<Duration>() / 10_000, MS * 100) && near(exponential[5_000], MS * 69));
        let tail = drawn(Latency::LongTail { median: MS * 20, p99: MS * 900 });
        assert!(near(tail[5_000], MS * 20) && tail[9_900] > MS * 700 && tail[9_900] < MS * 1_200);
        assert!(drawn(Latency::Exponential { mean: Duration::MAX }).iter().all(|delay| *delay <= MAX_DELAY));
    }

    #[test]
    fn invalid_latency_is_reported() {
        assert!(Latency::Uniform { from: MS * 2, to: MS }.problem().is_some());
        assert!(Latency::LongTail { median: Duration::ZERO, p99: MS }.problem().is_some());
        assert!(Latency::LongTail { median: MS * 2, p99: MS }.problem().is_some());
        assert!(Latency::LongTail { median: MS, p99: MS * 2 }.problem().is_none());
    }
}
