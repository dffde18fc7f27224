//! What the conventions of the generated API promise, on the goldens.

use identity_apis::{Nullable, Validate};
use serde_json::{Value, json};

use crate::round_trip;

#[test]
fn value_set_has_a_variant_for_every_spelling() {
    use crate::goldens::value_sets::types::{Format, Level, Shape};
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
fn variant_names_go_to_the_closest_value() {
    use crate::goldens::closest_names::types::{Power, Set, Set3};
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
    use crate::goldens::keywords::types::Words;
    let json =
        json!({"yield": "1", "gen": "2", "self": "3", "Self": "4", "super": "5", "crate": "6", "_": "7", "": "8"});
    assert_eq!(round_trip::<Words>(&json), json);
    let words: Words = serde_json::from_value(json).unwrap();
    assert_eq!((words.r#yield.as_str(), words.super_.as_str(), words.crate_.as_str()), ("1", "5", "6"));
}

#[test]
fn value_set_is_one_type_wherever_it_is_used() {
    use crate::goldens::value_sets::types::{Drawing, Format, Shape, Sketch};
    let sketch = Sketch::new().with_format(Format::Datetime).with_shape(Shape::Star);
    let drawing = Drawing::new(sketch.format.unwrap()).with_backgrounds(["dateTime", "other"]);
    let json = json!({"format": "datetime", "backgrounds": ["dateTime", "other"]});
    assert_eq!(serde_json::to_value(&drawing).unwrap(), json);
    assert_eq!(round_trip::<Drawing>(&json), json);
}

#[test]
fn nullable_distinguishes_absent_null_and_value() {
    use crate::goldens::nullable::types::Lease;
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
fn lists_of_requests_can_be_sent_empty_and_those_of_responses_are_never_absent() {
    use crate::goldens::lists::types::{Order, Receipt};
    let order = Order::new([1, 2]).with_codes(Vec::<String>::new()).with_grid([vec![1], vec![]]);
    let json = json!({"codes": [], "grid": [[1], []], "needed": [1, 2]});
    assert_eq!(serde_json::to_value(&order).unwrap(), json);
    assert_eq!(round_trip::<Order>(&json), json);
    let receipt: Receipt = serde_json::from_value(json!({"lines": [{"tags": null}], "notes": null})).unwrap();
    assert_eq!(receipt.lines.len(), 1);
    assert!(receipt.lines[0].tags.is_empty() && receipt.notes.is_empty() && receipt.needed.is_empty());
}

#[test]
fn lenient_properties_are_converted_and_others_are_not() {
    use crate::goldens::lenient::types::{Kind, Weather};
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
    assert!(serde_json::from_value::<Weather>(json!({"key": "a", "city": "b"})).is_ok(), "aliases count as required");
    assert!(serde_json::from_value::<Weather>(json!({"id": "a", "exact": "3"})).is_err());
    assert!(serde_json::from_value::<Weather>(json!({"text": "a"})).is_err());
}

#[test]
fn personal_data_is_sent_and_redacted_in_debug() {
    use crate::goldens::privacy::types::Person;
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
fn recursive_types_round_trip() {
    use crate::goldens::recursion::types::{Forest, Tree};
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
fn free_form_values_are_kept() {
    use crate::goldens::free_form::types::Carton;
    let json = json!({
        "anything": [1, {"a": null}], "object": {"x": 1}, "array": [1, "b"], "map": {"k": true}, "counts": {"a": 1},
        "alias": "text", "words": {"w": ["a"]}, "count": 3, "list": [{}], "empty": {}, "needed": {"z": 0}, "closed": {},
    });
    assert_eq!(round_trip::<Carton>(&json), json);
}

#[test]
fn missing_required_properties_fail_or_are_empty_as_documented() {
    use crate::goldens::{missing_required_empty as empty, missing_required_error as error};
    let response: empty::types::Answer = serde_json::from_value(json!({"part": {}})).unwrap();
    assert_eq!((response.text.as_str(), response.count, response.kind.as_str()), ("", 0, ""));
    let fault = serde_json::from_value::<error::types::Answer>(json!({"count": 1})).unwrap_err();
    assert!(fault.to_string().contains("at"), "{fault}");
    let enough = json!({"text": "", "count": 0, "ratio": 0.0, "flag": false, "at": "", "part": {"id": ""}, "kind": ""});
    assert!(serde_json::from_value::<error::types::Answer>(enough).is_ok(), "lists, maps and free form may be absent");
}

#[test]
fn default_is_there_when_nothing_is_required() {
    use crate::goldens::defaults::types::{Many, NullableOnly, Optional};
    assert_eq!(serde_json::to_value(Optional::default()).unwrap(), json!({}));
    assert_eq!(serde_json::to_value(NullableOnly::default()).unwrap(), json!({"a": null}));
    assert_eq!(Many::new(1, 2, 3, 4, 5, 6, 7, 8).h, 8);
}

#[cfg(feature = "patterns")]
#[test]
fn limits_and_conditions_are_checked() {
    use crate::goldens::conditions::types::Shipment;
    use crate::goldens::constraints::types::{Form, Row};
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
    assert_eq!(pointers(&Shipment::new("air", "yes").with_port("x").with_insured(true)), ["/port", "/stops", "/value"]);
    assert!(pointers(&Shipment::new("rail", "no").with_gate("3")).is_empty());
    assert_eq!(pointers(&Shipment::new("rail", "no").with_gate("3").with_note("none")), ["/gate"]);
}

#[test]
fn custom_rules_are_called_for_bodies_and_queries() {
    use crate::goldens::rules::types::{ListPaymentsQuery, Part, Payer, Payment};
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
fn operations_describe_method_parameters_and_retry_class() {
    use crate::goldens::envelope::operations as enveloped;
    use crate::goldens::parameters::operations;
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
fn property_names_are_on_the_wire_whatever_the_field_is_called() {
    use crate::goldens::names::types::ParcelRequest;
    let json = json!({"type": "a", "struct": "b", "self": "c", "zh-CN": "d", "2fa": true, "maxOnlineIPs": 4, "remoteField": "f"});
    assert_eq!(round_trip::<ParcelRequest>(&json), json);
    let parcel = ParcelRequest::new("c", "a").with_zh_cn("d").with_n2fa(true).with_max_online_ips(4);
    assert_eq!((parcel.self_.as_str(), parcel.r#type.as_str()), ("c", "a"));
}

#[cfg(feature = "schemars")]
#[test]
fn schemas_state_names_and_limits() {
    let schema = serde_json::to_value(::schemars::schema_for!(crate::goldens::schemars::types::Question)).unwrap();
    assert_eq!(schema["properties"]["text"]["maxLength"], 5);
    assert_eq!(schema["required"], json!(["text"]));
    assert_eq!(schema["$defs"]["Kind"]["examples"], json!(["short", "long"]));
}
