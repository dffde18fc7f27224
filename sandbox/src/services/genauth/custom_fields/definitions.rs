//! Fields that users, roles, groups and departments have beside the built-in ones.

use serde_json::{Map, Value, json};

use crate::model::genauth::custom_field::CustomField;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::{contains_keyword, copy_properties, text};
use crate::services::genauth::schema::{has_property, select_properties};
use crate::spec;

pub(crate) const CUSTOM_FIELDS: OperationGroup = OperationGroup {
    audit_resource: "userpool",
    operations: &[
        ("setCustomFields", set),
        ("getCustomFields", get),
        ("listCustFields", list),
        ("deleteCustomFields", delete),
        ("getUserBaseFields", get_base),
        ("setUserBaseFields", set_base),
        ("listUserBaseFields", list_base),
    ],
};

/// Properties that cannot be changed once they are set.
const FIXED: &[&str] = &["dataType", "encrypted"];

fn custom_field_view(field: &CustomField) -> Value {
    Value::Object(field.properties.clone())
}

/// Creates and updates fields, or none if one of them is invalid.
fn set(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let before = pool.custom_fields.clone();
    let mut views = Vec::new();
    for (at, request) in call.list("list").iter().enumerate() {
        match set_one(call, pool, request) {
            Ok(field) => views.push(field),
            Err(error) => {
                pool.custom_fields = before;
                return Err(error.at_index("list", at));
            }
        }
    }
    Ok(Value::Array(views))
}

fn set_one(call: &Call<'_>, pool: &mut UserPool, request: &Value) -> HandlerResult {
    let key = text(request, "key").ok_or_else(|| ApiError::required("/key"))?;
    let target = text(request, "targetType").unwrap_or_default();
    if target == "USER" && has_property("UserDto", key) {
        return Err(ApiError::invalid("/key", "is that of a built-in field", "unique"));
    }
    let is_settable = |name: &str| has_property("CustomFieldDto", name) && name != "createdAt";
    if let Some(field) = pool.custom_fields.of_target(target, key) {
        let differs = |property: &&&str| {
            let given = request.get(**property).filter(|value| !value.is_null());
            given.is_some() && given != field.properties.get(**property)
        };
        if let Some(property) = FIXED.iter().find(differs) {
            return Err(ApiError::invalid(&format!("/{property}"), "cannot be changed once it is set", "immutable"));
        }
        let id = field.id.clone();
        let changed =
            pool.custom_fields.update(&id, |field| copy_properties(&mut field.properties, request, is_settable));
        return changed.map(custom_field_view).map_err(ApiError::from_store("custom field"));
    }
    let mut properties = Map::new();
    for (property, value) in [
        ("dataType", Value::from("STRING")),
        ("label", key.into()),
        ("isUnique", false.into()),
        ("encrypted", false.into()),
        ("userEditable", true.into()),
        ("visibleInAdminConsole", true.into()),
        ("visibleInUserCenter", true.into()),
        ("createdAt", call.timestamp().into()),
    ] {
        properties.insert(property.to_owned(), value);
    }
    copy_properties(&mut properties, request, is_settable);
    let field = CustomField { id: call.new_id(), properties };
    pool.custom_fields.insert(field).map(custom_field_view).map_err(ApiError::from_store("custom field"))
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let fields = pool.custom_fields.iter().filter(|field| field.text("targetType") == call.required("targetType"));
    Ok(fields.map(custom_field_view).collect())
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let fields = pool.custom_fields.iter().filter(|field| field.text("targetType") == call.required("targetType"));
    Ok(search_fields(call, fields.map(custom_field_view).collect()))
}

/// Deletes fields; unknown ones are skipped. Values that were set stay where they are.
fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    for request in call.list("list") {
        let (target, key) = (text(request, "targetType").unwrap_or_default(), text(request, "key").unwrap_or_default());
        if let Some(id) = pool.custom_fields.of_target(target, key).map(|field| field.id.clone()) {
            pool.custom_fields.remove(&id);
        }
    }
    Ok(success())
}

fn get_base(_: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(Value::Array(base_fields(pool)))
}

fn list_base(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(search_fields(call, base_fields(pool)))
}

/// Changes how built-in fields are displayed: all that are given, or none if one of them is unknown.
fn set_base(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    for (at, request) in call.list("list").iter().enumerate() {
        if text(request, "key").is_none_or(|key| base_type(key).is_none()) {
            return Err(ApiError::invalid("/key", "is that of no built-in field", "unknown").at_index("list", at));
        }
    }
    for request in call.list("list") {
        let changes = pool.base_fields.entry(text(request, "key").unwrap_or_default().to_owned()).or_default();
        copy_properties(changes, request, |name| has_property("CustomFieldDto", name) && name != "key");
    }
    get_base(call, pool)
}

/// Returns the fields that every user has: those of the document's `UserDto` that are neither lists nor objects.
fn base_fields(pool: &UserPool) -> Vec<Value> {
    let schema = spec::genauth().schemas.get("UserDto");
    let keys = schema.and_then(|schema| schema.get("properties")).and_then(Value::as_object);
    let field = |key: &String| {
        let mut field = json!({
            "key": key, "label": key, "targetType": "USER", "dataType": base_type(key)?, "encrypted": false,
            "isUnique": (["email", "phone", "username", "externalId"].contains(&key.as_str())),
            "userEditable": true, "visibleInAdminConsole": true, "visibleInUserCenter": true,
        });
        if let (Value::Object(properties), Some(changes)) = (&mut field, pool.base_fields.get(key)) {
            properties.extend(select_properties("CustomFieldDto", changes));
        }
        Some(field)
    };
    keys.into_iter().flatten().filter_map(|(key, _)| field(key)).collect()
}

/// Returns the data type of a built-in field.
fn base_type(key: &str) -> Option<&'static str> {
    let schema = spec::genauth().schemas.get("UserDto")?.get("properties")?.get(key)?;
    let part = |keyword| schema.get(keyword).and_then(Value::as_str);
    match (part("type"), part("format")) {
        (Some("string"), Some("date" | "date-time")) => Some("DATETIME"),
        (Some("string"), _) => Some("STRING"),
        (Some("integer" | "number"), _) => Some("NUMBER"),
        (Some("boolean"), _) => Some("BOOLEAN"),
        (Some(_), _) => None,
        // Value sets are schemas of their own.
        (None, _) => Some("ENUM"),
    }
}

/// Returns a page of the fields of a type whose key or label has the keyword. Responses name `ENUM` what this filter names
/// `SELECT`.
fn search_fields(call: &Call<'_>, fields: Vec<Value>) -> Value {
    let kind = if call.required("dataType") == "SELECT" { "ENUM" } else { call.required("dataType") };
    let is_visible = |property: &str, wanted: Option<bool>, field: &Value| {
        wanted.is_none_or(|wanted| field.get(property).and_then(Value::as_bool) == Some(wanted))
    };
    let fields: Vec<Value> = fields
        .into_iter()
        .filter(|field| text(field, "dataType") == Some(kind))
        .filter(|field| {
            let part = |property| text(field, property).unwrap_or_default();
            contains_keyword(call.text("keyword"), &[part("key"), part("label")])
        })
        .filter(|field| is_visible("visibleInUserCenter", call.optional_flag("userVisible"), field))
        .filter(|field| is_visible("visibleInAdminConsole", call.optional_flag("adminVisible"), field))
        .collect();
    page(call, &fields, Value::clone)
}
