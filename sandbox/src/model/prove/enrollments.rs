//! Enrollments at Identity Manager.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::number_event::{NotSent, NumberEvent};
use super::phone::normalize;

/// The enrolled people of all customers. Only test users can be enrolled, so there are at most a dozen per customer.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Enrollments {
    /// In the order of their enrollment.
    list: Vec<Enrolled>,
    /// Number of enrollments so far, ended ones included.
    count: u64,
}

/// An enrolled person.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Enrolled {
    /// Client id of the customer who enrolled her.
    customer: String,
    /// Position in the order of all enrollments, from 1.
    pub(crate) position: u64,
    pub(crate) prove_id: String,
    /// Phone number as it was sent.
    pub(crate) phone: String,
    pub(crate) device_id: Option<String>,
    pub(crate) client_customer_id: Option<String>,
    pub(crate) active: bool,
    pub(crate) created: SystemTime,
    /// Whether monitoring has ended, since the number was given up.
    #[serde(default)]
    ended: bool,
    /// Carrier, if it has changed since the enrollment.
    #[serde(default)]
    pub(crate) carrier: Option<String>,
    #[serde(default)]
    pub(crate) line_type: Option<String>,
}

/// Details of an enrollment.
pub(crate) struct Enrollment<'e> {
    pub(crate) prove_id: &'e str,
    pub(crate) phone: &'e str,
    pub(crate) device_id: Option<&'e str>,
    pub(crate) client_customer_id: Option<&'e str>,
}

impl Enrollments {
    /// Enrolls a person. One who is enrolled already stays so, active or not, and gets the new ids.
    pub(crate) fn enroll(&mut self, customer: &str, enrollment: &Enrollment<'_>, now: SystemTime) {
        let given = |id: Option<&str>| id.map(str::to_owned);
        if let Some(enrolled) = self.by_id(customer, enrollment.prove_id) {
            enrolled.ended = false;
            enrolled.device_id = given(enrollment.device_id).or(enrolled.device_id.take());
            enrolled.client_customer_id = given(enrollment.client_customer_id).or(enrolled.client_customer_id.take());
            return;
        }
        self.count = self.count.saturating_add(1);
        self.list.push(Enrolled {
            customer: customer.to_owned(),
            position: self.count,
            prove_id: enrollment.prove_id.to_owned(),
            phone: enrollment.phone.to_owned(),
            device_id: given(enrollment.device_id),
            client_customer_id: given(enrollment.client_customer_id),
            active: true,
            created: now,
            ended: false,
            carrier: None,
            line_type: None,
        });
    }

    /// Changes the number of a person. Returns the customer's own id of the person.
    ///
    /// # Errors
    /// No event is sent for the change.
    pub(crate) fn change_number(&mut self, event: &NumberEvent) -> Result<Option<String>, NotSent> {
        let mut list = self.list.iter_mut();
        let enrolled = list.find(|enrolled| enrolled.prove_id == event.identity_id).ok_or(NotSent::NotEnrolled)?;
        if enrolled.ended {
            return Err(NotSent::Ended);
        }
        // The change is kept whether an event is sent or not.
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

    /// Ends an enrollment. Returns whether there was one.
    pub(crate) fn disenroll(&mut self, customer: &str, prove_id: &str) -> bool {
        let before = self.list.len();
        self.list.retain(|enrolled| enrolled.customer != customer || enrolled.prove_id != prove_id);
        self.list.len() < before
    }

    /// Returns the enrolled person of an id.
    pub(crate) fn by_id(&mut self, customer: &str, prove_id: &str) -> Option<&mut Enrolled> {
        self.list.iter_mut().find(|enrolled| enrolled.customer == customer && enrolled.prove_id == prove_id)
    }

    /// Returns the enrolled person of a number. There is at most one, since ids are assigned to numbers.
    pub(crate) fn by_number(&self, customer: &str, number: &str) -> Option<&Enrolled> {
        let number = normalize(number);
        self.list.iter().find(|enrolled| enrolled.customer == customer && normalize(&enrolled.phone) == number)
    }

    /// Returns the enrolled people after a position.
    pub(crate) fn after(&self, customer: &str, position: u64) -> impl Iterator<Item = &Enrolled> {
        self.list.iter().filter(move |enrolled| enrolled.customer == customer && enrolled.position > position)
    }
}
