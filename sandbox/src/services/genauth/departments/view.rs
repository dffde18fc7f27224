//! Departments as calls return them.

use serde_json::{Value, json};

use super::tree::named;
use crate::model::genauth::department::{Department, ROOT, id_kind};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::paging::whole;

/// What a response has of a department.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    pub(crate) custom_data: bool,
    /// Custom data among the properties of the department, not as an object of its own.
    flat: bool,
    pub(crate) posts: bool,
}

impl Shown {
    /// What a call asks for that can ask for posts.
    pub(crate) fn asked(call: &Call<'_>) -> Self {
        Self { posts: call.flag("withPost"), ..Self::asked_with_posts(call) }
    }

    /// What a call asks for that cannot ask for posts.
    pub(super) fn asked_with_posts(call: &Call<'_>) -> Self {
        Self { custom_data: call.flag("withCustomData"), flat: call.flag("flatCustomData"), posts: true }
    }

    /// What the response to a change has.
    pub(crate) const fn everything() -> Self {
        Self { custom_data: true, flat: false, posts: true }
    }
}

impl State {
    /// A department as the document describes it.
    pub(super) fn show_department(&self, department: &Department, shown: Shown) -> Value {
        let parent = department.parent.as_deref().and_then(|id| self.departments.get(id));
        let mut properties = json!({
            "organizationCode": self.organization_code(department),
            "departmentId": department.id,
            "createdAt": department.created_at,
            "updatedAt": department.updated_at,
            "name": department.name,
            "leaderUserIds": department.leaders,
            "parentDepartmentId": parent.map(|parent| parent.id.as_str()).unwrap_or_default(),
            "parentDepartmentCode": parent.and_then(|parent| parent.code.as_deref()).unwrap_or_default(),
            "membersCount": self.count_members(department),
            "hasChildren": self.children(&department.id).next().is_some(),
            "isVirtualNode": department.is_virtual,
            "status": department.enabled,
        });
        for (property, value) in [
            ("openDepartmentId", &department.open_id),
            ("description", &department.description),
            ("code", &department.code),
        ] {
            if let Some(value) = value {
                properties[property] = value.as_str().into();
            }
        }
        if let Some(names) = &department.names {
            properties["i18n"] = json!({"name": names});
        }
        if shown.posts {
            properties["postIdList"] = json!(department.posts);
        }
        if let (true, true, Value::Object(properties)) = (shown.custom_data, shown.flat, &mut properties) {
            for (name, value) in &department.custom_data {
                properties.entry(name.clone()).or_insert_with(|| value.clone());
            }
        } else if shown.custom_data {
            properties["customData"] = Value::Object(department.custom_data.clone());
        }
        properties
    }
}

/// Returns a department that is named by an id or by its code.
pub(super) fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    let (id, kind) = match (call.text("departmentId"), call.text("departmentCode")) {
        (Some(id), _) => (id, id_kind(call)),
        (None, Some(code)) => (code, "code"),
        (None, None) => {
            let what = "one of departmentId and departmentCode is required";
            return Err(Refusal::invalid("/departmentId", what, "required"));
        }
    };
    let department = match call.text("organizationCode") {
        Some(code) => state.department_in(state.organization(code, call.text("tenantId"))?, id, kind)?,
        None if id == ROOT => return Err(Refusal::required("/organizationCode")),
        None => in_tenant(call, state, state.department(id, kind)?)?,
    };
    Ok(state.show_department(department, Shown::asked_with_posts(call)))
}

/// Returns a department whose organization need not be known.
pub(super) fn get_by_id(call: &Call<'_>, state: &mut State) -> Outcome {
    let department = in_tenant(call, state, state.department(call.name("departmentId"), "department_id")?)?;
    Ok(state.show_department(department, Shown::asked_with_posts(call)))
}

/// Returns the department above one; the root has none.
pub(super) fn get_parent(call: &Call<'_>, state: &mut State) -> Outcome {
    let department = named(call, state)?;
    let parent = department.parent.as_deref().and_then(|id| state.departments.get(id));
    let parent = parent.ok_or_else(|| Refusal::missing("parent of the department"))?;
    Ok(state.show_department(parent, Shown::asked_with_posts(call)))
}

/// Lists a department and everything below it.
pub(super) fn list_all(call: &Call<'_>, state: &mut State) -> Outcome {
    let organization = state.organization(call.name("organizationCode"), None)?;
    let top = state.department_in(organization, call.text("departmentId").unwrap_or(ROOT), id_kind(call))?;
    let shown = Shown::asked_with_posts(call);
    Ok(whole(state.below(top).into_iter().map(|department| state.show_department(department, shown))))
}

/// Lists what is directly below a department.
pub(super) fn list_children(call: &Call<'_>, state: &mut State) -> Outcome {
    let top = named(call, state)?;
    let shown = Shown::asked_with_posts(call);
    let found = state
        .children(&top.id)
        .filter(|department| call.choice("status").is_none_or(|enabled| department.enabled == enabled))
        .filter(|department| !(department.is_virtual && call.flag("excludeVirtualNode")))
        .filter(|department| department.is_virtual || !call.flag("onlyVirtualNode"));
    Ok(whole(found.map(|department| state.show_department(department, shown))))
}

/// A department of the tenant that a call names, if it names one.
fn in_tenant<'s>(call: &Call<'_>, state: &State, department: &'s Department) -> Result<&'s Department, Refusal> {
    let tenant = state.departments.get(&department.organization).and_then(|root| root.tenant.as_deref());
    let is_there = call.text("tenantId").is_none_or(|wanted| tenant == Some(wanted));
    is_there.then_some(department).ok_or_else(|| Refusal::missing("department"))
}
