//! The deliveries so far.

use std::collections::VecDeque;
use std::time::SystemTime;

/// Deliveries that are kept; the oldest are forgotten first.
const KEPT: usize = 1_000;

/// Letters of an event's name and of an error that are kept.
const TEXT: usize = 200;

/// A delivery of a webhook, or of a `callbackUrl`. Bodies and secrets are not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery {
    /// Number of the delivery, from 1; duplicates have their own.
    pub number: u64,
    /// When the event happened, on the sandbox's clock.
    pub at: SystemTime,
    /// What sends it: `prove-webhook`, `prove-callback` or `genauth-webhook`.
    pub channel: &'static str,
    /// Type or name of the event.
    pub event: String,
    /// Host and port of the receiver; empty if its URL is none.
    pub host: String,
    /// What has become of it.
    pub status: DeliveryStatus,
    /// Attempts so far.
    pub attempts: u32,
    /// HTTP status of the latest response.
    pub http_status: Option<u16>,
    /// Why there was no response to the latest attempt, or why none was made.
    pub error: Option<String>,
    /// The fault that has struck it: `delay`, `duplicate`, `drop` or `forge`.
    pub fault: Option<&'static str>,
}

/// What has become of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeliveryStatus {
    /// It waits for an attempt, or one is under way.
    Pending,
    /// The receiver has responded with a status of 200 to 299.
    Delivered,
    /// Every attempt has failed.
    Failed,
    /// The receiver may not be called.
    Refused,
    /// A fault has dropped it, or the queue was full.
    Dropped,
    /// Its webhook was deleted, disabled or given another URL between two attempts.
    Canceled,
}

impl DeliveryStatus {
    /// What it is called in JSON and on the status page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Refused => "refused",
            Self::Dropped => "dropped",
            Self::Canceled => "canceled",
        }
    }
}

/// The latest deliveries, in the order of their numbers.
#[derive(Default)]
pub(super) struct Log {
    entries: VecDeque<Delivery>,
    count: u64,
}

impl Log {
    /// Adds a delivery and gives it its number.
    pub(super) fn add(&mut self, mut delivery: Delivery) -> u64 {
        self.count = self.count.saturating_add(1);
        delivery.number = self.count;
        delivery.event = shortened(&delivery.event);
        delivery.error = delivery.error.as_deref().map(shortened);
        if self.entries.len() >= KEPT {
            self.entries.pop_front();
        }
        self.entries.push_back(delivery);
        self.count
    }

    /// Changes a delivery, unless it is forgotten.
    pub(super) fn change(&mut self, number: u64, change: impl FnOnce(&mut Delivery)) {
        // Numbers go up one by one.
        let first = self.entries.front().map_or(0, |first| first.number);
        let at = number.checked_sub(first).and_then(|at| usize::try_from(at).ok());
        if let Some(delivery) = at.and_then(|at| self.entries.get_mut(at)) {
            change(delivery);
            delivery.error = delivery.error.as_deref().map(shortened);
        }
    }

    /// Forgets the deliveries; numbers go on, so that those under way do not meet new ones.
    pub(super) fn clear(&mut self) {
        self.entries.clear();
    }

    pub(super) const fn count(&self) -> u64 {
        self.count
    }

    /// The latest ones, oldest first.
    pub(super) fn latest(&self, most: usize) -> Vec<Delivery> {
        self.entries.iter().skip(self.entries.len().saturating_sub(most)).cloned().collect()
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(TEXT).collect()
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn delivery() -> Delivery {
        Delivery {
            number: 0,
            at: UNIX_EPOCH,
            channel: "prove-webhook",
            event: "PORT".repeat(100),
            host: String::new(),
            status: DeliveryStatus::Pending,
            attempts: 0,
            http_status: None,
            error: None,
            fault: None,
        }
    }

    #[test]
    fn log_is_bounded_and_changes_what_it_has() {
        let mut log = Log::default();
        for number in 1..=KEPT as u64 + 5 {
            assert_eq!(log.add(delivery()), number);
        }
        for number in [0, 1, 5, 6, KEPT as u64 + 5, u64::MAX] {
            log.change(number, |delivery| delivery.attempts = 7);
        }
        let kept = log.latest(usize::MAX);
        let changed: Vec<u64> = kept.iter().filter(|kept| kept.attempts == 7).map(|kept| kept.number).collect();
        assert_eq!((kept.len(), changed), (KEPT, vec![6, KEPT as u64 + 5]));
        assert_eq!((kept[0].event.len(), log.latest(2).len()), (TEXT, 2));
        log.clear();
        log.change(6, |delivery| delivery.attempts = 7);
        assert_eq!((log.add(delivery()), log.latest(9).len()), (KEPT as u64 + 6, 1));
    }
}
