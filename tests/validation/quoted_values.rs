//! Every generated type: an error of decoding says what was expected and which kind of value was found, and never quotes
//! the value, whatever stands in whichever place.

#![allow(deprecated)]

use std::fmt::Display;

use identity_apis::{Bytes, File, PlainText, Timestamp};
use identity_apis_test_support::canary::{CANARY, CANARY_NUMBER, assert_absent};
use identity_apis_test_support::samples::Document;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

macro_rules! check_prove {
    (objects { $(($object:ident, $schema_name:literal),)* } enums { $(($set:ident, $name:literal),)* }) => {
        #[test]
        fn errors_of_prove_types_quote_no_value() {
            let document = Document::prove();
            let mut failed = 0;
            $(failed += check::<identity_apis::prove::types::$object>(&document, $schema_name, in_text);)*
            $(failed += check::<identity_apis::prove::types::$set>(&document, $name, in_text);)*
            assert!(failed > 1_000, "only {failed} errors");
        }
    };
}

macro_rules! check_genauth {
    (objects { $(($object:ident, $schema_name:literal),)* } enums { $(($set:ident, $name:literal),)* }) => {
        #[test]
        fn errors_of_genauth_types_quote_no_value() {
            let document = Document::genauth();
            let mut failed = 0;
            $(failed += check::<identity_apis::genauth::types::$object>(&document, $schema_name, in_tree);)*
            $(failed += check::<identity_apis::genauth::types::$set>(&document, $name, in_tree);)*
            assert!(failed > 5_000, "only {failed} errors");
        }
    };
}

mod prove {
    use super::*;
    identity_apis::__each_type_of_prove!(check_prove);
}

mod genauth {
    use super::*;
    identity_apis::__each_type_of_genauth!(check_genauth);
}

/// One value of each kind, each with a canary but those that say nothing of a person.
fn values() -> [Value; 8] {
    let number = CANARY_NUMBER as f64;
    [
        json!(CANARY_NUMBER),
        json!(-CANARY_NUMBER),
        json!(number + 0.25),
        json!(CANARY),
        // The end of a text that looks like that of an error.
        json!(format!("invalid type: {CANARY}, expected {CANARY} at line 1 column 2")),
        json!([CANARY, CANARY_NUMBER]),
        json!({CANARY: CANARY_NUMBER}),
        json!(true),
    ]
}

/// Puts each value in each place of a sample and decodes it; returns how many errors there were.
fn check<T: DeserializeOwned>(
    document: &Document,
    schema_name: &str,
    decode: fn(&Value) -> Result<T, String>,
) -> usize {
    let sample = document.full(&document.schema(schema_name));
    let mut places = vec![String::new()];
    collect_places(&sample, &mut String::new(), &mut places);
    let mut failed = 0;
    for place in &places {
        for value in values() {
            let mut changed = sample.clone();
            *changed.pointer_mut(place).unwrap() = value;
            failed += usize::from(assert_quotes_nothing(decode(&changed), &format!("{schema_name} at {place}")));
        }
    }
    failed
}

/// The JSON pointers of all values within a value.
fn collect_places(value: &Value, path: &mut String, places: &mut Vec<String>) {
    let mut collect = |name: &str, inner: &Value| {
        let length = path.len();
        path.push_str(&format!("/{}", name.replace('~', "~0").replace('/', "~1")));
        places.push(path.clone());
        collect_places(inner, path, places);
        path.truncate(length);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, inner)| collect(name, inner)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, inner)| collect(&index.to_string(), inner));
        }
        _ => {}
    }
}

fn in_text<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_json::from_str(&value.to_string()).map_err(|error| format!("{error} | {error:?}"))
}

fn in_tree<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    T::deserialize(value).map_err(|error| format!("{error} | {error:?}"))
}

/// Whether there was an error.
fn assert_quotes_nothing<T, E: Display>(read: Result<T, E>, place: &str) -> bool {
    let Err(error) = read else { return false };
    assert_absent(&error.to_string(), place);
    true
}

#[test]
fn errors_of_value_types_quote_no_value() {
    let mut failed = 0;
    for value in values() {
        failed += usize::from(assert_quotes_nothing(in_text::<Bytes>(&value), "Bytes"));
        failed += usize::from(assert_quotes_nothing(in_text::<File>(&value), "File"));
        failed += usize::from(assert_quotes_nothing(in_text::<PlainText>(&value), "PlainText"));
        failed += usize::from(assert_quotes_nothing(in_text::<Timestamp>(&value), "Timestamp"));
        #[cfg(feature = "client")]
        {
            failed += usize::from(assert_quotes_nothing(
                in_text::<identity_apis::prove::flows::SavedSession>(&value),
                "SavedSession",
            ));
            failed += usize::from(assert_quotes_nothing(
                in_text::<identity_apis::prove::EvaluationCode>(&value),
                "EvaluationCode",
            ));
        }
    }
    assert!(failed > 16, "only {failed} errors");
}

#[test]
fn error_names_what_was_expected_and_the_kind_that_was_found() {
    use identity_apis::prove::types::UnifyStatusRequest;

    let error = serde_json::from_str::<UnifyStatusRequest>("2001004014").unwrap_err();
    assert_eq!(error.to_string(), "invalid type: integer, expected an object (UnifyStatusRequest) at line 1 column 10");
}
