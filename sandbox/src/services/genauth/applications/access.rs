//! Who may log in to which application.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::handlers::Application;
use super::settings::strategy_name;
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches, text, texts};
use crate::services::genauth::data_permissions::policies::target;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;
use crate::services::genauth::roles::assignments::Subject;
use crate::services::genauth::users::handlers::{done, named};

pub(crate) const APPLICATION_ACCESS: Group = Group {
    audited: "authorization",
    operations: &[
        ("authorizeApplicationAccess", authorize),
        ("revokeApplicationAccess", revoke),
        ("listAuthApplication", list_of_application),
        ("listAuthSubject", list_of_subject),
        ("detailAuthSubject", detail),
        ("enabledAuth", enable),
        ("deleteAuth", delete),
        ("getUserAccessibleApps", accessible),
        ("getUserAuthorizedApps", authorized),
    ],
};

/// Somebody may log in to an application, or may not.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct ApplicationGrant {
    pub(crate) id: String,
    /// Id of the application.
    pub(crate) application: String,
    pub(crate) subject: Subject,
    /// `ALLOW` or `DENY`.
    pub(crate) effect: String,
    pub(crate) enabled: bool,
    /// Whether a grant to a department counts for the departments below it too.
    #[serde(default)]
    inherited: bool,
}

impl ApplicationGrant {
    /// A grant that lets a subject in.
    pub(crate) fn allowing(call: &Call<'_>, application: String, subject: Subject) -> Self {
        Self { id: call.id(), application, subject, effect: "ALLOW".to_owned(), enabled: true, inherited: false }
    }
}

/// Adds grants; targets that do not exist are skipped, and one that has a grant gets the new effect.
fn authorize(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = state.application(call.name("appId"))?.id.clone();
    for item in call.list("list") {
        for subject in subjects(state, item) {
            state.application_grants.retain(|grant| !(grant.application == application && grant.subject == subject));
            state.application_grants.push(ApplicationGrant {
                effect: text(item, "effect").unwrap_or("ALLOW").to_owned(),
                inherited: item.get("inheritByChildren") != Some(&Value::Bool(false)),
                ..ApplicationGrant::allowing(call, application.clone(), subject)
            });
        }
    }
    Ok(done())
}

/// Removes grants; targets that do not exist or have none are skipped.
fn revoke(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = state.application(call.name("appId"))?.id.clone();
    for item in call.list("list") {
        let gone = subjects(state, item);
        state.application_grants.retain(|grant| !(grant.application == application && gone.contains(&grant.subject)));
    }
    Ok(done())
}

fn list_of_application(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = state.application(call.name("appId"))?;
    let found: Vec<&ApplicationGrant> = state
        .application_grants
        .iter()
        .filter(|grant| grant.application == application.id && call.wants("targetTypeList", &grant.subject.kind))
        .filter(|grant| call.text("effect").is_none_or(|effect| grant.effect == effect))
        .filter(|grant| call.choice("enabled").is_none_or(|enabled| grant.enabled == enabled))
        .filter(|grant| matches(call.text("targetName"), &[state.subject_label(&grant.subject)]))
        .collect();
    Ok(page(call, &found, |grant| {
        json!({
            "id": grant.id,
            "effect": grant.effect,
            "enabled": grant.enabled,
            "permissionType": "SUBJECT",
            "targetId": grant.subject.id,
            "targetName": state.subject_label(&grant.subject),
            "targetType": grant.subject.kind,
        })
    }))
}

fn list_of_subject(call: &Call<'_>, state: &mut State) -> Outcome {
    let subject = target(state, call.name("targetType"), call.name("targetId"))?;
    let grants = state.application_grants.iter().filter(|grant| grant.subject == subject);
    let list: Vec<Value> = grants
        .filter(|grant| call.wants("effect", &grant.effect))
        .filter(|grant| call.choice("enabled").is_none_or(|enabled| grant.enabled == enabled))
        .filter_map(|grant| {
            let application = state.applications.get(&grant.application)?;
            let origin = if application.flag("isIntegrateApp") { "INTEGRATED" } else { "SELFBUILT" };
            let wanted =
                call.wants("appTypeList", origin) && matches(call.text("appName"), &[application.text("appName")]);
            wanted.then(|| {
                json!({
                    "appId": application.id,
                    "appType": origin,
                    "effect": grant.effect,
                    "ext": "",
                    "logo": application.text("appLogo"),
                    "template": application.text("template"),
                })
            })
        })
        .collect();
    Ok(json!({"list": list}))
}

/// By what a subject may log in or not: a grant of their own, one of a group or role, or the default of the application.
fn detail(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = state.application(call.name("appId"))?;
    let asked = target(state, call.name("targetType"), call.name("targetId"))?;
    let subjects = match asked.kind.as_str() {
        "USER" => state.subjects_of(&asked.id, call.now()),
        _ => vec![asked.clone()],
    };
    let on = |subject: &&Subject| state.application_grants.iter().any(|grant| grants(grant, application, subject));
    let by = subjects.iter().find(on);
    let kind = match by {
        Some(subject) if *subject == asked => "SELF",
        Some(_) => "SUBJECT",
        None => "DEFAULT",
    };
    let by = by.unwrap_or(&asked);
    Ok(json!({
        "appId": application.id,
        "appName": application.text("appName"),
        "authType": kind,
        "reqTargetId": asked.id,
        "reqTargetType": asked.kind,
        "reqTargetName": state.subject_label(&asked),
        "targetType": by.kind,
        "targetName": state.subject_label(by),
    }))
}

fn enable(call: &Call<'_>, state: &mut State) -> Outcome {
    let found = state.application_grants.iter_mut().find(|grant| grant.id == call.name("id"));
    found.ok_or_else(|| Refusal::missing("authorization"))?.enabled = call.flag("enabled");
    Ok(done())
}

/// Deletes grants; what does not exist is skipped.
fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let gone = call.texts("authIds");
    state.application_grants.retain(|grant| !gone.contains(&grant.id.as_str()));
    Ok(done())
}

/// Applications that a user may log in to.
fn accessible(call: &Call<'_>, state: &mut State) -> Outcome {
    let user = named(call, state, false)?;
    let may = |application: &&Application| {
        let has = |effect| has_grant(call, state, user, application, effect);
        !has("DENY") && (application.open_to_all || has("ALLOW"))
    };
    Ok(state.applications.iter().filter(may).map(entry).collect())
}

/// Applications that a user was let into by a grant.
fn authorized(call: &Call<'_>, state: &mut State) -> Outcome {
    let user = named(call, state, false)?;
    let may = |application: &&Application| {
        let has = |effect| has_grant(call, state, user, application, effect);
        !has("DENY") && has("ALLOW")
    };
    Ok(state.applications.iter().filter(may).map(entry).collect())
}

fn has_grant(call: &Call<'_>, state: &State, user: &User, application: &Application, effect: &str) -> bool {
    let subjects = state.subjects_of(&user.id, call.now());
    let above = state.departments_above(&user.id);
    let is_on = |grant: &ApplicationGrant| {
        subjects.iter().any(|subject| grants(grant, application, subject))
            || above.iter().any(|subject| grant.inherited && grants(grant, application, subject))
    };
    state.application_grants.iter().any(|grant| grant.effect == effect && is_on(grant))
}

fn grants(grant: &ApplicationGrant, application: &Application, subject: &Subject) -> bool {
    grant.enabled && grant.application == application.id && grant.subject == *subject
}

fn entry(application: &Application) -> Value {
    json!({
        "appId": application.id,
        "appName": application.text("appName"),
        "appLogo": application.text("appLogo"),
        "appLoginUrl": application.login_url(),
        "appDefaultLoginStrategy": strategy_name(application.open_to_all),
    })
}

/// The targets of an item that exist.
fn subjects(state: &State, item: &Value) -> Vec<Subject> {
    let kind = text(item, "targetType").unwrap_or_default();
    let named = texts(item, "targetIdentifier").into_iter();
    named.filter_map(|name| state.subject(kind, name, text(item, "namespaceCode")).ok()).collect()
}
