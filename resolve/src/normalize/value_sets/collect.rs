//! Finds the locations with a value set.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::{SchemaLocation, SchemaRole, for_each_schema};
use crate::pointer::{join, schema_name};
use crate::report::Report;

/// Maximum number of values of a set; more are data, not names.
const MAX_VALUES: usize = 10_000;

/// A location with a value set.
#[derive(Debug)]
pub(super) struct ValueSetUse {
    pub(super) pointer: String,
    pub(super) holder: ValueSetHolder,
    /// The values in the order in which they are written, none twice.
    pub(super) values: Vec<String>,
    /// The name that the document or an overlay gives.
    pub(super) name: Option<String>,
    /// The name that the location would give.
    pub(super) derived: String,
    pub(super) description: Option<String>,
    /// What values mean, by value.
    pub(super) value_descriptions: BTreeMap<String, String>,
}

/// The schema that has the values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueSetHolder {
    /// A schema under `components.schemas` that is a value set.
    Component,
    /// A schema that is to become a reference.
    SchemaLocation,
    /// A list whose items are to become a reference.
    Items,
}

impl ValueSetUse {
    /// Returns the values without their order, which identify a set.
    pub(super) fn set(&self) -> BTreeSet<&str> {
        self.values.iter().map(String::as_str).collect()
    }
}

impl ValueSetHolder {
    /// Returns how a schema has values, if it does.
    pub(super) fn from_schema(role: SchemaRole, schema: &Value) -> Option<Self> {
        let kind = schema.get("type").and_then(Value::as_str);
        let listed = schema.get("enum").is_some() || schema.get("x-known-values").is_some();
        match (kind, role) {
            _ if !listed => None,
            (Some("array"), _) => Some(Self::Items),
            (_, SchemaRole::Component) => Some(Self::Component),
            _ => Some(Self::SchemaLocation),
        }
    }
}

pub(super) fn collect_uses(document: &mut Value, report: &mut Report) -> Vec<ValueSetUse> {
    let mut uses: Vec<ValueSetUse> = Vec::new();
    let components = component_sets(document);
    for_each_schema(document, |location, schema| {
        pass_name_to_items(schema);
        match ValueSetHolder::from_schema(location.role, schema) {
            Some(holder) => uses.extend(read_use(location, holder, schema, &components, report)),
            None if schema.get("x-enum-name").is_some() => report.error(
                "value-sets.name-only",
                &join(&location.pointer, "x-enum-name"),
                "a name for a value set, but there is no value set",
                "remove `x-enum-name` from the overlay, or add `enum` or `x-known-values` there",
            ),
            None => {}
        }
    });
    uses
}

/// Moves the name at an array to the set in its items.
fn pass_name_to_items(schema: &mut Value) {
    let Value::Object(members) = schema else {
        return;
    };
    if members.contains_key("enum") || members.contains_key("x-known-values") {
        return;
    }
    for keyword in ["x-enum-name", "x-enum-description", "x-value-descriptions"] {
        let in_items =
            members.get("items").is_some_and(|items| ValueSetHolder::from_schema(SchemaRole::Items, items).is_some());
        if in_items
            && let Some(value) = members.remove(keyword)
            && let Some(Value::Object(items)) = members.get_mut("items")
        {
            items.entry(keyword).or_insert(value);
        }
    }
}

/// Returns the names of the component schemas that are value sets.
fn component_sets(document: &Value) -> BTreeSet<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let is_set =
        |schema: &Value| ValueSetHolder::from_schema(SchemaRole::Component, schema) == Some(ValueSetHolder::Component);
    schemas.into_iter().flatten().filter(|(_, schema)| is_set(schema)).map(|(name, _)| name.clone()).collect()
}

/// Returns the value set that a schema refers to.
fn referenced_set(schema: &Value, components: &BTreeSet<String>) -> Option<String> {
    let part = match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([part]) => part,
        _ => schema,
    };
    part.get("$ref").and_then(Value::as_str).and_then(schema_name).filter(|name| components.contains(name))
}

fn read_use(
    location: &SchemaLocation,
    holder: ValueSetHolder,
    schema: &Value,
    components: &BTreeSet<String>,
    report: &mut Report,
) -> Option<ValueSetUse> {
    let described = if holder == ValueSetHolder::Items { schema.get("items").unwrap_or(schema) } else { schema };
    let kind = described.get("type");
    // Values beside a reference to a value set belong to that set; beside another reference they mean something else.
    let referred = referenced_set(described, components);
    let foreign = referred.is_none() && (described.get("$ref").is_some() || described.get("allOf").is_some());
    let lists = ["enum", "x-known-values"].map(|keyword| schema.get(keyword).and_then(Value::as_array));
    let values: Option<Vec<String>> =
        lists.into_iter().flatten().flatten().map(|value| value.as_str().map(str::to_owned)).collect();
    let values = values.filter(|_| !foreign && kind.is_none_or(|kind| kind == "string"));
    let Some(mut values) = values else {
        report.note(
            "value-sets.not-text",
            &location.pointer,
            "a value set that is not one of strings; it stays as it is",
            "to share it, make it `type: string` by overlay",
        );
        return None;
    };
    let mut seen = BTreeSet::new();
    values.retain(|value| seen.insert(value.clone()));
    if values.len() > MAX_VALUES {
        let found = format!("a value set of {} values, each of which would be a variant", values.len());
        report.error("value-sets.huge", &location.pointer, found, "remove the list; the property is a string then");
        return None;
    }
    if values.is_empty() {
        report.error("value-sets.empty", &location.pointer, "a value set without values", "remove the list by overlay");
        return None;
    }
    let text = |keyword| schema.get(keyword).and_then(Value::as_str).map(str::to_owned);
    let own_name = (holder == ValueSetHolder::Component).then(|| location.names.concat());
    Some(ValueSetUse {
        pointer: location.pointer.clone(),
        holder,
        values,
        name: own_name.or(referred).or_else(|| text("x-enum-name")),
        derived: location.derived_name(),
        description: text("x-enum-description"),
        value_descriptions: read_value_descriptions(schema),
    })
}

/// Returns the descriptions of values that an overlay gives at this location.
fn read_value_descriptions(schema: &Value) -> BTreeMap<String, String> {
    let given = schema.get("x-value-descriptions").and_then(Value::as_object).into_iter().flatten();
    given.filter_map(|(value, text)| Some((value.clone(), text.as_str()?.to_owned()))).collect()
}
