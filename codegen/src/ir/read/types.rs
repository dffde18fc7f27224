//! Reads what a property or element holds.

use serde_json::Value;

use crate::Error;
use crate::ir::{Place, TypeRef, keyword_types};

pub(in crate::ir) const SCHEMA_PREFIX: &str = "#/components/schemas/";

/// What a list or a map holds. Arbitrary JSON may be null anyway.
pub(super) fn element_of(place: &Place<'_>) -> Result<TypeRef, Error> {
    let ty = type_of(place)?;
    Ok(if place.flag("nullable") && ty != TypeRef::Json { TypeRef::OrNull(Box::new(ty)) } else { ty })
}

pub(in crate::ir) fn type_of(place: &Place<'_>) -> Result<TypeRef, Error> {
    keyword_types::check_schema(place)?;
    for (keyword, what) in [
        ("properties", "an object of its own within another schema"),
        ("enum", "a value set within another schema"),
        ("oneOf", "`oneOf`"),
        ("anyOf", "`anyOf`"),
        ("not", "`not`"),
    ] {
        if place.get(keyword).is_some() {
            return Err(place.error(what, "move it to a schema of its own in the overlay, or describe it without"));
        }
    }
    if let Some(reference) = place.text("$ref") {
        return reference.strip_prefix(SCHEMA_PREFIX).map(|name| TypeRef::Named(name.to_owned())).ok_or_else(|| {
            place.error(
                format!("`$ref` to `{reference}`"),
                "vendor the document again; only references to #/components/schemas/ remain in a resolved document",
            )
        });
    }
    if let Some(parts) = place.get("allOf") {
        return match parts.elements().as_slice() {
            [only] => type_of(only),
            _ => Err(parts.error(
                "`allOf` with several parts",
                "vendor the document again; vendoring merges them into one object",
            )),
        };
    }
    match place.text("type") {
        Some("string") if place.flag("x-file") => Ok(TypeRef::File),
        Some("string") if place.text("format") == Some("date-time") => Ok(TypeRef::Timestamp),
        Some("string") => Ok(TypeRef::String),
        Some("integer") if is_unsigned(place) => Ok(TypeRef::Unsigned),
        Some("integer") => Ok(TypeRef::Integer),
        Some("number") => Ok(TypeRef::Number),
        Some("boolean") => Ok(TypeRef::Boolean),
        Some("array") => match place.get("items") {
            Some(items) => Ok(TypeRef::List(Box::new(element_of(&items)?))),
            None => Ok(TypeRef::List(Box::new(TypeRef::Json))),
        },
        Some("object") => match place.get("additionalProperties") {
            Some(values) if values.value.is_object() => Ok(TypeRef::Map(Box::new(element_of(&values)?))),
            _ => Ok(TypeRef::Json),
        },
        None => Ok(TypeRef::Json),
        Some(other) => Err(place.error(format!("`type` is `{other}`"), "use one of the six OpenAPI types")),
    }
}

/// A whole number that a signed one cannot hold.
pub(super) fn is_unsigned(place: &Place<'_>) -> bool {
    let exceeds = |value: &Value| value.as_u64().is_some_and(|maximum| i64::try_from(maximum).is_err());
    let is_positive = || place.value.get("minimum").is_some_and(|minimum| minimum.as_u64().is_some());
    place.text("format") == Some("uint64") || (place.value.get("maximum").is_some_and(exceeds) && is_positive())
}
