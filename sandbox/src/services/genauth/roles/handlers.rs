//! Roles: creates, returns, lists, updates and deletes them.

use serde_json::{Map, Value, json};

use crate::model::genauth::role::{ADMIN, Role};
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::{name_validity, success};
use crate::services::genauth::properties::{contains_keyword, parse_time, text};

pub(crate) const ROLES: OperationGroup = OperationGroup {
    audit_resource: "role",
    operations: &[
        ("createRole", create),
        ("createRolesBatch", create_batch),
        ("getRole", get),
        ("listRoles", list),
        ("updateRole", update),
        ("deleteRolesBatch", delete_batch),
        ("deleteRoles", delete_of_namespaces),
        ("checkParamsNamespace", check_names),
        ("checkMutualExclusion", check_exclusion),
    ],
};

pub(crate) const ADMIN_ROLES: OperationGroup = OperationGroup {
    audit_resource: "adminPermissionRole",
    operations: &[("createAdminRole", create_admin), ("deleteAdminRolesBatch", delete_admin_batch)],
};

/// Creates a role of a namespace from a request.
fn new_role(call: &Call<'_>, request: &Value, namespace: &str) -> Result<Role, ApiError> {
    let code = text(request, "code").ok_or_else(|| ApiError::required("/code"))?.to_owned();
    Ok(Role {
        id: call.new_id(),
        namespace: namespace.to_owned(),
        name: text(request, "name").unwrap_or(&code).to_owned(),
        code,
        description: text(request, "description").unwrap_or_default().to_owned(),
        disable_time: parse_time(request, "disableTime")?,
        enabled: true,
        is_requestable: false,
        custom_data: Map::new(),
        created_at: call.timestamp(),
        updated_at: call.timestamp(),
    })
}

/// Returns a role as the document describes it.
pub(crate) fn role_view(role: &Role, pool: &UserPool) -> Value {
    let namespace = pool.namespaces.get(&role.namespace);
    let mut view = json!({
        "id": role.id,
        "code": role.code,
        "name": role.name,
        "description": role.description,
        "namespace": namespace.map(|namespace| namespace.code.as_str()).unwrap_or_default(),
        "namespaceName": namespace.map(|namespace| namespace.name.as_str()).unwrap_or_default(),
        "status": role.status(),
        "enablePermissionApply": role.is_requestable,
    });
    if let Some(time) = role.disable_time {
        view["disableTime"] = time.into();
    }
    view
}

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = add_role(call, pool, &call.input)?;
    Ok(pool.roles.get(&id).map(|role| role_view(role, pool)).unwrap_or_default())
}

/// Creates several roles, or none if one of them is invalid.
fn create_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let before = pool.roles.clone();
    for (at, request) in call.list("list").iter().enumerate() {
        if let Err(error) = add_role(call, pool, request) {
            pool.roles = before;
            return Err(error.at_index("list", at));
        }
    }
    Ok(success())
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(role_view(pool.role(call.text("namespace"), call.required("code"))?, pool))
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (namespace, keywords) = (&pool.namespace(call.text("namespace"))?.id, call.text("keywords"));
    let found: Vec<&Role> = pool
        .roles
        .iter()
        .filter(|role| role.namespace == *namespace && contains_keyword(keywords, &[&role.code, &role.name]))
        .collect();
    Ok(page(call, &found, |role| role_view(role, pool)))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.role(call.text("namespace"), call.required("code"))?.id.clone();
    let disable_time = parse_time(&call.input, "disableTime")?;
    let changed = pool.roles.update(&id, |role| {
        for (property, field) in
            [("newCode", &mut role.code), ("name", &mut role.name), ("description", &mut role.description)]
        {
            if let Some(given) = call.text(property) {
                given.clone_into(field);
            }
        }
        if call.input.get("disableTime").is_some() {
            role.disable_time = disable_time;
        }
        if let Some(status) = call.text("status") {
            role.enabled = status == "ENABLE";
        }
        if let Some(given) = call.optional_flag("enablePermissionApply") {
            role.is_requestable = given;
        }
        role.updated_at = call.timestamp();
    });
    changed.map(|_| success()).map_err(ApiError::from_store("role"))
}

/// Deletes roles of one namespace; unknown codes are skipped.
fn delete_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    pool.namespace(call.text("namespace"))?;
    for code in call.texts("codeList") {
        delete_one(pool, call.text("namespace"), code);
    }
    Ok(success())
}

fn delete_of_namespaces(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    for role in call.list("roleList") {
        delete_one(pool, text(role, "namespace"), text(role, "code").unwrap_or_default());
    }
    Ok(success())
}

fn delete_one(pool: &mut UserPool, namespace: Option<&str>, code: &str) {
    if let Ok(id) = pool.role(namespace, code).map(|role| role.id.clone()) {
        pool.delete_role(&id);
    }
}

/// Reports whether code and name are free in the namespace.
fn check_names(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let namespace = &pool.namespace(call.text("namespace"))?.id;
    let is_taken = |property| {
        call.text(property).is_some_and(|given| pool.roles.find(property, &format!("{namespace}/{given}")).is_some())
    };
    Ok(name_validity(["code", "name"].into_iter().find(|property| is_taken(property))))
}

/// Reports whether roles exclude each other. There is no documented way to make them, so that none do.
fn check_exclusion(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    for role in call.list("roles") {
        pool.role(text(role, "namespace"), text(role, "code").unwrap_or_default())?;
    }
    Ok(json!({"existMutuallyExclusive": false}))
}

fn create_admin(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let role = new_role(call, &call.input, ADMIN)?;
    pool.roles.insert(role).map_err(ApiError::from_store("role"))?;
    Ok(name_validity(None))
}

/// Deletes roles of administrators; unknown codes are skipped.
fn delete_admin_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    for code in call.texts("codeList") {
        if let Some(id) = pool.roles.in_namespace(ADMIN, code).map(|role| role.id.clone()) {
            pool.delete_role(&id);
        }
    }
    Ok(success())
}

fn add_role(call: &Call<'_>, pool: &mut UserPool, request: &Value) -> Result<String, ApiError> {
    let namespace = pool.namespace(text(request, "namespace"))?.id.clone();
    let role = new_role(call, request, &namespace)?;
    pool.roles.insert(role).map(|role| role.id.clone()).map_err(ApiError::from_store("role"))
}
