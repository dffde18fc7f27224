//! What tenants share: applications, resources, and the configuration of logins.

use serde_json::{Map, Value, json};

use super::lookup::named_tenant;
use crate::model::genauth::application::Application;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::ext_idp::view::enabled_connection_view;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::{contains_keyword, copy_properties};
use crate::services::genauth::schema::has_property;
use crate::spec;

pub(crate) const TENANT_SETTINGS: OperationGroup = OperationGroup {
    audit_resource: "tenant",
    operations: &[
        ("listTenantApplications", list_applications),
        ("associateTenantResource", associate_resource),
        ("userpollTenantConfig", get_config),
        ("updateUserPoolTenantConfig", update_config),
        ("updateTenantQrCodeState", set_qr_code),
    ],
};

/// The login method for QR codes of applications.
const QR_CODE: &str = "SELF_BUILT_APP_QRCODE";

/// Lists the applications that are linked to a tenant.
fn list_applications(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let single_sign_on = call.optional_flag("sso_enabled");
    let found: Vec<&Application> = pool
        .applications
        .iter()
        .filter(|application| pool.tenants.iter().any(|tenant| tenant.application_ids().any(|id| id == application.id)))
        .filter(|application| single_sign_on.is_none_or(|wanted| application.flag("ssoEnabled") == wanted))
        .filter(|application| contains_keyword(call.text("keywords"), &[application.text("appName")]))
        .collect();
    Ok(page(call, &found, |application| {
        json!({
            "appId": application.id,
            "tenantAppId": application.id,
            "userPoolId": call.user_pool_id,
            "name": application.text("appName"),
            "description": application.text("appDescription"),
            "logo": application.text("appLogo"),
            "applicationType": application.text("appType"),
            "ssoEnabled": application.flag("ssoEnabled"),
        })
    }))
}

/// Attaches a resource to a tenant, or to all tenants where the call names none, or detaches it. Its namespace is that of the
/// application, if there is one, and the default one otherwise: the call names none.
fn associate_resource(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = &pool.application(call.required("appId"))?.id;
    let tenant = named_tenant(call, pool)?.map(|tenant| tenant.id.clone());
    let namespace = pool.namespace(Some(application)).or_else(|_| pool.namespace(None))?;
    let resource = pool
        .resources
        .in_namespace(&namespace.id, call.required("code"))
        .ok_or_else(|| ApiError::not_found("resource"))?;
    let (id, attach) = (resource.id.clone(), call.flag("association"));
    let changed = pool.resources.update(&id, |resource| {
        resource.tenants.retain(|known| *known != tenant);
        if attach {
            resource.tenants.push(tenant);
        }
    });
    changed.map(|_| success()).map_err(ApiError::from_store("resource"))
}

fn get_config(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(Value::Object(current_config(call, pool)))
}

/// Sets what the call gives of the configuration.
fn update_config(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let update = call.input.get("update").unwrap_or(&Value::Null);
    let is_setting =
        |name: &str| has_property("UserPoolTenantConfigDto", name) && name != "loginConfig" && name != "userPoolId";
    copy_properties(&mut pool.tenant_config, update, is_setting);
    Ok(success())
}

fn set_qr_code(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let methods = pool.tenant_login_methods.get_or_insert_with(default_login_methods);
    methods.retain(|known| known != QR_CODE);
    if call.flag("enabled") {
        methods.push(QR_CODE.to_owned());
    }
    Ok(success())
}

/// Returns the configuration: everything is disabled except for what was changed.
fn current_config(call: &Call<'_>, pool: &UserPool) -> Map<String, Value> {
    let mut config = match spec::genauth().sample("UserPoolTenantConfigDto") {
        Value::Object(config) => config,
        _ => Map::new(),
    };
    for value in config.values_mut() {
        match value {
            Value::Bool(enabled) => *enabled = false,
            Value::String(text) if text == "sample" => text.clear(),
            _ => {}
        }
    }
    config.extend(pool.tenant_config.clone());
    config.insert("userPoolId".to_owned(), call.user_pool_id.into());
    if let Some(login) = config.get_mut("loginConfig") {
        let enabled = pool.connections.iter().filter(|connection| connection.is_enabled_for_tenants);
        login["enabledExtIdpConns"] = enabled.map(|connection| enabled_connection_view(connection, pool)).collect();
        login["enabledBasicLoginMethods"] =
            pool.tenant_login_methods.clone().unwrap_or_else(default_login_methods).into();
        login["mergeLoginAndRegisterPage"] = false.into();
        login["showAuthorizationPage"] = false.into();
    }
    config
}

/// Returns the login methods of a new application.
fn default_login_methods() -> Vec<String> {
    ["PHONE_CODE", "USERNAME_PASSWORD"].map(str::to_owned).into()
}
