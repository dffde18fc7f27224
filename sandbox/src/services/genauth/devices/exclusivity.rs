//! The rule that limits how many devices or addresses a user is logged in from, and the applications that it is for.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::users::handlers::done;

pub(crate) const DEVICE_EXCLUSIVITY: Group = Group {
    audited: "userpool",
    operations: &[
        ("getRuleSettings", rule),
        ("updateRuleSettings", update_rule),
        ("getAllValidScopeSettings", scope),
        ("saveInvitationPolicies", add_to_scope),
        ("remove", remove_from_scope),
        ("findAppLists", find_applications),
    ],
};

/// What was set. Nobody logs in, so that it limits nobody.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct DeviceExclusivity {
    /// As the document's `GetDeviceExclusiveRuleDataDto`.
    rule: Option<Value>,
    /// Ids of applications, each with the time at which it was added.
    pub(crate) scope: Vec<(String, String)>,
}

fn rule(_: &Call<'_>, state: &mut State) -> Outcome {
    Ok(state.device_exclusivity.rule.clone().unwrap_or_else(|| json!({"rule": "disable"})))
}

/// Sets the rule; the limit that it uses has to be given.
fn update_rule(call: &Call<'_>, state: &mut State) -> Outcome {
    let rule = call.name("rule");
    let used = match rule {
        "condition:device" => Some("deviceRule"),
        "condition:ip" => Some("ipRule"),
        _ => None,
    };
    let mut set = json!({"rule": rule});
    if let Some(limit) = used {
        set[limit] = call.input.get(limit).cloned().ok_or_else(|| Refusal::required(&format!("/{limit}")))?;
    }
    Ok(state.device_exclusivity.rule.insert(set).clone())
}

fn scope(_: &Call<'_>, state: &mut State) -> Outcome {
    let scope = state.device_exclusivity.scope.iter();
    let shown = scope.filter_map(|(id, at)| {
        let application = state.applications.get(id)?;
        let (name, logo) = (application.text("appName"), application.text("appLogo"));
        Some(json!({"appId": id, "appName": name, "appLogo": logo, "isDefault": false, "createdAt": at}))
    });
    Ok(shown.collect())
}

/// Adds applications, which all have to exist; what is there already stays.
fn add_to_scope(call: &Call<'_>, state: &mut State) -> Outcome {
    let ids = call.texts("appIds");
    ids.iter().try_for_each(|id| state.application(id).map(|_| ()))?;
    for id in ids {
        if !state.device_exclusivity.scope.iter().any(|(known, _)| known == id) {
            state.device_exclusivity.scope.push((id.to_owned(), call.timestamp()));
        }
    }
    Ok(done())
}

/// Removes an application; what is not there is skipped.
fn remove_from_scope(call: &Call<'_>, state: &mut State) -> Outcome {
    state.device_exclusivity.scope.retain(|(known, _)| known != call.name("appId"));
    Ok(done())
}

/// Applications that the rule can be for: all of them.
fn find_applications(call: &Call<'_>, state: &mut State) -> Outcome {
    let keyword = call.text("keyword");
    let named = |application: &&crate::services::genauth::applications::handlers::Application| {
        matches(keyword, &[application.text("appName"), application.text("appIdentifier")])
    };
    let shown = state.applications.iter().filter(named).map(|application| {
        json!({"appId": application.id, "appName": application.text("appName"), "appLogo": application.text("appLogo")})
    });
    Ok(shown.collect())
}
