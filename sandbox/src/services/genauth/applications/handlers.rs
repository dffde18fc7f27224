//! Applications.

use serde_json::{Map, Value, json};

use crate::model::genauth::application::Application;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::ext_idp::view::enabled_connection_view;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::{page, unpaged};
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::{contains_keyword, items, text};
use crate::services::genauth::schema::{has_property, select_properties};

pub(crate) const APPLICATIONS: OperationGroup = OperationGroup {
    audit_resource: "application",
    operations: &[
        ("createApplication", create),
        ("getApplication", get),
        ("getApplicationSimpleInfo", get_simple),
        ("listApplications", list),
        ("listApplicationSimpleInfo", list_simple),
        ("updateApplication", update),
        ("deleteApplication", delete),
        ("checkDomainAvailable", check_domain),
    ],
};

/// Properties that requests cannot set.
const OWN: &[&str] = &["appId", "userPoolId", "isIntegrateApp", "ssoEnabledAt"];

/// Sets the properties that a request gives; settings that are objects are merged property by property.
fn apply_request(application: &mut Application, call: &Call<'_>) {
    let was_enabled = application.flag("ssoEnabled");
    for (name, value) in call.input.as_object().into_iter().flatten() {
        if has_property("ApplicationDto", name) && !OWN.contains(&name.as_str()) && !value.is_null() {
            merge(application.properties.entry(name.clone()).or_insert(Value::Null), value);
        }
    }
    if let Some(Value::Object(login)) = application.properties.get_mut("loginConfig") {
        // Connections are described in responses and only named in requests.
        login.retain(|name, _| has_property("ApplicationLoginConfigDto", name));
    }
    if application.flag("ssoEnabled") && !was_enabled {
        application.properties.insert("ssoEnabledAt".to_owned(), call.timestamp().into());
    }
}

/// Returns an application as a schema of the document describes it.
fn application_view(application: &Application, pool: &UserPool, schema: &str) -> Value {
    let mut properties = select_properties(schema, &application.properties);
    if let Some(login) = properties.get_mut("loginConfig") {
        let enabled = pool.connections.enabled_for(&application.id);
        login["enabledExtIdpConns"] = enabled.map(|connection| enabled_connection_view(connection, pool)).collect();
    }
    properties.insert("appId".to_owned(), application.id.as_str().into());
    Value::Object(properties)
}

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let integrated = call.text("template").is_some();
    if integrated && call.input.get("templateData").is_none_or(Value::is_null) {
        return Err(ApiError::required("/templateData"));
    }
    if !integrated && call.text("appIdentifier").is_none() {
        return Err(ApiError::required("/appIdentifier"));
    }
    let mut application = Application {
        id: call.new_id(),
        properties: defaults(call, integrated),
        secret: call.context.ids.hex(32),
        open_to_all: true,
        factors: Vec::new(),
    };
    apply_request(&mut application, call);
    let added = pool.applications.insert(application).map_err(|_| ApiError::domain_conflict("/appIdentifier"))?;
    let id = added.id.clone();
    set_connections(call, pool, &id);
    Ok(application_view(pool.application(&id)?, pool, "CreateApplicationRespDataDto"))
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(application_view(pool.application(call.required("appId"))?, pool, "ApplicationDto"))
}

fn get_simple(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(application_view(pool.application(call.required("appId"))?, pool, "ApplicationSimpleInfoDto"))
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = search(call, pool);
    if call.flag("all") {
        return Ok(unpaged(found.iter().map(|application| application_view(application, pool, "ApplicationDto"))));
    }
    Ok(page(call, &found, |application| application_view(application, pool, "ApplicationDto")))
}

fn list_simple(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(page(call, &search(call, pool), |application| application_view(application, pool, "ApplicationSimpleInfoDto")))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.application(call.required("appId"))?.id.clone();
    let changed = pool.applications.update(&id, |application| apply_request(application, call));
    changed.map_err(|_| ApiError::domain_conflict("/appIdentifier"))?;
    set_connections(call, pool, &id);
    Ok(success())
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.application(call.required("appId"))?.id.clone();
    pool.delete_application(&id);
    Ok(success())
}

/// Enables the connections that a call lists, and no others, if it has such a list.
fn set_connections(call: &Call<'_>, pool: &mut UserPool, id: &str) {
    let login = call.input.get("loginConfig").unwrap_or(&Value::Null);
    if login.get("enabledExtIdpConnIds").is_some_and(Value::is_array) {
        let given: Vec<&str> =
            items(login, "enabledExtIdpConnIds").iter().filter_map(|given| text(given, "extIdpConnId")).collect();
        pool.connections.set_enabled_for(id, &given);
    }
}

/// The domain of an application is its identifier below that of the service.
fn check_domain(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(json!({"available": pool.applications.find("appIdentifier", call.required("domain")).is_none()}))
}

fn search<'s>(call: &Call<'_>, pool: &'s UserPool) -> Vec<&'s Application> {
    let matches = |requested: Option<bool>, actual: bool| requested.is_none_or(|requested| requested == actual);
    pool.applications
        .iter()
        .filter(|application| {
            let integrated = application.flag("isIntegrateApp");
            matches(call.optional_flag("isIntegrateApp"), integrated)
                && matches(call.optional_flag("isSelfBuiltApp"), !integrated)
                && matches(call.optional_flag("ssoEnabled"), application.flag("ssoEnabled"))
                && contains_keyword(
                    call.text("keywords"),
                    &[application.text("appName"), application.text("appIdentifier")],
                )
        })
        .collect()
}

/// Returns the properties of a new application.
fn defaults(call: &Call<'_>, integrated: bool) -> Map<String, Value> {
    let defaults = json!({
        "appName": "", "appIdentifier": "", "appLogo": "", "appDescription": "", "appType": "web",
        "isIntegrateApp": integrated, "userPoolId": call.user_pool_id, "ssoEnabled": false,
        "redirectUris": [], "logoutRedirectUris": [], "initLoginUri": "",
        "defaultProtocol": "oidc", "oidcConfig": {},
        "oauthProviderEnabled": false, "samlProviderEnabled": false, "casProviderEnabled": false,
        "customBrandingEnabled": false, "customSecurityEnabled": false,
        "loginConfig": {
            "enabledBasicLoginMethods": ["PHONE_CODE", "USERNAME_PASSWORD"],
            "defaultLoginMethod": {
                "connectionType": "PASSWORD", "qrcodeType": "SELF_BUILT_APP", "qrcodeExtIdpConnId": "",
                "adExtIdpConnId": "", "ldapExtIdpConnId": "",
            },
            "enabledExtIdpConns": [], "mergeLoginAndRegisterPage": false, "showAuthorizationPage": false,
        },
        "registerConfig": {"defaultRegisterMethod": "PASSCODE", "enabledBasicRegisterMethods": ["PHONE_CODE"]},
        "brandingConfig": {
            "defaultLanguage": "en-US", "guardVersion": "Advanced", "customCSSEnabled": false, "agreements": [],
            "showAgreement": false, "showChangeLanguageButton": true, "showEnterpriseConnections": true,
            "showForgetPasswordButton": true, "showSocialConnections": true,
        },
    });
    match defaults {
        Value::Object(properties) => properties,
        _ => Map::new(),
    }
}

fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                merge(into.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from.clone(),
    }
}
