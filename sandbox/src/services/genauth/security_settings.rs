//! Settings of the user pool: security, multi-factor methods, and mail.

use serde_json::{Map, Value, json};

use super::call::Call;
use super::handler::{HandlerResult, OperationGroup};
use super::properties::copy_properties;
use super::schema::has_property;
use crate::model::genauth::user_pool::UserPool;
use crate::spec;

pub(crate) const SECURITY_SETTINGS: OperationGroup = OperationGroup {
    audit_resource: "userpool",
    operations: &[
        ("getSecuritySettings", get),
        ("updateSecuritySettings", update),
        ("getGlobalMfaSettings", get_factors),
        ("updateGlobalMfaSettings", set_factors),
        ("closeGlobalMfaSettings", disable_factors),
    ],
};

pub(crate) const MAIL: OperationGroup = OperationGroup {
    audit_resource: "userpool",
    operations: &[
        ("getEmailProvider", get_mail_provider),
        ("configEmailProvider", set_mail_provider),
        ("getEmailTemplates", list_templates),
        ("updateEmailTemplate", update_template),
    ],
};

fn get(_: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let mut settings = match spec::genauth().sample("SecuritySettingsDto") {
        Value::Object(settings) => settings,
        _ => Map::new(),
    };
    settings.values_mut().for_each(disable);
    settings.extend(pool.security_settings.clone());
    Ok(Value::Object(settings))
}

/// Replaces the settings that a call gives.
fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    copy_properties(&mut pool.security_settings, &call.input, |name| has_property("SecuritySettingsDto", name));
    // A list in requests, one string in responses.
    if call.input.get("allowedOrigins").is_some_and(Value::is_array) {
        let origins = call.texts("allowedOrigins").join("\n");
        pool.security_settings.insert("allowedOrigins".to_owned(), origins.into());
    }
    get(call, pool)
}

/// Sets every flag to false: by default, everything is disabled.
fn disable(value: &mut Value) {
    match value {
        Value::Bool(enabled) => *enabled = false,
        Value::Object(members) => members.values_mut().for_each(disable),
        _ => {}
    }
}

fn get_factors(_: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(json!({"enabledFactors": pool.mfa_factors}))
}

fn set_factors(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    pool.mfa_factors.clear();
    for factor in call.texts("enabledFactors") {
        if !pool.mfa_factors.iter().any(|known| known == factor) {
            pool.mfa_factors.push(factor.to_owned());
        }
    }
    get_factors(call, pool)
}

/// Disables methods; those that are disabled already are skipped.
fn disable_factors(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let disabled = call.texts("disableFactors");
    pool.mfa_factors.retain(|known| !disabled.contains(&known.as_str()));
    get_factors(call, pool)
}

fn get_mail_provider(_: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(pool.mail_provider.clone().unwrap_or_else(|| json!({"enabled": false})))
}

/// Replaces the mail provider; no mail is sent.
fn set_mail_provider(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let mut provider = Map::new();
    copy_properties(&mut provider, &call.input, |name| has_property("EmailProviderDto", name));
    if let Some(Value::Object(smtp)) = provider.get_mut("smtpConfig") {
        // Always present in responses.
        smtp.entry("secure").or_insert(false.into());
        smtp.entry("sender").or_insert("".into());
    }
    Ok(pool.mail_provider.insert(Value::Object(provider)).clone())
}

/// Lists the templates that were changed; the service's own ones are not documented.
fn list_templates(_: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(json!({"templates": pool.mail_templates.values().collect::<Vec<_>>(), "categories": []}))
}

fn update_template(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let mut template = Map::new();
    copy_properties(&mut template, &call.input, |name| has_property("EmailTemplateDto", name));
    let template = Value::Object(template);
    pool.mail_templates.insert(call.required("type").to_owned(), template.clone());
    Ok(template)
}
