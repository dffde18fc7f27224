//! Decides which value of the tag each variant of a union is written with, and gives it a property for the tag.

use std::collections::BTreeMap;

use crate::ir::{Access, Api, Constraints, Lenience, Object, Privacy, Property, Schema, TypeRef, Union};

pub(crate) fn settle(api: &mut Api) {
    let mut missing: BTreeMap<String, Vec<Property>> = BTreeMap::new();
    let mut settled: Vec<(String, Vec<Vec<String>>)> = Vec::new();
    for (name, schema) in &api.schemas {
        let Schema::Union(union) = schema else { continue };
        let Some(tag) = &union.tag else { continue };
        let mut tags: Vec<Vec<String>> = union.variants.iter().map(|variant| variant.tags.clone()).collect();
        for (index, variant) in union.variants.iter().enumerate() {
            let Some(object) = object_of(api, &variant.ty) else { continue };
            match object.properties.iter().find(|property| property.name == *tag) {
                Some(property) => prefer(only_value(api, property), index, &mut tags),
                None => {
                    let properties = missing.entry(object.name.clone()).or_default();
                    if properties.iter().all(|property| property.name != *tag) {
                        properties.push(property(tag, union, object));
                    }
                }
            }
        }
        settled.push((name.clone(), tags));
    }
    for (name, properties) in missing {
        if let Some(Schema::Object(object)) = api.schemas.get_mut(&name) {
            object.properties.extend(properties);
            object.properties.sort_by(|left, right| left.name.cmp(&right.name));
        }
    }
    for (name, tags) in settled {
        if let Some(Schema::Union(union)) = api.schemas.get_mut(&name) {
            for (variant, tags) in union.variants.iter_mut().zip(tags) {
                variant.tags = tags;
            }
        }
    }
}

/// What a variant says of its own tag stands before what is said of it elsewhere.
fn prefer(value: Option<&String>, index: usize, tags: &mut [Vec<String>]) {
    let Some(value) = value else { return };
    let is_claimed = tags.iter().enumerate().any(|(other, tags)| other != index && tags.contains(value));
    if let (false, Some(tags)) = (is_claimed, tags.get_mut(index)) {
        tags.retain(|tag| tag != value);
        tags.insert(0, value.clone());
    }
}

/// The value of a set that has no other.
fn only_value<'a>(api: &'a Api, property: &'a Property) -> Option<&'a String> {
    let TypeRef::Named(name) = api.resolve(&property.ty) else { return None };
    match api.schemas.get(name) {
        Some(Schema::Enum(set)) => match set.values.as_slice() {
            [(value, _)] => Some(value),
            _ => None,
        },
        _ => None,
    }
}

fn object_of<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a Object> {
    match api.resolve(ty) {
        TypeRef::Named(name) => api.object(name),
        _ => None,
    }
}

/// The tag as a property of a variant that the document does not give one.
fn property(tag: &str, union: &Union, object: &Object) -> Property {
    Property {
        name: tag.to_owned(),
        name_override: None,
        rust_name: String::new(),
        description: Some(format!(
            "Selects the variant of `{}`. `None` is serialized as the value that the document assigns to this type.",
            union.name
        )),
        ty: TypeRef::String,
        required: false,
        nullable: false,
        access: Access::Both,
        one_way: false,
        lenience: Lenience::Exact,
        whole_list: false,
        aliases: Vec::new(),
        privacy: Privacy::Open,
        shown_because: Some("a name of a type".to_owned()),
        deprecated: false,
        replaced_by: None,
        internal: false,
        constraints: Constraints::default(),
        default: None,
        format: None,
        boxed: false,
        pointer: object.pointer.clone(),
    }
}
