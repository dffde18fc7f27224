//! Lists of those who may register, of the user pool and of its applications.

use serde_json::{Value, json};

use super::call::Call;
use super::error::ApiError;
use super::handler::{HandlerResult, OperationGroup};
use super::payload::success;
use crate::model::genauth::user_pool::UserPool;
use crate::model::genauth::whitelist::WhitelistEntry;

pub(crate) const WHITELISTS: OperationGroup = OperationGroup {
    audit_resource: "userpool",
    operations: &[
        ("addWhitelist", add),
        ("addWhitelistOfApp", add),
        ("listWhitelists", list),
        ("listWhitelistsOfApp", list),
        ("deleteWhitelist", delete),
        ("deleteWhitelistOfApp", delete),
    ],
};

fn entry_view(entry: &WhitelistEntry) -> Value {
    json!({"value": entry.value, "createdAt": entry.created_at})
}

/// Adds entries and returns them; existing ones stay as they are.
fn add(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = named_application(call, pool)?;
    let mut added = Vec::new();
    for value in call.texts("list") {
        let is_same = |entry: &&WhitelistEntry| {
            entry.application == application && entry.kind == call.required("type") && entry.value == value
        };
        let known = pool.whitelists.iter().find(is_same).cloned();
        let entry = known.unwrap_or_else(|| {
            let new = WhitelistEntry {
                application: application.clone(),
                kind: call.required("type").to_owned(),
                value: value.to_owned(),
                created_at: call.timestamp(),
            };
            pool.whitelists.push(new.clone());
            new
        });
        added.push(entry_view(&entry));
    }
    Ok(Value::Array(added))
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = named_application(call, pool)?;
    let entries = pool.whitelists.iter();
    let entries = entries.filter(|entry| entry.application == application && entry.kind == call.required("type"));
    Ok(entries.map(entry_view).collect())
}

/// Deletes entries; unknown ones are skipped.
fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (application, gone) = (named_application(call, pool)?, call.texts("list"));
    pool.whitelists.retain(|entry| {
        entry.application != application || entry.kind != call.required("type") || !gone.contains(&entry.value.as_str())
    });
    Ok(success())
}

/// Returns the id of the application whose list a call names; it has to exist.
fn named_application(call: &Call<'_>, pool: &UserPool) -> Result<Option<String>, ApiError> {
    match call.input.get("appId").and_then(Value::as_str) {
        Some(id) => Ok(Some(pool.application(id)?.id.clone())),
        None => Ok(None),
    }
}
