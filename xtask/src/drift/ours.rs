//! What our documents contain, in the structure that packages are read into.

use std::collections::{BTreeMap, BTreeSet};

use identity_apis_resolve::Api;
use identity_apis_resolve::document::for_each_operation;
use identity_apis_resolve::pointer::schema_name;
use serde_json::Value;

use crate::project::{Failure, Project};

/// The facts of one resolved document.
#[derive(Default)]
pub(super) struct Ours {
    /// By method and path.
    pub(super) operations: BTreeMap<(String, String), OurOperation>,
    /// Properties by schema name.
    pub(super) types: BTreeMap<String, BTreeMap<String, OurProperty>>,
}

#[derive(Default)]
pub(super) struct OurOperation {
    /// Its query parameters by name.
    pub(super) parameters: BTreeMap<String, OurProperty>,
    /// Properties of its body.
    pub(super) body: BTreeSet<String>,
    pub(super) deprecated: bool,
    /// Releases that have it, according to `x-since`.
    pub(super) since: Since,
}

/// One property or query parameter.
pub(super) struct OurProperty {
    pub(super) required: bool,
    /// Its values, if it has a set of them.
    pub(super) values: BTreeSet<String>,
    /// Its former names, which are read as well.
    pub(super) aliases: Vec<String>,
    /// The first release of the TypeScript SDK that has it.
    pub(super) since: Since,
}

/// The first release that has something, or the last one that has it not; nothing if it is as old as the service.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Since {
    pub(super) from: Option<String>,
    pub(super) after: Option<String>,
}

impl Ours {
    pub(super) fn of(project: &Project, api: Api) -> Result<Self, Failure> {
        let path = api.resolved();
        let mut document: Value = serde_json::from_str(&project.read(&path)?)
            .map_err(|error| Failure::new(format!("error: {path}: not valid JSON: {error}")))?;
        let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
        let mut ours = Self::default();
        for (name, schema) in schemas.as_object().into_iter().flatten() {
            ours.types.insert(name.clone(), properties(schema, &schemas));
        }
        for_each_operation(&mut document, |place, operation| {
            let body = operation
                .get("requestBody")
                .and_then(|body| body.get("content")?.as_object()?.values().next()?.get("schema"));
            let body = body.and_then(referred).and_then(|name| ours.types.get(&name));
            let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
            let operation = OurOperation {
                parameters: parameters.filter_map(|parameter| query_parameter(parameter, &schemas)).collect(),
                body: body.into_iter().flat_map(|body| body.keys().cloned()).collect(),
                deprecated: operation.get("deprecated").is_some_and(|deprecated| deprecated == true),
                since: since(operation.get("x-since")),
            };
            ours.operations.insert((place.method.to_uppercase(), place.path.clone()), operation);
        });
        Ok(ours)
    }
}

fn query_parameter(parameter: &Value, schemas: &Value) -> Option<(String, OurProperty)> {
    if parameter.get("in")? != "query" {
        return None;
    }
    let required = parameter.get("required").is_some_and(|required| required == true);
    let schema = parameter.get("schema").unwrap_or(&Value::Null);
    Some((parameter.get("name")?.as_str()?.to_owned(), property(parameter, schema, required, schemas)))
}

fn properties(schema: &Value, schemas: &Value) -> BTreeMap<String, OurProperty> {
    let required: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    properties
        .map(|(name, schema)| (name.clone(), property(schema, schema, required.contains(&name.as_str()), schemas)))
        .collect()
}

/// A property or parameter: extensions stand at `declared`, what it holds in `schema`.
fn property(declared: &Value, schema: &Value, required: bool, schemas: &Value) -> OurProperty {
    let schema = schema.get("items").unwrap_or(schema);
    let set = referred(schema).and_then(|set| schemas.get(&set)).unwrap_or(schema);
    let values = set.get("enum").and_then(Value::as_array).into_iter().flatten();
    let value = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let values = values.filter(|value| !value.is_null()).map(value).collect();
    let aliases = match declared.get("x-alias") {
        Some(Value::String(alias)) => vec![alias.clone()],
        Some(Value::Array(list)) => list.iter().filter_map(|alias| alias.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    };
    OurProperty { required, values, aliases, since: since(declared.get("x-since")) }
}

/// The schema that a place refers to, also through an annotated reference.
fn referred(schema: &Value) -> Option<String> {
    let reference = schema.get("$ref").or_else(|| schema.get("allOf")?.get(0)?.get("$ref"))?;
    schema_name(reference.as_str()?)
}

fn since(mark: Option<&Value>) -> Since {
    let release = |value: Option<&Value>| value?.get("typescript")?.as_str().map(str::to_owned);
    Since { from: release(mark), after: release(mark.and_then(|mark| mark.get("after"))) }
}
