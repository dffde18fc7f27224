//! Everything marked personal or secret is filled with a canary, and every type is shown: the canary must not be seen.

#![allow(deprecated)]

mod support;

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use support::sample::{CANARY, CANARY_NUMBER, Document};

macro_rules! show_prove {
    (objects { $(($object:ident, $official:literal),)* } enums { $($set:tt)* }) => {
        #[test]
        fn no_type_of_prove_shows_what_is_marked() {
            let document = Document::prove();
            let mut filled = 0;
            $(filled += shown::<identity_apis::prove::types::$object>(&document, $official);)*
            assert!(filled > 150, "only {filled} canaries were placed");
        }
    };
}

macro_rules! show_genauth {
    (objects { $(($object:ident, $official:literal),)* } enums { $($set:tt)* }) => {
        #[test]
        fn no_type_of_genauth_shows_what_is_marked() {
            let document = Document::genauth();
            let mut filled = 0;
            $(filled += shown::<identity_apis::genauth::types::$object>(&document, $official);)*
            assert!(filled > 1_000, "only {filled} canaries were placed");
        }
    };
}

identity_apis::__each_type_of_prove!(show_prove);
identity_apis::__each_type_of_genauth!(show_genauth);

/// Shows the type with canaries; tells how many there were.
fn shown<T: DeserializeOwned + Debug>(document: &Document, official: &str) -> usize {
    let value = document.with_canaries(&document.schema(official));
    let placed = count(&value.to_string());
    let decoded: T = serde_json::from_value(value).unwrap_or_else(|error| panic!("{official}: {error}"));
    for text in [format!("{decoded:?}"), format!("{decoded:#?}")] {
        assert_eq!(count(&text), 0, "{official} shows {text}");
    }
    placed
}

fn count(text: &str) -> usize {
    text.matches(CANARY).count() + text.matches(&CANARY_NUMBER.to_string()).count()
}
