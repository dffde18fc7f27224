//! Namespaces of roles and resources.
//!
//! The document has two sets of operations for them (`create-namespace` and `create-permission-namespace`), which are about
//! the same records here: roles and resources of either refer to them by code.

use serde_json::{Value, json};

use crate::model::genauth::namespace::{DEFAULT, Namespace};
use crate::model::genauth::role::Role;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::{name_validity, success};
use crate::services::genauth::properties::{contains_keyword, text};

pub(crate) const NAMESPACES: OperationGroup = OperationGroup {
    audit_resource: "resourceNamespace",
    operations: &[
        ("createNamespace", create),
        ("createNamespacesBatch", create_batch),
        ("getNamespace", get),
        ("getNamespacesBatch", |call, pool| get_batch(call, pool, "codeList")),
        ("listNamespaces", |call, pool| list(call, pool, "keywords")),
        ("listNamespaceRoles", |call, pool| list_roles(call, pool, "keywords")),
        ("updateNamespace", update),
        ("deleteNamespace", delete),
        ("deleteNamespacesBatch", |call, pool| delete_batch(call, pool, "codeList")),
    ],
};

pub(crate) const PERMISSION_NAMESPACES: OperationGroup = OperationGroup {
    audit_resource: "permitSpace",
    operations: &[
        ("createPermissionNamespace", create),
        ("createPermissionNamespacesBatch", create_batch),
        ("getPermissionNamespace", get),
        ("getPermissionNamespacesBatch", |call, pool| get_batch(call, pool, "codes")),
        ("listPermissionNamespaces", |call, pool| list(call, pool, "query")),
        ("listPermissionNamespaceRoles", |call, pool| list_roles(call, pool, "query")),
        ("updatePermissionNamespace", update),
        ("deletePermissionNamespace", delete),
        ("deletePermissionNamespacesBatch", |call, pool| delete_batch(call, pool, "codes")),
        ("checkPermissionNamespaceExists", check_names),
    ],
};

fn namespace_view(namespace: &Namespace) -> Value {
    let mut view = json!({"code": namespace.code, "name": namespace.name, "status": 1});
    if let Some(description) = &namespace.description {
        view["description"] = description.as_str().into();
    }
    view
}

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    add_namespace(call, pool, &call.input).map(namespace_view)
}

/// Creates several namespaces, or none if one of them is invalid.
fn create_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let before = pool.namespaces.clone();
    for (at, request) in call.list("list").iter().enumerate() {
        if let Err(error) = add_namespace(call, pool, request) {
            pool.namespaces = before;
            return Err(error.at_index("list", at));
        }
    }
    Ok(success())
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(namespace_view(pool.namespace(Some(call.required("code")))?))
}

/// Returns several namespaces; unknown codes are left out.
fn get_batch(call: &Call<'_>, pool: &mut UserPool, property: &str) -> HandlerResult {
    let found = call.texts(property).into_iter().filter_map(|code| pool.namespaces.find("code", code));
    Ok(found.map(namespace_view).collect())
}

fn list(call: &Call<'_>, pool: &mut UserPool, keyword: &str) -> HandlerResult {
    let keyword = call.text(keyword);
    let found: Vec<&Namespace> =
        pool.namespaces.iter().filter(|space| contains_keyword(keyword, &[&space.code, &space.name])).collect();
    Ok(page(call, &found, |namespace| namespace_view(namespace)))
}

fn list_roles(call: &Call<'_>, pool: &mut UserPool, keyword: &str) -> HandlerResult {
    let (namespace, keyword) = (pool.namespace(Some(call.required("code")))?, call.text(keyword));
    let found: Vec<&Role> = pool
        .roles
        .iter()
        .filter(|role| role.namespace == namespace.id && contains_keyword(keyword, &[&role.code, &role.name]))
        .collect();
    Ok(page(call, &found, |role| {
        json!({
            "id": role.id,
            "code": role.code,
            "name": role.name,
            "description": role.description,
            "namespace": namespace.code,
            "updatedAt": role.updated_at,
        })
    }))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (id, code) = pool.namespace(Some(call.required("code"))).map(|found| (found.id.clone(), found.code.clone()))?;
    if id == DEFAULT && call.text("newCode").is_some_and(|new| new != DEFAULT) {
        return Err(default_is_fixed());
    }
    let changed = pool.namespaces.update(&id, |namespace| {
        if let Some(given) = call.text("newCode") {
            given.clone_into(&mut namespace.code);
        }
        if let Some(given) = call.text("name") {
            given.clone_into(&mut namespace.name);
        }
        if let Some(given) = call.text("description") {
            namespace.description = Some(given.to_owned());
        }
    });
    let namespace = changed.map_err(ApiError::from_store("namespace"))?;
    let (view, renamed) = (namespace_view(namespace), namespace.code.clone());
    pool.data_policies.rename_namespace(&code, &renamed);
    Ok(view)
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.namespace(Some(call.required("code")))?.id.clone();
    delete_one(pool, &id)?;
    Ok(success())
}

/// Deletes namespaces; unknown codes are skipped.
fn delete_batch(call: &Call<'_>, pool: &mut UserPool, property: &str) -> HandlerResult {
    let known = |code| pool.namespaces.find("code", code).map(|namespace| namespace.id.clone());
    let ids: Vec<String> = call.texts(property).into_iter().filter_map(known).collect();
    if ids.iter().any(|id| id == DEFAULT) {
        return Err(default_is_fixed());
    }
    ids.iter().try_for_each(|id| delete_one(pool, id))?;
    Ok(success())
}

/// Reports whether code and name are free.
fn check_names(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let is_taken = |property| call.text(property).is_some_and(|given| pool.namespaces.find(property, given).is_some());
    Ok(name_validity(["code", "name"].into_iter().find(|property| is_taken(property))))
}

fn add_namespace<'s>(call: &Call<'_>, pool: &'s mut UserPool, request: &Value) -> Result<&'s Namespace, ApiError> {
    let code = text(request, "code").ok_or_else(|| ApiError::required("/code"))?.to_owned();
    let number = pool.namespaces.next_number();
    let namespace = Namespace {
        id: call.new_id(),
        number,
        name: text(request, "name").unwrap_or(&code).to_owned(),
        description: text(request, "description").map(str::to_owned),
        code,
    };
    pool.namespaces.insert(namespace).map_err(ApiError::from_store("namespace"))
}

/// Deletes a namespace with its roles and resources.
fn delete_one(pool: &mut UserPool, id: &str) -> Result<(), ApiError> {
    if id == DEFAULT {
        return Err(default_is_fixed());
    }
    pool.delete_namespace(id);
    Ok(())
}

/// The default namespace cannot be deleted, since everything that names no namespace is in it.
fn default_is_fixed() -> ApiError {
    ApiError::new(422, "the default namespace can neither be deleted nor get another code")
}
