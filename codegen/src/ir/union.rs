//! Reads `oneOf` and `anyOf`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::read::types::{SCHEMA_PREFIX, type_of};
use super::{Place, Schema, TypeRef, Union, UnionVariant};
use crate::Error;

/// The alternatives of a schema, if it has any.
pub(super) fn alternatives<'a>(place: &Place<'a>) -> Option<Place<'a>> {
    place.get("oneOf").or_else(|| place.get("anyOf"))
}

/// A union, or what it comes to when nothing is left to choose from.
pub(super) fn read(name: &str, place: &Place<'_>, list: &Place<'_>) -> Result<Schema, Error> {
    if place.get("properties").is_some() {
        return Err(place.error(
            "alternatives beside `properties`",
            "vendor the document again; vendoring gives each alternative the common members",
        ));
    }
    let (tag, mapping) = discriminator(place)?;
    let mut variants: Vec<UnionVariant> = Vec::new();
    let mut anything = false;
    for element in list.elements() {
        match type_of(&element)? {
            // What may be anything is kept as such anyway.
            TypeRef::Json => anything = true,
            ty => {
                let tags = if tag.is_some() { tags(&ty, &mapping) } else { Vec::new() };
                match variants.iter_mut().find(|variant| variant.ty == ty) {
                    Some(same) => same.tags.extend(tags),
                    None => variants.push(UnionVariant { ty, tags, rust_name: String::new() }),
                }
            }
        }
    }
    match variants.as_slice() {
        [] if anything => Ok(Schema::Alias(TypeRef::Json)),
        [] => Err(list.error("there are no alternatives", "remove the empty list in the overlay")),
        [only] if !anything && tag.is_none() => Ok(Schema::Alias(only.ty.clone())),
        _ => Ok(Schema::Union(Union {
            name: name.to_owned(),
            name_override: place.text("x-rust-name").map(str::to_owned),
            rust_name: String::new(),
            description: place.text("description").map(str::to_owned),
            variants,
            tag,
            pointer: place.pointer.clone(),
        })),
    }
}

/// The tag's name, and official names of schemas by the values that mean them.
fn discriminator(place: &Place<'_>) -> Result<(Option<String>, BTreeMap<String, String>), Error> {
    let Some(discriminator) = place.get("discriminator") else { return Ok((None, BTreeMap::new())) };
    let Some(tag) = discriminator.text("propertyName") else {
        return Err(discriminator.error("a discriminator without `propertyName`", "name the property in the overlay"));
    };
    let mut mapping = BTreeMap::new();
    for (value, target) in discriminator.get("mapping").map(|mapping| mapping.members()).unwrap_or_default() {
        let Some(reference) = target.value.as_str() else {
            return Err(target.error("a mapping to something that is no reference", "name a schema in the overlay"));
        };
        let name = reference.strip_prefix(SCHEMA_PREFIX).unwrap_or(reference);
        mapping.insert(value.to_owned(), name.replace("~1", "/").replace("~0", "~"));
    }
    Ok((Some(tag.to_owned()), mapping))
}

/// Values that mean the type: those of the mapping, and its official name.
fn tags(ty: &TypeRef, mapping: &BTreeMap<String, String>) -> Vec<String> {
    let TypeRef::Named(name) = ty else { return Vec::new() };
    let mut tags: Vec<String> =
        mapping.iter().filter(|(_, target)| *target == name).map(|(value, _)| value.clone()).collect();
    if !mapping.contains_key(name) {
        tags.push(name.clone());
    }
    tags
}

/// Whether a schema is one of plain numbers, and which.
pub(super) fn whole_numbers(place: &Place<'_>) -> Option<Vec<i64>> {
    let list = place.value.get("enum")?.as_array()?;
    let numbers: Option<Vec<i64>> = list.iter().map(Value::as_i64).collect();
    numbers.filter(|numbers| !numbers.is_empty())
}
