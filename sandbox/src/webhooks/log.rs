//! The log of deliveries.

use std::collections::VecDeque;
use std::time::SystemTime;

/// Deliveries that are kept; the oldest are dropped first.
const MAX_ENTRIES: usize = 1_000;

/// Characters that are kept of the name of an event and of an error.
const MAX_TEXT: usize = 200;

/// A delivery of a webhook, or to a `callbackUrl`. Bodies and secrets are not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery {
    /// Number of the delivery, from 1. A duplicate has a number of its own.
    pub number: u64,
    /// Time of the event, on the sandbox's clock.
    pub at: SystemTime,
    /// What sent it: `prove-webhook`, `prove-callback` or `genauth-webhook`.
    pub channel: &'static str,
    /// Type or name of the event.
    pub event: String,
    /// Host and port of the receiver; empty if its URL is invalid.
    pub host: String,
    /// Status of the delivery.
    pub status: DeliveryStatus,
    /// Number of attempts so far.
    pub attempts: u32,
    /// HTTP status of the latest response.
    pub http_status: Option<u16>,
    /// Why there was no response to the latest attempt, or why none was made.
    pub error: Option<String>,
    /// The fault that was applied: `delay`, `duplicate`, `drop` or `forge`.
    pub fault: Option<&'static str>,
}

/// The status of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeliveryStatus {
    /// It waits for an attempt, or one is in progress.
    Pending,
    /// The receiver has responded with a status of 200 to 299.
    Delivered,
    /// Every attempt failed.
    Failed,
    /// The sandbox must not call the receiver.
    Rejected,
    /// A fault dropped it, or the queue was full.
    Dropped,
    /// Its webhook was deleted, disabled or given another URL between two attempts.
    Canceled,
}

impl DeliveryStatus {
    /// Returns its name in JSON and on the status page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Rejected => "rejected",
            Self::Dropped => "dropped",
            Self::Canceled => "canceled",
        }
    }
}

/// The latest deliveries, in the order of their numbers.
#[derive(Default)]
pub(super) struct DeliveryLog {
    entries: VecDeque<Delivery>,
    count: u64,
}

impl DeliveryLog {
    /// Adds a delivery. Returns its number.
    pub(super) fn add(&mut self, mut delivery: Delivery) -> u64 {
        self.count = self.count.saturating_add(1);
        delivery.number = self.count;
        delivery.event = truncated(&delivery.event);
        delivery.error = delivery.error.as_deref().map(truncated);
        if self.entries.len() >= MAX_ENTRIES {
            self.entries.pop_front();
        }
        self.entries.push_back(delivery);
        self.count
    }

    /// Changes a delivery, unless it was dropped.
    pub(super) fn change(&mut self, number: u64, change: impl FnOnce(&mut Delivery)) {
        // Numbers are consecutive.
        let first = self.entries.front().map_or(0, |first| first.number);
        let at = number.checked_sub(first).and_then(|at| usize::try_from(at).ok());
        if let Some(delivery) = at.and_then(|at| self.entries.get_mut(at)) {
            change(delivery);
            delivery.error = delivery.error.as_deref().map(truncated);
        }
    }

    /// Drops all deliveries. Numbers continue, so reports of attempts in progress do not change new deliveries.
    pub(super) fn clear(&mut self) {
        self.entries.clear();
    }

    pub(super) const fn count(&self) -> u64 {
        self.count
    }

    /// Returns the latest deliveries, oldest first.
    pub(super) fn latest(&self, limit: usize) -> Vec<Delivery> {
        self.entries.iter().skip(self.entries.len().saturating_sub(limit)).cloned().collect()
    }
}

fn truncated(text: &str) -> String {
    text.chars().take(MAX_TEXT).collect()
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
    fn delivery_log_is_bounded() {
        let mut log = DeliveryLog::default();
        for number in 1..=MAX_ENTRIES as u64 + 5 {
            assert_eq!(log.add(delivery()), number);
        }
        for number in [0, 1, 5, 6, MAX_ENTRIES as u64 + 5, u64::MAX] {
            log.change(number, |delivery| delivery.attempts = 7);
        }
        let logged = log.latest(usize::MAX);
        let changed: Vec<u64> = logged.iter().filter(|entry| entry.attempts == 7).map(|entry| entry.number).collect();
        assert_eq!((logged.len(), changed), (MAX_ENTRIES, vec![6, MAX_ENTRIES as u64 + 5]));
        assert_eq!((logged[0].event.len(), log.latest(2).len()), (MAX_TEXT, 2));
        log.clear();
        log.change(6, |delivery| delivery.attempts = 7);
        assert_eq!((log.add(delivery()), log.latest(9).len()), (MAX_ENTRIES as u64 + 6, 1));
    }
}
