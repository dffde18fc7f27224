//! Flags files in forms: strings of the format `binary` in the schema of a `multipart/form-data` body.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::for_each_operation;
use crate::pointer::schema_name;

/// Sets `x-file`, so that the generator need not know where a schema is used.
pub(super) fn flag_files(document: &mut Value) {
    let mut forms = BTreeSet::new();
    for_each_operation(document, |_, operation| {
        let form =
            operation.get("requestBody").and_then(|body| body.pointer("/content/multipart~1form-data/schema/$ref"));
        forms.extend(form.and_then(Value::as_str).and_then(schema_name));
    });
    for name in forms {
        let Some(schema) = document.pointer_mut("/components/schemas").and_then(|schemas| schemas.get_mut(&name))
        else {
            continue;
        };
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (_, property) in properties.into_iter().flatten() {
            flag_file(property);
            if let Some(items) = property.get_mut("items") {
                flag_file(items);
            }
        }
    }
}

fn flag_file(schema: &mut Value) {
    if let Value::Object(members) = schema
        && members.get("type").is_some_and(|kind| kind == "string")
        && members.get("format").is_some_and(|format| format == "binary")
    {
        members.insert("x-file".to_owned(), true.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn binary_texts_of_forms_are_files() {
        let binary = json!({"type": "string", "format": "binary"});
        let schema = json!({"properties": {"one": binary, "many": {"type": "array", "items": binary}, "no": {"type": "string"}}});
        let mut document = json!({
            "paths": {"/a": {"post": {"requestBody": {"content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Form"}}}}}}},
            "components": {"schemas": {"Form": schema, "Other": schema}}
        });
        flag_files(&mut document);
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Form"]["properties"]["one"]["x-file"], true);
        assert_eq!(schemas["Form"]["properties"]["many"]["items"]["x-file"], true);
        assert_eq!(schemas["Other"], schema);
    }
}
