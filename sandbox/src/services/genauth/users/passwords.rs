//! Stored passwords, and users who resign.

use serde_json::{Value, json};

use super::lookup::{named_user, user_id_type};
use super::request::apply_request;
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::payload::success;

pub(crate) const PASSWORDS: OperationGroup = OperationGroup {
    audit_resource: "userAccountState",
    operations: &[
        ("getUserPasswordCiphertext", get_ciphertext),
        ("getUserEncryptPasswordBatch", get_ciphertext_batch),
        ("resignUser", resign),
        ("resignUserBatch", |call, pool| resign_batch(call, pool, false)),
    ],
};

/// Returns what is stored of a user's password; an empty string for a user without one.
fn get_ciphertext(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(json!({"ciphertext": stored(named_user(call, pool, false)?)}))
}

/// Returns what is stored of the passwords of several users; unknown ids are left out.
fn get_ciphertext_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let users = call.texts("userIds").into_iter().filter_map(|id| pool.user(id).ok());
    Ok(users.map(|user| json!({"userId": user.id, "encryptedPassword": stored(user)})).collect())
}

fn stored(user: &User) -> &str {
    user.ciphertext.as_deref().unwrap_or_default()
}

/// Marks a user as resigned.
fn resign(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_user(call, pool, false)?.id.clone();
    mark_resigned(call, pool, &id)
}

/// Marks several users or public accounts as resigned; they all have to exist.
pub(crate) fn resign_batch(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    let known = |id| pool.find_user(id, user_id_type(call), public).map(|user| user.id.clone());
    let ids: Vec<String> = call.texts("userIds").into_iter().map(known).collect::<Result<_, _>>()?;
    for id in ids {
        mark_resigned(call, pool, &id)?;
    }
    Ok(success())
}

fn mark_resigned(call: &Call<'_>, pool: &mut UserPool, id: &str) -> HandlerResult {
    let left = json!({"status": "Resigned"});
    let changed = pool.users.update(id, |user| {
        apply_request(user, call, &left);
        user.profile.insert("workStatus".to_owned(), Value::from("Closed"));
    });
    changed.map(|_| success()).map_err(ApiError::from_store("user"))
}
