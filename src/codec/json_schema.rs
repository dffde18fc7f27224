//! JSON Schemas of generated types: the generator writes their text, with references by name.

use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value};

/// A type that a schema refers to: its name in the document, and its schema within another.
pub type SchemaReference = (&'static str, fn(&mut SchemaGenerator) -> Schema);

/// The schema of a text in which each `$ref` is the name in the document of one of the types.
#[must_use]
pub fn resolve_references(generator: &mut SchemaGenerator, text: &str, types: &[SchemaReference]) -> Schema {
    let mut schema: Value = serde_json::from_str(text).unwrap_or_default();
    visit(&mut schema, &mut |keywords| {
        let Some(name) = keywords.get("$ref").and_then(Value::as_str) else { return };
        let Some((_, describe)) = types.iter().find(|(known, _)| *known == name) else { return };
        keywords.remove("$ref");
        if let Value::Object(described) = describe(generator).to_value() {
            keywords.extend(described);
        }
    });
    Schema::try_from(schema).unwrap_or_default()
}

/// Every schema in a schema, itself included.
fn visit(schema: &mut Value, with: &mut impl FnMut(&mut Map<String, Value>)) {
    let Value::Object(keywords) = schema else { return };
    for (keyword, value) in keywords.iter_mut() {
        match (keyword.as_str(), value) {
            ("properties", Value::Object(schemas)) => schemas.values_mut().for_each(|schema| visit(schema, with)),
            ("anyOf" | "allOf", Value::Array(schemas)) => schemas.iter_mut().for_each(|schema| visit(schema, with)),
            ("items" | "additionalProperties" | "x-warning", schema) => visit(schema, with),
            _ => {}
        }
    }
    with(keywords);
}

/// Implements `JsonSchema` for a generated type: its name in Rust, its name in the document, its schema, and the types that
/// the schema refers to.
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema {
    ($(#[$attribute:meta])* $name:ident, $official:literal, $text:literal $(, $referred:literal = $type:ident)*) => {
        $(#[$attribute])*
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $official.into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                codec::resolve_references(generator, $text, &[$(($referred, |generator| generator.subschema_for::<$type>())),*])
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use schemars::JsonSchema;
    use serde_json::json;

    use crate as identity_apis;
    use crate::codec;

    struct Tree;

    identity_apis::__json_schema!(
        Tree,
        "TreeDto",
        r#"{"type":"object","properties":{"$ref":{"$ref":"TreeDto","description":"x"},"default":{"type":"string"}},
            "default":{"$ref":"TreeDto"}}"#,
        "TreeDto" = Tree
    );

    #[test]
    fn references_lead_to_definitions_and_nothing_else_is_one() {
        let mut generator = schemars::SchemaGenerator::default();
        let schema = Tree::json_schema(&mut generator).to_value();
        let expected = json!({
            "type": "object",
            "properties": {
                "$ref": {"$ref": "#/$defs/TreeDto", "description": "x"},
                "default": {"type": "string"},
            },
            "default": {"$ref": "TreeDto"},
        });
        assert_eq!(schema, expected);
        assert_eq!(generator.take_definitions(true).keys().collect::<Vec<_>>(), ["TreeDto"]);
    }
}
