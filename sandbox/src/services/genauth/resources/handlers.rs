//! Resources of a namespace, each with the actions that it defines.

use serde_json::{Map, Value};

use crate::model::genauth::resource::Resource;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::{contains_keyword, copy_properties, text};
use crate::services::genauth::schema::select_properties;

pub(crate) const RESOURCES: OperationGroup = OperationGroup {
    audit_resource: "resource",
    operations: &[
        ("createResource", create),
        ("createResourcesBatch", create_batch),
        ("getResource", get),
        ("getResourcesBatch", get_batch),
        ("listResources", list),
        ("listCommonResource", list_all),
        ("updateResource", update),
        ("deleteResource", delete),
        ("deleteResourcesBatch", delete_batch),
        ("batchDeleteCommonResource", delete_by_id),
    ],
};

/// Properties of a request that are stored.
const PROPERTIES: &[&str] = &["name", "description", "type", "actions", "apiIdentifier"];

/// Returns a resource as a schema of the document describes it.
fn resource_view(resource: &Resource, call: &Call<'_>, pool: &UserPool, schema: &str) -> Value {
    let mut properties = resource.properties.clone();
    let namespace = pool.namespaces.get(&resource.namespace);
    let name = namespace.map(|namespace| namespace.name.as_str()).unwrap_or_default();
    for (property, value) in [
        ("id", Value::from(resource.id.as_str())),
        ("code", resource.code.as_str().into()),
        ("namespace", pool.namespaces.code(&resource.namespace).into()),
        ("namespaceId", namespace.map(|namespace| namespace.number).unwrap_or_default().into()),
        ("namespaceName", name.into()),
        ("userPoolId", call.user_pool_id.into()),
        ("linkedToTenant", (!resource.tenants.is_empty()).into()),
        ("createdAt", resource.created_at.as_str().into()),
        ("updatedAt", resource.updated_at.as_str().into()),
    ] {
        properties.insert(property.to_owned(), value);
    }
    Value::Object(select_properties(schema, &properties))
}

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = add_resource(call, pool, &call.input)?;
    Ok(updated_view(call, pool, &id))
}

/// Creates several resources, or none if one of them is invalid.
fn create_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let before = pool.resources.clone();
    for (at, request) in call.list("list").iter().enumerate() {
        if let Err(error) = add_resource(call, pool, request) {
            pool.resources = before;
            return Err(error.at_index("list", at));
        }
    }
    Ok(success())
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_resource(call, pool).map(|resource| resource_view(resource, call, pool, "ResourceDto"))
}

/// Returns several resources; unknown codes are left out.
fn get_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let namespace = &pool.namespace(call.text("namespace"))?.id;
    let found = call.texts("codeList").into_iter().filter_map(|code| pool.resources.in_namespace(namespace, code));
    Ok(found.map(|resource| resource_view(resource, call, pool, "ResourceDto")).collect())
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (namespace, kind) = (&pool.namespace(call.text("namespace"))?.id, call.text("type"));
    let found: Vec<&Resource> = pool
        .resources
        .iter()
        .filter(|resource| resource.namespace == *namespace && kind.is_none_or(|kind| resource.text("type") == kind))
        .collect();
    Ok(page(call, &found, |resource| resource_view(resource, call, pool, "ResourceDto")))
}

/// Lists the resources of all namespaces, or of those in a comma-separated list.
fn list_all(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let namespaces: Option<Vec<&str>> =
        call.text("namespaceCodeList").map(|codes| codes.split(',').map(str::trim).collect());
    let found: Vec<&Resource> = pool
        .resources
        .iter()
        .filter(|resource| contains_keyword(call.text("keyword"), &[&resource.code, resource.text("name")]))
        .filter(|resource| {
            let code = pool.namespaces.code(&resource.namespace);
            namespaces.as_ref().is_none_or(|wanted| wanted.contains(&code))
        })
        .collect();
    Ok(page(call, &found, |resource| resource_view(resource, call, pool, "CommonResourceDto")))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_resource(call, pool)?.id.clone();
    let changed = pool.resources.update(&id, |resource| {
        copy_properties(&mut resource.properties, &call.input, |name| PROPERTIES.contains(&name));
        resource.updated_at = call.timestamp();
    });
    changed.map_err(ApiError::from_store("resource"))?;
    Ok(updated_view(call, pool, &id))
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_resource(call, pool)?.id.clone();
    pool.delete_resource(&id);
    Ok(success())
}

/// Deletes resources by code or id; unknown ones are skipped.
fn delete_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let namespace = &pool.namespace(call.text("namespace"))?.id;
    let by_code = call.texts("codeList").into_iter().filter_map(|code| pool.resources.in_namespace(namespace, code));
    let by_id = call.texts("ids").into_iter().filter_map(|id| pool.resources.get(id));
    let ids: Vec<String> = by_code.chain(by_id).map(|resource| resource.id.clone()).collect();
    ids.iter().for_each(|id| pool.delete_resource(id));
    Ok(success())
}

fn delete_by_id(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    call.texts("ids").into_iter().for_each(|id| pool.delete_resource(id));
    Ok(success())
}

fn add_resource(call: &Call<'_>, pool: &mut UserPool, request: &Value) -> Result<String, ApiError> {
    // In a batch the namespace is that of the call.
    let namespace = pool.namespace(text(request, "namespace").or(call.text("namespace")))?.id.clone();
    let mut properties = Map::new();
    copy_properties(&mut properties, request, |name| PROPERTIES.contains(&name));
    let resource = Resource {
        id: call.new_id(),
        namespace,
        code: text(request, "code").ok_or_else(|| ApiError::required("/code"))?.to_owned(),
        properties,
        tenants: Vec::new(),
        created_at: call.timestamp(),
        updated_at: call.timestamp(),
    };
    pool.resources.insert(resource).map(|resource| resource.id.clone()).map_err(ApiError::from_store("resource"))
}

fn named_resource<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<&'s Resource, ApiError> {
    let namespace = &pool.namespace(call.text("namespace"))?.id;
    pool.resources.in_namespace(namespace, call.required("code")).ok_or_else(|| ApiError::not_found("resource"))
}

fn updated_view(call: &Call<'_>, pool: &UserPool, id: &str) -> Value {
    pool.resources.get(id).map(|resource| resource_view(resource, call, pool, "ResourceDto")).unwrap_or_default()
}
