//! Everything marked personal or secret is filled with a canary, and so is every place where the document lists words or
//! wants a time; every type is shown, and the canary must not be seen.

#![allow(deprecated)]

use identity_apis_test_support::canary;
use identity_apis_test_support::samples::Document;
use serde_json::Value;

use crate::every_type::Types;

#[test]
fn debug_of_prove_types_shows_no_marked_property() {
    let filled = show(&Types::prove(), &Document::prove(), Document::with_canaries);
    assert!(filled > 150, "only {filled} canaries were placed");
}

#[test]
fn debug_of_prove_types_shows_no_person_in_place_of_a_documented_value() {
    let filled = show(&Types::prove(), &Document::prove(), Document::with_persons_for_values);
    assert!(filled > 20, "only {filled} persons were placed");
}

#[test]
fn debug_of_genauth_types_shows_no_marked_property() {
    let filled = show(&Types::genauth(), &Document::genauth(), Document::with_canaries);
    assert!(filled > 1_000, "only {filled} canaries were placed");
}

#[test]
fn debug_of_genauth_types_shows_no_person_in_place_of_a_documented_value() {
    let filled = show(&Types::genauth(), &Document::genauth(), Document::with_persons_for_values);
    assert!(filled > 300, "only {filled} persons were placed");
}

/// Shows every object with canaries; returns how many there were.
fn show(types: &Types, document: &Document, fill: fn(&Document, &Value) -> Value) -> usize {
    let mut placed = 0;
    for one in &types.objects {
        let value = fill(document, &document.schema(one.schema));
        placed += canary::count(&value.to_string());
        let decoded = one.decode(&value).unwrap_or_else(|error| panic!("{}: {error}", one.schema));
        for text in [format!("{decoded:?}"), format!("{decoded:#?}")] {
            assert_eq!(canary::count(&text), 0, "{} shows {text}", one.schema);
        }
    }
    placed
}

#[test]
fn unknown_value_is_exact_in_as_str_and_redacted_in_debug() {
    use identity_apis::prove::types::{UnifySuccess, VerificationType};

    let word = UnifySuccess::from("Mara canary-7f3a");
    assert_eq!((word.as_str(), word.to_string().as_str()), ("Mara canary-7f3a", "Mara canary-7f3a"));
    assert_eq!(serde_json::to_value(&word).unwrap(), "Mara canary-7f3a");
    assert_eq!(format!("{word:?}"), "Unknown([redacted])");
    assert_eq!(
        format!("{:?} {:?}", UnifySuccess::from("archived"), UnifySuccess::Pending),
        "Unknown(\"archived\") pending"
    );
    assert_eq!(format!("{:?}", VerificationType::from("2065550177")), "Unknown([redacted])");
}
