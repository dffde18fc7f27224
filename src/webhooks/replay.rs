//! Remembers deliveries, so that a replay is not processed again.

use std::collections::{BTreeSet, HashMap};
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use super::DeliveryId;

/// The result of claiming the id of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// The id was not claimed before; the caller owns it now.
    New,
    /// The id was claimed before and is still remembered: a replay.
    Seen,
}

/// Remembers the ids of deliveries.
///
/// `claim` must be atomic: if the same id is claimed concurrently, exactly one caller gets [`Claim::New`]. Several processes
/// need a shared store behind the guard. If that store is asynchronous, use no guard and claim
/// [`Delivery::id`](super::prove::Delivery::id) in the handler.
pub trait ReplayGuard: Send + Sync {
    /// Claims an id at `now` and remembers it until `until`.
    ///
    /// # Errors
    ///
    /// Fails if the store cannot be reached. The delivery is then not accepted.
    fn claim(&self, id: DeliveryId, now: SystemTime, until: SystemTime) -> Result<Claim, Box<dyn Error + Send + Sync>>;

    /// Forgets an id after processing failed, so that the sender's retry is accepted.
    ///
    /// # Errors
    ///
    /// Fails if the store cannot be reached.
    fn release(&self, id: DeliveryId) -> Result<(), Box<dyn Error + Send + Sync>>;
}

impl<G: ReplayGuard + ?Sized> ReplayGuard for Arc<G> {
    fn claim(&self, id: DeliveryId, now: SystemTime, until: SystemTime) -> Result<Claim, Box<dyn Error + Send + Sync>> {
        (**self).claim(id, now, until)
    }

    fn release(&self, id: DeliveryId) -> Result<(), Box<dyn Error + Send + Sync>> {
        (**self).release(id)
    }
}

/// A [`ReplayGuard`] in memory, for a single process, with a limit on the number of ids.
///
/// At the limit, the id that expires first is evicted: a burst weakens the protection but loses no delivery. Each id takes
/// about 200 bytes.
pub struct MemoryReplayGuard {
    capacity: usize,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    until: HashMap<DeliveryId, SystemTime>,
    by_time: BTreeSet<(SystemTime, DeliveryId)>,
}

impl Seen {
    fn evict_expired(&mut self, now: SystemTime) {
        while let Some(&(until, id)) = self.by_time.first() {
            if until > now {
                break;
            }
            self.by_time.pop_first();
            self.until.remove(&id);
        }
    }

    fn remove(&mut self, id: DeliveryId) {
        if let Some(until) = self.until.remove(&id) {
            self.by_time.remove(&(until, id));
        }
    }
}

impl MemoryReplayGuard {
    /// Creates a guard for at most `capacity` ids; zero counts as one.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), seen: Mutex::default() }
    }

    /// Returns the number of remembered ids.
    #[must_use]
    pub fn len(&self) -> usize {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).until.len()
    }

    /// Whether no id is remembered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl ReplayGuard for MemoryReplayGuard {
    fn claim(&self, id: DeliveryId, now: SystemTime, until: SystemTime) -> Result<Claim, Box<dyn Error + Send + Sync>> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.evict_expired(now);
        if seen.until.contains_key(&id) {
            return Ok(Claim::Seen);
        }
        if seen.until.len() >= self.capacity
            && let Some((_, first)) = seen.by_time.pop_first()
        {
            seen.until.remove(&first);
        }
        seen.until.insert(id, until);
        seen.by_time.insert((until, id));
        Ok(Claim::New)
    }

    fn release(&self, id: DeliveryId) -> Result<(), Box<dyn Error + Send + Sync>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
        Ok(())
    }
}

impl fmt::Debug for MemoryReplayGuard {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("MemoryReplayGuard").field("capacity", &self.capacity).field("len", &self.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn id(number: u8) -> DeliveryId {
        DeliveryId::from_bytes([number; 32])
    }

    #[test]
    fn memory_guard_remembers_an_id_until_it_expires() {
        let guard = MemoryReplayGuard::new(8);
        assert_eq!(guard.claim(id(1), at(0), at(10)).unwrap(), Claim::New);
        assert_eq!(guard.claim(id(1), at(9), at(19)).unwrap(), Claim::Seen);
        assert_eq!(guard.claim(id(1), at(10), at(20)).unwrap(), Claim::New);
        assert_eq!(guard.len(), 1);
    }

    #[test]
    fn memory_guard_is_bounded_and_evicts_the_oldest() {
        let guard = MemoryReplayGuard::new(3);
        for number in 0..100 {
            assert_eq!(guard.claim(id(number), at(0), at(100 + u64::from(number))).unwrap(), Claim::New);
            assert!(guard.len() <= 3);
        }
        assert_eq!(guard.claim(id(99), at(0), at(500)).unwrap(), Claim::Seen);
        assert_eq!(guard.claim(id(96), at(0), at(500)).unwrap(), Claim::New, "evicted");
        assert_eq!(MemoryReplayGuard::new(0).claim(id(1), at(0), at(1)).unwrap(), Claim::New);
    }

    #[test]
    fn memory_guard_forgets_a_released_id() {
        let guard = MemoryReplayGuard::new(3);
        assert_eq!(guard.claim(id(1), at(0), at(9)).unwrap(), Claim::New);
        guard.release(id(1)).unwrap();
        guard.release(id(2)).unwrap();
        assert!(guard.is_empty());
        assert_eq!(guard.claim(id(1), at(0), at(9)).unwrap(), Claim::New);
    }

    #[test]
    fn memory_guard_gives_an_id_to_one_of_many_threads() {
        let guard = Arc::new(MemoryReplayGuard::new(64));
        let claims: Vec<Claim> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| guard.claim(id(1), at(0), at(9)).unwrap())).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(claims.iter().filter(|claim| **claim == Claim::New).count(), 1);
    }
}
