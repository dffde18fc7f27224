//! The queue of deliveries.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::{Mutex, OnceLock};
use std::time::SystemTime;

use serde::Serialize;
use tokio::sync::{Notify, oneshot};

use super::log::{Delivery, DeliveryLog, DeliveryStatus};
use super::receivers::{Endpoint, Receivers, Unreachable};
use super::request::{AttemptReport, WebhookRequest};
use crate::clock::after;
use crate::faults::{Fault, FaultDecision};
use crate::lock::lock;

/// Maximum number of pending deliveries.
const MAX_PENDING: usize = 1_000;

/// Maximum bytes of pending deliveries.
const MAX_PENDING_BYTES: usize = 16 * 1024 * 1024;

/// The deliveries of a sandbox: a queue of pending ones, and a log.
pub(crate) struct Deliveries {
    pub(super) receivers: Receivers,
    /// The address of the sandbox, which cannot be a receiver.
    own: OnceLock<SocketAddr>,
    inner: Mutex<Inner>,
    /// Wakes the worker.
    pub(super) woken: Notify,
    /// Wakes those who wait until nothing is pending.
    settled: Notify,
}

#[derive(Default)]
struct Inner {
    log: DeliveryLog,
    /// By the time of the next attempt.
    waiting: BTreeMap<(SystemTime, u64), Queued>,
    /// Attempts in progress.
    in_progress: usize,
    /// Bytes of all pending deliveries.
    bytes: usize,
    totals: Totals,
    /// Number of resets. The results of attempts from before a reset are ignored.
    generation: u64,
}

/// Numbers of deliveries by status, and by the fault that was applied.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Totals {
    pub(crate) statuses: BTreeMap<&'static str, u64>,
    pub(crate) faults: BTreeMap<&'static str, u64>,
}

/// A pending delivery.
pub(super) struct Queued {
    number: u64,
    generation: u64,
    pub(super) request: WebhookRequest,
    pub(super) endpoint: Endpoint,
    pub(super) is_forged: bool,
    /// Time of the signature of the first attempt: that of the event, so a delayed delivery has an old signature, and a
    /// duplicate is the same request. Later attempts are signed when they are made.
    pub(super) signed_at: Option<SystemTime>,
    attempts: u32,
    /// Receives the report of the first attempt.
    waiter: Option<oneshot::Sender<AttemptReport>>,
}

impl Deliveries {
    pub(crate) fn new(receivers: Receivers) -> Self {
        Self { receivers, own: OnceLock::new(), inner: Mutex::default(), woken: Notify::new(), settled: Notify::new() }
    }

    /// Sets the address of the sandbox.
    pub(crate) fn set_own_address(&self, own: SocketAddr) {
        // A sandbox listens on one address.
        let _ = self.own.set(own);
    }

    /// Checks whether the sandbox may call a receiver.
    pub(crate) fn check_receiver(&self, url: &str) -> Result<Endpoint, Unreachable> {
        self.receivers.check_url(url, self.own.get().copied())
    }

    /// Queues a delivery, with its faults applied. The waiter receives the report of the first attempt, or nothing if there is
    /// none.
    ///
    /// # Errors
    /// The receiver must not be called, or the queue is full. The error is the report of that.
    pub(crate) fn add(
        &self,
        request: &WebhookRequest,
        decision: &FaultDecision,
        now: SystemTime,
        mut waiter: Option<oneshot::Sender<AttemptReport>>,
    ) -> Result<(), AttemptReport> {
        let checked = self.check_receiver(&request.url);
        let fault = decision.fault.as_ref();
        let entry = Delivery {
            number: 0,
            at: now,
            channel: request.source.channel().name(),
            event: request.event.clone(),
            host: checked.as_ref().map_or_else(|_| Endpoint::host_of(&request.url), |found| found.authority.clone()),
            status: DeliveryStatus::Pending,
            attempts: 0,
            http_status: None,
            error: None,
            fault: decision.kind(),
        };
        let mut inner = lock(&self.inner);
        inner.totals.count_fault(entry.fault);
        let endpoint = match checked {
            Ok(endpoint) => endpoint,
            Err(error) => return Err(inner.end(entry, DeliveryStatus::Rejected, &error.to_string())),
        };
        if fault == Some(&Fault::Drop) {
            inner.end(entry, DeliveryStatus::Dropped, "dropped by a fault");
            return Ok(());
        }
        let copies = if fault == Some(&Fault::Duplicate) { 2 } else { 1 };
        let bytes = request.bytes();
        for _ in 0..copies {
            if inner.pending() >= MAX_PENDING || inner.bytes.saturating_add(bytes) > MAX_PENDING_BYTES {
                return Err(inner.end(entry, DeliveryStatus::Dropped, "too many deliveries are pending"));
            }
            let queued = Queued {
                number: inner.log.add(entry.clone()),
                generation: inner.generation,
                request: request.clone(),
                endpoint: endpoint.clone(),
                is_forged: fault == Some(&Fault::Forge),
                signed_at: Some(now),
                attempts: 0,
                waiter: waiter.take(),
            };
            inner.bytes = inner.bytes.saturating_add(bytes);
            inner.waiting.insert((after(now, decision.delay), queued.number), queued);
        }
        drop(inner);
        self.woken.notify_one();
        Ok(())
    }

    /// Takes the first delivery that is due out of the queue. Receivers that are busy are skipped: deliveries to one receiver
    /// keep their order.
    pub(super) fn take_due(&self, now: SystemTime, busy: &[&str]) -> Option<Queued> {
        let mut inner = lock(&self.inner);
        let due = inner.waiting.iter().take_while(|((due, _), _)| *due <= now);
        let key = due.into_iter().find(|(_, queued)| queued.is_free(busy)).map(|(key, _)| *key)?;
        let queued = inner.waiting.remove(&key)?;
        inner.in_progress = inner.in_progress.saturating_add(1);
        Some(queued)
    }

    /// Returns when the next delivery is due, except those to busy receivers.
    pub(super) fn next_due(&self, busy: &[&str]) -> Option<SystemTime> {
        let inner = lock(&self.inner);
        inner.waiting.iter().find(|(_, queued)| queued.is_free(busy)).map(|((due, _), _)| *due)
    }

    /// Returns whether there was no reset since the delivery was queued.
    pub(super) fn is_current(&self, queued: &Queued) -> bool {
        queued.generation == lock(&self.inner).generation
    }

    /// Records the report of an attempt, and queues the next attempt if there is one.
    pub(super) fn record_attempt(&self, mut queued: Queued, report: &AttemptReport, now: SystemTime) {
        queued.attempts = queued.attempts.saturating_add(1);
        queued.signed_at = None;
        if let Some(waiter) = queued.waiter.take() {
            // The waiter may be gone.
            let _ = waiter.send(report.clone());
        }
        let retry = queued.request.retry;
        // A forger would not learn the result.
        let is_last = queued.is_forged || queued.attempts >= retry.max_attempts;
        let status = match report.is_success() {
            true => DeliveryStatus::Delivered,
            false if is_last => DeliveryStatus::Failed,
            false => DeliveryStatus::Pending,
        };
        let mut inner = lock(&self.inner);
        inner.in_progress = inner.in_progress.saturating_sub(1);
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

    /// Cancels a delivery.
    pub(super) fn cancel(&self, queued: &Queued) {
        let mut inner = lock(&self.inner);
        inner.in_progress = inner.in_progress.saturating_sub(1);
        inner.log.change(queued.number, |delivery| delivery.status = DeliveryStatus::Canceled);
        inner.release(queued, DeliveryStatus::Canceled);
        drop(inner);
        self.settled.notify_waiters();
    }

    /// Waits until no delivery is pending.
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

    /// Clears everything, pending deliveries included.
    pub(crate) fn reset(&self) {
        let mut inner = lock(&self.inner);
        let pending: usize = inner.waiting.values().map(|queued| queued.request.bytes()).sum();
        inner.bytes = inner.bytes.saturating_sub(pending);
        inner.waiting.clear();
        inner.log.clear();
        inner.totals = Totals::default();
        inner.generation = inner.generation.wrapping_add(1);
        drop(inner);
        self.settled.notify_waiters();
    }

    /// Clears the log. Pending deliveries stay in the queue.
    pub(crate) fn clear_log(&self) {
        lock(&self.inner).log.clear();
    }

    /// Returns the latest deliveries, oldest first.
    pub(crate) fn latest(&self, limit: usize) -> Vec<Delivery> {
        lock(&self.inner).log.latest(limit)
    }

    /// Returns the number of deliveries so far.
    pub(crate) fn count(&self) -> u64 {
        lock(&self.inner).log.count()
    }

    /// Returns the numbers of deliveries by status and fault.
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
        self.waiting.len().saturating_add(self.in_progress)
    }

    /// Logs a delivery that is not attempted.
    fn end(&mut self, entry: Delivery, status: DeliveryStatus, reason: &str) -> AttemptReport {
        self.totals.count_status(status);
        self.log.add(Delivery { status, error: Some(reason.to_owned()), ..entry });
        AttemptReport::from_error(reason)
    }

    /// Releases the bytes of a delivery that has ended.
    fn release(&mut self, queued: &Queued, status: DeliveryStatus) {
        self.bytes = self.bytes.saturating_sub(queued.request.bytes());
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
        !busy.contains(&self.request.url.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::super::request::{Auth, MediaType, OVERHEAD, Retry, Source};
    use super::*;

    fn request(url: &str, body: usize) -> WebhookRequest {
        WebhookRequest {
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
        let add = |bytes| deliveries.add(&request(URL, bytes), &FaultDecision::default(), UNIX_EPOCH, None);
        for _ in 0..MAX_PENDING {
            assert!(add(1).is_ok());
        }
        assert!(add(1).is_err());
        assert_eq!(deliveries.totals().statuses["dropped"], 1);
        let queued = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
        assert!(add(1).is_err(), "attempts in progress count");
        deliveries.cancel(&queued);
        assert!(add(1).is_ok());

        deliveries.reset();
        assert!(add(MAX_PENDING_BYTES).is_err());
        assert!(add(MAX_PENDING_BYTES - 2 * OVERHEAD).is_ok() && add(MAX_PENDING_BYTES / 2).is_err());
        let queued = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
        deliveries.record_attempt(queued, &AttemptReport { status: Some(204), ..AttemptReport::default() }, UNIX_EPOCH);
        assert!(add(MAX_PENDING_BYTES / 2).is_ok(), "its bytes are released");
    }

    #[test]
    fn busy_receiver_does_not_block_others() {
        let deliveries = Deliveries::new(Receivers::loopback());
        let other = "http://127.0.0.1:10/";
        for url in [URL, URL, other] {
            deliveries.add(&request(url, 1), &FaultDecision::default(), UNIX_EPOCH, None).expect("queued");
        }
        let first = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
        let busy = [first.request.url.as_str()];
        let second = deliveries.take_due(UNIX_EPOCH, &busy).expect("due");
        assert_eq!((first.number, second.number), (1, 3));
        assert!(deliveries.take_due(UNIX_EPOCH, &[URL, other]).is_none());
        assert!(deliveries.next_due(&[URL]).is_none() && deliveries.next_due(&[other]).is_some());
    }

    #[test]
    fn delivery_backs_off_and_fails_after_its_last_attempt() {
        let deliveries = Deliveries::new(Receivers::loopback());
        deliveries.add(&request(URL, 1), &FaultDecision::default(), UNIX_EPOCH, None).expect("queued");
        let queued = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
        deliveries.record_attempt(queued, &AttemptReport { status: Some(500), ..AttemptReport::default() }, UNIX_EPOCH);
        assert_eq!(statuses(&deliveries), [DeliveryStatus::Pending]);
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(deliveries.next_due(&[]), Some(at(9)));
        assert!(deliveries.take_due(at(8), &[]).is_none());
        let queued = deliveries.take_due(at(9), &[]).expect("due");
        deliveries.record_attempt(queued, &AttemptReport::from_error("connection refused"), at(9));
        assert_eq!(statuses(&deliveries), [DeliveryStatus::Failed]);
        assert_eq!(deliveries.latest(1)[0].attempts, 2);
    }

    #[test]
    fn faults_drop_duplicate_and_forge() {
        let deliveries = Deliveries::new(Receivers::loopback());
        let with = |fault| FaultDecision { fault: Some(fault), ..FaultDecision::default() };
        for fault in [Fault::Drop, Fault::Duplicate, Fault::Forge] {
            deliveries.add(&request(URL, 1), &with(fault), UNIX_EPOCH, None).expect("queued");
        }
        let logged = deliveries.latest(9);
        let faults: Vec<_> =
            logged.iter().map(|logged| (logged.status.name(), logged.fault.unwrap_or_default())).collect();
        let expected = [("dropped", "drop"), ("pending", "duplicate"), ("pending", "duplicate"), ("pending", "forge")];
        assert_eq!(faults, expected);
        for _ in 0..3 {
            let queued = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
            deliveries.record_attempt(queued, &AttemptReport::from_error("connection refused"), UNIX_EPOCH);
        }
        assert_eq!(statuses(&deliveries)[3], DeliveryStatus::Failed, "a forged delivery is not retried");
        assert_eq!(deliveries.totals().faults["duplicate"], 1);
    }

    #[test]
    fn reset_ignores_attempts_in_progress() {
        let deliveries = Deliveries::new(Receivers::loopback());
        deliveries.add(&request(URL, 1), &FaultDecision::default(), UNIX_EPOCH, None).expect("queued");
        let queued = deliveries.take_due(UNIX_EPOCH, &[]).expect("due");
        deliveries.reset();
        assert!(!deliveries.is_current(&queued));
        deliveries.record_attempt(queued, &AttemptReport::from_error("connection refused"), UNIX_EPOCH);
        assert!(deliveries.next_due(&[]).is_none(), "no retry");
        assert_eq!(deliveries.totals().statuses, BTreeMap::from([("pending", 0)]));
        assert!(
            deliveries.add(&request("https://example.com/", 1), &FaultDecision::default(), UNIX_EPOCH, None).is_err()
        );
        assert_eq!(deliveries.latest(1)[0].host, "example.com");
    }
}
