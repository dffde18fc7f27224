//! Departments as responses have them, and the calls that return them.

use serde_json::{Value, json};

use super::lookup::{department_id_type, named_department};
use crate::model::genauth::department::{Department, ROOT};
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::paging::unpaged;

/// What a response includes of a department.
#[derive(Clone, Copy)]
pub(crate) struct DepartmentViewOptions {
    pub(crate) custom_data: bool,
    /// Custom data among the properties of the department, not as an object of its own.
    flat: bool,
    pub(crate) posts: bool,
}

impl DepartmentViewOptions {
    /// Returns what a call requests that can request posts.
    pub(crate) fn requested(call: &Call<'_>) -> Self {
        Self { posts: call.flag("withPost"), ..Self::requested_with_posts(call) }
    }

    /// Returns what a call requests that cannot request posts: they are included.
    pub(super) fn requested_with_posts(call: &Call<'_>) -> Self {
        Self { custom_data: call.flag("withCustomData"), flat: call.flag("flatCustomData"), posts: true }
    }

    /// Returns what the response to a change includes.
    pub(crate) const fn full() -> Self {
        Self { custom_data: true, flat: false, posts: true }
    }
}

/// Returns a department as the document describes it.
pub(crate) fn department_view(pool: &UserPool, department: &Department, options: DepartmentViewOptions) -> Value {
    let parent = pool.departments.parent(department);
    let mut view = json!({
        "organizationCode": pool.departments.organization_code(department),
        "departmentId": department.id,
        "createdAt": department.created_at,
        "updatedAt": department.updated_at,
        "name": department.name,
        "leaderUserIds": department.leaders,
        "parentDepartmentId": parent.map(|parent| parent.id.as_str()).unwrap_or_default(),
        "parentDepartmentCode": parent.map(Department::code).unwrap_or_default(),
        "membersCount": pool.count_department_members(department),
        "hasChildren": pool.departments.children(&department.id).next().is_some(),
        "isVirtualNode": department.is_virtual,
        "status": department.enabled,
    });
    for (property, value) in [
        ("openDepartmentId", &department.open_id),
        ("description", &department.description),
        ("code", &department.code),
    ] {
        if let Some(value) = value {
            view[property] = value.as_str().into();
        }
    }
    if let Some(names) = &department.names {
        view["i18n"] = json!({"name": names});
    }
    if options.posts {
        view["postIdList"] = json!(department.posts);
    }
    if let (true, true, Value::Object(properties)) = (options.custom_data, options.flat, &mut view) {
        for (name, value) in &department.custom_data {
            properties.entry(name.clone()).or_insert_with(|| value.clone());
        }
    } else if options.custom_data {
        view["customData"] = Value::Object(department.custom_data.clone());
    }
    view
}

/// Returns a department that is named by an id or by its code.
pub(super) fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (id, id_type) = match (call.text("departmentId"), call.text("departmentCode")) {
        (Some(id), _) => (id, department_id_type(call)),
        (None, Some(code)) => (code, "code"),
        (None, None) => {
            let what = "one of departmentId and departmentCode is required";
            return Err(ApiError::invalid("/departmentId", what, "required"));
        }
    };
    let department = match call.text("organizationCode") {
        Some(code) => pool.department_in(pool.organization(code, call.text("tenantId"))?, id, id_type)?,
        None if id == ROOT => return Err(ApiError::required("/organizationCode")),
        None => in_tenant(call, pool, pool.department(id, id_type)?)?,
    };
    Ok(department_view(pool, department, DepartmentViewOptions::requested_with_posts(call)))
}

/// Returns a department whose organization the call does not name.
pub(super) fn get_by_id(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let department = in_tenant(call, pool, pool.department(call.required("departmentId"), "department_id")?)?;
    Ok(department_view(pool, department, DepartmentViewOptions::requested_with_posts(call)))
}

/// Returns the department above one; the root has none.
pub(super) fn get_parent(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let department = named_department(call, pool)?;
    let parent = pool.departments.parent(department).ok_or_else(|| ApiError::not_found("parent of the department"))?;
    Ok(department_view(pool, parent, DepartmentViewOptions::requested_with_posts(call)))
}

/// Lists a department and everything below it.
pub(super) fn list_all(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let organization = pool.organization(call.required("organizationCode"), None)?;
    let top = pool.department_in(organization, call.text("departmentId").unwrap_or(ROOT), department_id_type(call))?;
    let options = DepartmentViewOptions::requested_with_posts(call);
    Ok(unpaged(pool.departments.subtree(top).into_iter().map(|department| department_view(pool, department, options))))
}

/// Lists the departments directly below one.
pub(super) fn list_children(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let top = named_department(call, pool)?;
    let options = DepartmentViewOptions::requested_with_posts(call);
    let found = pool
        .departments
        .children(&top.id)
        .filter(|department| call.optional_flag("status").is_none_or(|enabled| department.enabled == enabled))
        .filter(|department| !(department.is_virtual && call.flag("excludeVirtualNode")))
        .filter(|department| department.is_virtual || !call.flag("onlyVirtualNode"));
    Ok(unpaged(found.map(|department| department_view(pool, department, options))))
}

/// Checks that a department is one of the tenant that a call names, if it names one.
fn in_tenant<'s>(call: &Call<'_>, pool: &UserPool, department: &'s Department) -> Result<&'s Department, ApiError> {
    let tenant = pool.departments.root_of(department).and_then(|root| root.tenant.as_deref());
    let is_found = call.text("tenantId").is_none_or(|wanted| tenant == Some(wanted));
    is_found.then_some(department).ok_or_else(|| ApiError::not_found("department"))
}
