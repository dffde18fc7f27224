//! Reads `oneOf` and `anyOf`.

use std::collections::BTreeMap;

use openapiv3::Discriminator;

use super::references::SCHEMA_PREFIX;
use super::types::read_type;
use crate::Error;
use crate::ir::node::{Node, sorted};
use crate::ir::{Schema, TypeRef, Union, UnionVariant};

/// A union, or what it comes to when nothing is left to choose from.
pub(super) fn read_union(
    name: &str,
    node: &Node<'_>,
    keyword: &str,
    alternatives: &[openapiv3::ReferenceOr<openapiv3::Schema>],
) -> Result<Schema, Error> {
    if node.properties.is_some() {
        return Err(node.error(
            "alternatives beside `properties`",
            "vendor the document again; vendoring gives each alternative the common properties",
        ));
    }
    let tag = node.discriminator.map(|discriminator| discriminator.property_name.clone());
    let mapping = node.discriminator.map(read_mapping).unwrap_or_default();
    let mut variants: Vec<UnionVariant> = Vec::new();
    let mut anything = false;
    for (index, alternative) in alternatives.iter().enumerate() {
        match read_type(alternative, node.at.child(keyword).child(index))? {
            // What may be anything is kept as such anyway.
            TypeRef::Json => anything = true,
            ty => {
                let tags = if tag.is_some() { tags_of(&ty, &mapping) } else { Vec::new() };
                match variants.iter_mut().find(|variant| variant.ty == ty) {
                    Some(same) => same.tags.extend(tags),
                    None => variants.push(UnionVariant { ty, tags, rust_name: String::new() }),
                }
            }
        }
    }
    match variants.as_slice() {
        [] => Ok(Schema::Alias(TypeRef::Json)),
        [only] if !anything && tag.is_none() => Ok(Schema::Alias(only.ty.clone())),
        _ => Ok(Schema::Union(Union {
            name: name.to_owned(),
            name_override: node.extensions.rust_name.0.clone(),
            rust_name: String::new(),
            description: node.description.map(str::to_owned),
            variants,
            tag,
            pointer: node.at.pointer(),
        })),
    }
}

/// Names of schemas by the values of the tag that mean them.
fn read_mapping(discriminator: &Discriminator) -> BTreeMap<&str, String> {
    let name = |reference: &str| {
        reference.strip_prefix(SCHEMA_PREFIX).unwrap_or(reference).replace("~1", "/").replace("~0", "~")
    };
    sorted(&discriminator.mapping).into_iter().map(|(value, reference)| (value, name(reference))).collect()
}

/// Values that mean the type: those of the mapping, and its own name.
fn tags_of(ty: &TypeRef, mapping: &BTreeMap<&str, String>) -> Vec<String> {
    let TypeRef::Named(name) = ty else { return Vec::new() };
    let mut tags: Vec<String> =
        mapping.iter().filter(|(_, target)| *target == name).map(|(value, _)| (*value).to_owned()).collect();
    if !mapping.contains_key(name.as_str()) {
        tags.push(name.clone());
    }
    tags
}
