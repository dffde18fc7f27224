//! A right request is never rejected: requests of every type are made from the documents, and none has an error.
#![allow(deprecated)]

use crate::rules::generator::Document;
use identity_apis::Validate as _;
use identity_apis::prove::types::{
    EnrollIdentityRequest, FlowType, MfaRequest, PossessionType, StartRequest, UnifyBindRequest, UnifyRequest,
    VerifyRequest,
};
use identity_apis::validation::Severity;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

/// Requests of each type. Small, since there are hundreds of types; a longer run sets `REQUESTS_PER_TYPE`.
fn requests_per_type() -> usize {
    std::env::var("REQUESTS_PER_TYPE").ok().and_then(|text| text.parse().ok()).unwrap_or(24)
}

#[test]
fn valid_requests_of_prove_are_accepted() {
    none_is_rejected(include_str!("../../specs/prove.json"), &crate::rules::types::prove(), 60);
}

#[test]
fn valid_requests_of_genauth_are_accepted() {
    none_is_rejected(include_str!("../../specs/genauth.json"), &crate::rules::types::genauth(), 400);
}

fn none_is_rejected(document: &str, types: &[crate::rules::types::Type], at_least: usize) {
    assert!(types.len() > at_least, "{} types", types.len());
    let document = Document::read(document);
    let mut runner = TestRunner::deterministic();
    for known in types {
        let requests = document.requests(known.name);
        for _ in 0..requests_per_type() {
            let request = requests.new_tree(&mut runner).unwrap().current();
            let found = known.check(&request, None);
            let error = found.iter().find(|one| one.severity() == Severity::Error);
            assert!(error.is_none(), "{}: {}\n{request}", known.name, error.unwrap());
        }
    }
}

#[test]
fn limits_of_prove_reject_values_beyond_them() {
    what_is_beyond_is_found(include_str!("../../specs/prove.json"), &crate::rules::types::prove(), 50);
}

#[test]
fn limits_of_genauth_reject_values_beyond_them() {
    what_is_beyond_is_found(include_str!("../../specs/genauth.json"), &crate::rules::types::genauth(), 300);
}

/// The other way round: a valid request with one property just beyond one limit.
fn what_is_beyond_is_found(document: &str, types: &[crate::rules::types::Type], at_least: usize) {
    let document = Document::read(document);
    let mut runner = TestRunner::deterministic();
    let mut tried = 0;
    for known in types {
        for (member, value) in document.beyond(known.name) {
            let mut request = document.requests(known.name).new_tree(&mut runner).unwrap().current();
            request[&member] = value;
            let found = known.check(&request, None);
            let pointer = format!("/{member}");
            assert!(found.iter().any(|one| one.pointer() == pointer), "{}: nothing at {pointer}: {found}", known.name);
            tried += 1;
        }
    }
    assert!(tried > at_least, "{tried} limits");
}

/// The numbers that the service documents for tests, which libraries for phone numbers call invalid.
const TEST_NUMBERS: [&str; 30] = [
    "2001004018",
    "+2001004029",
    "2001004014",
    "2001004015",
    "+2001004025",
    "+2001004026",
    "2001004016",
    "2001004017",
    "2001004041",
    "+2001004027",
    "+2001004028",
    "+2001004043",
    "2001001695",
    "2001001693",
    "2001001688",
    "2001001687",
    "2001001686",
    "5550000000",
    "5555555555",
    "2001004011",
    "447968900002",
    "2001004053",
    "+442079460958",
    "+4915112345678",
    "+33612345678",
    "+8613800000000",
    "+5511987654321",
    "+12065550100",
    "12065550100",
    "+6596001234",
];

#[test]
fn test_numbers_and_international_ones_pass() {
    const SESSION: &str = "0b5d3c52-6a0f-4c1e-9d57-2f4f0a7f1c11";
    for number in TEST_NUMBERS {
        let outcomes = [
            UnifyRequest::new("request-1", PossessionType::Mobile).with_phone_number(number).validate(),
            UnifyBindRequest::new(SESSION, number).validate_with(&PossessionType::None),
            StartRequest::new(FlowType::Mobile).with_phone_number(number).validate(),
            MfaRequest::new(PossessionType::Mobile).with_phone_number(number).validate(),
            VerifyRequest::new(number, "humanAssurance").validate(),
            EnrollIdentityRequest::new(number).validate(),
        ];
        for outcome in outcomes {
            assert!(outcome.is_ok(), "{number}: {}", outcome.unwrap_err());
        }
    }
}
