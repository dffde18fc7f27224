//! Organizations: the roots of the trees of departments.

use serde_json::{Value, json};

use super::call::Call;
use super::departments::handlers::{given_leaders, given_names, given_posts};
use super::departments::view::DepartmentViewOptions;
use super::error::ApiError;
use super::handler::{HandlerResult, OperationGroup};
use super::paging::{page, unpaged};
use super::payload::success;
use super::properties::contains_keyword;
use super::tenants::lookup::named_tenant;
use crate::model::genauth::department::Department;
use crate::model::genauth::user_pool::UserPool;

pub(crate) const ORGANIZATIONS: OperationGroup = OperationGroup {
    audit_resource: "org",
    operations: &[
        ("createOrganization", create),
        ("getOrganization", get),
        ("getOrganizationsBatch", get_batch),
        ("listOrganizations", list),
        ("searchOrganizations", search),
        ("updateOrganization", update),
        ("updateOrganizationStatus", update_status),
        ("deleteOrganization", delete),
    ],
};

/// Creates an organization, with a tree that has a root and nothing else.
fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let mut root = Department::new(call.new_id(), call.required("organizationName"), None, call.timestamp());
    let code = call.text("organizationCode").ok_or_else(|| ApiError::required("/organizationCode"))?;
    root.code = Some(code.to_owned());
    root.description = call.text("description").map(str::to_owned);
    root.open_id = call.text("openDepartmentId").map(str::to_owned);
    root.tenant = named_tenant(call, pool)?.map(|tenant| tenant.id.clone());
    root.names = given_names(call, "organizationName");
    root.posts = given_posts(call, pool)?.unwrap_or_default();
    let id = pool.departments.insert(root).map_err(ApiError::from_store("organization"))?.id.clone();
    Ok(updated_view(pool, &id))
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let root = pool.organization(call.required("organizationCode"), call.text("tenantId"))?;
    Ok(organization_view(pool, root, DepartmentViewOptions::requested(call)))
}

/// Returns several organizations; unknown codes are left out.
fn get_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let codes = call.texts("organizationCodeList").into_iter();
    let found = codes.filter_map(|code| pool.organization(code, call.text("tenantId")).ok());
    Ok(found.map(|root| organization_view(pool, root, DepartmentViewOptions::requested(call))).collect())
}

/// Lists the organizations of the user pool, or those of a tenant.
fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    // A string where the document is lenient.
    let enabled = call.optional_flag("status").or_else(|| call.text("status").and_then(|status| status.parse().ok()));
    let found: Vec<&Department> = organizations_of_tenant(call, pool)
        .filter(|root| enabled.is_none_or(|enabled| root.enabled == enabled))
        .collect();
    let view = |root: &&Department| organization_view(pool, root, DepartmentViewOptions::requested(call));
    if call.flag("fetchAll") {
        return Ok(unpaged(found.iter().map(view)));
    }
    Ok(page(call, &found, view))
}

/// Searches by a part of the name or code, in any letter case.
fn search(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let keywords = call.text("keywords");
    let is_found = |root: &&Department| contains_keyword(keywords, &[&root.name, root.code()]);
    let found: Vec<&Department> = organizations_of_tenant(call, pool).filter(is_found).collect();
    Ok(page(call, &found, |root| organization_view(pool, root, DepartmentViewOptions::requested(call))))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.organization(call.required("organizationCode"), call.text("tenantId"))?.id.clone();
    let (posts, leaders) = (given_posts(call, pool)?, given_leaders(call, pool)?);
    let changed = pool.departments.update(&id, |root| {
        if let Some(name) = call.text("organizationName") {
            name.clone_into(&mut root.name);
        }
        for (property, field) in [
            ("organizationNewCode", &mut root.code),
            ("description", &mut root.description),
            ("openDepartmentId", &mut root.open_id),
        ] {
            if let Some(given) = call.text(property) {
                *field = Some(given.to_owned());
            }
        }
        if let Some(names) = given_names(call, "organizationName") {
            root.names = Some(names);
        }
        root.posts = posts.unwrap_or_else(|| std::mem::take(&mut root.posts));
        root.leaders = leaders.unwrap_or_else(|| std::mem::take(&mut root.leaders));
        root.updated_at = call.timestamp();
    });
    changed.map_err(ApiError::from_store("organization"))?;
    Ok(updated_view(pool, &id))
}

/// Enables or disables an organization, which is named by the id of its root.
fn update_status(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let root = pool.departments.get(call.required("rootNodeId")).filter(|department| department.is_root());
    let id = root.ok_or_else(|| ApiError::not_found("organization"))?.id.clone();
    // The document has a string, and its example is a boolean.
    let Some(status) = call.text("status") else { return Ok(success()) };
    let what = || ApiError::invalid("/status", "is neither `true` nor `false`", "format");
    let enabled: bool = status.parse().map_err(|_| what())?;
    let changed = pool.departments.update(&id, |root| {
        root.enabled = enabled;
        root.updated_at = call.timestamp();
    });
    changed.map(|_| success()).map_err(ApiError::from_store("organization"))
}

/// Deletes an organization, with all its departments. Its members leave it and stay users.
fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.organization(call.required("organizationCode"), call.text("tenantId"))?.id.clone();
    pool.delete_organization(&id);
    Ok(success())
}

fn organizations_of_tenant<'s>(call: &'s Call<'_>, pool: &'s UserPool) -> impl Iterator<Item = &'s Department> {
    pool.departments.organizations().filter(|root| root.tenant.as_deref() == call.text("tenantId"))
}

fn updated_view(pool: &UserPool, id: &str) -> Value {
    pool.departments
        .get(id)
        .map(|root| organization_view(pool, root, DepartmentViewOptions::full()))
        .unwrap_or_default()
}

/// Returns an organization as the document describes it.
fn organization_view(pool: &UserPool, root: &Department, options: DepartmentViewOptions) -> Value {
    let mut view = json!({
        "organizationCode": root.code,
        "organizationName": root.name,
        "createdAt": root.created_at,
        "updatedAt": root.updated_at,
        "departmentId": root.id,
        "hasChildren": pool.departments.subtree(root).len() > 1,
        "leaderUserIds": root.leaders,
        "membersCount": pool.count_department_members(root),
        "isVirtualNode": root.is_virtual,
        "status": root.enabled.to_string(),
    });
    for (property, value) in
        [("description", &root.description), ("openDepartmentId", &root.open_id), ("tenantId", &root.tenant)]
    {
        if let Some(value) = value {
            view[property] = value.as_str().into();
        }
    }
    if let Some(names) = &root.names {
        view["i18n"] = json!({"organizationName": names});
    }
    if options.posts {
        view["postIdList"] = json!(root.posts);
    }
    if options.custom_data {
        view["customData"] = Value::Object(root.custom_data.clone());
    }
    view
}
