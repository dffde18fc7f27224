//! Access keys: what calls are authenticated with.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::call::Call;
use super::error::Refusal;
use super::operations::{Group, Outcome};
use super::users::handlers::done;
use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;

pub(crate) const ACCESS_KEYS: Group = Group {
    audited: "userpool",
    operations: &[
        ("createAccessKey", create),
        ("getAccessKey", get),
        ("getAccessKeyList", list),
        ("updateAccessKey", update),
        ("deleteAccessKey", delete),
    ],
};

/// A pair of id and secret. No `Debug`: it would show the secret.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct AccessKey {
    pub(crate) id: String,
    pub(crate) secret: String,
    /// The key that a sandbox starts with.
    pub(crate) first: bool,
    pub(crate) enabled: bool,
    pub(crate) kind: String,
    pub(crate) user_id: String,
    pub(crate) created_at: String,
    pub(crate) last_used_at: String,
}

impl Record for AccessKey {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

impl AccessKey {
    /// The key that a sandbox starts with.
    pub(crate) fn first(id: &str, secret: &str, now: String) -> Self {
        Self {
            id: id.to_owned(),
            secret: secret.to_owned(),
            first: true,
            enabled: true,
            kind: "userpool".to_owned(),
            user_id: String::new(),
            last_used_at: now.clone(),
            created_at: now,
        }
    }

    const fn status(&self) -> &'static str {
        if self.enabled { "activated" } else { "revoked" }
    }

    fn show(&self, pool: &str) -> Value {
        json!({
            "accessKeyId": self.id,
            "accessKeySecret": self.secret,
            "enable": self.enabled,
            "status": self.status(),
            "userId": self.user_id,
            "userPoolId": pool,
            "createdAt": self.created_at,
            "lastDate": self.last_used_at,
        })
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let user_id = call.text("userId").unwrap_or_default();
    if !user_id.is_empty() && state.user(user_id, "user_id", false).is_none() {
        return Err(Refusal::no_such_user());
    }
    let key = AccessKey {
        first: false,
        kind: call.name("type").to_owned(),
        user_id: user_id.to_owned(),
        ..AccessKey::first(&call.id(), &call.ids.hex(32), call.timestamp())
    };
    let key = state.access_keys.insert(key).map_err(Refusal::of("access key"))?;
    // Declared as a list, although it is one key.
    Ok(json!([key.show(call.pool)]))
}

/// The access key of an id, if it is that user's.
fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    let found = state.access_keys.get(call.name("accessKeyId")).filter(|key| key.user_id == call.name("userId"));
    let found = found.ok_or_else(|| Refusal::missing("access key"))?;
    Ok(json!([found.show(call.pool)]))
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let (user, kind) = (call.text("userId"), call.text("type"));
    let keys = state.access_keys.iter().filter(|key| {
        user.is_none_or(|user| key.user_id == user)
            && kind.is_none_or(|kind| key.kind == kind)
            && call.wants("status", key.status())
    });
    Ok(keys.map(|key| key.show(call.pool)).collect())
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let enabled = call.flag("enable");
    let changed = state.access_keys.change(call.name("accessKeyId"), |key| key.enabled = enabled);
    changed.map_err(Refusal::of("access key"))?;
    Ok(done())
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let deleted = state.access_keys.remove(call.name("accessKeyId"));
    deleted.map(|_| Value::Null).ok_or_else(|| Refusal::missing("access key"))
}
