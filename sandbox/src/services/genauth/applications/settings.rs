//! Secrets, default access and multi-factor methods of applications.

use serde_json::{Value, json};

use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::payload::success;
use crate::services::genauth::users::lookup::named_user;

pub(crate) const APPLICATION_SETTINGS: OperationGroup = OperationGroup {
    audit_resource: "application",
    operations: &[
        ("getApplicationSecret", secret),
        ("refreshApplicationSecret", refresh_secret),
        ("getApplicationPermissionStrategy", strategy),
        ("updateApplicationPermissionStrategy", update_strategy),
        ("updateApplicationMfaSettings", update_factors),
        ("getMfaTriggerData", mfa_trigger_data),
    ],
};

fn secret(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(json!({"secret": pool.application(call.required("appId"))?.secret}))
}

fn refresh_secret(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.application(call.required("appId"))?.id.clone();
    let new = call.context.ids.hex(32);
    let changed = pool.applications.update(&id, |application| application.secret.clone_from(&new));
    changed.map(|_| json!({"secret": new})).map_err(ApiError::from_store("application"))
}

fn strategy(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(json!({"permissionStrategy": pool.application(call.required("appId"))?.permission_strategy()}))
}

fn update_strategy(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.application(call.required("appId"))?.id.clone();
    let open = call.required("permissionStrategy") == "ALLOW_ALL";
    let changed = pool.applications.update(&id, |application| application.open_to_all = open);
    changed.map(|_| success()).map_err(ApiError::from_store("application"))
}

fn update_factors(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.application(call.required("appId"))?.id.clone();
    let changed = pool.applications.update(&id, |application| {
        for factor in call.texts("enabledFactors") {
            if !application.factors.iter().any(|known| known == factor) {
                application.factors.push(factor.to_owned());
            }
        }
        let off = call.texts("disabledFactors");
        application.factors.retain(|known| !off.contains(&known.as_str()));
    });
    changed
        .map(|application| json!({"enabledFactors": application.factors}))
        .map_err(ApiError::from_store("application"))
}

/// What a multi-factor check of a user at an application begins with: the factors that the application has on.
fn mfa_trigger_data(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (application, user) = (pool.application(call.required("appId"))?, named_user(call, pool, false)?);
    let factors = application.factors.iter().enumerate();
    let factors: Vec<Value> =
        factors.map(|(at, factor)| json!({"mfaPolicy": factor, "status": 1, "sort": at})).collect();
    let mut data = json!({
        "mfaToken": call.context.ids.hex(32),
        "applicationMfa": factors,
        "totpMfaEnabled": user.otp.is_some(),
        "faceMfaEnabled": false,
    });
    for (property, of) in [
        ("mfaEmail", "email"),
        ("mfaPhone", "phone"),
        ("mfaPhoneCountryCode", "phoneCountryCode"),
        ("phone", "phone"),
        ("phoneCountryCode", "phoneCountryCode"),
        ("nickname", "nickname"),
        ("username", "username"),
    ] {
        if let Some(text) = user.text(of) {
            data[property] = text.into();
        }
    }
    Ok(data)
}
