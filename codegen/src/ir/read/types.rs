//! Reads what a property or element holds.

use std::borrow::Borrow;

use openapiv3::{AdditionalProperties, MediaType, ReferenceOr, Schema};

use super::references::{NO_REFERENCE, SCHEMA_PREFIX};
use crate::Error;
use crate::ir::TypeRef;
use crate::ir::location::Location;
use crate::ir::node::Node;

/// What a list or a map holds. Arbitrary JSON may be null anyway.
pub(super) fn read_element<'a, S: Borrow<Schema>>(
    schema: &'a ReferenceOr<S>,
    at: Location<'a>,
) -> Result<TypeRef, Error> {
    let node = Node::read(schema, at)?;
    let ty = type_of(&node)?;
    Ok(if node.nullable && ty != TypeRef::Json { TypeRef::OrNull(Box::new(ty)) } else { ty })
}

/// What a schema holds that has no type of its own.
pub(super) fn read_type<'a, S: Borrow<Schema>>(schema: &'a ReferenceOr<S>, at: Location<'a>) -> Result<TypeRef, Error> {
    type_of(&Node::read(schema, at)?)
}

/// What a schema holds that has no type of its own.
pub(super) fn type_of(node: &Node<'_>) -> Result<TypeRef, Error> {
    for (is_there, what) in [
        (node.properties.is_some(), "an object of its own within another schema"),
        (node.values.is_some(), "a value set within another schema"),
        (!node.one_of.is_empty(), "`oneOf`"),
        (!node.any_of.is_empty(), "`anyOf`"),
        (node.has_not, "`not`"),
    ] {
        if is_there {
            return Err(node.error(what, "move it to a schema of its own in the overlay, or describe it without"));
        }
    }
    if let Some(reference) = node.reference {
        return reference
            .strip_prefix(SCHEMA_PREFIX)
            .map(|name| TypeRef::Named(name.to_owned()))
            .ok_or_else(|| node.error(format!("`$ref` to `{reference}`"), NO_REFERENCE));
    }
    match node.all_of {
        [] => {}
        [only] => return read_type(only, node.at.child("allOf").child(0)),
        _ => {
            return Err(node.at.child("allOf").error(
                "`allOf` with several parts",
                "vendor the document again; vendoring merges them into one object",
            ));
        }
    }
    match node.ty {
        Some("string") if node.extensions.file.0 == Some(true) => Ok(TypeRef::File),
        Some("string") if node.format == Some("date-time") => Ok(TypeRef::Timestamp),
        Some("string") => Ok(TypeRef::String),
        Some("integer") if is_unsigned(node) => Ok(TypeRef::Unsigned),
        Some("integer") => Ok(TypeRef::Integer),
        Some("number") => Ok(TypeRef::Number),
        Some("boolean") => Ok(TypeRef::Boolean),
        Some("array") => match node.items {
            Some(items) => Ok(TypeRef::List(Box::new(read_element(items, node.at.child("items"))?))),
            None => Ok(TypeRef::List(Box::new(TypeRef::Json))),
        },
        Some("object") => match node.additional_properties {
            Some(AdditionalProperties::Schema(values)) => {
                let values = read_element(values.as_ref(), node.at.child("additionalProperties"))?;
                Ok(TypeRef::Map(Box::new(values)))
            }
            _ => Ok(TypeRef::Json),
        },
        None => Ok(TypeRef::Json),
        Some(other) => Err(node.error(format!("`type` is `{other}`"), "use one of the six OpenAPI types")),
    }
}

/// A whole number that a signed one cannot hold.
fn is_unsigned(node: &Node<'_>) -> bool {
    let exceeds = node.maximum.is_some_and(|maximum| maximum > i64::MAX.into());
    node.format == Some("uint64") || (exceeds && node.minimum.is_some_and(|minimum| minimum >= 0))
}

/// The name of the schema of a body.
pub(super) fn read_schema_name(entry: &MediaType, at: &Location<'_>) -> Result<String, Error> {
    let Some(schema) = &entry.schema else {
        return Err(at.error("there is no `schema`", "give it one in the overlay"));
    };
    let at = at.child("schema");
    match read_type(schema, at.clone())? {
        TypeRef::Named(name) => Ok(name),
        _ => Err(at.error(
            "the schema of a body has no name",
            "vendor the document again; vendoring names the schemas of bodies",
        )),
    }
}
