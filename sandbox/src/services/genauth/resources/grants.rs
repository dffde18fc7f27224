//! Grants of actions on resources.

use serde_json::{Value, json};

use crate::model::genauth::resource_grant::ResourceGrant;
use crate::model::genauth::subject::Subject;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::{page, unpaged};
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::{items, text, texts};
use crate::services::genauth::users::lookup::named_user;

pub(crate) const GRANTS: OperationGroup = OperationGroup {
    audit_resource: "authorization",
    operations: &[
        ("authorizeResources", authorize),
        ("isActionAllowed", check_action),
        ("getAuthorizedResources", list_of_target),
        ("getUserAuthorizedResources", list_of_user),
        ("getRoleAuthorizedResources", list_of_role),
        ("getGroupAuthorizedResources", list_of_group),
        ("getResourceAuthorizedTargets", list_targets),
    ],
};

/// Returns a grant as the document describes it.
fn grant_view(grant: &ResourceGrant, pool: &UserPool) -> Value {
    let resource = pool.resources.in_namespace(&grant.namespace, &grant.resource);
    let property = |name| resource.map(|resource| resource.text(name)).unwrap_or_default();
    json!({
        "resourceCode": grant.resource,
        "resourceType": grant.kind,
        "description": property("description"),
        "apiIdentifier": property("apiIdentifier"),
        "actions": grant.actions,
        "effect": "ALLOW",
    })
}

/// Adds actions to those that the targets may do already. Resources and targets have to exist, or nothing is added.
fn authorize(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let namespace = pool.namespace(call.text("namespace"))?.id.clone();
    let mut added = Vec::new();
    for item in call.list("list") {
        for target in texts(item, "targetIdentifiers") {
            let kind = text(item, "targetType").unwrap_or_default();
            let subject = pool.subject(kind, target, call.text("namespace"))?;
            for resource in items(item, "resources") {
                let code = text(resource, "code").unwrap_or_default();
                let base = code.split_once(':').map_or(code, |(base, _)| base);
                if [code, base].iter().all(|code| pool.resources.in_namespace(&namespace, code).is_none()) {
                    return Err(ApiError::not_found("resource"));
                }
                added.push(ResourceGrant {
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
        let known = pool.resource_grants.iter_mut().find(|known| {
            known.namespace == grant.namespace && known.resource == grant.resource && known.subject == grant.subject
        });
        match known {
            Some(known) => {
                known.add_actions(&grant.actions);
                known.kind = grant.kind;
            }
            None => pool.resource_grants.push(grant),
        }
    }
    Ok(success())
}

/// Reports whether a user may do an action, by themselves or through groups and roles.
fn check_action(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (user, namespace) = (named_user(call, pool, false)?, &pool.namespace(call.text("namespace"))?.id);
    let subjects = pool.subjects_of(&user.id, call.now_millis());
    let allowed = pool.resource_grants.iter().any(|grant| {
        grant.namespace == *namespace
            && subjects.contains(&grant.subject)
            && grant.covers_resource(call.required("resource"))
            && grant.covers_action(call.required("action"))
    });
    Ok(json!({"allowed": allowed}))
}

/// Lists what a target may do: a user also through groups and roles, other targets by themselves. Nothing is ever denied, so
/// that `withDenied` makes no difference.
fn list_of_target(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let subject =
        pool.subject(call.required("targetType"), call.required("targetIdentifier"), call.text("namespace"))?;
    let subjects = match subject.kind.as_str() {
        "USER" => pool.subjects_of(&subject.id, call.now_millis()),
        _ => vec![subject],
    };
    merged_grants(call, pool, &subjects).map(unpaged)
}

fn list_of_user(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let subjects = pool.subjects_of(&named_user(call, pool, false)?.id, call.now_millis());
    merged_grants(call, pool, &subjects).map(unpaged)
}

fn list_of_role(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let subject = pool.subject("ROLE", call.required("code"), call.text("namespace"))?;
    merged_grants(call, pool, &[subject]).map(unpaged)
}

fn list_of_group(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let subject = pool.subject("GROUP", call.required("code"), None)?;
    merged_grants(call, pool, &[subject]).map(Value::Array)
}

fn list_targets(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (namespace, kind) = (&pool.namespace(call.text("namespace"))?.id, call.text("targetType"));
    let found: Vec<&ResourceGrant> = pool
        .resource_grants
        .iter()
        .filter(|grant| grant.namespace == *namespace && grant.covers_resource(call.required("resource")))
        .filter(|grant| kind.is_none_or(|kind| grant.subject.kind == kind))
        .collect();
    Ok(page(call, &found, |grant| {
        json!({
            "targetType": grant.subject.kind,
            "targetIdentifier": pool.subject_identifier(&grant.subject),
            "actions": grant.actions,
        })
    }))
}

/// Returns the grants of subjects, those on one resource merged.
fn merged_grants(call: &Call<'_>, pool: &UserPool, subjects: &[Subject]) -> Result<Vec<Value>, ApiError> {
    let (namespace, kind) = (&pool.namespace(call.text("namespace"))?.id, call.text("resourceType"));
    let prefixes = call.texts("resourceList");
    let mut merged: Vec<ResourceGrant> = Vec::new();
    let granted = pool.resource_grants.iter().filter(|grant| {
        grant.namespace == *namespace
            && subjects.contains(&grant.subject)
            && kind.is_none_or(|kind| grant.kind == kind)
            && (prefixes.is_empty() || prefixes.iter().any(|prefix| grant.resource.starts_with(prefix)))
    });
    for grant in granted {
        match merged.iter_mut().find(|known| known.resource == grant.resource) {
            Some(known) => known.add_actions(&grant.actions),
            None => merged.push(grant.clone()),
        }
    }
    Ok(merged.iter().map(|grant| grant_view(grant, pool)).collect())
}
