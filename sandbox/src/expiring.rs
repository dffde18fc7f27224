//! Things that are good for a while.

use std::collections::HashMap;
use std::time::SystemTime;

/// Expired things are cleared away when there are at least so many.
const LEAST: usize = 1_000;

/// Things by key, each with its end.
pub(crate) struct Expiring<T> {
    entries: HashMap<String, Entry<T>>,
    clear_at: usize,
}

pub(crate) struct Entry<T> {
    pub(crate) value: T,
    pub(crate) expires: SystemTime,
}

impl<T> Default for Expiring<T> {
    fn default() -> Self {
        Self { entries: HashMap::new(), clear_at: LEAST }
    }
}

impl<T> Expiring<T> {
    /// Adds or replaces a thing; gives whether there was one of that key.
    pub(crate) fn insert(&mut self, key: String, value: T, expires: SystemTime, now: SystemTime) -> bool {
        if self.entries.len() >= self.clear_at {
            self.entries.retain(|_, entry| entry.is_alive(now));
            // What is left is looked at again when it has doubled, so that adding stays cheap.
            self.clear_at = LEAST.max(self.entries.len() * 2);
        }
        self.entries.insert(key, Entry { value, expires }).is_some_and(|before| before.is_alive(now))
    }

    /// A thing, expired or not.
    pub(crate) fn get(&self, key: &str) -> Option<&Entry<T>> {
        self.entries.get(key)
    }

    /// A thing that has not expired.
    pub(crate) fn alive(&mut self, key: &str, now: SystemTime) -> Option<&mut T> {
        self.entries.get_mut(key).filter(|entry| entry.is_alive(now)).map(|entry| &mut entry.value)
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

    #[test]
    fn forgets_what_has_expired() {
        let at = |seconds: u64| UNIX_EPOCH + Duration::from_secs(seconds);
        let mut things = Expiring::default();
        for second in 0..100_000 {
            things.insert(second.to_string(), (), at(second + 10), at(second));
        }
        assert!(things.entries.len() <= LEAST, "{}", things.entries.len());
        assert!(things.alive("99999", at(100_000)).is_some());
        assert!(things.alive("99999", at(100_009)).is_none());
        assert!(things.get("99999").is_some_and(|entry| !entry.is_alive(at(100_009))));
        assert!(things.insert("99999".to_owned(), (), at(0), at(100_008)));
        assert!(!things.insert("99999".to_owned(), (), at(0), at(100_009)));
    }
}
