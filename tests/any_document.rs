//! What the generator makes of constructs that only documents of other makers have, on the goldens.

#![cfg(feature = "client")]
#![allow(dead_code, deprecated, unused_imports, unnameable_types, unreachable_pub, missing_docs)]

use identity_apis::{File, Validate};
use serde_json::{Value, json};

macro_rules! golden {
    ($($case:ident),* $(,)?) => { $(
        mod $case {
            pub struct Client;

            impl Client {
                pub(super) fn call<'a, P, T>(
                    &'a self,
                    operation: &'static identity_apis::operation::Operation,
                    _path: &[(&'static str, &'a str)],
                    _parameters: &'a P,
                ) -> identity_apis::transport::Call<'a, P, T> {
                    panic!("{} is there to compile, not to be called", operation.id)
                }

                pub(super) fn call_optional<'a, P, T>(
                    &'a self,
                    operation: &'static identity_apis::operation::Operation,
                    _path: &[(&'static str, &'a str)],
                    _body: Option<&'a P>,
                ) -> identity_apis::transport::Call<'a, Option<&'a P>, T> {
                    panic!("{} is there to compile, not to be called", operation.id)
                }
            }

            include!(concat!("../codegen/tests/golden/", stringify!($case), "/expected/mod.rs"));
        }
    )* };
}

golden!(number_sets, others, parts, unions);

/// Decodes and encodes.
fn round_trip<T: serde::Serialize + serde::de::DeserializeOwned>(value: &Value) -> Value {
    let decoded: T = serde_json::from_value(value.clone()).expect("it is read");
    serde_json::to_value(decoded).expect("it is written")
}

#[test]
fn a_union_is_read_by_its_tag_or_its_shape_and_never_fails() {
    use unions::types::{Door, Home, Pet, Size};

    let read = |value: Value| serde_json::from_value::<Pet>(value).expect("a union never fails");
    assert!(matches!(read(json!({"kind": "cat", "lives": 9})), Pet::Cat(cat) if cat.lives == 9));
    assert!(matches!(read(json!({"kind": "wolf", "name": "w"})), Pet::Dog(_)));
    assert!(matches!(read(json!({"lives": 9})), Pet::Cat(_)));
    for value in [json!({"kind": "bird"}), json!({"kind": "cat", "lives": "many"}), json!([1]), json!(null), json!("x")]
    {
        let pet = read(value.clone());
        assert!(matches!(&pet, Pet::Unknown(kept) if *kept == value), "{value}");
        assert_eq!(serde_json::to_value(&pet).expect("it is written"), value);
        assert_eq!(format!("{pet:?}"), "Unknown([redacted])");
    }
    let door = |value: Value| serde_json::from_value::<Door>(value).expect("a union never fails");
    assert_eq!(door(json!("small")), Door::Size(Size::Small));
    assert_eq!(door(json!("other")), Door::Text("other".to_owned()));
    assert_eq!(door(json!(3)), Door::Integer(3));
    assert_eq!(door(json!(["a"])), Door::TextList(vec!["a".to_owned()]));
    assert!(matches!(door(json!(1.5)), Door::Unknown(_)));
    let home = json!({"door": 3, "guests": [{"kind": "dog", "name": "d"}, {"wings": 2}, {"kind": "cat", "lives": 1,
        "friend": {"kind": "fish", "fins": [1]}}], "owner": {"kind": "dog"}});
    assert_eq!(round_trip::<Home>(&home), home);
}

#[test]
fn what_a_union_holds_is_checked() {
    use unions::types::{Cat, Dog, Home, Pet};

    let home = Home::new(Dog::new().with_name("Rex")).with_guests([Pet::from(Cat::new(-1))]);
    let violations = home.owner.validate().and(Pet::from(Cat::new(-1)).validate()).expect_err("a cat has no lives");
    assert_eq!(violations.iter().next().map(|violation| violation.pointer().to_owned()).as_deref(), Some("/lives"));
    assert!(Pet::from(Dog::new().with_name("Rexone")).validate().is_err());
    assert!(Pet::Unknown(json!({"lives": -1})).validate().is_ok());
}

#[test]
fn deep_unions_take_no_time() {
    use unions::types::Pet;

    let mut value = json!({"lives": "none"});
    for _ in 0..100 {
        value = json!({"lives": 1, "friend": value});
    }
    let text = value.to_string();
    let pet: Pet = serde_json::from_str(&text).expect("a union never fails");
    assert_eq!(serde_json::to_string(&pet).ok().map(|text| text.len()), Some(text.len()));
}

#[test]
fn members_that_the_document_does_not_list_are_kept() {
    use others::types::{Counted, Free};

    let counted = json!({"name": "n", "a": 1, "b": 2, "others": "o"});
    assert_eq!(round_trip::<Counted>(&counted), counted);
    let free = json!({"title": "t", "x": {"y": [1]}, "z": null, "part": {"name": "n", "c": 3}});
    assert_eq!(round_trip::<Free>(&free), json!({"name": "t", "x": {"y": [1]}, "part": {"name": "n", "c": 3}}));
    assert!(serde_json::from_value::<Counted>(json!({"a": 1})).is_err(), "the required member is not there");
    assert!(serde_json::from_value::<Counted>(json!({"name": "n", "a": "x"})).is_err(), "no whole number");
    let made = Counted::new("n").with_other_members([("a", 1), ("name", 2)]);
    assert_eq!(serde_json::to_value(&made).ok(), Some(json!({"name": "n", "a": 1})));
    assert_eq!(format!("{:?}", Free::new().with_others([("secret", json!("s"))])), "Free { others: [redacted] }");
}

#[test]
fn numbers_of_a_set_stay_open() {
    use number_sets::types::{Level, Report};

    let report = json!({"level": 10, "past": [-1, 0, 7]});
    let read: Report = serde_json::from_value(report.clone()).expect("it is read");
    assert_eq!((read.level, read.past[2], read.past[2].is_known()), (Level::N10, Level::Unknown(7), false));
    assert_eq!(round_trip::<Report>(&report), report);
    assert_eq!((Level::from(-1), Level::Minus1.as_i64()), (Level::Minus1, -1));
    assert!(serde_json::from_value::<Level>(json!("10")).is_err());
}

#[test]
fn a_call_with_several_parts_is_checked_as_a_whole() {
    use identity_apis::operation::{Content, Parameters};
    use parts::operations;
    use parts::types::{SendAllCookies, SendAllHeaders, SendAllParts, SendAllQuery, Thing, Upload};

    let parts = SendAllParts::new(Thing::new(""), SendAllHeaders::new("much too long").with_x_tags(["a", "b"]))
        .with_query(SendAllQuery::new().with_page(0))
        .with_cookies(SendAllCookies::new().with_session("s"));
    let violations = parts.validate().expect_err("three of them are wrong");
    let pointers: Vec<&str> = violations.iter().map(|violation| violation.pointer()).collect();
    assert_eq!(pointers, ["/body/name", "/headers/X-Trace-Id", "/query/page"]);
    assert_eq!(
        serde_json::to_value(&parts).ok(),
        Some(json!({
            "body": {"name": ""}, "cookies": {"session": "s"}, "headers": {"X-Tags": ["a", "b"], "X-Trace-Id": "much too long"},
            "query": {"page": 0}
        }))
    );
    assert_eq!(operations::SEND_ALL.parameters, Parameters::Parts(Content::Json("application/merge-patch+json")));
    assert_eq!(operations::PUT_BYTES.parameters, Parameters::Body(Content::Bytes("application/octet-stream")));
    assert_eq!(operations::PUT_TEXT.parameters, Parameters::Parts(Content::Text("text/plain")));
    assert_eq!(operations::UPLOAD_FILES.parameters, Parameters::Body(Content::Multipart));
    assert_eq!(operations::PUT_LIST.parameters, Parameters::Json);
    let upload = Upload::new(File::new("a.txt", "a")).with_more([File::from(vec![1_u8])]);
    let value = serde_json::to_value(&upload).expect("it is written");
    assert_eq!(serde_json::from_value::<Upload>(value).ok(), Some(upload));
    assert!(vec![Thing::new("")].validate().is_err());
}
