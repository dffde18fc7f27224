//! The start step of Pre-Fill.

use crate::prove::types::StartRequest;
use crate::validation::{Rule, Validator};

const EARLY_DOB: Rule = Rule::custom("start.challenge-early", "dob", "SDK, start request").warning();
const EARLY_SSN: Rule = Rule::custom("start.challenge-early", "ssn", "SDK, start request").warning();
const EARLY: &str = "is better sent in the challenge step; the service tries with the phone number alone first";

pub(crate) fn start(request: &StartRequest, v: &mut Validator<'_>) {
    if request.dob.is_some() {
        v.report(&EARLY_DOB, EARLY);
    }
    if request.ssn.is_some() {
        v.report(&EARLY_SSN, EARLY);
    }
}
