//! The queue of deliveries.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::{Mutex, OnceLock};
use std::time::SystemTime;

use serde::Serialize;
use tokio::sync::{Notify, oneshot};

use super::dispatch::{Dispatch, Report};
use super::log::{Delivery, DeliveryStatus, Log};
use super::receivers::{Endpoint, Receivers};
use crate::clock::after;
use crate::faults::{Fault, Struck};
use crate::lock::lock;

/// Deliveries that are pending at most.
const PENDING: usize = 1_000;

/// Bytes that pending deliveries have at most.
const PENDING_BYTES: usize = 16 * 1024 * 1024;

/// Bytes of a delivery beside its texts.
const OVERHEAD: usize = 1_000;

/// Deliveries of a sandbox: those that are pending, and what has become of the others.
pub(crate) struct Deliveries {
    pub(super) receivers: Receivers,
    /// Where the sandbox listens, which is no receiver.
    own: OnceLock<SocketAddr>,
    inner: Mutex<Inner>,
    /// Wakes the task that delivers.
    pub(super) woken: Notify,
    /// Wakes those who wait for everything to be delivered.
    settled: Notify,
}

#[derive(Default)]
struct Inner {
    log: Log,
    /// By the time of the next attempt.
    waiting: BTreeMap<(SystemTime, u64), Queued>,
    /// Attempts under way.
    under_way: usize,
    /// Bytes of all that are pending.
    bytes: usize,
    totals: Totals,
    /// Resets so far. What was under way at a reset is nobody's business any more.
    generation: u64,
}

/// How many deliveries have ended in which way, and how many a fault has struck.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Totals {
    pub(crate) statuses: BTreeMap<&'static str, u64>,
    pub(crate) faults: BTreeMap<&'static str, u64>,
}

/// A pending delivery.
pub(super) struct Queued {
    number: u64,
    generation: u64,
    pub(super) dispatch: Dispatch,
    pub(super) endpoint: Endpoint,
    pub(super) is_forged: bool,
    /// When the first attempt is signed: when the event happened, so that a delayed delivery is an old one, and a duplicate
    /// the same request once more. Later attempts are signed when they are made.
    pub(super) signed_at: Option<SystemTime>,
    attempts: u32,
    /// Who waits for what becomes of the first attempt.
    waiter: Option<oneshot::Sender<Report>>,
}

impl Deliveries {
    pub(crate) fn new(receivers: Receivers) -> Self {
        Self { receivers, own: OnceLock::new(), inner: Mutex::default(), woken: Notify::new(), settled: Notify::new() }
    }

    /// Reports where the sandbox listens.
    pub(crate) fn listen(&self, own: SocketAddr) {
        // A sandbox listens once.
        let _ = self.own.set(own);
    }

    /// Checks whether a receiver may be called.
    pub(crate) fn check(&self, url: &str) -> Result<Endpoint, super::Unreachable> {
        self.receivers.check(url, self.own.get().copied())
    }

    /// Takes a delivery, as faults have it. A waiter hears of its first attempt, and nothing if there is none.
    ///
    /// # Errors
    /// The receiver may not be called, or the queue is full: what is to be reported of it.
    pub(crate) fn add(
        &self,
        dispatch: &Dispatch,
        struck: &Struck,
        now: SystemTime,
        mut waiter: Option<oneshot::Sender<Report>>,
    ) -> Result<(), Report> {
        let checked = self.check(&dispatch.url);
        let fault = struck.fault.as_ref();
        let entry = Delivery {
            number: 0,
            at: now,
            channel: dispatch.source.channel().name(),
            event: dispatch.event.clone(),
            host: checked.as_ref().map_or_else(|_| Endpoint::host_of(&dispatch.url), |found| found.authority.clone()),
            status: DeliveryStatus::Pending,
            attempts: 0,
            http_status: None,
            error: None,
            fault: fault.map(Fault::kind).or_else(|| (!struck.delay.is_zero()).then_some("delay")),
        };
        let mut inner = lock(&self.inner);
        inner.totals.count_fault(entry.fault);
        let endpoint = match checked {
            Ok(endpoint) => endpoint,
            Err(error) => return Err(inner.end(entry, DeliveryStatus::Refused, &error.to_string())),
        };
        if fault == Some(&Fault::Drop) {
            inner.end(entry, DeliveryStatus::Dropped, "dropped by a fault");
            return Ok(());
        }
        let copies = if fault == Some(&Fault::Duplicate) { 2 } else { 1 };
        let bytes = dispatch.bytes();
        for _ in 0..copies {
            if inner.pending() >= PENDING || inner.bytes.saturating_add(bytes) > PENDING_BYTES {
                return Err(inner.end(entry, DeliveryStatus::Dropped, "too many deliveries are pending"));
            }
            let queued = Queued {
                number: inner.log.add(entry.clone()),
                generation: inner.generation,
                dispatch: dispatch.clone(),
                endpoint: endpoint.clone(),
                is_forged: fault == Some(&Fault::Forge),
                signed_at: Some(now),
                attempts: 0,
                waiter: waiter.take(),
            };
            inner.bytes = inner.bytes.saturating_add(bytes);
            inner.waiting.insert((after(now, struck.delay), queued.number), queued);
        }
        drop(inner);
        self.woken.notify_one();
        Ok(())
    }

    /// Takes the first delivery that is due out of the queue, but for those to receivers that are busy: what goes to one
    /// receiver goes in its order.
    pub(super) fn take_due(&self, now: SystemTime, busy: &[&str]) -> Option<Queued> {
        let mut inner = lock(&self.inner);
        let due = inner.waiting.iter().take_while(|((due, _), _)| *due <= now);
        let key = due.into_iter().find(|(_, queued)| queued.is_free(busy)).map(|(key, _)| *key)?;
        let queued = inner.waiting.remove(&key)?;
        inner.under_way = inner.under_way.saturating_add(1);
        Some(queued)
    }

    /// When the next delivery is due, but for those to receivers that are busy.
    pub(super) fn next_due(&self, busy: &[&str]) -> Option<SystemTime> {
        let inner = lock(&self.inner);
        inner.waiting.iter().find(|(_, queued)| queued.is_free(busy)).map(|((due, _), _)| *due)
    }

    /// Whether there was no reset since the delivery was taken.
    pub(super) fn is_current(&self, queued: &Queued) -> bool {
        queued.generation == lock(&self.inner).generation
    }

    /// Notes what has become of an attempt, and lets the delivery wait for the next one if there is one.
    pub(super) fn attempted(&self, mut queued: Queued, report: &Report, now: SystemTime) {
        queued.attempts = queued.attempts.saturating_add(1);
        queued.signed_at = None;
        if let Some(waiter) = queued.waiter.take() {
            // Whoever has waited may be gone.
            let _ = waiter.send(report.clone());
        }
        let retry = queued.dispatch.retry;
        // Whoever forges a delivery does not know what has become of it.
        let is_last = queued.is_forged || queued.attempts >= retry.max_attempts;
        let status = match report.is_success() {
            true => DeliveryStatus::Delivered,
            false if is_last => DeliveryStatus::Failed,
            false => DeliveryStatus::Pending,
        };
        let mut inner = lock(&self.inner);
        inner.under_way = inner.under_way.saturating_sub(1);
        if queued.generation == inner.generation {
            inner.log.change(queued.number, |delivery| {
                delivery.attempts = queued.attempts;
                delivery.status = status;
                delivery.http_status = report.status;
                delivery.error.clone_from(&report.error);
            });
        }
        if status == DeliveryStatus::Pending && queued.generation == inner.generation {
            let due = after(now, retry.backoff_after(queued.attempts));
            inner.waiting.insert((due, queued.number), queued);
        } else {
            inner.release(&queued, status);
        }
        drop(inner);
        self.settled.notify_waiters();
    }

    /// Notes that a delivery is not wanted any more.
    pub(super) fn canceled(&self, queued: &Queued) {
        let mut inner = lock(&self.inner);
        inner.under_way = inner.under_way.saturating_sub(1);
        inner.log.change(queued.number, |delivery| delivery.status = DeliveryStatus::Canceled);
        inner.release(queued, DeliveryStatus::Canceled);
        drop(inner);
        self.settled.notify_waiters();
    }

    /// Waits until nothing is pending.
    pub(crate) async fn settle(&self) {
        loop {
            let mut settled = pin!(self.settled.notified());
            settled.as_mut().enable();
            if lock(&self.inner).pending() == 0 {
                return;
            }
            settled.await;
        }
    }

    /// Forgets everything, pending deliveries included.
    pub(crate) fn reset(&self) {
        let mut inner = lock(&self.inner);
        let pending: usize = inner.waiting.values().map(|queued| queued.dispatch.bytes()).sum();
        inner.bytes = inner.bytes.saturating_sub(pending);
        inner.waiting.clear();
        inner.log.clear();
        inner.totals = Totals::default();
        inner.generation = inner.generation.wrapping_add(1);
        drop(inner);
        self.settled.notify_waiters();
    }

    /// Forgets the deliveries so far; those that are pending stay so.
    pub(crate) fn clear_log(&self) {
        lock(&self.inner).log.clear();
    }

    /// The latest deliveries, oldest first.
    pub(crate) fn latest(&self, most: usize) -> Vec<Delivery> {
        lock(&self.inner).log.latest(most)
    }

    /// How many there were so far.
    pub(crate) fn count(&self) -> u64 {
        lock(&self.inner).log.count()
    }

    /// How the deliveries have ended.
    pub(crate) fn totals(&self) -> Totals {
        let inner = lock(&self.inner);
        let mut totals = inner.totals.clone();
        let pending = u64::try_from(inner.pending()).unwrap_or(u64::MAX);
        totals.statuses.insert(DeliveryStatus::Pending.name(), pending);
        totals
    }
}

impl Inner {
    fn pending(&self) -> usize {
        self.waiting.len().saturating_add(self.under_way)
    }

    /// Adds a delivery that is not attempted.
    fn end(&mut self, entry: Delivery, status: DeliveryStatus, why: &str) -> Report {
        self.totals.count_status(status);
        self.log.add(Delivery { status, error: Some(why.to_owned()), ..entry });
        Report::error(why)
    }

    /// Gives back what a delivery has taken of the queue.
    fn release(&mut self, queued: &Queued, status: DeliveryStatus) {
        self.bytes = self.bytes.saturating_sub(queued.dispatch.bytes());
        if queued.generation == self.generation {
            self.totals.count_status(status);
        }
    }
}

impl Totals {
    fn count_status(&mut self, status: DeliveryStatus) {
        let count = self.statuses.entry(status.name()).or_default();
        *count = count.saturating_add(1);
    }

    fn count_fault(&mut self, fault: Option<&'static str>) {
        if let Some(fault) = fault {
            let count = self.faults.entry(fault).or_default();
            *count = count.saturating_add(1);
        }
    }
}

impl Queued {
    fn is_free(&self, busy: &[&str]) -> bool {
        !busy.contains(&self.dispatch.url.as_str())
    }
}

impl Dispatch {
    /// Bytes that it takes in the queue, about.
    fn bytes(&self) -> usize {
        let headers: usize = self.headers.iter().map(|(name, value)| name.len() + value.len()).sum();
        OVERHEAD + self.body.len() + self.url.len() + self.event.len() + headers
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::super::{Auth, MediaType, Retry, Source};
    use super::*;

    fn dispatch(url: &str, body: usize) -> Dispatch {
        Dispatch {
            source: Source::ProveWebhook,
            event: "PORT".to_owned(),
            url: url.to_owned(),
            media_type: MediaType::Json,
            body: "x".repeat(body),
            auth: Auth::None,
            headers: Vec::new(),
            retry: Retry { max_attempts: 2, backoff: Duration::from_secs(9), multiplier: 1 },
        }
    }

    fn statuses(deliveries: &Deliveries) -> Vec<DeliveryStatus> {
        deliveries.latest(9).into_iter().map(|delivery| delivery.status).collect()
    }

    const URL: &str = "http://127.0.0.1:9/";

    #[test]
    fn queue_is_bounded_in_number_and_bytes() {
        let deliveries = Deliveries::new(Receivers::loopback());
        let add = |bytes| deliveries.add(&dispatch(URL, bytes), &Struck::default(), UNIX_EPOCH, None);
        for _ in 0..PENDING {
            assert!(add(1).is_ok());
        }
        assert!(add(1).is_err());
        assert_eq!(deliveries.totals().statuses["dropped"], 1);
        let queued = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
        assert!(add(1).is_err(), "what is under way counts");
        deliveries.canceled(&queued);
        assert!(add(1).is_ok());

        deliveries.reset();
        assert!(add(PENDING_BYTES).is_err());
        assert!(add(PENDING_BYTES - 2 * OVERHEAD).is_ok() && add(PENDING_BYTES / 2).is_err());
        let queued = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
        deliveries.attempted(queued, &Report { status: Some(204), ..Report::default() }, UNIX_EPOCH);
        assert!(add(PENDING_BYTES / 2).is_ok(), "its bytes are given back");
    }

    #[test]
    fn receiver_that_is_busy_does_not_hold_others_up() {
        let deliveries = Deliveries::new(Receivers::loopback());
        let other = "http://127.0.0.1:10/";
        for url in [URL, URL, other] {
            deliveries.add(&dispatch(url, 1), &Struck::default(), UNIX_EPOCH, None).expect("taken");
        }
        let first = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
        let busy = [first.dispatch.url.as_str()];
        let second = deliveries.take_due(UNIX_EPOCH, &busy).expect("due");
        assert_eq!((first.number, second.number), (1, 3));
        assert!(deliveries.take_due(UNIX_EPOCH, &[URL, other]).is_none());
        assert!(deliveries.next_due(&[URL]).is_none() && deliveries.next_due(&[other]).is_some());
    }

    #[test]
    fn delivery_waits_for_its_backoff_and_fails_in_the_end() {
        let deliveries = Deliveries::new(Receivers::loopback());
        deliveries.add(&dispatch(URL, 1), &Struck::default(), UNIX_EPOCH, None).expect("taken");
        let queued = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
        deliveries.attempted(queued, &Report { status: Some(500), ..Report::default() }, UNIX_EPOCH);
        assert_eq!(statuses(&deliveries), [DeliveryStatus::Pending]);
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(deliveries.next_due(&[]), Some(at(9)));
        assert!(deliveries.take_due(at(8), &[]).is_none());
        let queued = deliveries.take_due(at(9), &[]).expect("due");
        deliveries.attempted(queued, &Report::error("refused"), at(9));
        assert_eq!(statuses(&deliveries), [DeliveryStatus::Failed]);
        assert_eq!(deliveries.latest(1)[0].attempts, 2);
    }

    #[test]
    fn faults_drop_double_and_forge() {
        let deliveries = Deliveries::new(Receivers::loopback());
        let with = |fault| Struck { fault: Some(fault), ..Struck::default() };
        for fault in [Fault::Drop, Fault::Duplicate, Fault::Forge] {
            deliveries.add(&dispatch(URL, 1), &with(fault), UNIX_EPOCH, None).expect("taken");
        }
        let kept = deliveries.latest(9);
        let faults: Vec<_> = kept.iter().map(|kept| (kept.status.name(), kept.fault.unwrap_or_default())).collect();
        let expected = [("dropped", "drop"), ("pending", "duplicate"), ("pending", "duplicate"), ("pending", "forge")];
        assert_eq!(faults, expected);
        for _ in 0..3 {
            let queued = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
            deliveries.attempted(queued, &Report::error("refused"), UNIX_EPOCH);
        }
        assert_eq!(statuses(&deliveries)[3], DeliveryStatus::Failed, "a forged one is not retried");
        assert_eq!(deliveries.totals().faults["duplicate"], 1);
    }

    #[test]
    fn reset_forgets_what_is_under_way() {
        let deliveries = Deliveries::new(Receivers::loopback());
        deliveries.add(&dispatch(URL, 1), &Struck::default(), UNIX_EPOCH, None).expect("taken");
        let queued = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
        deliveries.reset();
        assert!(!deliveries.is_current(&queued));
        deliveries.attempted(queued, &Report::error("refused"), UNIX_EPOCH);
        assert!(deliveries.next_due(&[]).is_none(), "no retry");
        assert_eq!(deliveries.totals().statuses, BTreeMap::from([("pending", 0)]));
        assert!(deliveries.add(&dispatch("https://example.com/", 1), &Struck::default(), UNIX_EPOCH, None).is_err());
        assert_eq!(deliveries.latest(1)[0].host, "example.com");
    }
}
