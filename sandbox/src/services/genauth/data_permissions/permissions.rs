//! What users may do with data, by their policies and those of their groups and roles. Policies have no conditions, so that
//! the environment that a call may describe makes no difference.

use serde_json::{Value, json};

use super::resources::named_data_resource;
use super::rights::{authorized_resource_view, authorized_tree_view};
use crate::model::genauth::data_policy::DataPolicy;
use crate::model::genauth::data_resource::DataResource;
use crate::model::genauth::data_rights::DataRights;
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::properties::contains_keyword;

pub(crate) const PERMISSIONS: OperationGroup = OperationGroup {
    audit_resource: "authorization",
    operations: &[
        ("checkPermission", |call, pool| check_resources(call, pool, "userId")),
        ("checkExternalUserPermission", |call, pool| check_resources(call, pool, "externalId")),
        ("checkUserSameLevelPermission", check_siblings),
        ("getUserResourcePermissionList", list_by_resource),
        ("getUserPermissionList", list_by_namespace),
        ("getUserResourceStruct", |call, pool| get_authorized_content(call, pool, "userId")),
        ("getExternalUserResourceStruct", |call, pool| get_authorized_content(call, pool, "externalId")),
        ("listResourceTargets", list_authorized_users),
        ("listPermissionView", list_permission_rows),
    ],
};

/// Returns the user that a call names by their own or external id.
fn named_data_user<'s>(call: &Call<'_>, pool: &'s UserPool, property: &str) -> Result<&'s User, ApiError> {
    let id_type = if property == "externalId" { "external_id" } else { "user_id" };
    Ok(pool.find_user(call.required(property), id_type, false)?)
}

fn check_resources(call: &Call<'_>, pool: &mut UserPool, property: &str) -> HandlerResult {
    let rights = pool.data_rights(&named_data_user(call, pool, property)?.id, call.now_millis());
    let (namespace, action) = (&pool.namespace(Some(call.required("namespaceCode")))?.code, call.required("action"));
    let result = |resource: &&str| {
        let enabled = pool.allowed_data_actions(&rights, namespace, resource).iter().any(|allowed| allowed == action);
        json!({"namespaceCode": namespace, "resource": resource, "action": action, "enabled": enabled})
    };
    Ok(json!({"checkResultList": call.texts("resources").iter().map(result).collect::<Vec<_>>()}))
}

/// Checks several nodes below one.
fn check_siblings(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let rights = pool.data_rights(&named_data_user(call, pool, "userId")?.id, call.now_millis());
    let (namespace, action) = (&pool.namespace(Some(call.required("namespaceCode")))?.code, call.required("action"));
    let parent = call.required("resource").trim_matches('/');
    let result = |code: &&str| {
        let allowed = pool.allowed_data_actions(&rights, namespace, &format!("{parent}/{code}"));
        json!({"resourceNodeCode": code, "action": action, "enabled": allowed.iter().any(|allowed| allowed == action)})
    };
    Ok(json!({"checkLevelResultList": call.texts("resourceNodeCodes").iter().map(result).collect::<Vec<_>>()}))
}

fn list_by_resource(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let rights = pool.data_rights(&named_data_user(call, pool, "userId")?.id, call.now_millis());
    let namespace = &pool.namespace(Some(call.required("namespaceCode")))?.code;
    let entry = |resource: &&str| {
        let actions = pool.allowed_data_actions(&rights, namespace, resource);
        json!({"namespaceCode": namespace, "resource": resource, "actions": actions})
    };
    Ok(json!({"permissionList": call.texts("resources").iter().map(entry).collect::<Vec<_>>()}))
}

/// Returns an entry for each user and namespace where the user has a permission; unknown users are left out.
fn list_by_namespace(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let mut entries = Vec::new();
    for user in call.texts("userIds").into_iter().filter_map(|id| pool.user(id).ok()) {
        let rights = pool.data_rights(&user.id, call.now_millis());
        for namespace in pool.namespaces.iter().filter(|space| call.includes("namespaceCodes", &space.code)) {
            let resources = pool.data_resources.iter().filter(|resource| resource.namespace == namespace.id);
            let views: Vec<Value> =
                resources.filter_map(|found| authorized_resource_view(&rights, &namespace.code, found)).collect();
            if !views.is_empty() {
                entries.push(json!({"userId": user.id, "namespaceCode": namespace.code, "resourceList": views}));
            }
        }
    }
    Ok(json!({"userPermissionList": entries}))
}

/// Returns the part of a resource on which a user may do something.
fn get_authorized_content(call: &Call<'_>, pool: &mut UserPool, property: &str) -> HandlerResult {
    let rights = pool.data_rights(&named_data_user(call, pool, property)?.id, call.now_millis());
    let resource = named_data_resource(call, pool)?;
    let path = format!("{}/{}", call.required("namespaceCode"), resource.code);
    let actions = rights.allowed_actions(resource, &path);
    let (content, part) = match resource.kind.as_str() {
        "TREE" => (
            "treeResourceAuthAction",
            json!({"nodeAuthActionList": authorized_tree_view(&rights, resource, &path, resource.nodes())}),
        ),
        "ARRAY" if actions.is_empty() => ("arrResourceAuthAction", json!({"actions": [], "values": []})),
        "ARRAY" => ("arrResourceAuthAction", json!({"actions": actions, "values": resource.content})),
        _ if actions.is_empty() => ("strResourceAuthAction", json!({"actions": []})),
        _ => ("strResourceAuthAction", json!({"actions": actions, "value": resource.content})),
    };
    Ok(json!({
        "namespaceCode": call.required("namespaceCode"),
        "resourceCode": resource.code,
        "resourceType": resource.kind,
        content: part,
    }))
}

/// Lists the users who may do the actions on the resources.
fn list_authorized_users(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let namespace = &pool.namespace(Some(call.required("namespaceCode")))?.code;
    let users: Vec<(&User, DataRights<'_>)> = pool
        .users
        .iter()
        .filter(|user| !user.public)
        .map(|user| (user, pool.data_rights(&user.id, call.now_millis())))
        .collect();
    let allowed_users = |resource: &str, action: &str| {
        let is_allowed = |rights: &DataRights<'_>| {
            pool.allowed_data_actions(rights, namespace, resource).iter().any(|allowed| allowed == action)
        };
        users.iter().filter(|(_, rights)| is_allowed(rights)).map(|(user, _)| user.id.as_str()).collect::<Vec<_>>()
    };
    let entry = |resource: &&str| {
        let actions = call.texts("actions");
        let actions =
            actions.iter().map(|action| json!({"action": action, "userIds": allowed_users(resource, action)}));
        json!({"resource": resource, "actionAuthList": actions.collect::<Vec<_>>()})
    };
    Ok(json!({"authUserList": call.texts("resources").iter().map(entry).collect::<Vec<_>>()}))
}

/// Lists a row for each user and data resource on which a policy allows them something, with the policies, groups and roles
/// that do.
fn list_permission_rows(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let keyword = call.text("keyword");
    let mut rows: Vec<Value> = Vec::new();
    let users = pool.users.iter().filter(|user| !user.public);
    for user in users.filter(|user| contains_keyword(keyword, &[user.display_name()])) {
        let rights = pool.data_rights(&user.id, call.now_millis());
        for resource in pool.data_resources.iter() {
            let namespace = pool.namespaces.code(&resource.namespace);
            if authorized_resource_view(&rights, namespace, resource).is_some() {
                rows.push(permission_row(call, pool, user, resource));
            }
        }
    }
    Ok(page(call, &rows, Value::clone))
}

fn permission_row(call: &Call<'_>, pool: &UserPool, user: &User, resource: &DataResource) -> Value {
    let namespace = pool.namespaces.get(&resource.namespace);
    let (code, name) = namespace.map(|space| (space.code.as_str(), space.name.as_str())).unwrap_or_default();
    let path = format!("{code}/{}", resource.code);
    let is_on = |policy: &DataPolicy| policy.paths().any(|known| known.starts_with(&format!("{path}/")));
    let subjects = pool.subjects_of(&user.id, call.now_millis());
    let (mut policies, mut groups, mut roles) = (Vec::new(), Vec::new(), Vec::new());
    for grant in pool.policy_grants.iter().filter(|grant| subjects.contains(&grant.subject)) {
        let Some(policy) = pool.data_policies.get(&grant.policy).filter(|policy| is_on(policy)) else { continue };
        policies.push(json!({"dataPolicyId": policy.id, "dataPolicyName": policy.name}));
        if let Some(group) = pool.groups.get(&grant.subject.id) {
            groups.push(json!({"groupId": group.id, "groupCode": group.code, "groupName": group.name}));
        }
        if let Some(role) = pool.roles.get(&grant.subject.id) {
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
