//! Who is enrolled.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::services::prove::phone::normal;
use crate::services::prove::webhooks::{NotSent, NumberEvent};

/// Enrolled people of all customers. They are test users, so that there are a dozen per customer at most.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(in crate::services::prove) struct Enrolments {
    /// In the order of their enrolment.
    list: Vec<Enrolled>,
    /// Enrolments so far, ended ones included.
    count: u64,
}

/// An enrolled person.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Enrolled {
    /// Client id of the customer who enrolled her.
    customer: String,
    /// Place in the order of all enrolments, from 1.
    pub(super) position: u64,
    pub(super) prove_id: String,
    /// The number as it was sent.
    pub(super) phone: String,
    pub(super) device_id: Option<String>,
    pub(super) client_customer_id: Option<String>,
    pub(super) active: bool,
    pub(super) created: SystemTime,
    /// Whether no more events come, since the number was given up.
    #[serde(default)]
    ended: bool,
    /// What was changed since the enrolment.
    #[serde(default)]
    pub(super) carrier: Option<String>,
    #[serde(default)]
    pub(super) line_type: Option<String>,
}

/// What an enrolment is about.
pub(super) struct Enrolment<'e> {
    pub(super) prove_id: &'e str,
    pub(super) phone: &'e str,
    pub(super) device_id: Option<&'e str>,
    pub(super) client_customer_id: Option<&'e str>,
}

impl Enrolments {
    /// Enrols a person. One who is enrolled stays so, active or not, with what is new of her ids.
    pub(super) fn enroll(&mut self, customer: &str, enrolment: &Enrolment<'_>, now: SystemTime) {
        let given = |id: Option<&str>| id.map(str::to_owned);
        if let Some(enrolled) = self.by_id(customer, enrolment.prove_id) {
            enrolled.ended = false;
            enrolled.device_id = given(enrolment.device_id).or(enrolled.device_id.take());
            enrolled.client_customer_id = given(enrolment.client_customer_id).or(enrolled.client_customer_id.take());
            return;
        }
        self.count = self.count.saturating_add(1);
        self.list.push(Enrolled {
            customer: customer.to_owned(),
            position: self.count,
            prove_id: enrolment.prove_id.to_owned(),
            phone: enrolment.phone.to_owned(),
            device_id: given(enrolment.device_id),
            client_customer_id: given(enrolment.client_customer_id),
            active: true,
            created: now,
            ended: false,
            carrier: None,
            line_type: None,
        });
    }

    /// Lets something happen to a number; gives the customer's own id of the person, if an event is sent of it.
    pub(in crate::services::prove) fn happen(&mut self, event: &NumberEvent) -> Result<Option<String>, NotSent> {
        let mut list = self.list.iter_mut();
        let enrolled = list.find(|enrolled| enrolled.prove_id == event.identity_id).ok_or(NotSent::NotEnrolled)?;
        if enrolled.ended {
            return Err(NotSent::Ended);
        }
        // What happens, happens, whether somebody hears of it or not.
        if let Some(number) = &event.phone_number {
            enrolled.phone.clone_from(number);
        }
        enrolled.carrier = event.carrier.clone().or(enrolled.carrier.take());
        enrolled.line_type = event.line_type.clone().or(enrolled.line_type.take());
        enrolled.ended = event.ends_monitoring();
        if !enrolled.active {
            return Err(NotSent::Deactivated);
        }
        Ok(enrolled.client_customer_id.clone())
    }

    /// Ends an enrolment; gives whether there was one.
    pub(super) fn disenroll(&mut self, customer: &str, prove_id: &str) -> bool {
        let before = self.list.len();
        self.list.retain(|enrolled| enrolled.customer != customer || enrolled.prove_id != prove_id);
        self.list.len() < before
    }

    pub(super) fn by_id(&mut self, customer: &str, prove_id: &str) -> Option<&mut Enrolled> {
        self.list.iter_mut().find(|enrolled| enrolled.customer == customer && enrolled.prove_id == prove_id)
    }

    /// A person under a number; there is one at most, since her id is that of the number.
    pub(super) fn by_number(&self, customer: &str, number: &str) -> Option<&Enrolled> {
        let number = normal(number);
        self.list.iter().find(|enrolled| enrolled.customer == customer && normal(&enrolled.phone) == number)
    }

    /// People behind a position.
    pub(super) fn after(&self, customer: &str, position: u64) -> impl Iterator<Item = &Enrolled> {
        self.list.iter().filter(move |enrolled| enrolled.customer == customer && enrolled.position > position)
    }
}
