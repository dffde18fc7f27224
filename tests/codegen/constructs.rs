//! What the generator makes of constructs that only documents of other makers have, on the goldens.

use identity_apis::{File, Validate};
use serde_json::{Value, json};

use crate::round_trip;

#[test]
fn union_is_decoded_by_its_tag_or_its_properties_and_never_fails() {
    use crate::goldens::unions::types::{Door, Home, Pet, Size};

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
fn union_validates_its_variant() {
    use crate::goldens::unions::types::{Cat, Dog, Home, Pet};

    let home = Home::new(Dog::new().with_name("Rex")).with_guests([Pet::from(Cat::new(-1))]);
    let violations = home.owner.validate().and(Pet::from(Cat::new(-1)).validate()).expect_err("a cat has no lives");
    assert_eq!(violations.iter().next().map(|violation| violation.pointer().to_owned()).as_deref(), Some("/lives"));
    assert!(Pet::from(Dog::new().with_name("Rexone")).validate().is_err());
    assert!(Pet::Unknown(json!({"lives": -1})).validate().is_ok());
}

#[test]
fn union_of_100_levels_round_trips() {
    use crate::goldens::unions::types::Pet;

    let mut value = json!({"lives": "none"});
    for _ in 0..100 {
        value = json!({"kind": "cat", "lives": 1, "friend": value});
    }
    let text = value.to_string();
    let pet: Pet = serde_json::from_str(&text).expect("a union never fails");
    assert_eq!(serde_json::to_string(&pet).ok().map(|text| text.len()), Some(text.len()));
}

#[test]
fn additional_properties_are_kept() {
    use crate::goldens::additional_properties::types::{Counted, Free};

    let counted = json!({"name": "n", "a": 1, "b": 2, "additionalProperties": "o"});
    assert_eq!(round_trip::<Counted>(&counted), counted);
    let free = json!({"title": "t", "x": {"y": [1]}, "z": null, "part": {"name": "n", "c": 3}});
    assert_eq!(round_trip::<Free>(&free), json!({"name": "t", "x": {"y": [1]}, "part": {"name": "n", "c": 3}}));
    assert!(serde_json::from_value::<Counted>(json!({"a": 1})).is_err(), "the required member is not there");
    assert!(serde_json::from_value::<Counted>(json!({"name": "n", "a": "x"})).is_err(), "no whole number");
    let made = Counted::new("n").with_other_properties([("a", 1), ("name", 2)]);
    assert_eq!(serde_json::to_value(&made).ok(), Some(json!({"name": "n", "a": 1})));
    assert_eq!(
        format!("{:?}", Free::new().with_additional_properties([("secret", json!("s"))])),
        "Free { additional_properties: [redacted] }"
    );
}

#[test]
fn integer_enums_stay_open() {
    use crate::goldens::int_enums::types::{Level, Report};

    let report = json!({"level": 10, "past": [-1, 0, 7]});
    let read: Report = serde_json::from_value(report.clone()).expect("it is read");
    assert_eq!((read.level, read.past[2], read.past[2].is_known()), (Level::N10, Level::Unknown(7), false));
    assert_eq!(round_trip::<Report>(&report), report);
    assert_eq!((Level::from(-1), Level::Minus1.as_i64()), (Level::Minus1, -1));
    assert!(serde_json::from_value::<Level>(json!("10")).is_err());
}

#[test]
fn mixed_parameters_are_validated_together() {
    use crate::goldens::mixed_parameters::operations;
    use crate::goldens::mixed_parameters::types::{
        SendAllCookies, SendAllHeaders, SendAllParams, SendAllQuery, Thing, Upload,
    };
    use identity_apis::operation::{MediaType, Parameters};

    let parts = SendAllParams::new(Thing::new(""), SendAllHeaders::new("much too long").with_x_tags(["a", "b"]))
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
    assert_eq!(operations::SEND_ALL.parameters, Parameters::Mixed(MediaType::Json("application/merge-patch+json")));
    assert_eq!(operations::PUT_BYTES.parameters, Parameters::Body(MediaType::Bytes("application/octet-stream")));
    assert_eq!(operations::PUT_TEXT.parameters, Parameters::Mixed(MediaType::Text("text/plain")));
    assert_eq!(operations::UPLOAD_FILES.parameters, Parameters::Body(MediaType::Multipart));
    assert_eq!(operations::PUT_LIST.parameters, Parameters::Json);
    let upload = Upload::new(File::new("a.txt", "a")).with_more([File::from(vec![1_u8])]);
    let value = serde_json::to_value(&upload).expect("it is written");
    assert_eq!(serde_json::from_value::<Upload>(value).ok(), Some(upload));
    assert!(vec![Thing::new("")].validate().is_err());
}

#[test]
fn null_elements_are_kept_where_documented() {
    use crate::goldens::null_elements::types::{Bag, Label, Shelf};

    let bag = json!({"names": ["a", null], "scores": {"x": 1, "y": null}, "refs": [{"text": "t"}, null]});
    let read: Bag = serde_json::from_value(bag.clone()).expect("it is read");
    assert_eq!(read.names, [Some("a".to_owned()), None]);
    assert_eq!(read.scores["y"], None);
    assert_eq!(round_trip::<Bag>(&bag), bag);
    let shelf = json!({
        "holes": ["a", null], "labels": [null], "mapOfNull": {"a": null}, "mayNull": null, "mayNullList": null,
        "mayNullRef": null, "mustNull": null, "mustNullRef": {"text": "x"}, "mustPlain": "p"
    });
    assert_eq!(round_trip::<Shelf>(&shelf), shelf);
    let made = Shelf::new("p").with_holes(["a".to_owned()]).with_labels([Some(Label::new("long")), None]);
    let made = made.with_map_of_null([("a", Some(1)), ("b", None)]);
    let violations = made.validate().expect_err("a label is too long");
    assert_eq!(violations.iter().map(|violation| violation.pointer()).collect::<Vec<_>>(), ["/labels/0/text"]);
    assert_eq!(
        serde_json::to_value(&made).expect("it is written"),
        json!({
            "holes": ["a"], "labels": [{"text": "long"}, null], "mapOfNull": {"a": 1, "b": null}, "mustNull": null,
            "mustNullRef": null, "mustPlain": "p"
        })
    );
}

#[test]
fn unsigned_numbers_are_exact_and_ranges_of_formats_are_checked() {
    use crate::goldens::counters::types::Counters;

    let text = r#"{"big":18446744073709551615,"bigs":[18446744073709551615,0],"i64":-9223372036854775808,"u64":3}"#;
    let read: Counters = serde_json::from_str(text).expect("it is read");
    assert_eq!((read.big, read.bigs.as_deref()), (Some(u64::MAX), Some(&[u64::MAX, 0][..])));
    assert_eq!(serde_json::to_string(&read).expect("it is written"), text);
    for (text, problem) in [
        (r#"{"u64":-1}"#, "a whole number from 0"),
        (r#"{"open":9223372036854775808}"#, "a whole number"),
        (r#"{"open":1e30}"#, "a whole number"),
        (r#"{"u64":18446744073709551616}"#, "a whole number from 0"),
    ] {
        let error = serde_json::from_str::<Counters>(text).expect_err("it does not fit").to_string();
        assert!(error.contains(problem), "{error}");
    }
    let wide: Counters = serde_json::from_str(r#"{"u32":4294967296,"i32":-6}"#).expect("ranges are for requests");
    let violations = wide.validate().expect_err("both are out of range");
    assert_eq!(violations.iter().map(|violation| violation.pointer()).collect::<Vec<_>>(), ["/i32", "/u32"]);
    assert!(Counters::new().with_u32(u32::MAX).with_i32(-5).with_big(u64::MAX).validate().is_ok());
}

#[test]
fn read_only_properties_are_not_asked_for_and_write_only_ones_not_demanded() {
    use crate::goldens::one_way::types::{Login, Order, OrderList};

    let order = json!({"createdAt": "2024-01-02T03:04:05Z", "history": ["a"], "id": "o-1", "item": "i"});
    let read: Order = serde_json::from_value(order.clone()).expect("the pin is never returned");
    assert_eq!((read.id.as_deref(), read.pin.as_deref()), (Some("o-1"), None));
    assert_eq!(serde_json::to_value(&read).expect("it is written"), order, "a copy keeps what was read");
    let made = Order::new("i", "1234");
    assert_eq!(serde_json::to_value(&made).expect("it is written"), json!({"item": "i", "pin": "1234"}));
    assert!(made.with_id("o").validate().is_ok(), "what is not sent is not checked");
    assert!(serde_json::from_value::<OrderList>(json!({"orders": [order], "total": 1})).is_ok());
    assert!(serde_json::from_value::<OrderList>(json!({"key": "k"})).is_err(), "required, and only ever returned");
    assert_eq!(serde_json::to_value(Login::new("1")).expect("it is written"), json!({"pin": "1"}));
}

#[test]
fn tags_are_written_where_variants_lack_them() {
    use crate::goldens::tagged::types::{
        Balloon, Bike, BikeKind, Boat, Car, Craft, FlatBoat, Glider, Kite, Plane, Vehicle,
    };

    let written = |craft: Craft| serde_json::to_value(craft).expect("it is written");
    assert_eq!(written(Plane::new(2).into()), json!({"craftType": "Plane", "engines": 2}));
    assert_eq!(written(Glider::new().into()), json!({"craftType": "Glider"}));
    assert_eq!(written(Balloon::new().into()), json!({"craftType": "hot-air"}), "what the variant says of itself");
    let kite = Kite::new().with_tail(true).with_additional_properties([("spare", 1)]);
    assert_eq!(written(kite.into()), json!({"craftType": "big-kite", "spare": 1, "tail": true}));
    for craft in [
        json!({"craftType": "Plane", "engines": 4}),
        json!({"craftType": "kite", "tail": false, "more": 1}),
        json!({"craftType": "Kite"}),
        json!({"craftType": "hot-air"}),
        json!({"craftType": "Zeppelin", "gas": "He"}),
    ] {
        assert_eq!(round_trip::<Craft>(&craft), craft);
    }
    let read: Craft = serde_json::from_value(json!({"craftType": "hot-air"})).expect("it is read");
    assert!(matches!(read, Craft::Balloon(_)));
    let vehicle = |vehicle: Vehicle| serde_json::to_value(vehicle).expect("it is written");
    assert_eq!(vehicle(Car::new(3).into()), json!({"doors": 3, "kind": "car"}));
    assert_eq!(vehicle(Bike::new(BikeKind::Ebike).into()), json!({"kind": "ebike"}));
    for boat in [json!({"hull": "v-hull", "depth": 1.5, "name": "n"}), json!({"hull": "flat", "area": 2.0})] {
        assert_eq!(round_trip::<Boat>(&boat), boat);
    }
    assert_eq!(
        serde_json::to_value(Boat::from(FlatBoat::new(2.0, "flat"))).expect("it is written"),
        json!({"area": 2.0, "hull": "flat"})
    );
}

#[test]
fn strings_accept_numbers_and_booleans_that_convert_exactly() {
    use crate::goldens::tagged::types::{BikeKind, FlatBoat};

    let read = |hull: &str| serde_json::from_str::<FlatBoat>(&format!(r#"{{"area":1,"hull":{hull}}}"#));
    for (written, text) in [("7", "7"), ("-7", "-7"), ("1.5", "1.5"), ("true", "true"), (r#""x""#, "x")] {
        assert_eq!(read(written).expect("it is read").hull, text);
    }
    for rejected in ["{}", "[]", "12345678901234567890123", r#"{"a":1}"#] {
        assert!(read(rejected).is_err(), "{rejected}");
    }
    let kind: Vec<BikeKind> = serde_json::from_str(r#"["bike", 7, false]"#).expect("it is read");
    assert_eq!(kind, [BikeKind::Bike, BikeKind::Unknown("7".to_owned()), BikeKind::Unknown("false".to_owned())]);
}
