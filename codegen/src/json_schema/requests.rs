//! The schemas of requests, each with all that it refers to.

use serde_json::{Map, Value, json};

use super::keywords::{references, sorted, visit};
use super::named::of_named;
use super::property::of_type;
use crate::ir::{Operation, TypeRef};
use crate::passes::Plan;

/// The schema of one request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestSchema {
    /// Name of the client method.
    pub operation: String,
    /// Name in the document of the schema of what the call takes.
    pub name: String,
    /// The schema, with all that it refers to below `$defs`.
    pub schema: Value,
}

/// The schemas of all requests that take something.
pub(crate) fn of_requests(plan: &Plan) -> Vec<RequestSchema> {
    plan.api.operations.iter().filter_map(|operation| of_request(operation, plan)).collect()
}

fn of_request(operation: &Operation, plan: &Plan) -> Option<RequestSchema> {
    let name = operation.payload()?.to_owned();
    let mut schema = match root(operation)? {
        TypeRef::Named(name) => of_named(&name, plan),
        other => of_type(&other, plan),
    };
    let mut definitions = Map::new();
    define(&mut schema, &mut definitions, plan);
    let mut document = Map::new();
    document.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    document.insert("title".to_owned(), json!(operation.id));
    if let Value::Object(keywords) = schema {
        document.extend(keywords);
    }
    if !definitions.is_empty() {
        document.insert("$defs".to_owned(), Value::Object(definitions));
    }
    let schema = sorted(Value::Object(document));
    Some(RequestSchema { operation: operation.rust_name.clone(), name, schema })
}

/// The type of what a call takes beside the path.
fn root(operation: &Operation) -> Option<TypeRef> {
    let plain = operation.body.as_ref().filter(|_| operation.parts.is_none()).and_then(|body| body.plain_type());
    plain.or_else(|| operation.payload().map(|name| TypeRef::Named(name.to_owned())))
}

/// Puts what a schema refers to below `$defs`, and writes references as JSON Schema has them.
fn define(schema: &mut Value, definitions: &mut Map<String, Value>, plan: &Plan) {
    for name in references(schema) {
        if definitions.contains_key(&name) {
            continue;
        }
        definitions.insert(name.clone(), Value::Null);
        let mut definition = of_named(&name, plan);
        define(&mut definition, definitions, plan);
        definitions.insert(name, definition);
    }
    visit(schema, &mut |keywords| {
        if let Some(Value::String(reference)) = keywords.get_mut("$ref") {
            *reference = format!("#/$defs/{}", fragment_of(reference));
        }
    });
}

/// A name as a part of a JSON Pointer in the fragment of a URI (RFC 6901, section 6).
fn fragment_of(name: &str) -> String {
    let mut fragment = String::with_capacity(name.len());
    for byte in name.bytes() {
        match byte {
            b'~' => fragment.push_str("~0"),
            b'/' => fragment.push_str("~1"),
            b'!' | b'$' | b'&'..=b';' | b'=' | b'?'..=b'Z' | b'_' | b'a'..=b'z' => fragment.push(char::from(byte)),
            _ => fragment.push_str(&format!("%{byte:02X}")),
        }
    }
    fragment
}
