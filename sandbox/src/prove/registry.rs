//! People and keys that earlier calls have made.

use std::collections::HashMap;

use super::phone::normal;
use crate::ids::Ids;

/// Each person and key belongs to the customer whose call it was.
#[derive(Default)]
pub(super) struct Registry {
    /// By customer and number.
    people: HashMap<(String, String), Person>,
    /// Customer and device id to number.
    keys: HashMap<(String, String), String>,
}

/// What a person is known by.
#[derive(Clone)]
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
        self.keys.get(&(customer.to_owned(), device.to_owned())).map(String::as_str)
    }

    /// The number of a person.
    pub(super) fn number_of_person(&self, customer: &str, prove_id: &str) -> Option<&str> {
        self.find(customer, prove_id).map(|(number, _)| number)
    }

    /// The number of a person, and what else is known.
    pub(super) fn find(&self, customer: &str, prove_id: &str) -> Option<(&str, &Person)> {
        let mut people = self.people.iter();
        let found = people.find(|((owner, _), person)| owner == customer && person.prove_id == prove_id);
        found.map(|((_, number), person)| (number.as_str(), person))
    }

    /// A person: that of an earlier success, and a new one only when there is none.
    pub(super) fn person(&mut self, customer: &str, phone: &str, ids: &Ids) -> Person {
        let key = (customer.to_owned(), normal(phone).to_owned());
        let make = || Person { prove_id: ids.uuid(), alias: ids.hex(60).to_uppercase(), attribute_id: ids.uuid() };
        self.people.entry(key).or_insert_with(make).clone()
    }

    /// Ties a key to a number: the given one if it is known, else a new one.
    pub(super) fn key(&mut self, customer: &str, phone: &str, device: Option<&str>, ids: &Ids) -> String {
        let known = device.filter(|device| self.number_of_key(customer, device).is_some());
        let device = known.map_or_else(|| ids.uuid(), str::to_owned);
        self.keys.insert((customer.to_owned(), device.clone()), phone.to_owned());
        device
    }

    /// Forgets a key; gives whether there was one.
    pub(super) fn revoke_key(&mut self, customer: &str, device: &str) -> bool {
        self.keys.remove(&(customer.to_owned(), device.to_owned())).is_some()
    }
}
