//! People and device keys that earlier calls have created.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::phone::normalize;
use crate::ids::Ids;

/// Maximum number of keys of a customer. The oldest are dropped, so a long run does not grow without bound.
const MAX_KEYS: usize = 10_000;

/// A key that was not used for this long is inactive.
const KEY_LIFETIME: Duration = Duration::from_secs(365 * 24 * 3600);

/// People and keys by the customer whose call has created them.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Registry {
    customers: BTreeMap<String, CustomerRegistry>,
    /// Time of the current call.
    now: SystemTime,
}

/// A key on a device.
#[derive(Clone, Serialize, Deserialize)]
struct Key {
    number: String,
    /// Time of its creation, or of its last use.
    used: SystemTime,
}

/// People and keys of one customer.
#[derive(Clone, Default, Serialize, Deserialize)]
struct CustomerRegistry {
    /// By number. Only test users have an entry, so there are at most a few dozen.
    people: BTreeMap<String, Person>,
    /// By device id.
    keys: HashMap<String, Key>,
    /// Device ids of all keys, oldest first.
    order: VecDeque<String>,
}

/// The ids of a person.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Person {
    pub(crate) prove_id: String,
    /// Alias of the phone number.
    pub(crate) alias: String,
    /// Id of the attribute that an issuer has of the person.
    pub(crate) attribute_id: String,
}

impl Default for Registry {
    fn default() -> Self {
        Self { customers: BTreeMap::new(), now: UNIX_EPOCH }
    }
}

impl Registry {
    /// Sets the time of the current call.
    pub(crate) const fn at(&mut self, now: SystemTime) -> &mut Self {
        self.now = now;
        self
    }

    /// Returns the phone number of an active key.
    pub(crate) fn number_of_key(&self, customer: &str, device: &str) -> Option<&str> {
        let key = self.customers.get(customer)?.keys.get(device)?;
        // A key that was used later than now, since the clock was rewound, is not old.
        let unused = self.now.duration_since(key.used).unwrap_or_default();
        (unused < KEY_LIFETIME).then_some(key.number.as_str())
    }

    /// Returns the phone number of a person.
    pub(crate) fn number_of_person(&self, customer: &str, prove_id: &str) -> Option<&str> {
        self.find(customer, prove_id).map(|(number, _)| number)
    }

    /// Returns a person and her phone number.
    pub(crate) fn find(&self, customer: &str, prove_id: &str) -> Option<(&str, &Person)> {
        let mut people = self.customers.get(customer)?.people.iter();
        let found = people.find(|(_, person)| person.prove_id == prove_id);
        found.map(|(number, person)| (number.as_str(), person))
    }

    /// Returns the person of a number, and creates her if there was no earlier success.
    pub(crate) fn person(&mut self, customer: &str, phone: &str, ids: &Ids) -> Person {
        let create = || Person { prove_id: ids.uuid(), alias: ids.hex(60).to_uppercase(), attribute_id: ids.uuid() };
        self.customer(customer).people.entry(normalize(phone).to_owned()).or_insert_with(create).clone()
    }

    /// Binds a key to a number: the given one if it is known, or else a new one. That counts as use. Returns its device id.
    pub(crate) fn key(&mut self, customer: &str, phone: &str, device: Option<&str>, ids: &Ids) -> String {
        let active = device.filter(|device| self.number_of_key(customer, device).is_some());
        let device = active.map_or_else(|| ids.uuid(), str::to_owned);
        let key = Key { number: phone.to_owned(), used: self.now };
        self.customer(customer).bind(&device, key);
        device
    }

    /// Removes a key. Returns whether there was one.
    pub(crate) fn revoke_key(&mut self, customer: &str, device: &str) -> bool {
        let own = self.customer(customer);
        own.order.retain(|known| known != device);
        own.keys.remove(device).is_some()
    }

    fn customer(&mut self, customer: &str) -> &mut CustomerRegistry {
        self.customers.entry(customer.to_owned()).or_default()
    }
}

impl CustomerRegistry {
    fn bind(&mut self, device: &str, key: Key) {
        if self.keys.insert(device.to_owned(), key).is_none() {
            self.order.push_back(device.to_owned());
        }
        while self.order.len() > MAX_KEYS {
            let Some(oldest) = self.order.pop_front() else { break };
            self.keys.remove(&oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registry_drops_the_oldest_keys() {
        let (mut registry, ids) = (Registry::default(), Ids::new(Some(1)));
        let first = registry.key("c", "2001004014", None, &ids);
        for _ in 1..MAX_KEYS {
            registry.key("c", "2001004014", None, &ids);
        }
        assert_eq!(registry.key("c", "2001004018", Some(&first), &ids), first, "a known key is not new");
        assert_eq!(registry.number_of_key("c", &first), Some("2001004018"));
        assert_eq!(registry.number_of_key("d", &first), None);
        registry.key("c", "2001004014", None, &ids);
        assert_eq!(registry.number_of_key("c", &first), None);
        assert_eq!(registry.customers["c"].keys.len(), MAX_KEYS);
    }

    #[test]
    fn registry_deactivates_unused_keys() {
        let (mut registry, ids) = (Registry::default(), Ids::new(Some(1)));
        let day = |day: u64| UNIX_EPOCH + Duration::from_secs(day * 24 * 3600);
        let device = registry.at(day(1)).key("c", "2001004014", None, &ids);
        assert!(registry.at(day(365)).number_of_key("c", &device).is_some());
        assert!(registry.at(day(366)).number_of_key("c", &device).is_none());
        // Each use starts the year again.
        assert_eq!(registry.at(day(200)).key("c", "2001004014", Some(&device), &ids), device);
        assert!(registry.at(day(564)).number_of_key("c", &device).is_some());
        assert!(registry.at(day(565)).number_of_key("c", &device).is_none());
        assert_ne!(registry.key("c", "2001004014", Some(&device), &ids), device, "a new key replaces it");
    }
}
