//! Data resources: strings, lists and trees, each with the actions that it defines.

use serde_json::{Map, Value, json};

use crate::model::genauth::data_resource::DataResource;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::name_validity;
use crate::services::genauth::properties::{contains_keyword, copy_properties, items, text};
use crate::services::genauth::schema::select_properties;

pub(crate) const DATA_RESOURCES: OperationGroup = OperationGroup {
    audit_resource: "dataResource",
    operations: &[
        ("createDataResource", |call, pool| create(call, pool, call.required("type"))),
        ("createDataResourceByString", |call, pool| create(call, pool, "STRING")),
        ("createDataResourceByArray", |call, pool| create(call, pool, "ARRAY")),
        ("createDataResourceByTree", |call, pool| create(call, pool, "TREE")),
        ("getDataResource", get),
        ("listDataResources", list),
        ("updateDataResource", update),
        ("deleteDataResource", delete),
        ("checkDataResourceExists", check_names),
    ],
};

/// Maximum number of levels of a tree.
const MAX_DEPTH: usize = 5;

/// Maximum number of characters of a string.
const MAX_LENGTH: usize = 500;

/// Returns a data resource as a schema of the document describes it.
fn data_resource_view(resource: &DataResource, pool: &UserPool, schema: &str) -> Value {
    let mut view = Map::new();
    for (property, value) in [
        ("namespaceCode", pool.namespaces.code(&resource.namespace).into()),
        ("resourceCode", Value::from(resource.code.as_str())),
        ("resourceName", resource.name.as_str().into()),
        ("type", resource.kind.as_str().into()),
        ("struct", resource.content.clone()),
        ("actions", resource.actions.clone().into()),
    ] {
        view.insert(property.to_owned(), value);
    }
    if let Some(description) = &resource.description {
        view.insert("description".to_owned(), description.as_str().into());
    }
    if resource.is_tree() && !resource.fields.is_empty() {
        view.insert("extendFieldList".to_owned(), resource.fields.clone().into());
    }
    Value::Object(select_properties(schema, &view))
}

/// Returns the data resource that a call names.
pub(crate) fn named_data_resource<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<&'s DataResource, ApiError> {
    Ok(pool.data_resource(call.required("namespaceCode"), call.required("resourceCode"))?)
}

fn create(call: &Call<'_>, pool: &mut UserPool, kind: &str) -> HandlerResult {
    let namespace = pool.namespace(call.text("namespaceCode"))?.id.clone();
    let content = call.input.get("struct").cloned().unwrap_or_default();
    check_content(kind, &content)?;
    if kind != "TREE" && !call.list("extendFieldList").is_empty() {
        return Err(ApiError::invalid("/extendFieldList", "is for trees only", "forbidden"));
    }
    let resource = DataResource {
        id: call.new_id(),
        namespace,
        code: call.text("resourceCode").ok_or_else(|| ApiError::required("/resourceCode"))?.to_owned(),
        name: call.text("resourceName").ok_or_else(|| ApiError::required("/resourceName"))?.to_owned(),
        kind: kind.to_owned(),
        content,
        actions: call.texts("actions").into_iter().map(str::to_owned).collect(),
        description: call.text("description").map(str::to_owned),
        fields: call.list("extendFieldList").to_vec(),
        updated_at: call.timestamp(),
    };
    let id = pool.data_resources.insert(resource).map_err(ApiError::from_store("data resource"))?.id.clone();
    Ok(updated_view(pool, &id))
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_data_resource(call, pool).map(|resource| data_resource_view(resource, pool, "GetDataResourceRespDto"))
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found: Vec<&DataResource> = pool
        .data_resources
        .iter()
        .filter(|resource| call.includes("namespaceCodes", pool.namespaces.code(&resource.namespace)))
        .filter(|resource| contains_keyword(call.text("query"), &[&resource.code, &resource.name]))
        .collect();
    Ok(page(call, &found, |resource| {
        let namespace = pool.namespaces.get(&resource.namespace);
        let mut view = json!({
            "namespaceName": namespace.map(|namespace| namespace.name.as_str()).unwrap_or_default(),
            "authorizationNum": pool.count_policy_grants(resource),
            "updatedAt": resource.updated_at,
        });
        if let Value::Object(properties) = &mut view {
            copy_properties(properties, &data_resource_view(resource, pool, "ListDataResourcesRespDto"), |_| true);
        }
        view
    }))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (id, kind) = named_data_resource(call, pool).map(|resource| (resource.id.clone(), resource.kind.clone()))?;
    let content = call.input.get("struct").filter(|content| !content.is_null());
    content.map_or(Ok(()), |content| check_content(&kind, content))?;
    let changed = pool.data_resources.update(&id, |resource| {
        if let Some(content) = content {
            resource.content = content.clone();
        }
        if let Some(name) = call.text("resourceName") {
            name.clone_into(&mut resource.name);
        }
        if let Some(description) = call.text("description") {
            resource.description = Some(description.to_owned());
        }
        if call.input.get("actions").is_some_and(Value::is_array) {
            resource.actions = call.texts("actions").into_iter().map(str::to_owned).collect();
        }
        resource.updated_at = call.timestamp();
    });
    changed.map_err(ApiError::from_store("data resource"))?;
    Ok(updated_view(pool, &id))
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_data_resource(call, pool)?.id.clone();
    pool.data_resources.remove(&id);
    Ok(Value::Null)
}

/// Reports whether code and name are free in the namespace.
fn check_names(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let namespace = &pool.namespace(call.text("namespaceCode"))?.id;
    let is_taken = |property| {
        let given = call.text(property);
        given.is_some_and(|given| pool.data_resources.find(property, &format!("{namespace}/{given}")).is_some())
    };
    Ok(name_validity(["resourceCode", "resourceName"].into_iter().find(|property| is_taken(property))))
}

fn updated_view(pool: &UserPool, id: &str) -> Value {
    let resource = pool.data_resources.get(id);
    resource.map(|resource| data_resource_view(resource, pool, "CreateDataResourceRespDto")).unwrap_or_default()
}

/// Checks that the content is that of a resource of a type.
fn check_content(kind: &str, content: &Value) -> Result<(), ApiError> {
    let reject = |what: &str, rule| Err(ApiError::invalid("/struct", what, rule));
    match (kind, content) {
        ("STRING", Value::String(text)) if text.chars().count() > MAX_LENGTH => {
            reject("has more than 500 characters", "maxLength")
        }
        ("STRING", Value::String(_)) => Ok(()),
        ("ARRAY", Value::Array(values)) if values.iter().all(Value::is_string) => Ok(()),
        ("TREE", Value::Array(nodes)) if nodes.iter().all(Value::is_object) => check_nodes(nodes, 1),
        ("TREE", node @ Value::Object(_)) => check_nodes(std::slice::from_ref(node), 1),
        ("STRING", _) => reject("is a string where the type is STRING", "type"),
        ("ARRAY", _) => reject("is a list of strings where the type is ARRAY", "type"),
        _ => reject("is a list of nodes where the type is TREE", "type"),
    }
}

/// Checks that nodes have a code and a name, unique among siblings, and that there are at most five levels.
fn check_nodes(nodes: &[Value], level: usize) -> Result<(), ApiError> {
    let reject = |what: &str, rule| Err(ApiError::invalid("/struct", what, rule));
    if level > MAX_DEPTH && !nodes.is_empty() {
        return reject("has more than five levels", "depth");
    }
    for (at, node) in nodes.iter().enumerate() {
        for property in ["code", "name"] {
            let Some(given) = text(node, property) else {
                return reject("has a node without code or name", "required");
            };
            if nodes.iter().take(at).any(|sibling| text(sibling, property) == Some(given)) {
                return reject("has siblings of one code or name", "unique");
            }
        }
        check_nodes(items(node, "children"), level + 1)?;
    }
    Ok(())
}
