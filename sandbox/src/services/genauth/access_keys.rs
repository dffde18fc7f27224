//! Access keys: what calls are authenticated with.

use serde_json::{Value, json};

use super::call::Call;
use super::error::ApiError;
use super::handler::{HandlerResult, OperationGroup};
use super::payload::success;
use crate::model::genauth::access_key::AccessKey;
use crate::model::genauth::user_pool::UserPool;

pub(crate) const ACCESS_KEYS: OperationGroup = OperationGroup {
    audit_resource: "userpool",
    operations: &[
        ("createAccessKey", create),
        ("getAccessKey", get),
        ("getAccessKeyList", list),
        ("updateAccessKey", update),
        ("deleteAccessKey", delete),
    ],
};

/// Returns an access key as the document describes it, with its secret.
fn access_key_view(key: &AccessKey, user_pool_id: &str) -> Value {
    json!({
        "accessKeyId": key.id,
        "accessKeySecret": key.secret,
        "enable": key.enabled,
        "status": key.status(),
        "userId": key.user_id,
        "userPoolId": user_pool_id,
        "createdAt": key.created_at,
        "lastDate": key.last_used_at,
    })
}

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let user_id = call.text("userId").unwrap_or_default();
    if !user_id.is_empty() {
        pool.user(user_id)?;
    }
    let key = AccessKey {
        is_initial: false,
        kind: call.required("type").to_owned(),
        user_id: user_id.to_owned(),
        ..AccessKey::initial(&call.new_id(), &call.context.ids.hex(32), call.timestamp())
    };
    let key = pool.access_keys.insert(key).map_err(ApiError::from_store("access key"))?;
    // Declared as a list, although it is one key.
    Ok(json!([access_key_view(key, call.user_pool_id)]))
}

/// The access key of an id, if it is that user's.
fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = pool.access_keys.get(call.required("accessKeyId")).filter(|key| key.user_id == call.required("userId"));
    let found = found.ok_or_else(|| ApiError::not_found("access key"))?;
    Ok(json!([access_key_view(found, call.user_pool_id)]))
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (user, kind) = (call.text("userId"), call.text("type"));
    let keys = pool.access_keys.iter().filter(|key| {
        user.is_none_or(|user| key.user_id == user)
            && kind.is_none_or(|kind| key.kind == kind)
            && call.includes("status", key.status())
    });
    Ok(keys.map(|key| access_key_view(key, call.user_pool_id)).collect())
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let enabled = call.flag("enable");
    let changed = pool.access_keys.update(call.required("accessKeyId"), |key| key.enabled = enabled);
    changed.map_err(ApiError::from_store("access key"))?;
    Ok(success())
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let deleted = pool.access_keys.remove(call.required("accessKeyId"));
    deleted.map(|_| Value::Null).ok_or_else(|| ApiError::not_found("access key"))
}
