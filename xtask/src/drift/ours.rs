//! What our documents say, in the shape that packages are read into.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::published::PublishedMember;
use crate::project::{Failure, Project};
use crate::vendor::Api;
use crate::vendor::document::for_each_operation;
use crate::vendor::pointer::schema_name;

/// The facts of one resolved document.
#[derive(Default)]
pub(super) struct Ours {
    /// By method and path.
    pub(super) operations: BTreeMap<(String, String), OurOperation>,
    /// Members by official name of the type.
    pub(super) types: BTreeMap<String, BTreeMap<String, OurMember>>,
}

#[derive(Default)]
pub(super) struct OurOperation {
    /// Members of its request.
    pub(super) members: BTreeSet<String>,
    /// Marked as retired.
    pub(super) deprecated: bool,
    /// Releases that have it, as far as marks tell.
    pub(super) since: Since,
}

pub(super) struct OurMember {
    pub(super) facts: PublishedMember,
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
            ours.types.insert(name.clone(), members(schema, &schemas));
        }
        for_each_operation(&mut document, |place, operation| {
            let body = operation
                .get("requestBody")
                .and_then(|body| body.get("content")?.as_object()?.values().next()?.get("schema"));
            let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
            let mut names: BTreeSet<String> = parameters
                .filter(|parameter| parameter.get("in").is_some_and(|place| place == "query"))
                .filter_map(|parameter| Some(parameter.get("name")?.as_str()?.to_owned()))
                .collect();
            if let Some(of_body) = body.and_then(referred).and_then(|name| ours.types.get(&name)) {
                names.extend(of_body.keys().cloned());
            }
            let operation = OurOperation {
                members: names,
                deprecated: operation.get("deprecated").is_some_and(|deprecated| deprecated == true),
                since: since(operation.get("x-since")),
            };
            ours.operations.insert((place.method.to_uppercase(), place.path.clone()), operation);
        });
        Ok(ours)
    }
}

fn members(schema: &Value, schemas: &Value) -> BTreeMap<String, OurMember> {
    let required: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    properties
        .map(|(name, property)| {
            let set = referred(property).or_else(|| referred(property.get("items")?));
            let values = set.and_then(|set| schemas.get(&set)?.get("enum")?.as_array().cloned()).unwrap_or_default();
            let facts = PublishedMember {
                required: required.contains(&name.as_str()),
                values: values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect(),
            };
            let aliases = match property.get("x-alias") {
                Some(Value::String(alias)) => vec![alias.clone()],
                Some(Value::Array(list)) => list.iter().filter_map(|alias| alias.as_str().map(str::to_owned)).collect(),
                _ => Vec::new(),
            };
            (name.clone(), OurMember { facts, aliases, since: since(property.get("x-since")) })
        })
        .collect()
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
