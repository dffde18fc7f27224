//! Reads named schemas.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::AdditionalProperties;

use super::properties::read_property;
use super::types::{read_element, type_of};
use super::unions::read_union;
use crate::Error;
use crate::ir::given::Given;
use crate::ir::location::Location;
use crate::ir::node::{Node, Values};
use crate::ir::{self, Enum, IntEnum, Object, Schema, TypeRef};

pub(super) fn read_schema(
    name: &str,
    schema: &openapiv3::ReferenceOr<openapiv3::Schema>,
    at: Location<'_>,
) -> Result<Schema, Error> {
    let node = Node::read(schema, at)?;
    check_combinations(&node)?;
    match (&node.values, node.alternatives(), &node.properties) {
        (Some(Values::Integers(values)), ..) => read_int_enum(name, &node, values),
        (Some(Values::Texts(values)), ..) => read_enum(name, &node, values),
        (None, Some((keyword, alternatives)), _) => read_union(name, &node, keyword, alternatives),
        (None, None, Some(properties)) => read_object(name, &node, properties),
        (None, None, None) => type_of(&node).map(Schema::Alias),
    }
}

/// Keywords of which one would be passed over.
fn check_combinations(node: &Node<'_>) -> Result<(), Error> {
    if node.has_not {
        return Err(node.error("`not`", "describe the schema without it in the overlay"));
    }
    if !node.one_of.is_empty() && !node.any_of.is_empty() {
        return Err(node.error("`anyOf` beside `oneOf`", "move one of them to a schema of its own in the overlay"));
    }
    if !node.all_of.is_empty() && (node.properties.is_some() || node.alternatives().is_some()) {
        return Err(node.error(
            "`allOf` beside `properties` or alternatives",
            "vendor the document again; vendoring merges them into one object",
        ));
    }
    Ok(())
}

fn read_int_enum(name: &str, node: &Node<'_>, values: &[i64]) -> Result<Schema, Error> {
    let mut seen = BTreeSet::new();
    if let Some(twice) = values.iter().find(|value| !seen.insert(**value)) {
        return Err(node.error(format!("{twice} stands twice in the value set"), "remove one in the overlay"));
    }
    Ok(Schema::IntEnum(IntEnum {
        name: name.to_owned(),
        name_override: node.extensions.rust_name.0.clone(),
        rust_name: String::new(),
        description: node.description.map(str::to_owned),
        values: values.to_vec(),
        pointer: node.at.pointer(),
    }))
}

fn read_enum(name: &str, node: &Node<'_>, texts: &[Option<String>]) -> Result<Schema, Error> {
    let of_values = |keyword, given: &Given<_>, what| read_by_value(node, texts, keyword, given, what);
    let variant_names = of_values("x-variant-names", &node.extensions.variant_names, "names")?;
    let value_descriptions = of_values("x-value-descriptions", &node.extensions.value_descriptions, "descriptions")?;
    let mut values: Vec<(String, String)> = Vec::new();
    let mut seen = BTreeSet::new();
    for (index, text) in texts.iter().enumerate() {
        let at = || node.at.child("enum").child(index);
        let Some(value) = text else {
            return Err(at().error(
                "a value that is not text in a value set",
                "remove it in the overlay, or drop `enum`; only sets of texts become types",
            ));
        };
        if !seen.insert(value) {
            return Err(at().error(format!("`{value}` stands twice in the value set"), "remove one in the overlay"));
        }
        values.push((value.clone(), variant_names.get(value.as_str()).cloned().unwrap_or_default()));
    }
    Ok(Schema::Enum(Enum {
        name: name.to_owned(),
        name_override: node.extensions.rust_name.0.clone(),
        rust_name: String::new(),
        description: node.description.map(str::to_owned),
        values,
        value_descriptions,
        pointer: node.at.pointer(),
    }))
}

/// What an overlay gives to single values of the set, by value.
fn read_by_value(
    node: &Node<'_>,
    values: &[Option<String>],
    keyword: &str,
    given: &Given<BTreeMap<String, String>>,
    what: &str,
) -> Result<BTreeMap<String, String>, Error> {
    let given = given.0.clone().unwrap_or_default();
    match given.keys().find(|name| !values.iter().flatten().any(|value| value == *name)) {
        Some(unknown) => Err(node.at.child(keyword).child(unknown).error(
            format!("`{keyword}` gives {what} (text) to values of the set"),
            "remove the entry in the overlay, or name a value that is in `enum`",
        )),
        None => Ok(given),
    }
}

fn read_object(
    name: &str,
    node: &Node<'_>,
    properties: &[(&str, &openapiv3::ReferenceOr<Box<openapiv3::Schema>>)],
) -> Result<Schema, Error> {
    let others = match node.additional_properties {
        Some(AdditionalProperties::Schema(values)) => {
            Some(read_element(values.as_ref(), node.at.child("additionalProperties"))?)
        }
        Some(AdditionalProperties::Any(true)) => Some(TypeRef::Json),
        _ => None,
    };
    let at = node.at.child("properties");
    let mut list = Vec::new();
    for (property, schema) in properties {
        let is_required = node.required.iter().any(|required| required == property);
        list.push(read_property(property, &Node::read(schema, at.child(property))?, is_required)?);
    }
    Ok(Schema::Object(Object {
        name: name.to_owned(),
        name_override: node.extensions.rust_name.0.clone(),
        rust_name: String::new(),
        description: node.description.map(str::to_owned),
        deprecated: node.deprecated,
        replaced_by: node.extensions.replaced_by.0.clone(),
        properties: list,
        rules: node.extensions.rules.0.clone().map(|rules| rules.0),
        batch: node.extensions.batch.0.clone(),
        max_bytes: node.extensions.max_bytes.0,
        rule_ids: node.extensions.rule_ids.0.clone().unwrap_or_default(),
        parameters_of: None,
        additional_properties: others.map(|ty| ir::AdditionalProperties { ty, rust_name: String::new() }),
        pointer: node.at.pointer(),
    }))
}
