//! Secrets, default access and multi-factor methods of applications.

use serde_json::{Value, json};

use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::users::handlers::{done, named};

pub(crate) const APPLICATION_SETTINGS: Group = Group {
    audited: "application",
    operations: &[
        ("getApplicationSecret", secret),
        ("refreshApplicationSecret", refresh_secret),
        ("getApplicationPermissionStrategy", strategy),
        ("updateApplicationPermissionStrategy", update_strategy),
        ("updateApplicationMfaSettings", update_factors),
        ("getMfaTriggerData", mfa_trigger_data),
    ],
};

fn secret(call: &Call<'_>, state: &mut State) -> Outcome {
    state.application(call.name("appId")).map(|application| json!({"secret": application.secret}))
}

fn refresh_secret(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.application(call.name("appId"))?.id.clone();
    let new = call.ids.hex(32);
    let changed = state.applications.change(&id, |application| application.secret.clone_from(&new));
    changed.map(|_| json!({"secret": new})).map_err(Refusal::of("application"))
}

fn strategy(call: &Call<'_>, state: &mut State) -> Outcome {
    let open = state.application(call.name("appId"))?.open_to_all;
    Ok(json!({"permissionStrategy": strategy_name(open)}))
}

fn update_strategy(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.application(call.name("appId"))?.id.clone();
    let open = call.name("permissionStrategy") == strategy_name(true);
    let changed = state.applications.change(&id, |application| application.open_to_all = open);
    changed.map(|_| done()).map_err(Refusal::of("application"))
}

/// What default access is called.
pub(crate) const fn strategy_name(open_to_all: bool) -> &'static str {
    if open_to_all { "ALLOW_ALL" } else { "DENY_ALL" }
}

fn update_factors(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.application(call.name("appId"))?.id.clone();
    let changed = state.applications.change(&id, |application| {
        for factor in call.texts("enabledFactors") {
            if !application.factors.iter().any(|known| known == factor) {
                application.factors.push(factor.to_owned());
            }
        }
        let off = call.texts("disabledFactors");
        application.factors.retain(|known| !off.contains(&known.as_str()));
    });
    changed.map(|application| json!({"enabledFactors": application.factors})).map_err(Refusal::of("application"))
}

/// What a multi-factor check of a user at an application begins with: the factors that the application has on.
fn mfa_trigger_data(call: &Call<'_>, state: &mut State) -> Outcome {
    let (application, user) = (state.application(call.name("appId"))?, named(call, state, false)?);
    let factors = application.factors.iter().enumerate();
    let factors: Vec<Value> =
        factors.map(|(at, factor)| json!({"mfaPolicy": factor, "status": 1, "sort": at})).collect();
    let mut data = json!({
        "mfaToken": call.ids.hex(32),
        "applicationMfa": factors,
        "totpMfaEnabled": user.otp.is_some(),
        "faceMfaEnabled": false,
    });
    for (member, of) in [
        ("mfaEmail", "email"),
        ("mfaPhone", "phone"),
        ("mfaPhoneCountryCode", "phoneCountryCode"),
        ("phone", "phone"),
        ("phoneCountryCode", "phoneCountryCode"),
        ("nickname", "nickname"),
        ("username", "username"),
    ] {
        if let Some(text) = user.text(of) {
            data[member] = text.into();
        }
    }
    Ok(data)
}
