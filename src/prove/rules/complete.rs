//! The complete step of Pre-Fill.

use crate::prove::types::CompleteIndividualRequest;
use crate::validation::{Rule, Validator};

const PERSON: Rule = Rule::custom("complete.min-person", "", "reference, complete request");
const FIRST_ADDRESS: Rule = Rule::custom("complete.first-only", "addresses", "SDK").warning();
const FIRST_EMAIL: Rule = Rule::custom("complete.first-only", "emailAddresses", "SDK").warning();

pub(crate) fn individual(person: &CompleteIndividualRequest, v: &mut Validator<'_>) {
    let names = [&person.first_name, &person.last_name].into_iter().flatten().count();
    match (names, &person.ssn) {
        (2, _) | (_, Some(_)) => {}
        (0, None) => v.report(&PERSON, "does not identify a person; set `firstName` and `lastName`, or `ssn`"),
        // An older version of the documentation accepts one name.
        _ => v.report(&PERSON.warning(), "has only one of `firstName` and `lastName`; set both, or set `ssn`"),
    }
    if person.addresses.as_ref().is_some_and(|list| list.len() > 1) {
        v.report(&FIRST_ADDRESS, "has several items, but the service uses only the first; send one");
    }
    if person.email_addresses.as_ref().is_some_and(|list| list.len() > 1) {
        v.report(&FIRST_EMAIL, "has several items, but the service uses only the first; send one");
    }
}
