//! People and keys that earlier calls have made.

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde::{Deserialize, Serialize};

use super::phone::normal;
use crate::ids::Ids;

/// Keys of one customer; beyond that the oldest are forgotten, so that a long run does not grow without bound.
const KEYS: usize = 10_000;

/// Each person and key belongs to the customer whose call it was.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Registry {
    customers: BTreeMap<String, Known>,
}

/// What one customer knows.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Known {
    /// By number. They are test users, so that there are a few dozen at most.
    people: BTreeMap<String, Person>,
    /// Device id to number.
    keys: HashMap<String, String>,
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

impl Registry {
    /// The number of a key.
    pub(super) fn number_of_key(&self, customer: &str, device: &str) -> Option<&str> {
        self.customers.get(customer)?.keys.get(device).map(String::as_str)
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

    /// Ties a key to a number: the given one if it is known, else a new one.
    pub(super) fn key(&mut self, customer: &str, phone: &str, device: Option<&str>, ids: &Ids) -> String {
        let known = device.filter(|device| self.number_of_key(customer, device).is_some());
        let device = known.map_or_else(|| ids.uuid(), str::to_owned);
        self.known(customer).tie(&device, phone);
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
    fn tie(&mut self, device: &str, phone: &str) {
        if self.keys.insert(device.to_owned(), phone.to_owned()).is_none() {
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
}
