//! Fields that the nodes of a tree have beside code, name and value.

use serde_json::{Map, Value, json};

use super::resources::named_data_resource;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::whole_number;
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::{contains_keyword, copy_properties, items, text};

pub(crate) const NODE_FIELDS: OperationGroup = OperationGroup {
    audit_resource: "dataResource",
    operations: &[
        ("createDnef", |call, pool| create(call, pool, std::slice::from_ref(&call.input))),
        ("batchCreateDnef", |call, pool| create(call, pool, call.list("fieldList"))),
        ("listDnef", list),
        ("updateDnef", update),
        ("deleteDnef", delete),
    ],
};

/// Properties of a field.
const PROPERTIES: &[&str] = &["key", "label", "description", "valueType", "config"];

/// Default number of fields in a portion.
const DEFAULT_SIZE: u64 = 10;

/// Adds fields, or none if one of them is invalid.
fn create(call: &Call<'_>, pool: &mut UserPool, added: &[Value]) -> HandlerResult {
    let (id, mut fields) = named_fields(call, pool)?;
    for request in added {
        let mut field = Map::new();
        copy_properties(&mut field, request, |name| PROPERTIES.contains(&name));
        let field = Value::Object(field);
        check_field(&field)?;
        if position(&fields, text(&field, "key")).is_some() {
            return Err(ApiError::conflict("field", "/key"));
        }
        fields.push(field);
    }
    set_fields(pool, &id, fields)
}

/// Lists a portion of the fields. The index of the first field is 1.
fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (_, fields) = named_fields(call, pool)?;
    let number = |property: &str, default: u64| {
        let given = call.property(property).and_then(whole_number).unwrap_or(default);
        usize::try_from(given).unwrap_or(usize::MAX)
    };
    let (start, limit) = (number("startIndex", 1).max(1), number("maxSize", DEFAULT_SIZE));
    let label = |field: &Value| text(field, "label").unwrap_or_default().to_owned();
    let key = |field: &Value| text(field, "key").unwrap_or_default().to_owned();
    let found = fields.into_iter().filter(|field| contains_keyword(call.text("query"), &[&key(field), &label(field)]));
    let mut rest = found.skip(start.saturating_sub(1));
    let portion: Vec<Value> = rest.by_ref().take(limit).collect();
    let truncated = rest.next().is_some();
    let next = if truncated { json!(start.saturating_add(portion.len())) } else { json!(-1) };
    Ok(json!({"list": portion, "truncated": truncated, "nextStartIndex": next}))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (id, mut fields) = named_fields(call, pool)?;
    let at = position(&fields, call.text("key"));
    let field = at.and_then(|at| fields.get_mut(at)).ok_or_else(|| ApiError::not_found("field"))?;
    if let Value::Object(properties) = field {
        copy_properties(properties, &call.input, |name| PROPERTIES.contains(&name));
    }
    check_field(field)?;
    set_fields(pool, &id, fields)
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (id, mut fields) = named_fields(call, pool)?;
    let at = position(&fields, call.text("key")).ok_or_else(|| ApiError::not_found("field"))?;
    fields.remove(at);
    set_fields(pool, &id, fields)
}

/// Returns id and fields of the resource that a call names; only trees have fields.
fn named_fields(call: &Call<'_>, pool: &UserPool) -> Result<(String, Vec<Value>), ApiError> {
    let resource = named_data_resource(call, pool)?;
    if !resource.is_tree() {
        return Err(ApiError::invalid("/resourceCode", "names no tree, and only trees have such fields", "type"));
    }
    Ok((resource.id.clone(), resource.fields.clone()))
}

fn set_fields(pool: &mut UserPool, id: &str, fields: Vec<Value>) -> HandlerResult {
    let changed = pool.data_resources.update(id, |resource| resource.fields = fields);
    changed.map(|_| success()).map_err(ApiError::from_store("data resource"))
}

fn position(fields: &[Value], key: Option<&str>) -> Option<usize> {
    fields.iter().position(|field| text(field, "key") == key)
}

fn check_field(field: &Value) -> Result<(), ApiError> {
    let is_key = |character: char| character.is_ascii_alphanumeric() || "_$".contains(character);
    if !text(field, "key").is_some_and(|key| key.len() <= 64 && key.chars().all(is_key)) {
        return Err(ApiError::invalid("/key", "has 1 to 64 letters, digits, underscores or dollar signs", "pattern"));
    }
    let options = field.get("config").map(|config| items(config, "options")).unwrap_or_default();
    if text(field, "valueType") == Some("SELECT") && options.is_empty() {
        return Err(ApiError::required("/config"));
    }
    Ok(())
}
