//! People and keys that earlier calls have made.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::phone::normal;
use crate::ids::Ids;

/// Keys of one customer; beyond that the oldest are forgotten, so that a long run does not grow without bound.
const KEYS: usize = 10_000;

/// A key that was not used for twelve months is switched off.
const UNUSED: Duration = Duration::from_secs(365 * 24 * 3600);

/// Each person and key belongs to the customer whose call it was.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Registry {
    customers: BTreeMap<String, Known>,
    /// When the call at hand was made.
    now: SystemTime,
}

/// A key on a device.
#[derive(Clone, Serialize, Deserialize)]
struct Key {
    number: String,
    /// When it was made, or has last authenticated.
    used: SystemTime,
}

/// What one customer knows.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Known {
    /// By number. They are test users, so that there are a few dozen at most.
    people: BTreeMap<String, Person>,
    /// By device id.
    keys: HashMap<String, Key>,
    /// Device ids of all keys, oldest first.
    order: VecDeque<String>,
}

/// What a person is known by.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Person {
    pub(super) prove_id: String,
    /// Alias of the number.
    pub(super) alias: String,
    /// Id of the attribute that an issuer holds.
    pub(super) attribute_id: String,
}

impl Default for Registry {
    fn default() -> Self {
        Self { customers: BTreeMap::new(), now: UNIX_EPOCH }
    }
}

impl Registry {
    /// The registry for a call of that time.
    pub(super) const fn at(&mut self, now: SystemTime) -> &mut Self {
        self.now = now;
        self
    }

    /// The number of a key that is not switched off.
    pub(super) fn number_of_key(&self, customer: &str, device: &str) -> Option<&str> {
        let key = self.customers.get(customer)?.keys.get(device)?;
        // One that was used later than now, since the clock was set back, is not old.
        let unused = self.now.duration_since(key.used).unwrap_or_default();
        (unused < UNUSED).then_some(key.number.as_str())
    }

    /// The number of a person.
    pub(super) fn number_of_person(&self, customer: &str, prove_id: &str) -> Option<&str> {
        self.find(customer, prove_id).map(|(number, _)| number)
    }

    /// The number of a person, and what else is known.
    pub(super) fn find(&self, customer: &str, prove_id: &str) -> Option<(&str, &Person)> {
        let mut people = self.customers.get(customer)?.people.iter();
        let found = people.find(|(_, person)| person.prove_id == prove_id);
        found.map(|(number, person)| (number.as_str(), person))
    }

    /// A person: that of an earlier success, and a new one only when there is none.
    pub(super) fn person(&mut self, customer: &str, phone: &str, ids: &Ids) -> Person {
        let make = || Person { prove_id: ids.uuid(), alias: ids.hex(60).to_uppercase(), attribute_id: ids.uuid() };
        self.known(customer).people.entry(normal(phone).to_owned()).or_insert_with(make).clone()
    }

    /// Ties a key to a number: the given one if it is known, else a new one. It counts as used.
    pub(super) fn key(&mut self, customer: &str, phone: &str, device: Option<&str>, ids: &Ids) -> String {
        let known = device.filter(|device| self.number_of_key(customer, device).is_some());
        let device = known.map_or_else(|| ids.uuid(), str::to_owned);
        let key = Key { number: phone.to_owned(), used: self.now };
        self.known(customer).tie(&device, key);
        device
    }

    /// Forgets a key; gives whether there was one.
    pub(super) fn revoke_key(&mut self, customer: &str, device: &str) -> bool {
        let known = self.known(customer);
        known.order.retain(|kept| kept != device);
        known.keys.remove(device).is_some()
    }

    fn known(&mut self, customer: &str) -> &mut Known {
        self.customers.entry(customer.to_owned()).or_default()
    }
}

impl Known {
    fn tie(&mut self, device: &str, key: Key) {
        if self.keys.insert(device.to_owned(), key).is_none() {
            self.order.push_back(device.to_owned());
        }
        while self.order.len() > KEYS {
            let Some(oldest) = self.order.pop_front() else { break };
            self.keys.remove(&oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgets_the_oldest_keys() {
        let (mut registry, ids) = (Registry::default(), Ids::new(Some(1)));
        let first = registry.key("c", "2001004014", None, &ids);
        for _ in 1..KEYS {
            registry.key("c", "2001004014", None, &ids);
        }
        assert_eq!(registry.key("c", "2001004018", Some(&first), &ids), first, "a known key is no new one");
        assert_eq!(registry.number_of_key("c", &first), Some("2001004018"));
        assert_eq!(registry.number_of_key("d", &first), None);
        registry.key("c", "2001004014", None, &ids);
        assert_eq!(registry.number_of_key("c", &first), None);
        assert_eq!(registry.customers["c"].keys.len(), KEYS);
    }

    #[test]
    fn keys_are_switched_off_when_nobody_uses_them() {
        let (mut registry, ids) = (Registry::default(), Ids::new(Some(1)));
        let day = |day: u64| UNIX_EPOCH + Duration::from_secs(day * 24 * 3600);
        let device = registry.at(day(1)).key("c", "2001004014", None, &ids);
        assert!(registry.at(day(365)).number_of_key("c", &device).is_some());
        assert!(registry.at(day(366)).number_of_key("c", &device).is_none());
        // Each use starts the year again.
        assert_eq!(registry.at(day(200)).key("c", "2001004014", Some(&device), &ids), device);
        assert!(registry.at(day(564)).number_of_key("c", &device).is_some());
        assert!(registry.at(day(565)).number_of_key("c", &device).is_none());
        assert_ne!(registry.key("c", "2001004014", Some(&device), &ids), device, "a new key takes its place");
    }
}
