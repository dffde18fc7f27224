//! Who may log in to which application.

use serde_json::{Value, json};

use crate::model::genauth::application::Application;
use crate::model::genauth::application_grant::ApplicationGrant;
use crate::model::genauth::subject::Subject;
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::{contains_keyword, text, texts};
use crate::services::genauth::users::lookup::named_user;

pub(crate) const APPLICATION_ACCESS: OperationGroup = OperationGroup {
    audit_resource: "authorization",
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

/// Adds grants; targets that do not exist are skipped, and one that has a grant gets the new effect.
fn authorize(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = pool.application(call.required("appId"))?.id.clone();
    for item in call.list("list") {
        for subject in subjects(pool, item) {
            pool.application_grants.retain(|grant| !(grant.application == application && grant.subject == subject));
            pool.application_grants.push(ApplicationGrant {
                effect: text(item, "effect").unwrap_or("ALLOW").to_owned(),
                inherited: item.get("inheritByChildren") != Some(&Value::Bool(false)),
                ..ApplicationGrant::allow(call.new_id(), application.clone(), subject)
            });
        }
    }
    Ok(success())
}

/// Removes grants; targets that do not exist or have none are skipped.
fn revoke(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = pool.application(call.required("appId"))?.id.clone();
    for item in call.list("list") {
        let gone = subjects(pool, item);
        pool.application_grants.retain(|grant| !(grant.application == application && gone.contains(&grant.subject)));
    }
    Ok(success())
}

fn list_of_application(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = pool.application(call.required("appId"))?;
    let found: Vec<&ApplicationGrant> = pool
        .application_grants
        .iter()
        .filter(|grant| grant.application == application.id && call.includes("targetTypeList", &grant.subject.kind))
        .filter(|grant| call.text("effect").is_none_or(|effect| grant.effect == effect))
        .filter(|grant| call.optional_flag("enabled").is_none_or(|enabled| grant.enabled == enabled))
        .filter(|grant| contains_keyword(call.text("targetName"), &[pool.subject_label(&grant.subject)]))
        .collect();
    Ok(page(call, &found, |grant| {
        json!({
            "id": grant.id,
            "effect": grant.effect,
            "enabled": grant.enabled,
            "permissionType": "SUBJECT",
            "targetId": grant.subject.id,
            "targetName": pool.subject_label(&grant.subject),
            "targetType": grant.subject.kind,
        })
    }))
}

fn list_of_subject(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let subject = pool.subject_by_id(call.required("targetType"), call.required("targetId"))?;
    let grants = pool.application_grants.iter().filter(|grant| grant.subject == subject);
    let list: Vec<Value> = grants
        .filter(|grant| call.includes("effect", &grant.effect))
        .filter(|grant| call.optional_flag("enabled").is_none_or(|enabled| grant.enabled == enabled))
        .filter_map(|grant| {
            let application = pool.applications.get(&grant.application)?;
            let origin = if application.flag("isIntegrateApp") { "INTEGRATED" } else { "SELFBUILT" };
            let wanted = call.includes("appTypeList", origin)
                && contains_keyword(call.text("appName"), &[application.text("appName")]);
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
fn detail(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = pool.application(call.required("appId"))?;
    let asked = pool.subject_by_id(call.required("targetType"), call.required("targetId"))?;
    let subjects = match asked.kind.as_str() {
        "USER" => pool.subjects_of(&asked.id, call.now_millis()),
        _ => vec![asked.clone()],
    };
    let has_grant =
        |subject: &&Subject| pool.application_grants.iter().any(|grant| grant.applies_to(&application.id, subject));
    let by = subjects.iter().find(has_grant);
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
        "reqTargetName": pool.subject_label(&asked),
        "targetType": by.kind,
        "targetName": pool.subject_label(by),
    }))
}

fn enable(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = pool.application_grants.iter_mut().find(|grant| grant.id == call.required("id"));
    found.ok_or_else(|| ApiError::not_found("authorization"))?.enabled = call.flag("enabled");
    Ok(success())
}

/// Deletes grants; what does not exist is skipped.
fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let gone = call.texts("authIds");
    pool.application_grants.retain(|grant| !gone.contains(&grant.id.as_str()));
    Ok(success())
}

/// Applications that a user may log in to.
fn accessible(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let user = named_user(call, pool, false)?;
    let may = |application: &&Application| {
        let has = |effect| has_grant(call, pool, user, application, effect);
        !has("DENY") && (application.open_to_all || has("ALLOW"))
    };
    Ok(pool.applications.iter().filter(may).map(accessible_application_view).collect())
}

/// Applications that a user was let into by a grant.
fn authorized(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let user = named_user(call, pool, false)?;
    let may = |application: &&Application| {
        let has = |effect| has_grant(call, pool, user, application, effect);
        !has("DENY") && has("ALLOW")
    };
    Ok(pool.applications.iter().filter(may).map(accessible_application_view).collect())
}

fn has_grant(call: &Call<'_>, pool: &UserPool, user: &User, application: &Application, effect: &str) -> bool {
    let subjects = pool.subjects_of(&user.id, call.now_millis());
    let above = pool.ancestor_departments_of(&user.id);
    let is_on = |grant: &ApplicationGrant| {
        subjects.iter().any(|subject| grant.applies_to(&application.id, subject))
            || above.iter().any(|subject| grant.inherited && grant.applies_to(&application.id, subject))
    };
    pool.application_grants.iter().any(|grant| grant.effect == effect && is_on(grant))
}

fn accessible_application_view(application: &Application) -> Value {
    json!({
        "appId": application.id,
        "appName": application.text("appName"),
        "appLogo": application.text("appLogo"),
        "appLoginUrl": application.login_url(),
        "appDefaultLoginStrategy": application.permission_strategy(),
    })
}

/// The targets of an item that exist.
fn subjects(pool: &UserPool, item: &Value) -> Vec<Subject> {
    let kind = text(item, "targetType").unwrap_or_default();
    let named = texts(item, "targetIdentifier").into_iter();
    named.filter_map(|name| pool.subject(kind, name, text(item, "namespaceCode")).ok()).collect()
}
