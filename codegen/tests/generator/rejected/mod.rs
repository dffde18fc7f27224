//! Documents that are rejected: where, why, and what to do.

mod extensions;
mod names;
mod operations;
mod strict;

use identity_apis_codegen::{Error, Options, generate};
use serde_json::{Value, json};

/// A small document that is fine: one operation with a body, a query, a value set.
fn fine() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1"},
        "tags": [{"name": "goods"}],
        "paths": {
            "/goods/{id}": {"put": {
                "operationId": "putGood",
                "tags": ["goods"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Good"}}}},
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Good"}}}}},
            }},
            "/goods": {"get": {
                "operationId": "listGoods",
                "tags": ["goods"],
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
                "responses": {"200": {"description": ""}},
            }},
        },
        "components": {"schemas": {
            "Good": {"type": "object", "required": ["name"], "properties": {
                "name": {"type": "string"},
                "kind": {"$ref": "#/components/schemas/Kind"},
                "count": {"type": "integer"},
                "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
            }},
            "Part": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Kind": {"type": "string", "enum": ["a", "b"]},
        }},
    })
}

const PUT: &str = "/paths/~1goods~1{id}/put";
const LIST: &str = "/paths/~1goods/get";
const GOOD: &str = "/components/schemas/Good";
const NAME: &str = "/components/schemas/Good/properties/name";
const KIND: &str = "/components/schemas/Kind";
const PART: &str = "/components/schemas/Part";

/// The fine document with the value at a place replaced; `null` removes it, an unknown last part of the place adds it.
fn with(pointer: &str, value: Value) -> Value {
    let mut document = fine();
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let last = last.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent).unwrap() {
        Value::Object(members) if value.is_null() => drop(members.remove(&last).unwrap()),
        Value::Object(members) => drop(members.insert(last, value)),
        Value::Array(items) if last == "-" => items.push(value),
        Value::Array(items) => items[last.parse::<usize>().unwrap()] = value,
        _ => panic!("{pointer} is not in an object or a list"),
    }
    document
}

/// Asserts place, problem and hint (parts of their texts).
#[track_caller]
fn rejected(document: &Value, pointer: &str, problem: &str, hint: &str) {
    check(&generate(&document.to_string(), &Options::new("shop")).unwrap_err(), pointer, problem, hint);
}

#[track_caller]
fn check(error: &Error, pointer: &str, problem: &str, hint: &str) {
    assert_eq!(error.pointer(), pointer, "{error}");
    assert!(error.problem().contains(problem), "{error}");
    assert!(error.hint().contains(hint), "{error}");
    assert_eq!(error.document(), "shop.json");
    assert_eq!(error.to_string(), format!("shop.json#{pointer}: {}; {}", error.problem(), error.hint()));
}

#[test]
fn the_document_they_all_start_from_is_fine() {
    assert!(generate(&fine().to_string(), &Options::new("shop")).is_ok());
}

#[test]
fn what_is_no_document_at_all() {
    for (text, problem) in [
        ("", "not JSON (line 1, column 0)"),
        ("<html>", "not JSON (line 1, column 1)"),
        ("openapi: 3.0.3\n", "not JSON"),
        ("{\"openapi\": \"3.0.3\"", "not JSON"),
        (&format!("{{\"x\": {}", "[".repeat(1000)), "not JSON"),
    ] {
        check(&generate(text, &Options::new("shop")).unwrap_err(), "", problem, "cargo xtask vendor");
    }
    rejected(&json!([1]), "", "invalid type: sequence, expected an object", "fix it in the overlay");
    rejected(&json!({"swagger": "2.0"}), "", "no member `openapi`", "Swagger 2.0 has to be converted");
    rejected(&with("/openapi", json!("3.1.0")), "", "is OpenAPI 3.1.0", "lowers 3.1 to 3.0");
    rejected(&with("/openapi", json!("4")), "", "is OpenAPI 4", "vendor");
    rejected(&with("/openapi", json!(3)), "/openapi", "invalid type: integer `3`, expected a string", "fix it");
    rejected(&with("/info/title", Value::Null), "/info", "missing field `title`", "fix it in the overlay");
}

#[test]
fn references_that_lead_nowhere() {
    rejected(&with(KIND, Value::Null), &format!("{GOOD}/properties/kind"), "no schema `Kind`", "add it");
    rejected(
        &with("/components/schemas/Part", Value::Null),
        &format!("{GOOD}/properties/parts"),
        "no schema `Part`",
        "add",
    );
    rejected(&with(GOOD, Value::Null), PUT, "no schema `Good`", "fix the reference");
}

#[test]
fn references_outside_of_the_document() {
    let outside = with(NAME, json!({"$ref": "other.json#/Name"}));
    rejected(&outside, NAME, "`$ref` to `other.json#/Name`", "vendor the document again");
    let parameters = with(NAME, json!({"$ref": "#/components/parameters/Name"}));
    rejected(&parameters, NAME, "#/components/parameters/Name", "#/components/schemas/");
    rejected(
        &with("/components/schemas/Other", json!({"$ref": "#/components/schemas/No"})),
        "/components/schemas/Other",
        "no schema `No`",
        "add it",
    );
}

#[test]
fn schemas_without_an_end() {
    let circle =
        with("/components/schemas/Tree", json!({"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}));
    rejected(&circle, "/components/schemas/Tree", "`Tree` stands for itself", "make it an object");
    let mut two = with("/components/schemas/Odd", json!({"$ref": "#/components/schemas/Even"}));
    two["components"]["schemas"]["Even"] =
        json!({"additionalProperties": {"$ref": "#/components/schemas/Odd"}, "type": "object"});
    rejected(&two, "/components/schemas/Even", "`Even` stands for itself", "free-form");
    let endless = with(
        "/components/schemas/Part",
        json!({"required": ["whole"], "properties": {"whole": {"$ref": "#/components/schemas/Whole"}}}),
    );
    let mut endless = endless;
    endless["components"]["schemas"]["Whole"] =
        json!({"required": ["part"], "properties": {"part": {"$ref": "#/components/schemas/Part"}}});
    rejected(&endless, "/components/schemas/Part", "`Part` needs a value of itself", "optional or a list");
}

#[test]
fn what_only_vendoring_can_see_to() {
    rejected(
        &with(NAME, json!({"allOf": [{"type": "string"}, {"type": "string"}]})),
        &format!("{NAME}/allOf"),
        "several parts",
        "merges them",
    );
    rejected(
        &with(NAME, json!({"type": "object", "properties": {"a": {}}})),
        NAME,
        "an object of its own within another",
        "schema of its own",
    );
    rejected(
        &with(NAME, json!({"type": "string", "enum": ["a"]})),
        NAME,
        "a value set within another",
        "schema of its own",
    );
    for keyword in ["oneOf", "anyOf"] {
        rejected(&with(NAME, json!({keyword: [{}]})), NAME, keyword, "describe it without");
    }
    rejected(&with(NAME, json!({"not": {}})), NAME, "`not`", "describe it without");
    rejected(&with(PART, json!({"not": {}})), PART, "`not`", "without");
    rejected(&with(&format!("{PART}/not"), json!({})), PART, "`not`", "without");
    rejected(&with(PART, json!({"oneOf": [{}], "anyOf": [{}]})), PART, "`anyOf` beside `oneOf`", "schema of its own");
    for keyword in ["properties", "oneOf"] {
        let more = if keyword == "oneOf" { json!([{}]) } else { json!({"a": {}}) };
        let both = json!({"allOf": [{"$ref": "#/components/schemas/Kind"}], keyword: more});
        rejected(&with(PART, both), PART, "`allOf` beside", "vendoring merges them");
    }
    rejected(
        &with(PART, json!({"oneOf": [{"oneOf": [{}]}]})),
        &format!("{PART}/oneOf/0"),
        "`oneOf`",
        "schema of its own",
    );
    rejected(&with(PART, json!({"properties": {"a": {}}, "anyOf": [{}]})), PART, "beside `properties`", "vendor");
    for keyword in ["oneOf", "anyOf"] {
        let place = format!("{PART}/{keyword}");
        rejected(&with(PART, json!({keyword: []})), &place, "the list is empty", "remove the empty list");
        rejected(&with(PART, json!({keyword: {}})), &place, "invalid type: map, expected a sequence", "fix it");
    }
    let tagged = |discriminator: Value| json!({"oneOf": [{"$ref": "#/components/schemas/Good"}, {"type": "string"}], "discriminator": discriminator});
    rejected(
        &with(PART, tagged(json!({}))),
        &format!("{PART}/discriminator"),
        "missing field `propertyName`",
        "fix it",
    );
    rejected(
        &with(PART, tagged(json!({"propertyName": "kind", "mapping": {"a": 1}}))),
        &format!("{PART}/discriminator/mapping/a"),
        "invalid type: integer `1`, expected a string",
        "fix it",
    );
    rejected(&with(&format!("{NAME}/type"), json!("file")), NAME, "`type` is `file`", "six OpenAPI types");
    rejected(
        &with(&format!("{KIND}/enum"), json!([])),
        &format!("{KIND}/enum"),
        "the list is empty",
        "remove the empty list",
    );
    rejected(&with(&format!("{KIND}/enum"), json!(["a", 1])), &format!("{KIND}/enum/1"), "not text", "sets of texts");
}
