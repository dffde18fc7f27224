//! Everything marked personal or secret is filled with a canary, and so is every place where the document lists words or
//! wants a time; every type is shown, and the canary must not be seen.

#![allow(deprecated)]

use std::fmt::Debug;

use identity_apis_test_support::canary;
use identity_apis_test_support::samples::Document;
use serde::de::DeserializeOwned;
use serde_json::Value;

macro_rules! show_prove {
    (objects { $(($object:ident, $schema_name:literal),)* } enums { $($set:tt)* }) => {
        #[test]
        fn debug_of_prove_types_shows_no_marked_property() {
            let document = Document::prove();
            let mut filled = 0;
            $(filled += shown::<identity_apis::prove::types::$object>(&document, $schema_name, Document::with_canaries);)*
            assert!(filled > 150, "only {filled} canaries were placed");
        }

        #[test]
        fn debug_of_prove_types_shows_no_person_in_place_of_a_documented_value() {
            let document = Document::prove();
            let mut filled = 0;
            $(filled += shown::<identity_apis::prove::types::$object>(
                &document, $schema_name, Document::with_persons_for_values
            );)*
            assert!(filled > 20, "only {filled} persons were placed");
        }
    };
}

macro_rules! show_genauth {
    (objects { $(($object:ident, $schema_name:literal),)* } enums { $($set:tt)* }) => {
        #[test]
        fn debug_of_genauth_types_shows_no_marked_property() {
            let document = Document::genauth();
            let mut filled = 0;
            $(filled += shown::<identity_apis::genauth::types::$object>(&document, $schema_name, Document::with_canaries);)*
            assert!(filled > 1_000, "only {filled} canaries were placed");
        }

        #[test]
        fn debug_of_genauth_types_shows_no_person_in_place_of_a_documented_value() {
            let document = Document::genauth();
            let mut filled = 0;
            $(filled += shown::<identity_apis::genauth::types::$object>(
                &document, $schema_name, Document::with_persons_for_values
            );)*
            assert!(filled > 300, "only {filled} persons were placed");
        }
    };
}

identity_apis::__each_type_of_prove!(show_prove);
identity_apis::__each_type_of_genauth!(show_genauth);

/// Shows the type with canaries; returns how many there were.
fn shown<T: DeserializeOwned + Debug>(
    document: &Document,
    schema_name: &str,
    fill: fn(&Document, &Value) -> Value,
) -> usize {
    let value = fill(document, &document.schema(schema_name));
    let placed = canary::count(&value.to_string());
    let decoded: T = serde_json::from_value(value).unwrap_or_else(|error| panic!("{schema_name}: {error}"));
    for text in [format!("{decoded:?}"), format!("{decoded:#?}")] {
        assert_eq!(canary::count(&text), 0, "{schema_name} shows {text}");
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
