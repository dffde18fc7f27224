//! Things that are good for a while.

use std::collections::{HashMap, VecDeque};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

/// So many things stay when they have expired, so that a caller can be told that they have.
const LEAST: usize = 1_000;

/// Beyond so many things the oldest ones go, expired or not, so that a long run does not grow without bound.
const MOST: usize = 20_000;

/// Things by key, each with its end, in the order in which they came.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(from = "Vec<Kept<T>>", into = "Vec<Kept<T>>", bound(serialize = "T: Clone + Serialize"))]
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

/// An entry as a snapshot has it.
#[derive(Serialize, Deserialize)]
struct Kept<T> {
    key: String,
    value: T,
    expires: SystemTime,
}

impl<T> Expiring<T> {
    /// Adds or replaces a thing; gives whether there was one of that key.
    pub(crate) fn insert(&mut self, key: String, value: T, expires: SystemTime, now: SystemTime) -> bool {
        while self.order.len() >= MOST || (self.order.len() >= LEAST && self.oldest_has_expired(now)) {
            let Some(oldest) = self.order.pop_front() else { break };
            self.entries.remove(&oldest);
        }
        let before = self.entries.insert(key.clone(), Entry { value, expires });
        if before.is_none() {
            self.order.push_back(key);
        }
        before.is_some_and(|before| before.is_alive(now))
    }

    /// A thing, expired or not.
    pub(crate) fn get(&self, key: &str) -> Option<&Entry<T>> {
        self.entries.get(key)
    }

    /// A thing that has not expired.
    pub(crate) fn alive(&mut self, key: &str, now: SystemTime) -> Option<&mut T> {
        self.entries.get_mut(key).filter(|entry| entry.is_alive(now)).map(|entry| &mut entry.value)
    }

    /// Ends everything now.
    pub(crate) fn expire(&mut self, now: SystemTime) {
        for entry in self.entries.values_mut() {
            entry.expires = entry.expires.min(now);
        }
    }

    /// Everything that is there, oldest first.
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

impl<T> From<Vec<Kept<T>>> for Expiring<T> {
    fn from(kept: Vec<Kept<T>>) -> Self {
        let mut things = Self::default();
        for Kept { key, value, expires } in kept {
            // None of them has expired at its own end's beginning, so that all stay.
            things.insert(key, value, expires, SystemTime::UNIX_EPOCH);
        }
        things
    }
}

impl<T> From<Expiring<T>> for Vec<Kept<T>> {
    fn from(mut things: Expiring<T>) -> Self {
        let order = std::mem::take(&mut things.order);
        let kept = |key: String| {
            let Entry { value, expires } = things.entries.remove(&key)?;
            Some(Kept { key, value, expires })
        };
        order.into_iter().filter_map(kept).collect()
    }
}

impl<T> Entry<T> {
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
    fn forgets_what_has_expired() {
        let mut things = Expiring::default();
        for second in 0..100_000 {
            things.insert(second.to_string(), (), at(second + 10), at(second));
        }
        assert!(things.entries.len() <= LEAST, "{}", things.entries.len());
        assert_eq!(things.order.len(), things.entries.len());
        assert!(things.alive("99999", at(100_000)).is_some());
        assert!(things.alive("99999", at(100_009)).is_none());
        assert!(things.get("99999").is_some_and(|entry| !entry.is_alive(at(100_009))));
        assert!(things.insert("99999".to_owned(), (), at(0), at(100_008)));
        assert!(!things.insert("99999".to_owned(), (), at(0), at(100_009)));
    }

    #[test]
    fn forgets_the_oldest_when_nothing_expires() {
        let mut things = Expiring::default();
        for number in 0..=MOST {
            things.insert(number.to_string(), (), at(10), at(0));
        }
        assert_eq!((things.entries.len(), things.order.len()), (MOST, MOST));
        assert!(things.get("0").is_none() && things.get("1").is_some());
    }

    #[test]
    fn ends_everything_at_once() {
        let mut things = Expiring::default();
        things.insert("a".to_owned(), (), at(10), at(0));
        things.insert("b".to_owned(), (), at(2), at(0));
        things.expire(at(5));
        assert!(things.alive("a", at(5)).is_none());
        assert!(things.alive("a", at(4)).is_some() && things.alive("b", at(3)).is_none());
    }

    #[test]
    fn comes_back_from_a_snapshot() {
        let mut things = Expiring::default();
        for (key, end) in [("b", 3), ("a", 1), ("c", 2)] {
            things.insert(key.to_owned(), end, at(end), at(0));
        }
        let text = serde_json::to_string(&things).expect("json");
        let back: Expiring<u64> = serde_json::from_str(&text).expect("things");
        let keys: Vec<&str> = back.iter().map(|(key, _)| key).collect();
        assert_eq!(keys, ["b", "a", "c"]);
        assert!(back.get("c").is_some_and(|entry| entry.value == 2 && entry.expires == at(2)));
        assert!(serde_json::from_str::<Expiring<u64>>(r#"[{"key": "a"}]"#).is_err());
    }
}
