//! What the policies of a user allow.
//!
//! A permission counts for the exact path, not for nodes below it, and for actions that the resource defines. What is
//! denied anywhere is denied; what is allowed nowhere is too.

use serde_json::{Value, json};

use super::policies::DataPolicy;
use super::resources::DataResource;
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{list, text};

/// The policies that count for one user.
pub(crate) struct Rights<'s> {
    policies: Vec<&'s DataPolicy>,
}

impl<'s> Rights<'s> {
    pub(crate) fn of(state: &'s State, user: &User, now: u64) -> Self {
        let subjects = state.subjects_of(&user.id, now);
        let granted = state.policy_grants.iter().filter(|grant| subjects.contains(&grant.subject));
        let mut policies: Vec<&DataPolicy> = Vec::new();
        for policy in granted.filter_map(|grant| state.data_policies.get(&grant.policy)) {
            if !policies.iter().any(|known| known.id == policy.id) {
                policies.push(policy);
            }
        }
        Self { policies }
    }

    /// The actions of a resource that are allowed on a path: namespace, resource code and node codes.
    pub(crate) fn actions(&self, resource: &DataResource, path: &str) -> Vec<String> {
        let allowed = |action: &&String| {
            let has = |effect: &str| self.policies.iter().any(|policy| mentions(policy, effect, path, action));
            has("ALLOW") && !has("DENY")
        };
        resource.actions.iter().filter(allowed).cloned().collect()
    }
}

/// Whether a policy has a statement of that effect on a path and action.
fn mentions(policy: &DataPolicy, effect: &str, path: &str, action: &str) -> bool {
    let statements = policy.statements.iter().filter(|statement| statement.effect == effect);
    statements.flat_map(|statement| &statement.permissions).any(|permission| {
        permission
            .trim_start_matches('/')
            .rsplit_once('/')
            .is_some_and(|(on, what)| on == path && (what == "*" || what == action))
    })
}

/// The actions that are allowed on `resource/node/...` of a namespace; none where there is no such thing.
pub(crate) fn allowed(state: &State, rights: &Rights<'_>, namespace: &str, path: &str) -> Vec<String> {
    let path = path.trim_matches('/');
    let mut parts = path.split('/');
    let Ok(resource) = state.data_resource(namespace, parts.next().unwrap_or_default()) else { return Vec::new() };
    if !resource.has(&parts.collect::<Vec<_>>()) {
        return Vec::new();
    }
    rights.actions(resource, &format!("{namespace}/{path}"))
}

/// A resource with what is allowed on it, if anything is.
pub(crate) fn authorized(rights: &Rights<'_>, namespace: &str, resource: &DataResource) -> Option<Value> {
    let path = format!("{namespace}/{}", resource.code);
    let mut shown = json!({"resourceCode": resource.code, "resourceType": resource.kind});
    if resource.kind == "TREE" {
        let mut nodes = Vec::new();
        flatten(rights, resource, &path, "", resource.nodes(), &mut nodes);
        shown["treeAuthorize"] = json!({"authList": nodes});
        return (!nodes.is_empty()).then_some(shown);
    }
    let actions = rights.actions(resource, &path);
    if actions.is_empty() {
        return None;
    }
    let (member, content) =
        if resource.kind == "ARRAY" { ("arrAuthorize", "values") } else { ("strAuthorize", "value") };
    shown[member] = json!({"actions": actions, content: resource.content});
    Some(shown)
}

/// Nodes on which something is allowed, one after the other.
fn flatten(rights: &Rights<'_>, of: &DataResource, path: &str, at: &str, nodes: &[Value], found: &mut Vec<Value>) {
    for node in nodes {
        let member = |name| text(node, name).unwrap_or_default();
        let at = format!("{at}/{}", member("code"));
        let actions = rights.actions(of, &format!("{path}{at}"));
        if !actions.is_empty() {
            let mut shown = json!({"nodePath": at, "nodeName": member("name"), "nodeActions": actions});
            for (from, to) in [("value", "nodeValue"), ("extendFieldValue", "nodeExtendFieldValue")] {
                if let Some(value) = node.get(from).filter(|value| !value.is_null()) {
                    shown[to] = value.clone();
                }
            }
            found.push(shown);
        }
        flatten(rights, of, path, &at, list(node, "children"), found);
    }
}

/// Nodes on which something is allowed, and the nodes above them.
pub(crate) fn prune(rights: &Rights<'_>, resource: &DataResource, path: &str, nodes: &[Value]) -> Vec<Value> {
    let mut kept = Vec::new();
    for node in nodes {
        let member = |name| text(node, name).unwrap_or_default();
        let path = format!("{path}/{}", member("code"));
        let actions = rights.actions(resource, &path);
        let children = prune(rights, resource, &path, list(node, "children"));
        if !actions.is_empty() || !children.is_empty() {
            let mut shown = json!({
                "code": member("code"),
                "name": member("name"),
                "actions": actions,
                "children": children,
            });
            if let Some(value) = text(node, "value") {
                shown["value"] = value.into();
            }
            kept.push(shown);
        }
    }
    kept
}
