//! JSON Schemas of requests accept and reject what the generated code does, as far as JSON Schema can say it.

use std::collections::{BTreeMap, BTreeSet};

use identity_apis_codegen::{Options, RequestSchema, enforce_warnings, request_schemas};
use serde_json::{Value, json};

const PROVE: &str = include_str!("../../../specs/prove.json");
const GENAUTH: &str = include_str!("../../../specs/genauth.json");
const PAGE: &str = include_str!("../../../docs/json-schema.md");

fn schemas(document: &str, options: &Options) -> Vec<RequestSchema> {
    request_schemas(document, options).unwrap()
}

/// The schema of every type that a request can hold, by its schema name.
fn by_type(requests: &[RequestSchema]) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    for request in requests {
        let definitions = request.schema.get("$defs").cloned().unwrap_or_else(|| json!({}));
        for name in definitions.as_object().unwrap().keys() {
            let schema = json!({"$ref": format!("#/$defs/{name}"), "$defs": definitions});
            found.entry(name.clone()).or_insert(schema);
        }
        found.insert(request.name.clone(), request.schema.clone());
    }
    found
}

fn accepts(schema: &Value, request: &Value) -> bool {
    jsonschema::validator_for(schema).unwrap_or_else(|error| panic!("{error}: {schema}")).is_valid(request)
}

/// The cases of `tests/rules`; see there for what `$repeat` and `$text` mean.
fn cases(text: &str) -> Vec<Value> {
    let cases: Vec<Value> = serde_json::from_str(text).unwrap();
    cases.iter().map(expanded).collect()
}

fn expanded(value: &Value) -> Value {
    let count = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    match value {
        Value::Object(members) => {
            if let Some(repeat) = members.get("$repeat") {
                return Value::Array(vec![expanded(&repeat[1]); count(&repeat[0])]);
            }
            if let Some(parts) = members.get("$text") {
                let part = |index: usize| parts[index].as_str().unwrap();
                return Value::String(format!("{}{}{}", part(0), part(1).repeat(count(&parts[2])), part(3)));
            }
            members.iter().map(|(name, value)| (name.clone(), expanded(value))).collect()
        }
        Value::Array(items) => items.iter().map(expanded).collect(),
        other => other.clone(),
    }
}

/// Some definitions are named after an operation, with a space.
#[test]
fn references_are_uris() {
    for (document, options) in [(PROVE, Options::prove()), (GENAUTH, Options::genauth())] {
        for request in schemas(document, &options) {
            let text = request.schema.to_string();
            for reference in text.split(r#""$ref":""#).skip(1).map(|rest| rest.split('"').next().unwrap()) {
                let allowed = |letter: char| letter.is_ascii_graphic() && !r#""<>\^`{|}"#.contains(letter);
                assert!(reference.starts_with("#/$defs/") && reference.chars().all(allowed), "{reference}");
            }
        }
    }
}

/// The ids in the table of the page.
fn listed() -> BTreeSet<String> {
    let (_, table) = PAGE.split_once("## What a schema does not say").unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split_once("` |")).map(|(id, _)| id.to_owned()).collect()
}

/// Every rejected case of an error is rejected by the schema, or its rule is listed; every accepted one is accepted.
#[test]
fn schema_judges_the_cases_of_the_rules_as_the_crate_does_and_the_page_lists_the_others() {
    let mut problems = Vec::new();
    let (mut rejected, mut unsaid) = (BTreeSet::new(), BTreeSet::new());
    for (document, options, text) in [
        (PROVE, Options::prove(), include_str!("../../../tests/rules/prove.json")),
        (GENAUTH, Options::genauth(), include_str!("../../../tests/rules/genauth.json")),
    ] {
        let types = by_type(&schemas(document, &options));
        for case in cases(text) {
            let (rule, name) = (case["rule"].as_str().unwrap(), case["type"].as_str().unwrap());
            let Some(schema) = types.get(name) else { panic!("no request has a {name}") };
            if !accepts(schema, &case["accepted"]) {
                problems.push(format!("{rule} ({name}): rejects {}", case["accepted"]));
            }
            let is_rejected = !accepts(schema, &case["rejected"]);
            match (case["severity"] == "warning", is_rejected) {
                (true, true) => problems.push(format!("{rule} ({name}): is a warning, and rejected")),
                (true, false) => {}
                (false, true) => drop(rejected.insert(rule.to_owned())),
                (false, false) => drop(unsaid.insert(rule.to_owned())),
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(rejected.len() > 25, "{rejected:?}");
    assert_eq!(listed(), unsaid, "docs/json-schema.md lists other rules than those that a schema cannot say");
}

#[test]
fn schema_with_warnings_rejected_says_all_patterns_of_the_document() {
    let mut requests = schemas(PROVE, &Options::prove());
    requests.extend(schemas(GENAUTH, &Options::genauth()));
    for request in &mut requests {
        enforce_warnings(&mut request.schema);
        assert!(!request.schema.to_string().contains("x-warning"));
    }
    let types = by_type(&requests);
    let mut count = 0;
    for document in [PROVE, GENAUTH] {
        let document: Value = serde_json::from_str(document).unwrap();
        for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
            let Some(ours) = types.get(name) else { continue };
            let ours = if ours["$ref"].is_string() { &ours["$defs"][name] } else { ours };
            for (property, described) in schema["properties"].as_object().into_iter().flatten() {
                for pattern in [&described["pattern"], &described["x-expected-pattern"]] {
                    if pattern.is_string() {
                        count += 1;
                        assert_eq!(ours["properties"][property]["pattern"], *pattern, "{name}.{property}");
                    }
                }
            }
        }
    }
    assert!(count >= 35, "{count}");
}

#[test]
fn schema_takes_new_values_and_says_defaults_of_the_service_only() {
    for (document, options) in [(PROVE, Options::prove()), (GENAUTH, Options::genauth())] {
        for request in schemas(document, &options) {
            let text = request.schema.to_string();
            assert!(!text.contains("\"default\":null"), "{}", request.operation);
        }
    }
    let unify = schemas(PROVE, &Options::prove()).into_iter().find(|request| request.operation == "unify").unwrap();
    let request = |kind: &str| json!({"clientRequestId": "r-1", "possessionType": kind, "phoneNumber": null});
    assert!(accepts(&unify.schema, &request("mobile")));
    assert!(accepts(&unify.schema, &request("satellite")));
    assert!(!accepts(&unify.schema, &json!({"possessionType": "mobile"})));
    assert!(!accepts(&unify.schema, &json!({"clientRequestId": "r-1", "possessionType": null})));
    assert!(!accepts(&unify.schema, &request("desktop")));
    let schema = json!({"properties": {"x": {"x-warning": {"maxLength": 1}, "maxLength": 2}}, "allOf": [{}]});
    let mut strict = schema.clone();
    enforce_warnings(&mut strict);
    assert!(accepts(&schema, &json!({"x": "ab"})) && !accepts(&strict, &json!({"x": "ab"})));
}

#[test]
fn schema_of_any_document_describes_unions_maps_and_both_directions() {
    let document = json!({
        "openapi": "3.0.3", "info": {"title": "Shapes", "version": "1"}, "tags": [{"name": "shapes"}],
        "paths": {"/shapes": {"post": {
            "operationId": "draw", "tags": ["shapes"], "responses": {"204": {"description": ""}},
            "requestBody": {"required": true, "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Drawing"}}}},
        }}},
        "components": {"schemas": {
            "Drawing": {"type": "object", "required": ["shape", "id"], "properties": {
                "shape": {"$ref": "#/components/schemas/Shape"},
                "id": {"type": "string", "readOnly": true},
                "layers": {"type": "array", "items": {"$ref": "#/components/schemas/Drawing"}, "maxItems": 2},
                "size": {"type": "integer", "minimum": 1, "maximum": 9, "default": 3},
            }, "additionalProperties": {"type": "integer"}},
            "Shape": {"oneOf": [{"$ref": "#/components/schemas/Circle"}, {"$ref": "#/components/schemas/Square"}],
                "discriminator": {"propertyName": "kind", "mapping": {
                    "circle": "#/components/schemas/Circle", "square": "#/components/schemas/Square"}}},
            "Circle": {"type": "object", "required": ["kind", "radius"],
                "properties": {"kind": {"type": "string"}, "radius": {"type": "number"}}},
            "Square": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
        }},
    });
    let mut options = Options::new("shapes");
    options.any_document = true;
    let requests = schemas(&document.to_string(), &options);
    let [request] = requests.as_slice() else { panic!("{requests:?}") };
    let shape = json!({"kind": "circle", "radius": 1});
    for (accepted, value) in [
        (true, json!({"shape": shape})),
        (true, json!({"shape": {"kind": "star", "points": 5}, "size": 3, "id": null, "other": 1, "layers": null})),
        (true, json!({"shape": shape, "layers": [{"shape": shape}]})),
        (false, json!({"shape": 1})),
        (false, json!({"shape": shape, "other": "x"})),
        (false, json!({"shape": shape, "size": 10})),
        (false, json!({"shape": shape, "layers": [{}]})),
        (false, json!({"shape": shape, "layers": [{"shape": shape}, {"shape": shape}, {"shape": shape}]})),
        (false, json!({})),
    ] {
        assert_eq!(accepts(&request.schema, &value), accepted, "{value}\n{}", request.schema);
    }
    assert_eq!(request.schema["properties"]["id"]["readOnly"], true);
    assert_eq!(request.schema["properties"]["size"]["default"], 3);
}
