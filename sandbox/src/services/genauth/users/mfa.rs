//! The multi-factor state of users.

use serde_json::{Value, json};

use super::handlers::{done, named};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};

pub(crate) const MFA: Group = Group {
    audited: "userAccountState",
    operations: &[
        ("setUsersMfaStatus", set),
        ("getUserMfaStatus", get),
        ("getUserMfaInfo", info),
        ("importOtp", import_otp),
        ("getOtpSecretByUser", otp_secret),
    ],
};

/// Stores the multi-factor state of a user. What is null is not there, and left out when it is asked for.
fn set(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state, false)?.id.clone();
    let mut data = call.input.get("mfaTriggerData").cloned();
    if let Some(Value::Object(properties)) = &mut data {
        properties.retain(|_, value| !value.is_null());
    }
    state.users.change(&id, |user| user.mfa = data).map_err(Refusal::of("user"))?;
    Ok(done())
}

/// Gives back what was stored; a user without has no factors, and a token of their own.
fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    let user = named(call, state, false)?;
    let nothing = || json!({"mfaToken": call.ids.hex(32), "applicationMfa": []});
    Ok(user.mfa.clone().unwrap_or_else(nothing))
}

/// Tells which factors a user has.
fn info(call: &Call<'_>, state: &mut State) -> Outcome {
    let user = named(call, state, false)?;
    let stored = |name: &str| user.mfa.as_ref().and_then(|mfa| mfa.get(name));
    let flag = |name: &str| stored(name) == Some(&Value::Bool(true));
    let text = |name: &str| stored(name).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    let state = |enabled: bool| if enabled { "enabled" } else { "disabled" };
    Ok(json!({
        "totpStatus": state(flag("totpMfaEnabled") || user.otp.is_some()),
        "faceMfaStatus": state(flag("faceMfaEnabled")),
        "smsMfaStatus": state(text("mfaPhone")),
        "emailMfaStatus": state(text("mfaEmail")),
    }))
}

/// Gives users the secrets of their one-time passwords, or nobody if one of them does not exist.
fn import_otp(call: &Call<'_>, state: &mut State) -> Outcome {
    let given = |item: &Value| {
        let secret = item.get("otp").and_then(|otp| text(otp, "secret"));
        (text(item, "userId").unwrap_or_default().to_owned(), secret.map(str::to_owned))
    };
    let items: Vec<_> = call.list("list").iter().map(given).collect();
    if items.iter().any(|(id, _)| state.user(id, "user_id", false).is_none()) {
        return Err(Refusal::no_such_user());
    }
    for (id, secret) in items {
        state.users.change(&id, |user| user.otp = secret).map_err(Refusal::of("user"))?;
    }
    Ok(Value::Null)
}

/// The secret of a user's one-time passwords. That there is none has no documented code.
fn otp_secret(call: &Call<'_>, state: &mut State) -> Outcome {
    let secret = named(call, state, false)?.otp.as_ref();
    secret.map(|secret| json!({"secret": secret})).ok_or_else(|| Refusal::missing("one-time password of the user"))
}
