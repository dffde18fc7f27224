//! Data policies: statements that allow or deny actions on data, and whom they are given to.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::resources::DataResource;
use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches, texts};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;
use crate::services::genauth::resources::namespaces::validity;
use crate::services::genauth::roles::assignments::Subject;

pub(crate) const DATA_POLICIES: Group = Group {
    audited: "dataPolicy",
    operations: &[
        ("createDataPolicy", create),
        ("getDataPolicy", get),
        ("listDataPolices", list),
        ("listSimpleDataPolices", list_simple),
        ("updateDataPolicy", update),
        ("deleteDataPolicy", delete),
        ("checkDataPolicyExists", check),
        ("authorizeDataPolicies", authorize),
        ("revokeDataPolicy", revoke),
        ("listDataPolicyTargets", list_targets),
    ],
};

/// Named statements.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct DataPolicy {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) statements: Vec<Statement>,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
}

/// Paths that are allowed or denied.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Statement {
    /// `ALLOW` or `DENY`.
    pub(crate) effect: String,
    /// `namespace/resource/action`, for trees with node codes before the action; `*` stands for all actions.
    pub(crate) permissions: Vec<String>,
}

/// A policy that is given to somebody.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct PolicyGrant {
    pub(crate) policy: String,
    pub(crate) subject: Subject,
    pub(crate) at: String,
}

impl Record for DataPolicy {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("policyName", self.name.clone())]
    }
}

impl DataPolicy {
    /// Namespace and resource codes of all paths, each pair once.
    fn resources(&self) -> Vec<(&str, &str)> {
        let mut pairs = Vec::new();
        for permission in self.statements.iter().flat_map(|statement| &statement.permissions) {
            let mut parts = permission.trim_start_matches('/').split('/');
            if let (Some(namespace), Some(resource)) = (parts.next(), parts.next())
                && !pairs.contains(&(namespace, resource))
            {
                pairs.push((namespace, resource));
            }
        }
        pairs
    }

    fn show(&self) -> Value {
        let mut shown = json!({
            "policyId": self.id,
            "policyName": self.name,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        });
        if let Some(description) = &self.description {
            shown["description"] = description.as_str().into();
        }
        shown
    }
}

impl State {
    /// How often policies on a resource are given to somebody.
    pub(crate) fn policies_on(&self, resource: &DataResource) -> usize {
        let pair = (self.namespace_code(&resource.namespace), resource.code.as_str());
        let is_on = |grant: &&PolicyGrant| {
            self.data_policies.get(&grant.policy).is_some_and(|policy| policy.resources().contains(&pair))
        };
        self.policy_grants.iter().filter(is_on).count()
    }

    /// Follows a namespace that gets another code.
    pub(crate) fn rename_in_policies(&mut self, before: &str, now: &str) {
        let (before, now) = (format!("{before}/"), format!("{now}/"));
        let ids: Vec<String> = self.data_policies.iter().map(|policy| policy.id.clone()).collect();
        for id in ids {
            // The name stays, so that nothing can be in the way.
            let _ = self.data_policies.change(&id, |policy| {
                for permission in policy.statements.iter_mut().flat_map(|statement| &mut statement.permissions) {
                    if let Some(rest) = permission.trim_start_matches('/').strip_prefix(&before) {
                        *permission = format!("{now}{rest}");
                    }
                }
            });
        }
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let policy = DataPolicy {
        id: call.id(),
        name: call.text("policyName").ok_or_else(|| Refusal::required("/policyName"))?.to_owned(),
        description: call.text("description").map(str::to_owned),
        statements: statements(call, state)?,
        created_at: call.timestamp(),
        updated_at: call.timestamp(),
    };
    state.data_policies.insert(policy).map(DataPolicy::show).map_err(Refusal::of("data policy"))
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    by_id(state, call.name("policyId")).map(DataPolicy::show)
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let found = search(call, state);
    Ok(page(call, &found, |policy| {
        let mut shown = policy.show();
        let resource = |(namespace, code): (&str, &str)| {
            let found = state.data_resource(namespace, code).ok()?;
            Some(json!({"resourceId": found.id, "resourceName": found.name}))
        };
        shown["resourceList"] = policy.resources().into_iter().filter_map(resource).collect();
        let targets = state.policy_grants.iter().filter(|grant| grant.policy == policy.id);
        shown["targetList"] = targets
            .map(|grant| {
                let subject = &grant.subject;
                json!({"id": subject.id, "type": subject.kind, "name": state.subject_label(subject)})
            })
            .collect();
        shown
    }))
}

fn list_simple(call: &Call<'_>, state: &mut State) -> Outcome {
    Ok(page(call, &search(call, state), |policy| policy.show()))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = by_id(state, call.name("policyId"))?.id.clone();
    let new = statements(call, state)?;
    let changed = state.data_policies.change(&id, |policy| {
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
    changed.map(DataPolicy::show).map_err(Refusal::of("data policy"))
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let gone = state.data_policies.remove(call.name("policyId")).ok_or_else(|| Refusal::missing("data policy"))?;
    state.policy_grants.retain(|grant| grant.policy != gone.id);
    Ok(Value::Null)
}

/// Whether a name is free.
fn check(call: &Call<'_>, state: &mut State) -> Outcome {
    let is_taken = state.data_policies.find("policyName", call.name("policyName")).is_some();
    Ok(validity(is_taken.then_some("policyName")))
}

/// Gives policies to subjects; all of them have to exist.
fn authorize(call: &Call<'_>, state: &mut State) -> Outcome {
    let policies = call.texts("policyIds");
    policies.iter().try_for_each(|id| by_id(state, id).map(|_| ()))?;
    let target = |given: &Value| {
        let member = |name: &str| given.get(name).and_then(Value::as_str).unwrap_or_default();
        target(state, member("type"), member("id"))
    };
    let subjects: Vec<Subject> = call.list("targetList").iter().map(target).collect::<Result<_, _>>()?;
    for policy in policies {
        for subject in &subjects {
            if !state.policy_grants.iter().any(|known| known.policy == policy && known.subject == *subject) {
                let grant = PolicyGrant { policy: policy.to_owned(), subject: subject.clone(), at: call.timestamp() };
                state.policy_grants.push(grant);
            }
        }
    }
    Ok(Value::Null)
}

fn revoke(call: &Call<'_>, state: &mut State) -> Outcome {
    let policy = by_id(state, call.name("policyId"))?.id.clone();
    let subject = target(state, call.name("targetType"), call.name("targetIdentifier"))?;
    state.policy_grants.retain(|grant| !(grant.policy == policy && grant.subject == subject));
    Ok(Value::Null)
}

fn list_targets(call: &Call<'_>, state: &mut State) -> Outcome {
    let policy = by_id(state, call.name("policyId"))?;
    let found: Vec<&PolicyGrant> = state
        .policy_grants
        .iter()
        .filter(|grant| grant.policy == policy.id && call.wants("targetType", &grant.subject.kind))
        .filter(|grant| matches(call.text("query"), &[state.subject_label(&grant.subject)]))
        .collect();
    Ok(page(call, &found, |grant| {
        json!({
            "targetIdentifier": grant.subject.id,
            "targetName": state.subject_label(&grant.subject),
            "targetType": grant.subject.kind,
            "authorizationTime": grant.at,
        })
    }))
}

fn search<'s>(call: &Call<'_>, state: &'s State) -> Vec<&'s DataPolicy> {
    state.data_policies.iter().filter(|policy| matches(call.text("query"), &[&policy.name])).collect()
}

fn by_id<'s>(state: &'s State, id: &str) -> Result<&'s DataPolicy, Refusal> {
    state.data_policies.get(id).ok_or_else(|| Refusal::missing("data policy"))
}

/// A subject by its own id, as it is documented here, or by the code that other calls use for roles (of the default
/// namespace) and groups.
pub(crate) fn target(state: &State, kind: &str, id: &str) -> Result<Subject, Refusal> {
    let known = match kind {
        "ROLE" => state.roles.get(id).is_some(),
        "GROUP" => state.groups.get(id).is_some(),
        _ => false,
    };
    if known { Ok(Subject { kind: kind.to_owned(), id: id.to_owned() }) } else { state.subject(kind, id, None) }
}

/// The statements of a call; each of their paths names a data resource that is there.
fn statements(call: &Call<'_>, state: &State) -> Result<Vec<Statement>, Refusal> {
    let mut statements = Vec::new();
    for (at, given) in call.list("statementList").iter().enumerate() {
        let permissions = texts(given, "permissions");
        for permission in &permissions {
            let parts: Vec<&str> = permission.trim_start_matches('/').split('/').collect();
            let [namespace, resource, nodes @ .., action] = parts.as_slice() else {
                let what = "is no path of namespace, resource and action";
                return Err(Refusal::invalid("/permissions", what, "format").within("statementList", at));
            };
            let resource = state.data_resource(namespace, resource)?;
            if !resource.has(nodes) || !(*action == "*" || resource.actions.iter().any(|known| known == action)) {
                let what = "names a node or an action that the data resource does not have";
                return Err(Refusal::invalid("/permissions", what, "unknown").within("statementList", at));
            }
        }
        statements.push(Statement {
            effect: given.get("effect").and_then(Value::as_str).unwrap_or("ALLOW").to_owned(),
            permissions: permissions.into_iter().map(str::to_owned).collect(),
        });
    }
    Ok(statements)
}
