//! Every generated type: what is decoded and encoded again carries the same data, and what services do beyond their
//! document (new properties, new values, `null`, absent properties) never fails a response.

#![allow(deprecated)]

use std::fmt::Debug;

use identity_apis_test_support::samples::Document;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Whether required scalars may be absent.
#[derive(Clone, Copy, PartialEq)]
enum Required {
    MustBeThere,
    MayBeAbsent,
}

macro_rules! check_prove {
    (objects { $(($object:ident, $schema_name:literal),)* } enums { $(($set:ident, $name:literal),)* }) => {
        #[test]
        fn objects_of_prove_round_trip() {
            let document = Document::prove();
            $(check_object::<identity_apis::prove::types::$object>(&document, $schema_name, Required::MustBeThere);)*
        }

        #[test]
        fn schemas_of_prove_are_all_tested() {
            nothing_left_out(&Document::prove(), &[$($schema_name,)* $($name,)*]);
        }

        #[test]
        fn value_sets_of_prove_round_trip() {
            let document = Document::prove();
            $(check_enum::<identity_apis::prove::types::$set>(&document, $name);)*
        }
    };
}

macro_rules! check_genauth {
    (objects { $(($object:ident, $schema_name:literal),)* } enums { $(($set:ident, $name:literal),)* }) => {
        #[test]
        fn objects_of_genauth_round_trip() {
            let document = Document::genauth();
            $(check_object::<identity_apis::genauth::types::$object>(&document, $schema_name, Required::MayBeAbsent);)*
        }

        #[test]
        fn schemas_of_genauth_are_all_tested() {
            nothing_left_out(&Document::genauth(), &[$($schema_name,)* $($name,)*]);
        }

        #[test]
        fn value_sets_of_genauth_round_trip() {
            let document = Document::genauth();
            $(check_enum::<identity_apis::genauth::types::$set>(&document, $name);)*
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

/// With all groups, every object and value set of the document is a type, whether an operation names it or not.
fn nothing_left_out(document: &Document, types: &[&str]) {
    for (name, schema) in document.schemas() {
        let wants_a_type = schema["properties"].is_object() || schema["enum"].is_array();
        assert!(!wants_a_type || types.contains(&name.as_str()), "{name} is no type");
    }
}

fn check_object<T>(document: &Document, schema_name: &str, required: Required)
where
    T: Serialize + DeserializeOwned + Debug + PartialEq + Clone,
{
    let schema = document.schema(schema_name);
    assert!(schema["properties"].is_object(), "{schema_name} is no object of the document");
    for value in [document.full(&schema), document.minimal(&schema)] {
        same_data::<T>(schema_name, &value);
    }
    let full = document.full(&schema);
    unknown_properties_are_ignored::<T>(schema_name, &full);
    for (name, member) in schema["properties"].as_object().unwrap() {
        let is_required = schema["required"].as_array().is_some_and(|names| names.iter().any(|entry| entry == name));
        let member = document.resolved(member);
        let may_be_absent = !is_required || required == Required::MayBeAbsent || has_empty_value(&member);
        absent_and_null::<T>(schema_name, &full, name, &member, may_be_absent);
        whatever_is_read_stays::<T>(schema_name, &full, name);
        if member["enum"].is_array() {
            unknown_value_survives::<T>(schema_name, &full, name);
        }
        if member["x-lenient"] == true {
            other_forms_are_read::<T>(schema_name, &full, name, &member);
        }
    }
}

/// Decoding, encoding and decoding again.
fn same_data<T: Serialize + DeserializeOwned + Debug + PartialEq>(schema_name: &str, value: &Value) {
    let decoded: T = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{schema_name}: {error}"));
    let encoded = serde_json::to_value(&decoded).unwrap();
    assert_eq!(&encoded, value, "{schema_name}");
    let text = serde_json::to_string(&decoded).unwrap();
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), decoded, "{schema_name}");
}

/// Whatever stands in a property: what can be read of it is written so that it is read as the same again.
fn whatever_is_read_stays<T>(schema_name: &str, full: &Value, name: &str)
where
    T: Serialize + DeserializeOwned + Debug + PartialEq,
{
    for mutated in mutations(full, name) {
        let Ok(decoded) = serde_json::from_value::<T>(mutated) else { continue };
        let encoded = serde_json::to_value(&decoded).unwrap();
        let again: T = serde_json::from_value(encoded).unwrap_or_else(|error| panic!("{schema_name}.{name}: {error}"));
        assert_eq!(again, decoded, "{schema_name}.{name}");
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

fn unknown_properties_are_ignored<T: DeserializeOwned + Debug + PartialEq>(schema_name: &str, full: &Value) {
    let mut more = full.clone();
    more["aMemberOfTomorrow"] = json!({"deep": [1, {"er": null}]});
    let known: T = serde_json::from_value(full.clone()).unwrap();
    assert_eq!(serde_json::from_value::<T>(more).unwrap(), known, "{schema_name}");
}

fn absent_and_null<T>(schema_name: &str, full: &Value, name: &str, member: &Value, may_be_absent: bool)
where
    T: DeserializeOwned + Debug + PartialEq,
{
    let mut absent = full.clone();
    absent.as_object_mut().unwrap().remove(name);
    let mut null = full.clone();
    null[name] = Value::Null;
    let decoded_absent = serde_json::from_value::<T>(absent);
    let decoded_null = serde_json::from_value::<T>(null);
    if !may_be_absent {
        assert!(decoded_absent.is_err() && decoded_null.is_err(), "{schema_name}.{name} must be there");
        return;
    }
    let decoded_absent = decoded_absent.unwrap_or_else(|error| panic!("{schema_name}.{name} absent: {error}"));
    let decoded_null = decoded_null.unwrap_or_else(|error| panic!("{schema_name}.{name} null: {error}"));
    if member["nullable"] != true {
        assert_eq!(decoded_absent, decoded_null, "{schema_name}.{name}");
    }
}

fn unknown_value_survives<T: Serialize + DeserializeOwned>(schema_name: &str, full: &Value, name: &str) {
    let mut other = full.clone();
    other[name] = json!("a-value-of-tomorrow");
    let decoded: T =
        serde_json::from_value(other.clone()).unwrap_or_else(|error| panic!("{schema_name}.{name}: {error}"));
    assert_eq!(serde_json::to_value(&decoded).unwrap(), other, "{schema_name}.{name}");
}

fn other_forms_are_read<T: Serialize + DeserializeOwned>(schema_name: &str, full: &Value, name: &str, member: &Value) {
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
        let decoded: T = serde_json::from_value(other)
            .unwrap_or_else(|error| panic!("{schema_name}.{name} in another form: {error}"));
        assert_eq!(serde_json::to_value(&decoded).unwrap()[name], meant, "{schema_name}.{name}");
    }
}

/// Lists, maps and arbitrary JSON are empty when absent.
fn has_empty_value(member: &Value) -> bool {
    member["enum"].is_null()
        && member["properties"].is_null()
        && matches!(member["type"].as_str(), None | Some("array" | "object"))
        || member["nullable"] == true
}

fn check_enum<T>(document: &Document, schema_name: &str)
where
    T: Serialize + DeserializeOwned + Debug + PartialEq + for<'a> From<&'a str> + AsRef<str>,
{
    let schema = document.schema(schema_name);
    let values: Vec<&str> = schema["enum"].as_array().unwrap().iter().map(|value| value.as_str().unwrap()).collect();
    for value in values.iter().copied().chain(["a-value-of-tomorrow", "", "Unknown"]) {
        let decoded: T = serde_json::from_value(json!(value)).unwrap();
        assert_eq!(decoded, T::from(value), "{schema_name}");
        assert_eq!(decoded.as_ref(), value, "{schema_name}");
        assert_eq!(serde_json::to_value(&decoded).unwrap(), json!(value), "{schema_name}");
        assert_eq!(format!("{decoded:?}").starts_with("Unknown("), !values.contains(&value), "{schema_name}: {value}");
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
