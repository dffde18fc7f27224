//! Values of custom fields.

use serde_json::{Map, Value};

use super::check::check_custom_data;
use crate::model::genauth::subject::Subject;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::text;

pub(crate) const CUSTOM_DATA: OperationGroup =
    OperationGroup { audit_resource: "user", operations: &[("setCustomData", set), ("getCustomData", get)] };

/// Sets values, or none if one of them is invalid.
fn set(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let subject = named_subject(call, pool)?;
    let mut data = Map::new();
    for (at, item) in call.list("list").iter().enumerate() {
        let (key, value) = (text(item, "key").unwrap_or_default(), item.get("value").cloned().unwrap_or_default());
        let one = Value::Object(Map::from_iter([(key.to_owned(), value.clone())]));
        check_custom_data(pool, &subject.kind, &subject.id, &one).map_err(|error| error.at_index("list", at))?;
        let field = pool.custom_fields.of_target(&subject.kind, key);
        data.insert(key.to_owned(), field.and_then(|field| field.convert(&value)).unwrap_or(value));
    }
    match subject.kind.as_str() {
        "USER" => {
            let changed = pool.users.update(&subject.id, |user| {
                user.custom_data.extend(data);
                user.set_updated(call.context.now());
            });
            changed.map_err(ApiError::from_store("user"))?;
        }
        "ROLE" => {
            pool.roles
                .update(&subject.id, |role| role.custom_data.extend(data))
                .map_err(ApiError::from_store("role"))?;
        }
        "GROUP" => {
            pool.groups
                .update(&subject.id, |group| group.custom_data.extend(data))
                .map_err(ApiError::from_store("group"))?;
        }
        _ => {
            let changed = pool.departments.update(&subject.id, |department| department.custom_data.extend(data));
            changed.map_err(ApiError::from_store("department"))?;
        }
    }
    Ok(success())
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let subject = named_subject(call, pool)?;
    let data = match subject.kind.as_str() {
        "USER" => pool.users.get(&subject.id).map(|user| &user.custom_data),
        "ROLE" => pool.roles.get(&subject.id).map(|role| &role.custom_data),
        "GROUP" => pool.groups.get(&subject.id).map(|group| &group.custom_data),
        _ => pool.departments.get(&subject.id).map(|department| &department.custom_data),
    };
    Ok(Value::Object(data.cloned().unwrap_or_default()))
}

fn named_subject(call: &Call<'_>, pool: &UserPool) -> Result<Subject, ApiError> {
    Ok(pool.subject(call.required("targetType"), call.required("targetIdentifier"), call.text("namespace"))?)
}
