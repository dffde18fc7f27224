//! Reads named schemas.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::property::{function, property, rule_marks};
use super::types::{element_of, type_of};
use crate::Error;
use crate::ir::{Enum, IntEnum, Object, Others, Place, Schema, TypeRef, keyword_types, union};

pub(super) fn schema(name: &str, place: &Place<'_>) -> Result<Schema, Error> {
    keyword_types::check_schema(place)?;
    let description = place.text("description").map(str::to_owned);
    let name_override = place.text("x-rust-name").map(str::to_owned);
    if let Some(numbers) = union::whole_numbers(place) {
        let mut values: Vec<i64> = Vec::new();
        for number in numbers {
            if values.contains(&number) {
                return Err(place.error(format!("{number} stands twice in the value set"), "remove one in the overlay"));
            }
            values.push(number);
        }
        return Ok(Schema::IntEnum(IntEnum {
            name: name.to_owned(),
            name_override,
            rust_name: String::new(),
            description,
            values,
            pointer: place.pointer.clone(),
        }));
    }
    if let Some(list) = place.get("enum") {
        let mut values: Vec<(String, String)> = Vec::new();
        let mut seen = BTreeSet::new();
        let names = variant_names(place)?;
        for element in list.elements() {
            let Some(value) = element.value.as_str() else {
                return Err(element.error(
                    "a value that is not text in a value set",
                    "remove it in the overlay, or drop `enum`; only sets of texts become types",
                ));
            };
            if !seen.insert(value) {
                return Err(
                    element.error(format!("`{value}` stands twice in the value set"), "remove one in the overlay")
                );
            }
            values.push((value.to_owned(), names.get(value).copied().unwrap_or_default().to_owned()));
        }
        if values.is_empty() {
            return Err(list.error("a value set without values", "give it some in the overlay, or drop `enum`"));
        }
        return Ok(Schema::Enum(Enum {
            name: name.to_owned(),
            name_override,
            rust_name: String::new(),
            description,
            values,
            pointer: place.pointer.clone(),
        }));
    }
    if let Some(list) = union::alternatives(place) {
        return union::read(name, place, &list);
    }
    let Some(properties) = place.get("properties") else {
        return type_of(place).map(Schema::Alias);
    };
    let others = match place.get("additionalProperties") {
        Some(values) if values.value.is_object() => Some(element_of(&values)?),
        Some(values) if *values.value == Value::Bool(true) => Some(TypeRef::Json),
        _ => None,
    };
    let required = place.texts("required");
    let mut list = Vec::new();
    for (property_name, property_place) in properties.members() {
        list.push(property(property_name, &property_place, required.iter().any(|entry| entry == property_name))?);
    }
    Ok(Schema::Object(Object {
        name: name.to_owned(),
        name_override,
        rust_name: String::new(),
        description,
        deprecated: place.flag("deprecated"),
        properties: list,
        rules: function(place, "x-rules")?,
        batch: place.text("x-batch").map(str::to_owned),
        max_bytes: place.count("x-max-bytes"),
        rule_ids: rule_marks(place, "x-rule-ids", |_| true)?,
        parameters_of: None,
        others: others.map(|ty| Others { ty, rust_name: String::new() }),
        pointer: place.pointer.clone(),
    }))
}

/// Variant names that an overlay gives, by value.
pub(super) fn variant_names<'a>(place: &Place<'a>) -> Result<BTreeMap<&'a str, &'a str>, Error> {
    let Some(names) = place.get("x-variant-names") else { return Ok(BTreeMap::new()) };
    let values: BTreeSet<String> = place.texts("enum").into_iter().collect();
    let mut given = BTreeMap::new();
    for (value, name) in names.members() {
        match name.value.as_str() {
            Some(text) if values.contains(value) => given.insert(value, text),
            _ => {
                return Err(name.error(
                    "`x-variant-names` gives names (text) to values of the set",
                    "remove the entry in the overlay, or name a value that is in `enum`",
                ));
            }
        };
    }
    Ok(given)
}
