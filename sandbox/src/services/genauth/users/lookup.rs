//! The users that calls name.

use serde_json::Value;

use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;

/// Returns the type of the user ids of a call.
pub(crate) fn user_id_type<'c>(call: &'c Call<'_>) -> &'c str {
    call.property("userIdType").and_then(Value::as_str).unwrap_or("user_id")
}

/// Returns the user, or the public account, that a call names in `userId`.
pub(crate) fn named_user<'s>(call: &Call<'_>, pool: &'s UserPool, public: bool) -> Result<&'s User, ApiError> {
    Ok(pool.find_user(call.required("userId"), user_id_type(call), public)?)
}
