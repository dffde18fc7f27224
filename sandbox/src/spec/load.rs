//! Parses documents.

use serde_json::{Map, Value};

use super::document::Document;
use super::operation::{Body, Cache, Operation, Parameter, PathParameter};
use super::parameter_style::{ParameterKind, ParameterStyle};
use super::routes::Routes;

/// Parses an embedded document. The build has parsed it before, so it is valid; a part that is absent all the same counts as
/// empty.
pub(super) fn parse(text: &str, null_is_absent: bool) -> Document {
    let mut document: Value = serde_json::from_str(text).unwrap_or_default();
    let schemas = match document.pointer_mut("/components/schemas").map(Value::take) {
        Some(Value::Object(mut schemas)) => {
            schemas.values_mut().for_each(strip_schema);
            schemas
        }
        _ => Map::new(),
    };
    let mut operations = Vec::new();
    if let Some(Value::Object(paths)) = document.get_mut("paths").map(Value::take) {
        for (path, item) in paths {
            let Value::Object(methods) = item else { continue };
            for (method, description) in methods {
                operations.extend(operation(&path, &method, description));
            }
        }
    }
    let routes = Routes::new(&operations);
    Document { schemas, operations, routes, null_is_absent }
}

fn operation(path: &str, method: &str, mut description: Value) -> Option<Operation> {
    let id = description.get("operationId")?.as_str()?.to_owned();
    let name = match description.get("x-rust-name").and_then(Value::as_str) {
        Some(name) => name.to_owned(),
        None => crate_name(&id),
    };
    let body = description.get_mut("requestBody").and_then(|body| {
        let required = body.get("required") == Some(&Value::Bool(true));
        let content = body.get_mut("content")?.as_object_mut()?;
        let mut schema = content.values_mut().next()?.get_mut("schema")?.take();
        strip_schema(&mut schema);
        Some(Body { schema, required })
    });
    let parameters = match description.get_mut("parameters").map(Value::take) {
        Some(Value::Array(parameters)) => parameters,
        _ => Vec::new(),
    };
    let in_path = parameters.iter().filter_map(path_parameter).collect();
    let query = parameters.into_iter().filter_map(query_parameter).collect();
    let mut response_schema =
        description.pointer_mut("/responses/200/content/application~1json/schema").map(Value::take).unwrap_or_default();
    strip_schema(&mut response_schema);
    Some(Operation {
        id,
        name,
        method: method.to_uppercase(),
        path: path.to_owned(),
        in_path,
        body,
        query,
        response_schema,
        cache: Cache::default(),
    })
}

fn path_parameter(description: &Value) -> Option<PathParameter> {
    if description.get("in")?.as_str()? != "path" {
        return None;
    }
    let kind = match description.pointer("/schema/type").and_then(Value::as_str) {
        Some("array") => ParameterKind::List,
        Some("object") => ParameterKind::Object,
        _ => ParameterKind::Text,
    };
    let name = description.get("name")?.as_str()?.to_owned();
    Some(PathParameter { name, style: ParameterStyle::from_document(description), kind })
}

fn query_parameter(mut description: Value) -> Option<Parameter> {
    if description.get("in")?.as_str()? != "query" {
        return None;
    }
    let style = ParameterStyle::from_document(&description);
    let mut schema = match description.get_mut("content").and_then(Value::as_object_mut) {
        Some(content) => content.values_mut().next().and_then(|entry| entry.get_mut("schema")).map(Value::take),
        None => description.get_mut("schema").map(Value::take),
    }?;
    strip_schema(&mut schema);
    Some(Parameter {
        style,
        name: description.get("name")?.as_str()?.to_owned(),
        schema,
        required: description.get("required") == Some(&Value::Bool(true)),
    })
}

/// Removes prose and examples from a schema: they must not get into a response, and they are half of the document.
fn strip_schema(schema: &mut Value) {
    let Value::Object(keywords) = schema else { return };
    keywords.retain(|keyword, _| !matches!(keyword.as_str(), "description" | "example" | "default" | "x-since"));
    for (keyword, value) in keywords {
        match (keyword.as_str(), value) {
            ("properties", Value::Object(members)) => members.values_mut().for_each(strip_schema),
            ("allOf" | "anyOf" | "oneOf", Value::Array(parts)) => parts.iter_mut().for_each(strip_schema),
            ("items" | "additionalProperties" | "not", part) => strip_schema(part),
            _ => {}
        }
    }
}

/// Returns the name that the crate gives to an operation: its operationId in snake case, without the prefix `V3` and the
/// suffix `Request`.
fn crate_name(id: &str) -> String {
    let short = id.strip_prefix("V3").unwrap_or(id);
    let short = short.strip_suffix("Request").unwrap_or(short);
    let characters: Vec<char> = short.chars().collect();
    let mut name = String::with_capacity(short.len() + 8);
    for (at, &character) in characters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| characters.get(before));
        let starts_word = character.is_uppercase()
            && before.is_some_and(|before| {
                !before.is_uppercase() || characters.get(at + 1).is_some_and(|after| after.is_lowercase())
            });
        if starts_word {
            name.push('_');
        }
        name.extend(character.to_lowercase());
    }
    name
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn crate_name_is_in_snake_case() {
        assert_eq!(crate_name("V3UnifyStatusRequest"), "unify_status");
        assert_eq!(crate_name("setUsersMfaStatus"), "set_users_mfa_status");
        assert_eq!(crate_name("createUEBA"), "create_ueba");
        assert_eq!(crate_name("listASAAccounts"), "list_asa_accounts");
    }

    #[test]
    fn strip_schema_keeps_properties_named_like_keywords() {
        let mut schema = json!({"description": "x", "properties": {"description": {"type": "string", "example": "x"}}});
        strip_schema(&mut schema);
        assert_eq!(schema, json!({"properties": {"description": {"type": "string"}}}));
    }
}
