//! What tenants share: applications, resources, and how their people log in.

use serde_json::{Map, Value, json};

use crate::model::genauth::user_pool::State;
use crate::services::genauth::applications::handlers::Application;
use crate::services::genauth::call::{Call, matches, take};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;
use crate::services::genauth::schema::known;
use crate::services::genauth::users::handlers::done;
use crate::spec;

pub(crate) const TENANT_SETTINGS: Group = Group {
    audited: "tenant",
    operations: &[
        ("listTenantApplications", list_applications),
        ("associateTenantResource", associate_resource),
        ("userpollTenantConfig", get),
        ("updateUserPoolTenantConfig", update),
        ("updateTenantQrCodeState", set_qr_code),
    ],
};

/// The login method that the state of QR codes of applications is about.
const QR_CODE: &str = "SELF_BUILT_APP_QRCODE";

/// Applications that are linked to a tenant.
fn list_applications(call: &Call<'_>, state: &mut State) -> Outcome {
    let single_sign_on = call.choice("sso_enabled");
    let found: Vec<&Application> = state
        .applications
        .iter()
        .filter(|application| {
            state.tenants.iter().any(|tenant| tenant.application_ids().any(|id| id == application.id))
        })
        .filter(|application| single_sign_on.is_none_or(|wanted| application.flag("ssoEnabled") == wanted))
        .filter(|application| matches(call.text("keywords"), &[application.text("appName")]))
        .collect();
    Ok(page(call, &found, |application| {
        json!({
            "appId": application.id,
            "tenantAppId": application.id,
            "userPoolId": call.pool,
            "name": application.text("appName"),
            "description": application.text("appDescription"),
            "logo": application.text("appLogo"),
            "applicationType": application.text("appType"),
            "ssoEnabled": application.flag("ssoEnabled"),
        })
    }))
}

/// Attaches a resource to a tenant, or to all where the call names none, or detaches it. Its namespace is that of the
/// application, if there is one, and the default one otherwise: the call names none.
fn associate_resource(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = &state.application(call.name("appId"))?.id;
    let tenant = state.named_tenant(call)?.map(|tenant| tenant.id.clone());
    let namespace = state.namespace(Some(application)).or_else(|_| state.namespace(None))?;
    let resource = state.resource(&namespace.id, call.name("code")).ok_or_else(|| Refusal::missing("resource"))?;
    let (id, attach) = (resource.id.clone(), call.flag("association"));
    let changed = state.resources.change(&id, |resource| {
        resource.tenants.retain(|known| *known != tenant);
        if attach {
            resource.tenants.push(tenant);
        }
    });
    changed.map(|_| done()).map_err(Refusal::of("resource"))
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    Ok(Value::Object(config(call, state)))
}

/// Settings that the call gives and the configuration has.
fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let update = call.input.get("update").unwrap_or(&Value::Null);
    let is_setting =
        |name: &str| known("UserPoolTenantConfigDto", name) && name != "loginConfig" && name != "userPoolId";
    take(&mut state.tenant_config, update, is_setting);
    Ok(done())
}

fn set_qr_code(call: &Call<'_>, state: &mut State) -> Outcome {
    let methods = state.tenant_login_methods.get_or_insert_with(usual_login_methods);
    methods.retain(|known| known != QR_CODE);
    if call.flag("enabled") {
        methods.push(QR_CODE.to_owned());
    }
    Ok(done())
}

/// The configuration: everything off, but for what was changed.
fn config(call: &Call<'_>, state: &State) -> Map<String, Value> {
    let mut config = match spec::genauth().sample("UserPoolTenantConfigDto") {
        Value::Object(config) => config,
        _ => Map::new(),
    };
    for value in config.values_mut() {
        match value {
            Value::Bool(on) => *on = false,
            Value::String(text) if text == "sample" => text.clear(),
            _ => {}
        }
    }
    config.extend(state.tenant_config.clone());
    config.insert("userPoolId".to_owned(), call.pool.into());
    if let Some(login) = config.get_mut("loginConfig") {
        let on = state.connections.iter().filter(|connection| connection.is_on_for_tenants);
        login["enabledExtIdpConns"] = on.map(|connection| connection.show_in_application(state)).collect();
        login["enabledBasicLoginMethods"] =
            state.tenant_login_methods.clone().unwrap_or_else(usual_login_methods).into();
        login["mergeLoginAndRegisterPage"] = false.into();
        login["showAuthorizationPage"] = false.into();
    }
    config
}

/// Those of a new application.
fn usual_login_methods() -> Vec<String> {
    ["PHONE_CODE", "USERNAME_PASSWORD"].map(str::to_owned).into()
}
