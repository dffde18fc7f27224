//! The complete step of Pre-Fill.

use crate::prove::types::CompleteIndividualRequest;
use crate::validation::{Rule, Validator};

const PERSON: Rule = Rule::custom("complete.min-person", "", "reference, complete request");
const FIRST_ADDRESS: Rule = Rule::custom("complete.first-only", "addresses", "SDK").warning();
const FIRST_EMAIL: Rule = Rule::custom("complete.first-only", "emailAddresses", "SDK").warning();

pub(crate) fn individual(person: &CompleteIndividualRequest, at: &mut Validator<'_>) {
    let names = [&person.first_name, &person.last_name].into_iter().flatten().count();
    match (names, &person.ssn) {
        (2, _) | (_, Some(_)) => {}
        (0, None) => at.report(&PERSON, "is not identified; set `firstName` and `lastName`, or `ssn`"),
        // An older wording takes one name for enough.
        _ => at.report(&PERSON.warning(), "has one name only; set `firstName` and `lastName`, or `ssn`"),
    }
    if person.addresses.as_ref().is_some_and(|list| list.len() > 1) {
        at.report(&FIRST_ADDRESS, "has several items, of which only the first is used; give one");
    }
    if person.email_addresses.as_ref().is_some_and(|list| list.len() > 1) {
        at.report(&FIRST_EMAIL, "has several items, of which only the first is used; give one");
    }
}
