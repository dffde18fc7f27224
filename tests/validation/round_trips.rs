//! Every generated type: what is decoded and encoded again carries the same data, and what services do beyond their
//! document (new properties, new values, `null`, absent properties) never fails a response.

#![allow(deprecated)]

use std::fmt::Debug;

use identity_apis_test_support::samples::Document;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::every_type::{Enum, Type, Types};

/// Whether required scalars may be absent.
#[derive(Clone, Copy, PartialEq)]
enum Required {
    MustBeThere,
    MayBeAbsent,
}

#[test]
fn objects_of_prove_round_trip() {
    let document = Document::prove();
    Types::prove().objects.into_iter().for_each(|one| check_object(&document, one, Required::MustBeThere));
}

#[test]
fn objects_of_genauth_round_trip() {
    let document = Document::genauth();
    Types::genauth().objects.into_iter().for_each(|one| check_object(&document, one, Required::MayBeAbsent));
}

#[test]
fn enums_of_prove_round_trip() {
    let document = Document::prove();
    Types::prove().enums.into_iter().for_each(|one| check_enum(&document, one));
}

#[test]
fn enums_of_genauth_round_trip() {
    let document = Document::genauth();
    Types::genauth().enums.into_iter().for_each(|one| check_enum(&document, one));
}

#[test]
fn schemas_of_both_documents_are_all_tested() {
    nothing_left_out(&Document::prove(), &Types::prove());
    nothing_left_out(&Document::genauth(), &Types::genauth());
}

/// A tree of JSON is another deserializer and another serializer.
#[test]
fn objects_of_prove_are_the_same_from_a_tree() {
    macro_rules! check {
        (objects { $(($object:ident, $name:literal),)* } $($enums:tt)*) => {
            $(from_tree::<identity_apis::prove::types::$object>($name);)*
        };
    }
    fn from_tree<T: Serialize + DeserializeOwned + Debug + PartialEq>(name: &str) {
        let document = Document::prove();
        let value = document.full(&document.schema(name));
        let decoded = serde_json::from_value::<T>(value.clone()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(decoded, serde_json::from_str(&value.to_string()).unwrap(), "{name}");
        assert_eq!(serde_json::to_value(&decoded).unwrap(), value, "{name}");
    }
    identity_apis::__each_type_of_prove!(check);
}

/// With all groups, every object and value set of the document is a type, whether an operation names it or not.
fn nothing_left_out(document: &Document, types: &Types) {
    let types: Vec<&str> = types.all().map(|one| one.schema).collect();
    for (name, schema) in document.schemas() {
        let wants_a_type = schema["properties"].is_object() || schema["enum"].is_array();
        assert!(!wants_a_type || types.contains(&name.as_str()), "{name} is no type");
    }
}

fn check_object(document: &Document, one: Type, required: Required) {
    let schema = document.schema(one.schema);
    assert!(schema["properties"].is_object(), "{} is no object of the document", one.schema);
    for value in [document.full(&schema), document.minimal(&schema)] {
        same_data(one, &value);
    }
    let full = document.full(&schema);
    unknown_properties_are_ignored(one, &full);
    for (name, member) in schema["properties"].as_object().unwrap() {
        let is_required = schema["required"].as_array().is_some_and(|names| names.iter().any(|entry| entry == name));
        let member = document.resolved(member);
        let may_be_absent = !is_required || required == Required::MayBeAbsent || has_empty_value(&member);
        absent_and_null(one, &full, name, &member, may_be_absent);
        whatever_is_read_stays(one, &full, name);
        if member["enum"].is_array() {
            unknown_value_survives(one, &full, name);
        }
        if member["x-lenient"] == true {
            other_forms_are_read(one, &full, name, &member);
        }
    }
}

/// Decoding, encoding and decoding again.
fn same_data(one: Type, value: &Value) {
    let decoded = one.decode(value).unwrap_or_else(|error| panic!("{one}: {error}"));
    let encoded = decoded.encode();
    assert_eq!(&encoded, value, "{one}");
    assert_eq!(one.decode_text(&decoded.encode_text()).unwrap(), decoded, "{one}");
}

/// Whatever stands in a property: what can be read of it is written so that it is read as the same again.
fn whatever_is_read_stays(one: Type, full: &Value, name: &str) {
    for mutated in mutations(full, name) {
        let Ok(decoded) = one.decode(&mutated) else { continue };
        let encoded = decoded.encode();
        let again = one.decode(&encoded).unwrap_or_else(|error| panic!("{one}.{name}: {error}"));
        assert_eq!(again, decoded, "{one}.{name}");
    }
}

/// The object with anything in one of its properties, or without it.
fn mutations(full: &Value, name: &str) -> Vec<Value> {
    let values = json!([null, true, 0, -1, 1.5, 1e20, u64::MAX, "", "x", [], {}, [null, "x", 1], {"x": null}]);
    let mut absent = full.clone();
    absent.as_object_mut().unwrap().remove(name);
    let with = |value: &Value| {
        let mut mutated = full.clone();
        mutated[name] = value.clone();
        mutated
    };
    values.as_array().unwrap().iter().map(with).chain([absent]).collect()
}

fn unknown_properties_are_ignored(one: Type, full: &Value) {
    let mut more = full.clone();
    more["aMemberOfTomorrow"] = json!({"deep": [1, {"er": null}]});
    let known = one.decode(full).unwrap();
    assert_eq!(one.decode(&more).unwrap(), known, "{one}");
}

fn absent_and_null(one: Type, full: &Value, name: &str, member: &Value, may_be_absent: bool) {
    let mut absent = full.clone();
    absent.as_object_mut().unwrap().remove(name);
    let mut null = full.clone();
    null[name] = Value::Null;
    let decoded_absent = one.decode(&absent);
    let decoded_null = one.decode(&null);
    if !may_be_absent {
        assert!(decoded_absent.is_err() && decoded_null.is_err(), "{one}.{name} must be there");
        return;
    }
    let decoded_absent = decoded_absent.unwrap_or_else(|error| panic!("{one}.{name} absent: {error}"));
    let decoded_null = decoded_null.unwrap_or_else(|error| panic!("{one}.{name} null: {error}"));
    if member["nullable"] != true {
        assert_eq!(decoded_absent, decoded_null, "{one}.{name}");
    }
}

fn unknown_value_survives(one: Type, full: &Value, name: &str) {
    let mut other = full.clone();
    other[name] = json!("a-value-of-tomorrow");
    let decoded = one.decode(&other).unwrap_or_else(|error| panic!("{one}.{name}: {error}"));
    assert_eq!(decoded.encode(), other, "{one}.{name}");
}

fn other_forms_are_read(one: Type, full: &Value, name: &str, member: &Value) {
    let forms = match member["type"].as_str() {
        Some("string") => vec![(json!(true), json!("true")), (json!(12), json!("12"))],
        Some("integer") => vec![(json!("12"), json!(12)), (json!(12.0), json!(12))],
        Some("number") => vec![(json!("1.5"), json!(1.5)), (json!(3), json!(3.0))],
        Some("boolean") => vec![(json!("false"), json!(false)), (json!(1), json!(true))],
        _ => return,
    };
    for (form, meant) in forms {
        let mut other = full.clone();
        other[name] = form;
        let decoded = one.decode(&other).unwrap_or_else(|error| panic!("{one}.{name} in another form: {error}"));
        assert_eq!(decoded.encode()[name], meant, "{one}.{name}");
    }
}

/// Lists, maps and arbitrary JSON are empty when absent.
fn has_empty_value(member: &Value) -> bool {
    member["enum"].is_null()
        && member["properties"].is_null()
        && matches!(member["type"].as_str(), None | Some("array" | "object"))
        || member["nullable"] == true
}

fn check_enum(document: &Document, one: Enum) {
    let name = one.decoded.schema;
    let schema = document.schema(name);
    let values: Vec<&str> = schema["enum"].as_array().unwrap().iter().map(|value| value.as_str().unwrap()).collect();
    for value in values.iter().copied().chain(["a-value-of-tomorrow", "", "Unknown"]) {
        let decoded = one.decoded.decode(&json!(value)).unwrap();
        let (made, text) = (one.from_text)(value);
        assert_eq!(decoded, made, "{name}");
        assert_eq!(text, value, "{name}");
        assert_eq!(decoded.encode(), json!(value), "{name}");
        assert_eq!(format!("{decoded:?}").starts_with("Unknown("), !values.contains(&value), "{name}: {value}");
    }
}

/// Other sources of the service have other names for three properties of the audit log.
#[test]
fn audit_log_is_decoded_by_its_former_names() {
    use identity_apis::genauth::types::AdminAuditLogDto;
    let agent = |name: &str| json!({"device": "Desktop", "os": "Linux", name: "Firefox"});
    let log = |details: &str, ua: &str, name: &str| json!({"adminUserId": "a", details: "done", ua: agent(name)});
    let read = |value: Value| serde_json::from_value::<AdminAuditLogDto>(value).unwrap();
    let now = read(log("eventDetails", "ua", "name"));
    assert_eq!(now.event_details.as_deref(), Some("done"));
    assert_eq!(read(log("eventDetail", "parsedUserAgent", "browser")), now);
    assert_ne!(read(log("eventText", "ua", "name")), now);
}

/// A list that the document declares as one text is read in both forms, and sent as a list.
#[test]
fn departments_of_a_post_are_decoded_from_text_and_list() {
    use identity_apis::genauth::types::CreatePostDto;
    let post = |list: Value| json!({"code": "dev", "name": "Developer", "departmentIdList": list});
    let read = |list: Value| serde_json::from_value::<CreatePostDto>(post(list)).unwrap();
    assert_eq!(read(json!("d1")), read(json!(["d1"])));
    assert_eq!(serde_json::to_value(read(json!("d1"))).unwrap(), post(json!(["d1"])));
    assert_ne!(read(json!([])), read(json!(["d1"])));
}
