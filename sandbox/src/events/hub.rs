//! Subscribers of events, and their queues.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::sync::{mpsc, watch};

use crate::lock::lock;

/// Maximum number of subscribers.
const MAX_SUBSCRIBERS: usize = 1_000;

/// Maximum number of messages in the queue of a subscriber.
const MAX_QUEUED: usize = 256;

/// Maximum bytes of messages in the queue of a subscriber. A single message may be larger if the queue is empty.
const MAX_QUEUED_BYTES: usize = 1024 * 1024;

/// The subscribers of a sandbox.
#[derive(Default)]
pub(crate) struct Hub {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    next: u64,
    subscribers: BTreeMap<u64, Subscriber>,
}

struct Subscriber {
    event: String,
    queue: mpsc::Sender<Arc<str>>,
    bytes: Arc<AtomicUsize>,
    end: watch::Sender<Option<End>>,
}

/// Why a subscription ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// The subscriber reads too slowly.
    Slow,
    /// The connection is broken on demand.
    Dropped,
    /// The sandbox stops.
    Stopped,
}

/// One subscriber's side of the hub. Dropping it ends the subscription.
pub(crate) struct Subscription {
    hub: Arc<Hub>,
    id: u64,
    queue: mpsc::Receiver<Arc<str>>,
    bytes: Arc<AtomicUsize>,
    end: watch::Receiver<Option<End>>,
}

impl Hub {
    /// Subscribes to an event. Returns `None` if there are too many subscribers.
    pub(crate) fn subscribe(self: &Arc<Self>, event: &str) -> Option<Subscription> {
        let (sender, queue) = mpsc::channel(MAX_QUEUED);
        let (end_sender, end) = watch::channel(None);
        let bytes = Arc::<AtomicUsize>::default();
        let mut inner = lock(&self.inner);
        if inner.subscribers.len() >= MAX_SUBSCRIBERS {
            return None;
        }
        let id = inner.next;
        inner.next = inner.next.saturating_add(1);
        let subscriber =
            Subscriber { event: event.to_owned(), queue: sender, bytes: Arc::clone(&bytes), end: end_sender };
        inner.subscribers.insert(id, subscriber);
        Some(Subscription { hub: Arc::clone(self), id, queue, bytes, end })
    }

    /// Publishes a message to all subscribers of an event. Returns how many there are, without those whose queue is full: their
    /// subscriptions end.
    pub(crate) fn publish(&self, event: &str, text: &str) -> usize {
        let message: Arc<str> = text.into();
        let mut reached = 0_usize;
        lock(&self.inner).subscribers.retain(|_, subscriber| {
            if subscriber.event != event {
                return true;
            }
            let is_queued = subscriber.enqueue(&message);
            if is_queued {
                reached = reached.saturating_add(1);
            } else {
                subscriber.end.send_replace(Some(End::Slow));
            }
            is_queued
        });
        reached
    }

    /// Breaks the connections of the subscribers of an event, or of all. Returns how many there were.
    pub(crate) fn drop_subscribers(&self, event: Option<&str>) -> usize {
        self.end(event, End::Dropped)
    }

    /// Ends all subscriptions, since the sandbox stops.
    pub(crate) fn stop(&self) {
        self.end(None, End::Stopped);
    }

    fn end(&self, event: Option<&str>, end: End) -> usize {
        let mut ended = 0_usize;
        lock(&self.inner).subscribers.retain(|_, subscriber| {
            if event.is_some_and(|event| event != subscriber.event) {
                return true;
            }
            subscriber.end.send_replace(Some(end));
            ended = ended.saturating_add(1);
            false
        });
        ended
    }

    /// Returns the number of subscribers of each event.
    pub(crate) fn subscribers(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for subscriber in lock(&self.inner).subscribers.values() {
            let count: &mut usize = counts.entry(subscriber.event.clone()).or_default();
            *count = count.saturating_add(1);
        }
        counts
    }
}

impl Subscriber {
    /// Adds a message to the queue, unless it is full. Returns whether it was added.
    fn enqueue(&self, message: &Arc<str>) -> bool {
        let waiting = self.bytes.load(Ordering::Relaxed);
        if waiting > 0 && waiting.saturating_add(message.len()) > MAX_QUEUED_BYTES {
            return false;
        }
        // Counted before it is queued, so that it is counted when it is taken out.
        self.bytes.fetch_add(message.len(), Ordering::Relaxed);
        self.queue.try_send(Arc::clone(message)).is_ok()
    }
}

impl Subscription {
    /// Waits for the next message, or for the end of the subscription, which takes precedence.
    pub(super) async fn next(&mut self) -> Result<Arc<str>, End> {
        tokio::select! {
            biased;
            end = ended(&mut self.end) => Err(end),
            message = self.queue.recv() => {
                // The hub has dropped the sender: the subscription has ended.
                let message = message.ok_or(End::Dropped)?;
                self.bytes.fetch_sub(message.len(), Ordering::Relaxed);
                Ok(message)
            }
        }
    }

    /// Waits for the end of the subscription.
    pub(super) async fn ended(&mut self) -> End {
        ended(&mut self.end).await
    }
}

async fn ended(end: &mut watch::Receiver<Option<End>>) -> End {
    // Subscriptions end with their hub.
    end.wait_for(Option::is_some).await.ok().and_then(|end| *end).unwrap_or(End::Dropped)
}

impl Drop for Subscription {
    fn drop(&mut self) {
        lock(&self.hub.inner).subscribers.remove(&self.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hub() -> Arc<Hub> {
        Arc::default()
    }

    #[tokio::test]
    async fn hub_publishes_to_all_subscribers_of_an_event_in_order() {
        let hub = hub();
        let (mut first, mut second) =
            (hub.subscribe("a").expect("below the limit"), hub.subscribe("a").expect("below the limit"));
        let other = hub.subscribe("b").expect("below the limit");
        assert_eq!((hub.publish("a", "1"), hub.publish("a", "2"), hub.publish("c", "3")), (2, 2, 0));
        for subscription in [&mut first, &mut second] {
            assert_eq!(subscription.next().await.as_deref(), Ok("1"));
            assert_eq!(subscription.next().await.as_deref(), Ok("2"));
        }
        drop(other);
        assert_eq!(hub.subscribers(), BTreeMap::from([("a".to_owned(), 2)]));
    }

    #[tokio::test]
    async fn hub_ends_the_subscription_of_a_slow_reader() {
        let hub = hub();
        let mut slow = hub.subscribe("a").expect("below the limit");
        for _ in 0..MAX_QUEUED {
            assert_eq!(hub.publish("a", "x"), 1);
        }
        assert_eq!(hub.publish("a", "x"), 0);
        assert_eq!((slow.next().await, hub.subscribers().len()), (Err(End::Slow), 0));

        let mut large = hub.subscribe("a").expect("below the limit");
        let message = "x".repeat(MAX_QUEUED_BYTES + 1);
        assert_eq!(hub.publish("a", &message), 1, "a single message may be large");
        assert_eq!(large.next().await.map(|message| message.len()), Ok(message.len()));
        assert_eq!((hub.publish("a", "x"), hub.publish("a", &message)), (1, 0));
        assert_eq!(large.ended().await, End::Slow);
    }

    #[tokio::test]
    async fn hub_ends_dropped_subscriptions() {
        let hub = hub();
        let (mut one, mut other) =
            (hub.subscribe("a").expect("below the limit"), hub.subscribe("b").expect("below the limit"));
        assert_eq!((hub.drop_subscribers(Some("a")), hub.drop_subscribers(Some("a"))), (1, 0));
        assert_eq!(one.next().await, Err(End::Dropped));
        hub.stop();
        assert_eq!(other.next().await, Err(End::Stopped));
    }

    #[test]
    fn hub_limits_subscribers() {
        let hub = hub();
        let subscriptions: Vec<_> =
            (0..MAX_SUBSCRIBERS).map(|_| hub.subscribe("a").expect("below the limit")).collect();
        assert!(hub.subscribe("a").is_none());
        drop(subscriptions);
        assert!(hub.subscribe("a").is_some());
    }
}
