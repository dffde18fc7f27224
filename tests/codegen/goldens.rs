//! The golden files of the generator (`codegen/tests/golden`) compile against the real run time, and do what the
//! conventions of the generated API promise.

use identity_apis::{Nullable, Validate};
use serde_json::{Value, json};

/// A golden, with the client that its methods belong to.
macro_rules! golden {
    ($($case:ident),* $(,)?) => { $(
        mod $case {
            #[cfg(feature = "client")]
            pub struct Client;

            #[cfg(feature = "client")]
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

            include!(concat!("../../codegen/tests/golden/", stringify!($case), "/expected/mod.rs"));
        }
    )* };
}

golden!(types_only);

#[cfg(feature = "client")]
golden!(
    answers,
    any_names,
    closest_names,
    bodies,
    conditions,
    constraints,
    counters,
    defaults,
    deprecated,
    descriptions,
    envelope,
    free_form,
    groups_all,
    groups_one,
    keywords,
    lenient,
    lists,
    missing_required_empty,
    missing_required_error,
    names,
    null_elements,
    nullable,
    number_sets,
    one_way,
    others,
    parameter_styles,
    parameters,
    parts,
    path_templates,
    privacy,
    prose,
    recursion,
    response_media,
    rules,
    tagged,
    unions,
    value_sets,
);

#[cfg(all(feature = "client", feature = "schemars"))]
golden!(schemars);

/// A golden with a client of its own.
#[cfg(feature = "client")]
mod own_client {
    include!("../../codegen/tests/golden/own_client/expected/mod.rs");
}

#[cfg(feature = "checks")]
golden!(checks);

#[cfg(feature = "checks")]
mod checked {
    use identity_apis::checks::{CheckOptions, Request};
    use identity_apis::operation::Operation;
    use identity_apis::validate::Severity;

    use super::checks::operations;

    fn found(operation: &Operation, request: &Request<'_>) -> Vec<(&'static str, String)> {
        let options = CheckOptions::new().with_unknown(Severity::Error).with_duplicates(Severity::Error);
        let violations = operation.inspect(request, &options);
        violations.iter().map(|one| (one.rule(), one.pointer().to_owned())).collect()
    }

    fn shape(body: &str) -> Vec<(&'static str, String)> {
        found(&operations::SHAPE, &Request::new().with_body(body.as_bytes()))
    }

    fn at(rule: &'static str, pointer: &str) -> (&'static str, String) {
        (rule, pointer.to_owned())
    }

    #[test]
    fn check_looks_into_unions_maps_and_open_objects() {
        assert_eq!(shape(r#"{"shape":{"kind":"circle","radius":1},"names":[],"sizes":{"a":1}}"#), []);
        assert_eq!(shape(r#"{"shape":{"kind":"square","round":true},"names":["a"]}"#), []);
        // A type that is not known yet.
        assert_eq!(shape(r#"{"shape":{"kind":"star","points":5},"names":["a"]}"#), []);
        assert_eq!(shape(r#"{"shape":{"kind":"circle"},"names":[]}"#), [at("request.required", "/shape/radius")]);
        assert_eq!(shape(r#"{"shape":{"kind":"square","round":1},"names":[]}"#), [at("request.type", "/shape")]);
        assert_eq!(shape(r#"{"shape":7,"names":[]}"#), [at("request.type", "/shape")]);
        let shape_of_layers = shape(r#"{"layers":[{"shape":{"kind":"star"},"names":[1]},{}]}"#);
        let expected = [
            at("request.type", "/layers/0/names/0"),
            at("request.required", "/layers/1/names"),
            at("request.required", "/layers/1/shape"),
            at("request.required", "/names"),
            at("request.required", "/shape"),
        ];
        assert_eq!(shape_of_layers, expected);
        // Keys of a map are not of the document: the pointer ends before them.
        let sizes = r#"{"shape":{"kind":"star"},"names":[],"sizes":{"Mara":"x","Mara":2}}"#;
        assert_eq!(shape(sizes), [at("request.type", "/sizes"), at("request.duplicate", "/sizes")]);
    }

    #[test]
    fn check_takes_an_optional_body_and_limits_what_is_only_sent() {
        assert_eq!(shape(""), []);
        let body = r#"{"shape":{"kind":"star"},"names":[],"token":"12345","id":null}"#;
        assert_eq!(shape(body), [at("drawing.token.length", "/token")]);
    }

    #[test]
    fn check_of_several_parts_reads_query_headers_and_body() {
        let body = br#"{"shape":{"kind":"star"},"names":[]}"#;
        let headers = [("x-TRACE", "7"), ("Accept", "*/*")];
        let request = Request::new().with_query("dry=true&tags=1,2").with_headers(&headers).with_body(body);
        assert_eq!(found(&operations::DRAW, &request), []);
        let wrong = request.with_query("dry=perhaps&tags=1,x&page=2").with_headers(&[]).with_body(b"{}");
        let mut places = found(&operations::DRAW, &wrong);
        places.sort();
        let expected = [
            at("request.required", "/body/names"),
            at("request.required", "/body/shape"),
            at("request.required", "/headers/X-Trace"),
            at("request.type", "/query/dry"),
            at("request.type", "/query/tags/1"),
            at("request.unknown", "/query"),
        ];
        assert_eq!(places, expected);
    }
}

/// The run time as the golden `rules` sees it: with hand-written rules where an API's module has them.
pub(crate) mod runtime {
    pub use identity_apis::*;

    #[cfg(feature = "client")]
    pub mod rules {
        pub mod rules {
            pub mod payments {
                use identity_apis::validate::{Rule, Validator};

                use crate::goldens::rules::types;

                const SPLIT: Rule = Rule::custom("payment.split", "parts", "tests");
                const PERIOD: Rule = Rule::custom("payment.period", "to", "tests");

                pub fn split(payment: &types::Payment, at: &mut Validator<'_>) {
                    let sum: i64 = payment.parts.iter().flatten().map(|part| part.amount).sum();
                    if payment.parts.is_some() && sum != payment.amount {
                        at.report(&SPLIT, "has another sum than `amount`");
                    }
                }

                pub fn currency(
                    at: &mut Validator<'_>,
                    member: &'static str,
                    value: Option<&String>,
                    country: Option<&str>,
                    payer: Option<&str>,
                ) {
                    if value.is_some() && country.or(payer).is_none() {
                        at.report(&Rule::custom("payment.currency", member, "tests"), "needs a country");
                    }
                }

                pub fn period(query: &types::ListPaymentsQuery, at: &mut Validator<'_>) {
                    if query.from > query.to {
                        at.report(&PERIOD, "is before `from`");
                    }
                }
            }
        }
    }
}

/// Every folder of goldens is compiled above.
#[test]
fn no_golden_is_left_out() {
    let source = include_str!("goldens.rs");
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/codegen/tests/golden")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let listed = source.contains(&format!("    {name},\n"))
            || source.contains(&format!("golden!({name})"))
            || source.contains(&format!("golden/{name}/"));
        assert!(listed, "codegen/tests/golden/{name} is not compiled by tests/goldens.rs");
    }
}

/// Decodes, encodes, and decodes again; gives what was encoded.
fn round_trip<T>(json: &Value) -> Value
where
    T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
{
    let decoded: T = serde_json::from_value(json.clone()).unwrap();
    let encoded = serde_json::to_value(&decoded).unwrap();
    let again: T = serde_json::from_value(encoded.clone()).unwrap();
    assert_eq!(decoded, again);
    encoded
}

#[test]
fn types_alone_are_enough_without_a_client() {
    use types_only::types::{Dog, Size};
    let json = json!({"brief": {"name": "Rex", "size": "enormous"}, "name": "Rex"});
    assert_eq!(round_trip::<Dog>(&json), json);
    let dog: Dog = serde_json::from_value(json).unwrap();
    assert_eq!(dog.brief.unwrap().size, Some(Size::Unknown("enormous".to_owned())));
}

#[cfg(feature = "client")]
mod with_client {
    use super::*;

    #[test]
    fn every_spelling_of_a_value_has_its_variant() {
        use super::value_sets::types::{Format, Level, Shape};
        let format = ["dateTime", "datetime", "date-time", "date_time", "unknown", "unknown_value", "self"];
        for value in format {
            assert!(Format::from(value).is_known(), "{value}");
            assert_eq!(Format::from(value).as_str(), value);
        }
        for value in ["AL-1", "AL0", "AL1", "AL1.5", "2fa", ""] {
            assert_eq!(Level::from(value).as_str(), value);
        }
        assert_eq!(Shape::from("ROUND"), Shape::RoundUpper);
        assert_eq!(Shape::from("oval"), Shape::Unknown("oval".to_owned()));
        assert_ne!(Format::from("unknown"), Format::Unknown("unknown".to_owned()));
    }

    #[test]
    fn names_go_to_the_closest_spelling() {
        use super::closest_names::types::{Power, Set, Set3};
        assert_eq!(Power::from("MW"), Power::MW);
        assert_eq!(Power::from("m_w"), Power::MUnderscoreW);
        assert_eq!(Power::from("aB"), Power::AB);
        assert_eq!(Power::from("Self"), Power::SelfValue);
        for value in
            ["mW", "MW", "m_w", "Self", "self", "Unknown", "unknown", "", " ", "a-b", "a_b", "\u{65e5}\u{672c}", "<="]
        {
            assert!(Power::from(value).is_known() && Power::from(value).as_str() == value, "{value:?}");
        }
        let set = Set::new().with_unit(Power::MW).with_n1(1).with_lower(Set3::new().with_n(2));
        assert_eq!(serde_json::to_value(&set).unwrap(), json!({"unit": "MW", "n1": 1, "lower": {"n": 2}}));
    }

    #[test]
    fn keywords_are_properties_like_any_other() {
        use super::keywords::types::Words;
        let json =
            json!({"yield": "1", "gen": "2", "self": "3", "Self": "4", "super": "5", "crate": "6", "_": "7", "": "8"});
        assert_eq!(round_trip::<Words>(&json), json);
        let words: Words = serde_json::from_value(json).unwrap();
        assert_eq!((words.r#yield.as_str(), words.super_.as_str(), words.crate_.as_str()), ("1", "5", "6"));
    }

    #[test]
    fn one_value_set_is_one_type_wherever_it_is_used() {
        use super::value_sets::types::{Drawing, Format, Shape, Sketch};
        let sketch = Sketch::new().with_format(Format::Datetime).with_shape(Shape::Star);
        let drawing = Drawing::new(sketch.format.unwrap()).with_backgrounds(["dateTime", "other"]);
        let json = json!({"format": "datetime", "backgrounds": ["dateTime", "other"]});
        assert_eq!(serde_json::to_value(&drawing).unwrap(), json);
        assert_eq!(round_trip::<Drawing>(&json), json);
    }

    #[test]
    fn absent_null_and_a_value_are_three_things() {
        use super::nullable::types::Lease;
        let lease = Lease::new();
        assert_eq!(serde_json::to_value(&lease).unwrap(), json!({"end": null}), "a required member is always sent");
        for json in [
            json!({"end": 5, "tenant": null}),
            json!({"end": null, "rooms": [], "extras": {}, "free": {"a": [1]}, "kind": "other"}),
            json!({"end": null, "flat": {"parent": {"number": 3, "parent": null}}}),
        ] {
            assert_eq!(round_trip::<Lease>(&json), json);
        }
        let lease = lease.with_tenant(None).with_rooms(vec!["hall".to_owned()]);
        assert_eq!(lease.tenant, Nullable::Null);
        assert!(lease.pin.is_absent());
    }

    #[test]
    fn lists_of_requests_can_be_sent_empty_and_those_of_answers_need_no_thought() {
        use super::lists::types::{Order, Receipt};
        let order = Order::new([1, 2]).with_codes(Vec::<String>::new()).with_grid([vec![1], vec![]]);
        let json = json!({"codes": [], "grid": [[1], []], "needed": [1, 2]});
        assert_eq!(serde_json::to_value(&order).unwrap(), json);
        assert_eq!(round_trip::<Order>(&json), json);
        let receipt: Receipt = serde_json::from_value(json!({"lines": [{"tags": null}], "notes": null})).unwrap();
        assert_eq!(receipt.lines.len(), 1);
        assert!(receipt.lines[0].tags.is_empty() && receipt.notes.is_empty() && receipt.needed.is_empty());
    }

    #[test]
    fn marked_members_bend_and_others_do_not() {
        use super::lenient::types::{Kind, Weather};
        let bent = json!({
            "id": "7", "text": true, "whole": "3", "number": "0.5", "flag": "true", "list": "only", "kind": 1, "at": 17,
            "town": "Ulm", "exact": 3.0, "surprise": [],
        });
        let weather: Weather = serde_json::from_value(bent).unwrap();
        let exact = json!({
            "at": "17", "exact": 3, "flag": true, "id": "7", "kind": "1", "list": ["only"], "number": 0.5,
            "place": "Ulm", "text": "true", "whole": 3,
        });
        assert_eq!(weather.kind, Some(Kind::N1));
        assert_eq!(serde_json::to_value(&weather).unwrap(), exact);
        assert!(
            serde_json::from_value::<Weather>(json!({"key": "a", "city": "b"})).is_ok(),
            "aliases count as required"
        );
        assert!(serde_json::from_value::<Weather>(json!({"id": "a", "exact": "3"})).is_err());
        assert!(serde_json::from_value::<Weather>(json!({"text": "a"})).is_err());
    }

    #[test]
    fn what_is_private_is_sent_and_not_shown() {
        use super::privacy::types::Person;
        let json = json!({
            "name": "CANARY", "password": "CANARY", "token": "CANARY", "born": "CANARY", "phones": ["CANARY"],
            "pets": {"CANARY": "CANARY"}, "home": {"street": "CANARY", "country": "CANARY"},
            "work": {"street": "CANARY", "country": "land"}, "extra": {"CANARY": 1}, "extras": ["CANARY"], "plain": "seen",
        });
        assert_eq!(round_trip::<Person>(&json), json);
        let person: Person = serde_json::from_value(json).unwrap();
        let shown = format!("{person:?} {person:#?}");
        assert!(!shown.contains("CANARY"), "{shown}");
        assert!(shown.contains("seen") && shown.contains("land"), "{shown}");
    }

    #[test]
    fn recursive_values_of_every_shape() {
        use super::recursion::types::{Forest, Tree};
        let json = json!({
            "children": [{"children": []}],
            "named": {"oak": {"children": []}},
            "parent": {"children": []},
            "friend": {"tree": {"children": []}, "best": {"friend": {}, "name": "b"}},
        });
        assert_eq!(round_trip::<Tree>(&json), json);
        assert_eq!(
            round_trip::<Forest>(&json!({"trees": [json.clone()], "oldest": json})),
            json!({"trees": [json], "oldest": json})
        );
    }

    #[test]
    fn what_has_no_shape_is_kept() {
        use super::free_form::types::Carton;
        let json = json!({
            "anything": [1, {"a": null}], "object": {"x": 1}, "array": [1, "b"], "map": {"k": true}, "counts": {"a": 1},
            "alias": "text", "words": {"w": ["a"]}, "count": 3, "list": [{}], "empty": {}, "needed": {"z": 0}, "closed": {},
        });
        assert_eq!(round_trip::<Carton>(&json), json);
    }

    #[test]
    fn missing_required_members_fail_or_are_empty_as_the_document_says() {
        use super::{missing_required_empty as empty, missing_required_error as error};
        let answer: empty::types::Answer = serde_json::from_value(json!({"part": {}})).unwrap();
        assert_eq!((answer.text.as_str(), answer.count, answer.kind.as_str()), ("", 0, ""));
        let fault = serde_json::from_value::<error::types::Answer>(json!({"count": 1})).unwrap_err();
        assert!(fault.to_string().contains("at"), "{fault}");
        let enough =
            json!({"text": "", "count": 0, "ratio": 0.0, "flag": false, "at": "", "part": {"id": ""}, "kind": ""});
        assert!(
            serde_json::from_value::<error::types::Answer>(enough).is_ok(),
            "lists, maps and free form may be absent"
        );
    }

    #[test]
    fn default_is_there_when_nothing_is_required() {
        use super::defaults::types::{Many, NullableOnly, Optional};
        assert_eq!(serde_json::to_value(Optional::default()).unwrap(), json!({}));
        assert_eq!(serde_json::to_value(NullableOnly::default()).unwrap(), json!({"a": null}));
        assert_eq!(Many::new(1, 2, 3, 4, 5, 6, 7, 8).h, 8);
    }

    #[test]
    fn limits_and_conditions_are_checked() {
        use super::conditions::types::Shipment;
        use super::constraints::types::{Form, Row};
        let fine = Form::new("xyz").with_both("ab").with_items(["a"]).with_range(5).with_zip("12345");
        assert!(fine.validate().is_ok());
        let wrong = Form::new("yz")
            .with_both("a")
            .with_items(Vec::<String>::new())
            .with_range(6)
            .with_zip("1")
            .with_nullable("12345".to_owned())
            .with_row(Row::new().with_cell("long"));
        let mut places: Vec<String> =
            wrong.validate().unwrap_err().iter().map(|violation| violation.pointer().to_owned()).collect();
        places.dedup();
        assert_eq!(places, ["/both", "/items", "/needed", "/nullable", "/range", "/row/cell", "/zip"]);

        let pointers = |shipment: &Shipment| -> Vec<String> {
            let violations = shipment.validate().err();
            violations.iter().flat_map(|all| all.iter()).map(|found| found.pointer().to_owned()).collect()
        };
        assert_eq!(pointers(&Shipment::new("sea", "no")), ["/port"]);
        assert_eq!(
            pointers(&Shipment::new("air", "yes").with_port("x").with_insured(true)),
            ["/port", "/stops", "/value"]
        );
        assert!(pointers(&Shipment::new("rail", "no").with_gate("3")).is_empty());
        assert_eq!(pointers(&Shipment::new("rail", "no").with_gate("3").with_note("none")), ["/gate"]);
    }

    #[test]
    fn written_rules_are_called_for_bodies_and_queries() {
        use super::rules::types::{ListPaymentsQuery, Part, Payer, Payment};
        assert!(Payment::new(3).with_parts([Part::new(1), Part::new(2)]).validate().is_ok());
        let violations = Payment::new(3).with_parts([Part::new(0)]).validate().unwrap_err();
        let found: Vec<_> = violations.iter().map(|violation| (violation.pointer(), violation.rule())).collect();
        assert!(found.contains(&("/parts", "payment.split")), "{found:?}");
        assert!(found.iter().any(|(pointer, _)| *pointer == "/parts/0/amount"), "{found:?}");
        let payment = Payment::new(3).with_currency("EUR");
        assert!(payment.validate().is_err());
        assert!(payment.with_payer(Payer::new().with_country("LU")).validate().is_ok());
        assert!(ListPaymentsQuery::new().with_from(2).with_to(1).validate().is_err());
    }

    #[test]
    fn operations_tell_what_they_are() {
        use super::envelope::operations as enveloped;
        use super::parameters::operations;
        use identity_apis::operation::{Envelope, Method, Parameters, RetryClass};
        assert_eq!(enveloped::GET_THING.envelope, Envelope::Payload("data"));
        assert_eq!(enveloped::LIST_THINGS.envelope, Envelope::Payload("list"));
        assert_eq!(enveloped::REMOVE_THING.envelope, Envelope::Empty);
        assert_eq!(enveloped::CHECK_THING.envelope, Envelope::Optional);
        assert_eq!(
            (operations::GET_BOOK.parameters, operations::GET_BOOK.retry_class),
            (Parameters::Query, RetryClass::Read)
        );
        assert_eq!((operations::LOGIN.parameters, operations::LOGIN.authenticated), (Parameters::Form, false));
        assert_eq!(
            (operations::PATCH_BOOK.method, operations::PATCH_BOOK.retry_class),
            (Method::Patch, RetryClass::Idempotent)
        );
        assert!(operations::DELETE_BOOK.deprecated && operations::GET_BOOK.authenticated);
        let path = operations::GET_BOOK.match_path("/shelves/a/books/b");
        assert_eq!(path, Some(vec![("shelfId", "a"), ("bookId", "b")]));
        assert_eq!(operations::ALL.len(), 8);
    }

    #[test]
    fn official_names_go_over_the_wire_whatever_the_field_is_called() {
        use super::names::types::ParcelRequest;
        let json = json!({"type": "a", "struct": "b", "self": "c", "zh-CN": "d", "2fa": true, "maxOnlineIPs": 4, "remoteField": "f"});
        assert_eq!(round_trip::<ParcelRequest>(&json), json);
        let parcel = ParcelRequest::new("c", "a").with_zh_cn("d").with_n2fa(true).with_max_online_ips(4);
        assert_eq!((parcel.self_.as_str(), parcel.r#type.as_str()), ("c", "a"));
    }

    #[cfg(feature = "schemars")]
    #[test]
    fn schemas_state_names_and_limits() {
        let schema = serde_json::to_value(::schemars::schema_for!(super::schemars::types::Question)).unwrap();
        assert_eq!(schema["properties"]["text"]["maxLength"], 5);
        assert_eq!(schema["required"], json!(["text"]));
        assert_eq!(schema["$defs"]["Kind"]["examples"], json!(["short", "long"]));
    }
}
