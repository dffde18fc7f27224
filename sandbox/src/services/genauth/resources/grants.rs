//! Who may do what with resources.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, list, text, texts};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::{page, whole};
use crate::services::genauth::roles::assignments::Subject;
use crate::services::genauth::users::handlers::{done, named};

pub(crate) const GRANTS: Group = Group {
    audited: "authorization",
    operations: &[
        ("authorizeResources", authorize),
        ("isActionAllowed", is_allowed),
        ("getAuthorizedResources", of_target),
        ("getUserAuthorizedResources", of_user),
        ("getRoleAuthorizedResources", of_role),
        ("getGroupAuthorizedResources", of_group),
        ("getResourceAuthorizedTargets", targets),
    ],
};

/// Actions on a resource that a subject may do.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Grant {
    /// Id of the namespace.
    pub(crate) namespace: String,
    /// Code of a resource, or of one of its kind: `ecs:1` of `ecs`. An asterisk at its end stands for anything.
    pub(crate) resource: String,
    pub(crate) kind: String,
    pub(crate) subject: Subject,
    pub(crate) actions: Vec<String>,
}

impl Grant {
    fn show(&self, state: &State) -> Value {
        let resource = state.resource(&self.namespace, &self.resource);
        let member = |name| resource.map(|resource| resource.text(name)).unwrap_or_default();
        json!({
            "resourceCode": self.resource,
            "resourceType": self.kind,
            "description": member("description"),
            "apiIdentifier": member("apiIdentifier"),
            "actions": self.actions,
            "effect": "ALLOW",
        })
    }
}

/// Adds actions to what the targets may do already. Resources and targets have to exist, or nothing is added.
fn authorize(call: &Call<'_>, state: &mut State) -> Outcome {
    let namespace = state.namespace(call.text("namespace"))?.id.clone();
    let mut added = Vec::new();
    for item in call.list("list") {
        for target in texts(item, "targetIdentifiers") {
            let kind = text(item, "targetType").unwrap_or_default();
            let subject = state.subject(kind, target, call.text("namespace"))?;
            for resource in list(item, "resources") {
                let code = text(resource, "code").unwrap_or_default();
                let base = code.split_once(':').map_or(code, |(base, _)| base);
                if state.resource(&namespace, code).or_else(|| state.resource(&namespace, base)).is_none() {
                    return Err(Refusal::missing("resource"));
                }
                added.push(Grant {
                    namespace: namespace.clone(),
                    resource: code.to_owned(),
                    kind: text(resource, "resourceType").unwrap_or_default().to_owned(),
                    subject: subject.clone(),
                    actions: texts(resource, "actions").into_iter().map(str::to_owned).collect(),
                });
            }
        }
    }
    for grant in added {
        let known = state.grants.iter_mut().find(|known| {
            known.namespace == grant.namespace && known.resource == grant.resource && known.subject == grant.subject
        });
        match known {
            Some(known) => {
                known.kind = grant.kind;
                let new: Vec<String> =
                    grant.actions.into_iter().filter(|action| !known.actions.contains(action)).collect();
                known.actions.extend(new);
            }
            None => state.grants.push(grant),
        }
    }
    Ok(done())
}

/// Whether a user may, by themselves or through groups and roles.
fn is_allowed(call: &Call<'_>, state: &mut State) -> Outcome {
    let (user, namespace) = (named(call, state, false)?, &state.namespace(call.text("namespace"))?.id);
    let subjects = state.subjects_of(&user.id, call.now());
    let allowed = state.grants.iter().any(|grant| {
        grant.namespace == *namespace
            && subjects.contains(&grant.subject)
            && covers(&grant.resource, call.name("resource"))
            && grant.actions.iter().any(|action| covers(action, call.name("action")))
    });
    Ok(json!({"allowed": allowed}))
}

/// What a target may do: a user through groups and roles too, everybody else by themselves. Nothing is ever denied, so
/// that `withDenied` makes no difference.
fn of_target(call: &Call<'_>, state: &mut State) -> Outcome {
    let subject = state.subject(call.name("targetType"), call.name("targetIdentifier"), call.text("namespace"))?;
    let subjects = match subject.kind.as_str() {
        "USER" => state.subjects_of(&subject.id, call.now()),
        _ => vec![subject],
    };
    of_subjects(call, state, &subjects).map(whole)
}

fn of_user(call: &Call<'_>, state: &mut State) -> Outcome {
    let subjects = state.subjects_of(&named(call, state, false)?.id, call.now());
    of_subjects(call, state, &subjects).map(whole)
}

fn of_role(call: &Call<'_>, state: &mut State) -> Outcome {
    let subject = state.subject("ROLE", call.name("code"), call.text("namespace"))?;
    of_subjects(call, state, &[subject]).map(whole)
}

fn of_group(call: &Call<'_>, state: &mut State) -> Outcome {
    let subject = state.subject("GROUP", call.name("code"), None)?;
    of_subjects(call, state, &[subject]).map(Value::Array)
}

fn targets(call: &Call<'_>, state: &mut State) -> Outcome {
    let (namespace, kind) = (&state.namespace(call.text("namespace"))?.id, call.text("targetType"));
    let found: Vec<&Grant> = state
        .grants
        .iter()
        .filter(|grant| grant.namespace == *namespace && covers(&grant.resource, call.name("resource")))
        .filter(|grant| kind.is_none_or(|kind| grant.subject.kind == kind))
        .collect();
    Ok(page(call, &found, |grant| {
        json!({
            "targetType": grant.subject.kind,
            "targetIdentifier": state.subject_name(&grant.subject),
            "actions": grant.actions,
        })
    }))
}

/// Grants of several subjects on one resource are shown as one.
fn of_subjects(call: &Call<'_>, state: &State, subjects: &[Subject]) -> Result<Vec<Value>, Refusal> {
    let (namespace, kind) = (&state.namespace(call.text("namespace"))?.id, call.text("resourceType"));
    let prefixes = call.texts("resourceList");
    let mut merged: Vec<Grant> = Vec::new();
    let granted = state.grants.iter().filter(|grant| {
        grant.namespace == *namespace
            && subjects.contains(&grant.subject)
            && kind.is_none_or(|kind| grant.kind == kind)
            && (prefixes.is_empty() || prefixes.iter().any(|prefix| grant.resource.starts_with(prefix)))
    });
    for grant in granted {
        match merged.iter_mut().find(|known| known.resource == grant.resource) {
            Some(known) => {
                let new: Vec<&String> = grant.actions.iter().filter(|action| !known.actions.contains(action)).collect();
                let new: Vec<String> = new.into_iter().cloned().collect();
                known.actions.extend(new);
            }
            None => merged.push(grant.clone()),
        }
    }
    Ok(merged.iter().map(|grant| grant.show(state)).collect())
}

/// Whether a name, or a pattern with an asterisk at its end, is or covers another name.
fn covers(pattern: &str, name: &str) -> bool {
    pattern == name || pattern.strip_suffix('*').is_some_and(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asterisks_stand_for_anything_at_the_end() {
        assert!(covers("ecs:1", "ecs:1") && covers("ecs:*", "ecs:1") && covers("*", "ecs:1"));
        assert!(!covers("ecs:1", "ecs:12") && !covers("ecs:*", "oss:1") && !covers("*:1", "ecs:1"));
    }
}
