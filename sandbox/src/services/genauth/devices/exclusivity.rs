//! The rule that limits how many devices or addresses a user is logged in from, and its scope.

use serde_json::json;

use crate::model::genauth::application::Application;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::contains_keyword;

pub(crate) const DEVICE_EXCLUSIVITY: OperationGroup = OperationGroup {
    audit_resource: "userpool",
    operations: &[
        ("getRuleSettings", get_rule),
        ("updateRuleSettings", update_rule),
        ("getAllValidScopeSettings", list_scope),
        ("saveInvitationPolicies", add_to_scope),
        ("remove", remove_from_scope),
        ("findAppLists", find_applications),
    ],
};

fn get_rule(_: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(pool.device_exclusivity.rule.clone().unwrap_or_else(|| json!({"rule": "disable"})))
}

/// Sets the rule; the limit that it refers to has to be given.
fn update_rule(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let rule = call.required("rule");
    let used = match rule {
        "condition:device" => Some("deviceRule"),
        "condition:ip" => Some("ipRule"),
        _ => None,
    };
    let mut set = json!({"rule": rule});
    if let Some(limit) = used {
        set[limit] = call.input.get(limit).cloned().ok_or_else(|| ApiError::required(&format!("/{limit}")))?;
    }
    Ok(pool.device_exclusivity.rule.insert(set).clone())
}

fn list_scope(_: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let scope = pool.device_exclusivity.scope.iter();
    let views = scope.filter_map(|(id, at)| {
        let application = pool.applications.get(id)?;
        let (name, logo) = (application.text("appName"), application.text("appLogo"));
        Some(json!({"appId": id, "appName": name, "appLogo": logo, "isDefault": false, "createdAt": at}))
    });
    Ok(views.collect())
}

/// Adds applications, which all have to exist; those in the scope stay as they are.
fn add_to_scope(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let ids = call.texts("appIds");
    ids.iter().try_for_each(|id| pool.application(id).map(|_| ()))?;
    for id in ids {
        pool.device_exclusivity.add_application(id, call.timestamp());
    }
    Ok(success())
}

/// Removes an application; one that is not in the scope is skipped.
fn remove_from_scope(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    pool.device_exclusivity.remove_application(call.required("appId"));
    Ok(success())
}

/// Lists the applications that the rule can be for: all of them.
fn find_applications(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let keyword = call.text("keyword");
    let named = |application: &&Application| {
        contains_keyword(keyword, &[application.text("appName"), application.text("appIdentifier")])
    };
    let views = pool.applications.iter().filter(named).map(|application| {
        json!({"appId": application.id, "appName": application.text("appName"), "appLogo": application.text("appLogo")})
    });
    Ok(views.collect())
}
