//! What users may do with data: from their policies, and those of their groups and roles. Policies have no conditions, so
//! that the environment that a call may tell of makes no difference.

use serde_json::{Value, json};

use super::policies::DataPolicy;
use super::resources::{DataResource, named as named_resource};
use super::rights::{Rights, allowed, authorized, prune};
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;

pub(crate) const PERMISSIONS: Group = Group {
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
    for user in users.filter(|user| matches(keyword, &[user.display_name()])) {
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
