//! Values of custom fields.

use serde_json::{Map, Value};

use super::definitions::CustomField;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::roles::assignments::Subject;
use crate::services::genauth::users::handlers::done;

pub(crate) const CUSTOM_DATA: Group =
    Group { audited: "user", operations: &[("setCustomData", set), ("getCustomData", get)] };

impl State {
    /// Whether values may be set: their fields are defined for things of that type, have the fields' data types, and are
    /// unique among users where the fields are.
    pub(crate) fn check_custom_data(&self, target: &str, owner: &str, data: &Value) -> Result<(), Refusal> {
        for (key, value) in data.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
            // Keys may be personal data when a caller has mixed them up with values: no message has them.
            let field = self.custom_fields.find("key", &format!("{target}/{key}"));
            let field = field.ok_or_else(|| {
                Refusal::invalid("/customData", "has a key that is defined as a custom field of none", "unknown")
            })?;
            let typed = typed(field, value).ok_or_else(|| {
                Refusal::invalid("/customData", "has a value that does not fit the type of its field", "type")
            })?;
            let is_unique = field.members.get("isUnique") == Some(&Value::Bool(true));
            let has = |data: &Map<String, Value>| data.get(key) == Some(&typed) || data.get(key) == Some(value);
            if is_unique && self.users.iter().any(|user| user.id != owner && has(&user.custom_data)) {
                return Err(Refusal::taken("user", "/customData"));
            }
        }
        Ok(())
    }
}

/// Sets values, or none if one of them cannot be.
fn set(call: &Call<'_>, state: &mut State) -> Outcome {
    let subject = subject(call, state)?;
    let mut data = Map::new();
    for (at, item) in call.list("list").iter().enumerate() {
        let (key, value) = (text(item, "key").unwrap_or_default(), item.get("value").cloned().unwrap_or_default());
        let one = Value::Object(Map::from_iter([(key.to_owned(), value.clone())]));
        state.check_custom_data(&subject.kind, &subject.id, &one).map_err(|refusal| refusal.within("list", at))?;
        let field = state.custom_fields.find("key", &format!("{}/{key}", subject.kind));
        data.insert(key.to_owned(), field.and_then(|field| typed(field, &value)).unwrap_or(value));
    }
    match subject.kind.as_str() {
        "USER" => {
            let changed = state.users.change(&subject.id, |user| {
                user.custom_data.extend(data);
                user.touch(call);
            });
            changed.map_err(Refusal::of("user"))?;
        }
        "ROLE" => {
            state.roles.change(&subject.id, |role| role.custom_data.extend(data)).map_err(Refusal::of("role"))?;
        }
        "GROUP" => {
            state.groups.change(&subject.id, |group| group.custom_data.extend(data)).map_err(Refusal::of("group"))?;
        }
        _ => {
            let changed = state.departments.change(&subject.id, |department| department.custom_data.extend(data));
            changed.map_err(Refusal::of("department"))?;
        }
    }
    Ok(done())
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    let subject = subject(call, state)?;
    let data = match subject.kind.as_str() {
        "USER" => state.users.get(&subject.id).map(|user| &user.custom_data),
        "ROLE" => state.roles.get(&subject.id).map(|role| &role.custom_data),
        "GROUP" => state.groups.get(&subject.id).map(|group| &group.custom_data),
        _ => state.departments.get(&subject.id).map(|department| &department.custom_data),
    };
    Ok(Value::Object(data.cloned().unwrap_or_default()))
}

fn subject(call: &Call<'_>, state: &State) -> Result<Subject, Refusal> {
    state.subject(call.name("targetType"), call.name("targetIdentifier"), call.text("namespace"))
}

/// A value in the type of its field; some calls give every value as text.
fn typed(field: &CustomField, value: &Value) -> Option<Value> {
    match (field.text("dataType"), value) {
        ("NUMBER", Value::Number(_)) | ("BOOLEAN", Value::Bool(_)) => Some(value.clone()),
        ("NUMBER", Value::String(text)) => match text.parse::<i64>() {
            Ok(number) => Some(number.into()),
            Err(_) => text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from),
        },
        ("BOOLEAN", Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        // How moments are spelled is not documented.
        ("DATETIME", Value::String(text)) if !text.is_empty() => Some(value.clone()),
        ("DATETIME", Value::Number(_)) => Some(value.clone()),
        ("ENUM", Value::String(given)) => {
            let known = field.members.get("options")?.as_array()?;
            known.iter().any(|option| text(option, "value") == Some(given)).then(|| value.clone())
        }
        ("STRING", Value::String(_)) => Some(value.clone()),
        _ => None,
    }
}
