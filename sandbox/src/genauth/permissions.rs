//! What users may do with data: from their policies, and those of their groups and roles.
//!
//! A permission counts for the exact path, not for nodes below it, and for actions that the resource defines. What is
//! denied anywhere is denied; what is allowed nowhere is too. Policies have no conditions, so that the environment that
//! a call may tell of makes no difference.

use serde_json::{Value, json};

use super::call::{Call, list, text};
use super::data_policies::DataPolicy;
use super::data_resources::{DataResource, named as named_resource};
use super::operations::{Group, Outcome};
use super::paging::page;
use super::refusal::Refusal;
use super::state::State;
use super::user::User;

pub(super) const PERMISSIONS: Group = Group {
    audited: "authorization",
    operations: &[
        ("checkPermission", |call, state| check(call, state, "userId")),
        ("checkExternalUserPermission", |call, state| check(call, state, "externalId")),
        ("checkUserSameLevelPermission", check_level),
        ("getUserResourcePermissionList", on_resources),
        ("getUserPermissionList", on_namespaces),
        ("getUserResourceStruct", |call, state| structure(call, state, "userId")),
        ("getExternalUserResourceStruct", |call, state| structure(call, state, "externalId")),
        ("listResourceTargets", targets),
        ("listPermissionView", view),
    ],
};

/// The policies that count for one user.
struct Rights<'s> {
    policies: Vec<&'s DataPolicy>,
}

impl<'s> Rights<'s> {
    fn of(state: &'s State, user: &User, now: u64) -> Self {
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
    fn actions(&self, resource: &DataResource, path: &str) -> Vec<String> {
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
fn allowed(state: &State, rights: &Rights<'_>, namespace: &str, path: &str) -> Vec<String> {
    let path = path.trim_matches('/');
    let mut parts = path.split('/');
    let Ok(resource) = state.data_resource(namespace, parts.next().unwrap_or_default()) else { return Vec::new() };
    if !resource.has(&parts.collect::<Vec<_>>()) {
        return Vec::new();
    }
    rights.actions(resource, &format!("{namespace}/{path}"))
}

/// The user that a call names by own or external id.
fn asked<'s>(call: &Call<'_>, state: &'s State, member: &str) -> Result<&'s User, Refusal> {
    let kind = if member == "externalId" { "external_id" } else { "user_id" };
    state.user(call.name(member), kind, false).ok_or_else(Refusal::no_such_user)
}

fn check(call: &Call<'_>, state: &mut State, member: &str) -> Outcome {
    let rights = Rights::of(state, asked(call, state, member)?, call.now());
    let (namespace, action) = (&state.namespace(Some(call.name("namespaceCode")))?.code, call.name("action"));
    let result = |resource: &&str| {
        let enabled = allowed(state, &rights, namespace, resource).iter().any(|allowed| allowed == action);
        json!({"namespaceCode": namespace, "resource": resource, "action": action, "enabled": enabled})
    };
    Ok(json!({"checkResultList": call.texts("resources").iter().map(result).collect::<Vec<_>>()}))
}

/// Several nodes below one.
fn check_level(call: &Call<'_>, state: &mut State) -> Outcome {
    let rights = Rights::of(state, asked(call, state, "userId")?, call.now());
    let (namespace, action) = (&state.namespace(Some(call.name("namespaceCode")))?.code, call.name("action"));
    let parent = call.name("resource").trim_matches('/');
    let result = |code: &&str| {
        let on = allowed(state, &rights, namespace, &format!("{parent}/{code}"));
        json!({"resourceNodeCode": code, "action": action, "enabled": on.iter().any(|allowed| allowed == action)})
    };
    Ok(json!({"checkLevelResultList": call.texts("resourceNodeCodes").iter().map(result).collect::<Vec<_>>()}))
}

fn on_resources(call: &Call<'_>, state: &mut State) -> Outcome {
    let rights = Rights::of(state, asked(call, state, "userId")?, call.now());
    let namespace = &state.namespace(Some(call.name("namespaceCode")))?.code;
    let entry = |resource: &&str| {
        let actions = allowed(state, &rights, namespace, resource);
        json!({"namespaceCode": namespace, "resource": resource, "actions": actions})
    };
    Ok(json!({"permissionList": call.texts("resources").iter().map(entry).collect::<Vec<_>>()}))
}

/// One entry per user and namespace where the user has any permission; users who do not exist are left out.
fn on_namespaces(call: &Call<'_>, state: &mut State) -> Outcome {
    let mut entries = Vec::new();
    for user in call.texts("userIds").into_iter().filter_map(|id| state.user(id, "user_id", false)) {
        let rights = Rights::of(state, user, call.now());
        for namespace in state.namespaces.iter().filter(|space| call.wants("namespaceCodes", &space.code)) {
            let resources = state.data_resources.iter().filter(|resource| resource.namespace == namespace.id);
            let shown: Vec<Value> = resources.filter_map(|found| authorized(&rights, &namespace.code, found)).collect();
            if !shown.is_empty() {
                entries.push(json!({"userId": user.id, "namespaceCode": namespace.code, "resourceList": shown}));
            }
        }
    }
    Ok(json!({"userPermissionList": entries}))
}

/// A resource with what is allowed on it, if anything is.
fn authorized(rights: &Rights<'_>, namespace: &str, resource: &DataResource) -> Option<Value> {
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

/// The part of a resource that a user may use.
fn structure(call: &Call<'_>, state: &mut State, member: &str) -> Outcome {
    let rights = Rights::of(state, asked(call, state, member)?, call.now());
    let resource = named_resource(call, state)?;
    let path = format!("{}/{}", call.name("namespaceCode"), resource.code);
    let actions = rights.actions(resource, &path);
    let (member, part) = match resource.kind.as_str() {
        "TREE" => {
            ("treeResourceAuthAction", json!({"nodeAuthActionList": prune(&rights, resource, &path, resource.nodes())}))
        }
        "ARRAY" if actions.is_empty() => ("arrResourceAuthAction", json!({"actions": [], "values": []})),
        "ARRAY" => ("arrResourceAuthAction", json!({"actions": actions, "values": resource.content})),
        _ if actions.is_empty() => ("strResourceAuthAction", json!({"actions": []})),
        _ => ("strResourceAuthAction", json!({"actions": actions, "value": resource.content})),
    };
    Ok(json!({
        "namespaceCode": call.name("namespaceCode"),
        "resourceCode": resource.code,
        "resourceType": resource.kind,
        member: part,
    }))
}

/// Nodes on which something is allowed, and the nodes above them.
fn prune(rights: &Rights<'_>, resource: &DataResource, path: &str, nodes: &[Value]) -> Vec<Value> {
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

/// Who may do the actions on the resources.
fn targets(call: &Call<'_>, state: &mut State) -> Outcome {
    let namespace = &state.namespace(Some(call.name("namespaceCode")))?.code;
    let users: Vec<(&User, Rights<'_>)> = state
        .users
        .iter()
        .filter(|user| !user.public)
        .map(|user| (user, Rights::of(state, user, call.now())))
        .collect();
    let may = |resource: &str, action: &str| {
        let allowed = |rights: &Rights<'_>| allowed(state, rights, namespace, resource).iter().any(|on| on == action);
        users.iter().filter(|(_, rights)| allowed(rights)).map(|(user, _)| user.id.as_str()).collect::<Vec<_>>()
    };
    let entry = |resource: &&str| {
        let actions = call.texts("actions");
        let actions = actions.iter().map(|action| json!({"action": action, "userIds": may(resource, action)}));
        json!({"resource": resource, "actionAuthList": actions.collect::<Vec<_>>()})
    };
    Ok(json!({"authUserList": call.texts("resources").iter().map(entry).collect::<Vec<_>>()}))
}

/// One row per user and data resource on which a policy of theirs allows something, with how they come to it.
fn view(call: &Call<'_>, state: &mut State) -> Outcome {
    let keyword = call.text("keyword");
    let mut rows: Vec<Value> = Vec::new();
    let users = state.users.iter().filter(|user| !user.public);
    for user in users.filter(|user| super::call::matches(keyword, &[user.display_name()])) {
        let rights = Rights::of(state, user, call.now());
        for resource in state.data_resources.iter() {
            let namespace = state.namespace_code(&resource.namespace);
            if authorized(&rights, namespace, resource).is_some() {
                rows.push(row(call, state, user, resource));
            }
        }
    }
    Ok(page(call, &rows, Value::clone))
}

fn row(call: &Call<'_>, state: &State, user: &User, resource: &DataResource) -> Value {
    let namespace = state.namespaces.get(&resource.namespace);
    let (code, name) = namespace.map(|space| (space.code.as_str(), space.name.as_str())).unwrap_or_default();
    let path = format!("{code}/{}", resource.code);
    let is_on = |policy: &DataPolicy| {
        let mut permissions = policy.statements.iter().flat_map(|statement| &statement.permissions);
        permissions.any(|permission| permission.trim_start_matches('/').starts_with(&format!("{path}/")))
    };
    let subjects = state.subjects_of(&user.id, call.now());
    let (mut policies, mut groups, mut roles) = (Vec::new(), Vec::new(), Vec::new());
    for grant in state.policy_grants.iter().filter(|grant| subjects.contains(&grant.subject)) {
        let Some(policy) = state.data_policies.get(&grant.policy).filter(|policy| is_on(policy)) else { continue };
        policies.push(json!({"dataPolicyId": policy.id, "dataPolicyName": policy.name}));
        if let Some(group) = state.groups.get(&grant.subject.id) {
            groups.push(json!({"groupId": group.id, "groupCode": group.code, "groupName": group.name}));
        }
        if let Some(role) = state.roles.get(&grant.subject.id) {
            roles.push(json!({"roleId": role.id, "roleCode": role.code, "roleName": role.name}));
        }
    }
    json!({
        "userId": user.id,
        "username": user.display_name(),
        "dataResourceId": resource.id,
        "dataResourceCode": resource.code,
        "dataResourceName": resource.name,
        "namespaceId": resource.namespace,
        "namespaceCode": code,
        "namespaceName": name,
        "dataPolicyList": policies,
        "groupList": groups,
        "roleList": roles,
        "nodeList": [],
    })
}
