//! The start step of Pre-Fill.

use crate::prove::types::StartRequest;
use crate::validation::{Rule, Validator};

const EARLY_DOB: Rule = Rule::custom("start.challenge-early", "dob", "SDK, start request").warning();
const EARLY_SSN: Rule = Rule::custom("start.challenge-early", "ssn", "SDK, start request").warning();
const EARLY: &str = "is better left to the challenge step; the phone number alone is tried first";

pub(crate) fn start(request: &StartRequest, at: &mut Validator<'_>) {
    if request.dob.is_some() {
        at.report(&EARLY_DOB, EARLY);
    }
    if request.ssn.is_some() {
        at.report(&EARLY_SSN, EARLY);
    }
}
