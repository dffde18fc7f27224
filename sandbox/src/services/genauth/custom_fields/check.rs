//! Checks values of custom fields.

use serde_json::{Map, Value};

use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::error::ApiError;

/// Checks that values may be set: their fields are defined for records of that type, have the fields' data types, and are
/// unique among users where the fields are.
pub(crate) fn check_custom_data(pool: &UserPool, target: &str, owner: &str, data: &Value) -> Result<(), ApiError> {
    for (key, value) in data.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
        // Keys may be personal data when a caller has mixed them up with values: no message has them.
        let field = pool.custom_fields.of_target(target, key);
        let field = field.ok_or_else(|| {
            ApiError::invalid("/customData", "has a key that is not defined as a custom field", "unknown")
        })?;
        let converted = field.convert(value).ok_or_else(|| {
            ApiError::invalid("/customData", "has a value that does not fit the type of its field", "type")
        })?;
        let has = |data: &Map<String, Value>| data.get(key) == Some(&converted) || data.get(key) == Some(value);
        if field.is_unique() && pool.users.iter().any(|user| user.id != owner && has(&user.custom_data)) {
            return Err(ApiError::conflict("user", "/customData"));
        }
    }
    Ok(())
}
