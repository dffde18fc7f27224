//! The multi-factor pool of users.

use serde_json::{Value, json};

use super::lookup::named_user;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::text;

pub(crate) const MFA: OperationGroup = OperationGroup {
    audit_resource: "userAccountState",
    operations: &[
        ("setUsersMfaStatus", set),
        ("getUserMfaStatus", get),
        ("getUserMfaInfo", get_info),
        ("importOtp", import_otp),
        ("getOtpSecretByUser", get_otp_secret),
    ],
};

/// Stores the multi-factor pool of a user, without null properties.
fn set(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_user(call, pool, false)?.id.clone();
    let mut data = call.input.get("mfaTriggerData").cloned();
    if let Some(Value::Object(properties)) = &mut data {
        properties.retain(|_, value| !value.is_null());
    }
    pool.users.update(&id, |user| user.mfa = data).map_err(ApiError::from_store("user"))?;
    Ok(success())
}

/// Returns what was stored; by default a new token and no factors.
fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let user = named_user(call, pool, false)?;
    let nothing = || json!({"mfaToken": call.context.ids.hex(32), "applicationMfa": []});
    Ok(user.mfa.clone().unwrap_or_else(nothing))
}

/// Returns which factors a user has.
fn get_info(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let user = named_user(call, pool, false)?;
    let stored = |name: &str| user.mfa.as_ref().and_then(|mfa| mfa.get(name));
    let flag = |name: &str| stored(name) == Some(&Value::Bool(true));
    let is_set = |name: &str| stored(name).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    let status = |enabled: bool| if enabled { "enabled" } else { "disabled" };
    Ok(json!({
        "totpStatus": status(flag("totpMfaEnabled") || user.otp.is_some()),
        "faceMfaStatus": status(flag("faceMfaEnabled")),
        "smsMfaStatus": status(is_set("mfaPhone")),
        "emailMfaStatus": status(is_set("mfaEmail")),
    }))
}

/// Sets the secrets of one-time passwords of users, who all have to exist.
fn import_otp(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let given = |item: &Value| {
        let secret = item.get("otp").and_then(|otp| text(otp, "secret"));
        (text(item, "userId").unwrap_or_default().to_owned(), secret.map(str::to_owned))
    };
    let items: Vec<_> = call.list("list").iter().map(given).collect();
    items.iter().try_for_each(|(id, _)| pool.user(id).map(|_| ()))?;
    for (id, secret) in items {
        pool.users.update(&id, |user| user.otp = secret).map_err(ApiError::from_store("user"))?;
    }
    Ok(Value::Null)
}

/// Returns the secret of a user's one-time passwords. The error for a user without one has no documented code.
fn get_otp_secret(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let secret = named_user(call, pool, false)?.otp.as_ref();
    secret.map(|secret| json!({"secret": secret})).ok_or_else(|| ApiError::not_found("one-time password of the user"))
}
