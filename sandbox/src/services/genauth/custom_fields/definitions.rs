//! Fields that users, roles, groups and departments have beside the built-in ones.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches, take, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;
use crate::services::genauth::schema::{known, only};
use crate::services::genauth::users::handlers::done;
use crate::spec;

pub(crate) const CUSTOM_FIELDS: Group = Group {
    audited: "userpool",
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

/// Members that cannot be changed once they are set.
const FIXED: &[&str] = &["dataType", "encrypted"];

/// A field.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct CustomField {
    id: String,
    /// Members of the document's `CustomFieldDto`.
    pub(crate) members: Map<String, Value>,
}

impl Record for CustomField {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("key", format!("{}/{}", self.text("targetType"), self.text("key")))]
    }
}

impl CustomField {
    pub(crate) fn text(&self, member: &str) -> &str {
        self.members.get(member).and_then(Value::as_str).unwrap_or_default()
    }

    fn show(&self) -> Value {
        Value::Object(self.members.clone())
    }
}

/// Creates and changes fields, or none if one of them cannot be.
fn set(call: &Call<'_>, state: &mut State) -> Outcome {
    let before = state.custom_fields.clone();
    let mut shown = Vec::new();
    for (at, request) in call.list("list").iter().enumerate() {
        match set_one(call, state, request) {
            Ok(field) => shown.push(field),
            Err(refusal) => {
                state.custom_fields = before;
                return Err(refusal.within("list", at));
            }
        }
    }
    Ok(Value::Array(shown))
}

fn set_one(call: &Call<'_>, state: &mut State, request: &Value) -> Outcome {
    let key = text(request, "key").ok_or_else(|| Refusal::required("/key"))?;
    let target = text(request, "targetType").unwrap_or_default();
    if target == "USER" && known("UserDto", key) {
        return Err(Refusal::invalid("/key", "is that of a built-in field", "unique"));
    }
    let wanted = |name: &str| known("CustomFieldDto", name) && name != "createdAt";
    if let Some(field) = state.custom_fields.find("key", &format!("{target}/{key}")) {
        let differs = |member: &&&str| {
            let given = request.get(**member).filter(|value| !value.is_null());
            given.is_some() && given != field.members.get(**member)
        };
        if let Some(member) = FIXED.iter().find(differs) {
            return Err(Refusal::invalid(&format!("/{member}"), "cannot be changed once it is set", "immutable"));
        }
        let id = field.id.clone();
        let changed = state.custom_fields.change(&id, |field| take(&mut field.members, request, wanted));
        return changed.map(CustomField::show).map_err(Refusal::of("custom field"));
    }
    let mut members = Map::new();
    for (member, value) in [
        ("dataType", Value::from("STRING")),
        ("label", key.into()),
        ("isUnique", false.into()),
        ("encrypted", false.into()),
        ("userEditable", true.into()),
        ("visibleInAdminConsole", true.into()),
        ("visibleInUserCenter", true.into()),
        ("createdAt", call.timestamp().into()),
    ] {
        members.insert(member.to_owned(), value);
    }
    take(&mut members, request, wanted);
    let field = CustomField { id: call.id(), members };
    state.custom_fields.insert(field).map(CustomField::show).map_err(Refusal::of("custom field"))
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    let fields = state.custom_fields.iter().filter(|field| field.text("targetType") == call.name("targetType"));
    Ok(fields.map(CustomField::show).collect())
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let fields = state.custom_fields.iter().filter(|field| field.text("targetType") == call.name("targetType"));
    Ok(search(call, fields.map(CustomField::show).collect()))
}

/// Deletes fields; what does not exist is skipped. Values that were set stay where they are.
fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    for request in call.list("list") {
        let part = |member| text(request, member).unwrap_or_default();
        let name = format!("{}/{}", part("targetType"), part("key"));
        if let Some(id) = state.custom_fields.find("key", &name).map(|field| field.id.clone()) {
            state.custom_fields.remove(&id);
        }
    }
    Ok(done())
}

fn get_base(_: &Call<'_>, state: &mut State) -> Outcome {
    Ok(Value::Array(base_fields(state)))
}

fn list_base(call: &Call<'_>, state: &mut State) -> Outcome {
    Ok(search(call, base_fields(state)))
}

/// Changes how built-in fields are shown, of all that are given or of none.
fn set_base(call: &Call<'_>, state: &mut State) -> Outcome {
    for (at, request) in call.list("list").iter().enumerate() {
        if text(request, "key").is_none_or(|key| base_type(key).is_none()) {
            return Err(Refusal::invalid("/key", "is that of no built-in field", "unknown").within("list", at));
        }
    }
    for request in call.list("list") {
        let changes = state.base_fields.entry(text(request, "key").unwrap_or_default().to_owned()).or_default();
        take(changes, request, |name| known("CustomFieldDto", name) && name != "key");
    }
    get_base(call, state)
}

/// The fields that every user has: those of the document's `UserDto` that are neither lists nor objects.
fn base_fields(state: &State) -> Vec<Value> {
    let schema = spec::genauth().schemas.get("UserDto");
    let keys = schema.and_then(|schema| schema.get("properties")).and_then(Value::as_object);
    let field = |key: &String| {
        let mut field = json!({
            "key": key, "label": key, "targetType": "USER", "dataType": base_type(key)?, "encrypted": false,
            "isUnique": (["email", "phone", "username", "externalId"].contains(&key.as_str())),
            "userEditable": true, "visibleInAdminConsole": true, "visibleInUserCenter": true,
        });
        if let (Value::Object(members), Some(changes)) = (&mut field, state.base_fields.get(key)) {
            members.extend(only("CustomFieldDto", changes));
        }
        Some(field)
    };
    keys.into_iter().flatten().filter_map(|(key, _)| field(key)).collect()
}

/// The type of a built-in field.
fn base_type(key: &str) -> Option<&'static str> {
    let schema = spec::genauth().schemas.get("UserDto")?.get("properties")?.get(key)?;
    let part = |member| schema.get(member).and_then(Value::as_str);
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

/// Fields of a type whose key or label has the keyword. What answers call `ENUM` is `SELECT` in this filter.
fn search(call: &Call<'_>, fields: Vec<Value>) -> Value {
    let kind = if call.name("dataType") == "SELECT" { "ENUM" } else { call.name("dataType") };
    let shown = |member: &str, wanted: Option<bool>, field: &Value| {
        wanted.is_none_or(|wanted| field.get(member).and_then(Value::as_bool) == Some(wanted))
    };
    let fields: Vec<Value> = fields
        .into_iter()
        .filter(|field| text(field, "dataType") == Some(kind))
        .filter(|field| {
            let part = |member| text(field, member).unwrap_or_default();
            matches(call.text("keyword"), &[part("key"), part("label")])
        })
        .filter(|field| shown("visibleInUserCenter", call.choice("userVisible"), field))
        .filter(|field| shown("visibleInAdminConsole", call.choice("adminVisible"), field))
        .collect();
    page(call, &fields, Value::clone)
}
