//! The multi-factor state of users.

use serde_json::{Value, json};

use super::users::kind;
use super::{Call, envelope};
use crate::lock::lock;
use crate::reply::Reply;

/// Stores the multi-factor state of a user.
pub(super) fn set(call: &Call<'_>) -> Result<Reply, Reply> {
    let mut users = lock(&call.state.genauth.users);
    let user = users.find_mut(call.text("userId").unwrap_or_default(), kind(call));
    let user = user.ok_or_else(|| envelope::no_such_user(call.state))?;
    user.mfa = call.input.get("mfaTriggerData").cloned();
    Ok(envelope::done(call.state))
}

/// Gives back what was stored; a user without has no factors, and a token of their own.
pub(super) fn get(call: &Call<'_>) -> Result<Reply, Reply> {
    let users = lock(&call.state.genauth.users);
    let user = users.find(call.text("userId").unwrap_or_default(), kind(call));
    let user = user.ok_or_else(|| envelope::no_such_user(call.state))?;
    let nothing = || json!({"mfaToken": call.state.ids.hex(32), "applicationMfa": []});
    Ok(envelope::success(call.state, &user.mfa.clone().unwrap_or_else(nothing)))
}

/// Tells which factors a user has.
pub(super) fn info(call: &Call<'_>) -> Result<Reply, Reply> {
    let users = lock(&call.state.genauth.users);
    let user = users.find(call.text("userId").unwrap_or_default(), kind(call));
    let user = user.ok_or_else(|| envelope::no_such_user(call.state))?;
    let stored = |name: &str| user.mfa.as_ref().and_then(|mfa| mfa.get(name));
    let flag = |name: &str| stored(name) == Some(&Value::Bool(true));
    let text = |name: &str| stored(name).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    let state = |enabled: bool| if enabled { "enabled" } else { "disabled" };
    let info = json!({
        "totpStatus": state(flag("totpMfaEnabled")),
        "faceMfaStatus": state(flag("faceMfaEnabled")),
        "smsMfaStatus": state(text("mfaPhone")),
        "emailMfaStatus": state(text("mfaEmail")),
    });
    Ok(envelope::success(call.state, &info))
}
