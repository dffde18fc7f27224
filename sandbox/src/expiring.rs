//! A bounded map of values that expire.

use std::collections::{HashMap, VecDeque};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

/// Number of entries that are kept although they have expired, so that a response can say that they have.
const KEEP_EXPIRED: usize = 1_000;

/// Maximum number of entries. The oldest are dropped, expired or not, so a long run does not grow without bound.
const MAX_ENTRIES: usize = 20_000;

/// Values by key, each with its expiry, in the order of insertion.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(from = "Vec<StoredEntry<T>>", into = "Vec<StoredEntry<T>>", bound(serialize = "T: Clone + Serialize"))]
pub(crate) struct Expiring<T> {
    entries: HashMap<String, Entry<T>>,
    /// Keys of all entries, each once.
    order: VecDeque<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Entry<T> {
    pub(crate) value: T,
    pub(crate) expires: SystemTime,
}

/// An entry in a snapshot.
#[derive(Serialize, Deserialize)]
struct StoredEntry<T> {
    key: String,
    value: T,
    expires: SystemTime,
}

impl<T> Expiring<T> {
    /// Inserts or replaces a value. Returns whether the key had one that has not expired.
    pub(crate) fn insert(&mut self, key: String, value: T, expires: SystemTime, now: SystemTime) -> bool {
        while self.order.len() >= MAX_ENTRIES || (self.order.len() >= KEEP_EXPIRED && self.oldest_has_expired(now)) {
            let Some(oldest) = self.order.pop_front() else { break };
            self.entries.remove(&oldest);
        }
        let before = self.entries.insert(key.clone(), Entry { value, expires });
        if before.is_none() {
            self.order.push_back(key);
        }
        before.is_some_and(|before| before.is_alive(now))
    }

    /// Returns an entry, expired or not.
    pub(crate) fn get(&self, key: &str) -> Option<&Entry<T>> {
        self.entries.get(key)
    }

    /// Returns a value that has not expired.
    pub(crate) fn alive(&mut self, key: &str, now: SystemTime) -> Option<&mut T> {
        self.entries.get_mut(key).filter(|entry| entry.is_alive(now)).map(|entry| &mut entry.value)
    }

    /// Expires all values.
    pub(crate) fn expire(&mut self, now: SystemTime) {
        for entry in self.entries.values_mut() {
            entry.expires = entry.expires.min(now);
        }
    }

    /// Returns all entries, oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &Entry<T>)> {
        self.order.iter().filter_map(|key| self.entries.get(key).map(|entry| (key.as_str(), entry)))
    }

    fn oldest_has_expired(&self, now: SystemTime) -> bool {
        self.order.front().and_then(|key| self.entries.get(key)).is_none_or(|entry| !entry.is_alive(now))
    }
}

impl<T> Default for Expiring<T> {
    fn default() -> Self {
        Self { entries: HashMap::new(), order: VecDeque::new() }
    }
}

impl<T> From<Vec<StoredEntry<T>>> for Expiring<T> {
    fn from(stored: Vec<StoredEntry<T>>) -> Self {
        let mut map = Self::default();
        for StoredEntry { key, value, expires } in stored {
            // At the epoch none of them has expired, so all are stored.
            map.insert(key, value, expires, SystemTime::UNIX_EPOCH);
        }
        map
    }
}

impl<T> From<Expiring<T>> for Vec<StoredEntry<T>> {
    fn from(mut map: Expiring<T>) -> Self {
        let order = std::mem::take(&mut map.order);
        let stored = |key: String| {
            let Entry { value, expires } = map.entries.remove(&key)?;
            Some(StoredEntry { key, value, expires })
        };
        order.into_iter().filter_map(stored).collect()
    }
}

impl<T> Entry<T> {
    /// Returns whether the entry has not expired.
    pub(crate) fn is_alive(&self, now: SystemTime) -> bool {
        now < self.expires
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn expiring_drops_expired_entries() {
        let mut map = Expiring::default();
        for second in 0..100_000 {
            map.insert(second.to_string(), (), at(second + 10), at(second));
        }
        assert!(map.entries.len() <= KEEP_EXPIRED, "{}", map.entries.len());
        assert_eq!(map.order.len(), map.entries.len());
        assert!(map.alive("99999", at(100_000)).is_some());
        assert!(map.alive("99999", at(100_009)).is_none());
        assert!(map.get("99999").is_some_and(|entry| !entry.is_alive(at(100_009))));
        assert!(map.insert("99999".to_owned(), (), at(0), at(100_008)));
        assert!(!map.insert("99999".to_owned(), (), at(0), at(100_009)));
    }

    #[test]
    fn expiring_drops_the_oldest_entries() {
        let mut map = Expiring::default();
        for number in 0..=MAX_ENTRIES {
            map.insert(number.to_string(), (), at(10), at(0));
        }
        assert_eq!((map.entries.len(), map.order.len()), (MAX_ENTRIES, MAX_ENTRIES));
        assert!(map.get("0").is_none() && map.get("1").is_some());
    }

    #[test]
    fn expire_ends_all_entries() {
        let mut map = Expiring::default();
        map.insert("a".to_owned(), (), at(10), at(0));
        map.insert("b".to_owned(), (), at(2), at(0));
        map.expire(at(5));
        assert!(map.alive("a", at(5)).is_none());
        assert!(map.alive("a", at(4)).is_some() && map.alive("b", at(3)).is_none());
    }

    #[test]
    fn expiring_is_restored_from_a_snapshot() {
        let mut map = Expiring::default();
        for (key, end) in [("b", 3), ("a", 1), ("c", 2)] {
            map.insert(key.to_owned(), end, at(end), at(0));
        }
        let text = serde_json::to_string(&map).expect("json");
        let back: Expiring<u64> = serde_json::from_str(&text).expect("map");
        let keys: Vec<&str> = back.iter().map(|(key, _)| key).collect();
        assert_eq!(keys, ["b", "a", "c"]);
        assert!(back.get("c").is_some_and(|entry| entry.value == 2 && entry.expires == at(2)));
        assert!(serde_json::from_str::<Expiring<u64>>(r#"[{"key": "a"}]"#).is_err());
    }
}
