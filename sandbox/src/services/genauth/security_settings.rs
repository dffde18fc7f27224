//! Settings of the user pool: security, multi-factor methods, and mail.

use serde_json::{Map, Value, json};

use super::call::{Call, take};
use super::operations::{Group, Outcome};
use super::schema::known;
use crate::model::genauth::user_pool::State;
use crate::spec;

pub(crate) const SECURITY_SETTINGS: Group = Group {
    audited: "userpool",
    operations: &[
        ("getSecuritySettings", get),
        ("updateSecuritySettings", update),
        ("getGlobalMfaSettings", factors),
        ("updateGlobalMfaSettings", set_factors),
        ("closeGlobalMfaSettings", turn_off_factors),
    ],
};

pub(crate) const MAIL: Group = Group {
    audited: "userpool",
    operations: &[
        ("getEmailProvider", mail_provider),
        ("configEmailProvider", set_mail_provider),
        ("getEmailTemplates", templates),
        ("updateEmailTemplate", update_template),
    ],
};

fn get(_: &Call<'_>, state: &mut State) -> Outcome {
    let mut settings = match spec::genauth().sample("SecuritySettingsDto") {
        Value::Object(settings) => settings,
        _ => Map::new(),
    };
    settings.values_mut().for_each(turn_off);
    settings.extend(state.security_settings.clone());
    Ok(Value::Object(settings))
}

/// Changes the settings that a call gives, each as a whole.
fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    take(&mut state.security_settings, &call.input, |name| known("SecuritySettingsDto", name));
    // A list in requests, one text in responses.
    if call.input.get("allowedOrigins").is_some_and(Value::is_array) {
        let origins = call.texts("allowedOrigins").join("\n");
        state.security_settings.insert("allowedOrigins".to_owned(), origins.into());
    }
    get(call, state)
}

/// Without a change, everything is off.
fn turn_off(value: &mut Value) {
    match value {
        Value::Bool(on) => *on = false,
        Value::Object(members) => members.values_mut().for_each(turn_off),
        _ => {}
    }
}

fn factors(_: &Call<'_>, state: &mut State) -> Outcome {
    Ok(json!({"enabledFactors": state.mfa_factors}))
}

fn set_factors(call: &Call<'_>, state: &mut State) -> Outcome {
    state.mfa_factors.clear();
    for factor in call.texts("enabledFactors") {
        if !state.mfa_factors.iter().any(|known| known == factor) {
            state.mfa_factors.push(factor.to_owned());
        }
    }
    factors(call, state)
}

/// Turns methods off; what is off already stays so.
fn turn_off_factors(call: &Call<'_>, state: &mut State) -> Outcome {
    let off = call.texts("disableFactors");
    state.mfa_factors.retain(|known| !off.contains(&known.as_str()));
    factors(call, state)
}

fn mail_provider(_: &Call<'_>, state: &mut State) -> Outcome {
    Ok(state.mail_provider.clone().unwrap_or_else(|| json!({"enabled": false})))
}

/// Sets the mail service as a whole; no mail is sent.
fn set_mail_provider(call: &Call<'_>, state: &mut State) -> Outcome {
    let mut provider = Map::new();
    take(&mut provider, &call.input, |name| known("EmailProviderDto", name));
    if let Some(Value::Object(smtp)) = provider.get_mut("smtpConfig") {
        // Always present in responses.
        smtp.entry("secure").or_insert(false.into());
        smtp.entry("sender").or_insert("".into());
    }
    Ok(state.mail_provider.insert(Value::Object(provider)).clone())
}

/// The templates that were changed; those that the service has of its own are not documented.
fn templates(_: &Call<'_>, state: &mut State) -> Outcome {
    Ok(json!({"templates": state.mail_templates.values().collect::<Vec<_>>(), "categories": []}))
}

fn update_template(call: &Call<'_>, state: &mut State) -> Outcome {
    let mut template = Map::new();
    take(&mut template, &call.input, |name| known("EmailTemplateDto", name));
    let template = Value::Object(template);
    state.mail_templates.insert(call.name("type").to_owned(), template.clone());
    Ok(template)
}
