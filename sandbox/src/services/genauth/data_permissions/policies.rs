//! Data policies: statements that allow or deny actions on data, and the subjects they are granted to.

use serde_json::{Value, json};

use crate::model::genauth::data_policy::{DataPolicy, PolicyGrant, Statement};
use crate::model::genauth::subject::Subject;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::name_validity;
use crate::services::genauth::properties::{contains_keyword, texts};

pub(crate) const DATA_POLICIES: OperationGroup = OperationGroup {
    audit_resource: "dataPolicy",
    operations: &[
        ("createDataPolicy", create),
        ("getDataPolicy", get),
        ("listDataPolices", list),
        ("listSimpleDataPolices", list_simple),
        ("updateDataPolicy", update),
        ("deleteDataPolicy", delete),
        ("checkDataPolicyExists", check_name),
        ("authorizeDataPolicies", authorize),
        ("revokeDataPolicy", revoke),
        ("listDataPolicyTargets", list_targets),
    ],
};

/// Returns a policy as the document describes it, without its statements.
fn data_policy_view(policy: &DataPolicy) -> Value {
    let mut view = json!({
        "policyId": policy.id,
        "policyName": policy.name,
        "createdAt": policy.created_at,
        "updatedAt": policy.updated_at,
    });
    if let Some(description) = &policy.description {
        view["description"] = description.as_str().into();
    }
    view
}

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let policy = DataPolicy {
        id: call.new_id(),
        name: call.text("policyName").ok_or_else(|| ApiError::required("/policyName"))?.to_owned(),
        description: call.text("description").map(str::to_owned),
        statements: statements(call, pool)?,
        created_at: call.timestamp(),
        updated_at: call.timestamp(),
    };
    pool.data_policies.insert(policy).map(data_policy_view).map_err(ApiError::from_store("data policy"))
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_policy(pool, call.required("policyId")).map(data_policy_view)
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = search_policies(call, pool);
    Ok(page(call, &found, |policy| {
        let mut view = data_policy_view(policy);
        let resource = |(namespace, code): (&str, &str)| {
            let found = pool.data_resource(namespace, code).ok()?;
            Some(json!({"resourceId": found.id, "resourceName": found.name}))
        };
        view["resourceList"] = policy.resources().into_iter().filter_map(resource).collect();
        let targets = pool.policy_grants.iter().filter(|grant| grant.policy == policy.id);
        view["targetList"] = targets
            .map(|grant| {
                let subject = &grant.subject;
                json!({"id": subject.id, "type": subject.kind, "name": pool.subject_label(subject)})
            })
            .collect();
        view
    }))
}

fn list_simple(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(page(call, &search_policies(call, pool), |policy| data_policy_view(policy)))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_policy(pool, call.required("policyId"))?.id.clone();
    let new = statements(call, pool)?;
    let changed = pool.data_policies.update(&id, |policy| {
        if let Some(name) = call.text("policyName") {
            name.clone_into(&mut policy.name);
        }
        if let Some(description) = call.text("description") {
            policy.description = Some(description.to_owned());
        }
        if !new.is_empty() {
            policy.statements = new;
        }
        policy.updated_at = call.timestamp();
    });
    changed.map(data_policy_view).map_err(ApiError::from_store("data policy"))
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let gone =
        pool.data_policies.remove(call.required("policyId")).ok_or_else(|| ApiError::not_found("data policy"))?;
    pool.policy_grants.retain(|grant| grant.policy != gone.id);
    Ok(Value::Null)
}

/// Reports whether a name is free.
fn check_name(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let is_taken = pool.data_policies.find("policyName", call.required("policyName")).is_some();
    Ok(name_validity(is_taken.then_some("policyName")))
}

/// Grants policies to subjects; all of them have to exist.
fn authorize(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let policies = call.texts("policyIds");
    policies.iter().try_for_each(|id| named_policy(pool, id).map(|_| ()))?;
    let target = |given: &Value| {
        let property = |name: &str| given.get(name).and_then(Value::as_str).unwrap_or_default();
        pool.subject_by_id(property("type"), property("id"))
    };
    let subjects: Vec<Subject> = call.list("targetList").iter().map(target).collect::<Result<_, _>>()?;
    for policy in policies {
        for subject in &subjects {
            if !pool.policy_grants.iter().any(|known| known.policy == policy && known.subject == *subject) {
                let grant = PolicyGrant { policy: policy.to_owned(), subject: subject.clone(), at: call.timestamp() };
                pool.policy_grants.push(grant);
            }
        }
    }
    Ok(Value::Null)
}

fn revoke(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let policy = named_policy(pool, call.required("policyId"))?.id.clone();
    let subject = pool.subject_by_id(call.required("targetType"), call.required("targetIdentifier"))?;
    pool.policy_grants.retain(|grant| !(grant.policy == policy && grant.subject == subject));
    Ok(Value::Null)
}

fn list_targets(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let policy = named_policy(pool, call.required("policyId"))?;
    let found: Vec<&PolicyGrant> = pool
        .policy_grants
        .iter()
        .filter(|grant| grant.policy == policy.id && call.includes("targetType", &grant.subject.kind))
        .filter(|grant| contains_keyword(call.text("query"), &[pool.subject_label(&grant.subject)]))
        .collect();
    Ok(page(call, &found, |grant| {
        json!({
            "targetIdentifier": grant.subject.id,
            "targetName": pool.subject_label(&grant.subject),
            "targetType": grant.subject.kind,
            "authorizationTime": grant.at,
        })
    }))
}

fn search_policies<'s>(call: &Call<'_>, pool: &'s UserPool) -> Vec<&'s DataPolicy> {
    pool.data_policies.iter().filter(|policy| contains_keyword(call.text("query"), &[&policy.name])).collect()
}

fn named_policy<'s>(pool: &'s UserPool, id: &str) -> Result<&'s DataPolicy, ApiError> {
    pool.data_policies.get(id).ok_or_else(|| ApiError::not_found("data policy"))
}

/// Returns the statements of a call. The resource, nodes and action of each path have to exist.
fn statements(call: &Call<'_>, pool: &UserPool) -> Result<Vec<Statement>, ApiError> {
    let mut statements = Vec::new();
    for (at, given) in call.list("statementList").iter().enumerate() {
        let permissions = texts(given, "permissions");
        for permission in &permissions {
            let parts: Vec<&str> = permission.trim_start_matches('/').split('/').collect();
            let [namespace, resource, nodes @ .., action] = parts.as_slice() else {
                let what = "is no path of namespace, resource and action";
                return Err(ApiError::invalid("/permissions", what, "format").at_index("statementList", at));
            };
            let resource = pool.data_resource(namespace, resource)?;
            if !resource.has_path(nodes) || !(*action == "*" || resource.actions.iter().any(|known| known == action)) {
                let what = "names a node or an action that the data resource does not have";
                return Err(ApiError::invalid("/permissions", what, "unknown").at_index("statementList", at));
            }
        }
        statements.push(Statement {
            effect: given.get("effect").and_then(Value::as_str).unwrap_or("ALLOW").to_owned(),
            permissions: permissions.into_iter().map(str::to_owned).collect(),
        });
    }
    Ok(statements)
}
