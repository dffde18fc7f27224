//! Organizations: the roots of the trees of departments.

use serde_json::{Value, json};

use super::call::{Call, matches};
use super::departments::{Shown, leaders, names, new, posts};
use super::error::Refusal;
use super::operations::{Group, Outcome};
use super::paging::{page, whole};
use super::users::handlers::done;
use crate::model::genauth::department::Department;
use crate::model::genauth::user_pool::State;

pub(crate) const ORGANIZATIONS: Group = Group {
    audited: "org",
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
fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let mut root = new(call, call.name("organizationName"), None);
    let code = call.text("organizationCode").ok_or_else(|| Refusal::required("/organizationCode"))?;
    root.code = Some(code.to_owned());
    root.description = call.text("description").map(str::to_owned);
    root.open_id = call.text("openDepartmentId").map(str::to_owned);
    root.tenant = state.named_tenant(call)?.map(|tenant| tenant.id.clone());
    root.names = names(call, "organizationName");
    root.posts = posts(call, state)?.unwrap_or_default();
    let id = state.departments.insert(root).map_err(Refusal::of("organization"))?.id.clone();
    Ok(shown(state, &id))
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    let root = state.organization(call.name("organizationCode"), call.text("tenantId"))?;
    Ok(show(state, root, Shown::asked(call)))
}

/// Returns several organizations; what does not exist is left out.
fn get_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    let codes = call.texts("organizationCodeList").into_iter();
    let found = codes.filter_map(|code| state.organization(code, call.text("tenantId")).ok());
    Ok(found.map(|root| show(state, root, Shown::asked(call))).collect())
}

/// Lists the organizations of the user pool, or those of a tenant.
fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    // As text where the document is lenient.
    let enabled = call.choice("status").or_else(|| call.text("status").and_then(|status| status.parse().ok()));
    let found: Vec<&Department> =
        of_tenant(call, state).filter(|root| enabled.is_none_or(|enabled| root.enabled == enabled)).collect();
    let show = |root: &&Department| show(state, root, Shown::asked(call));
    if call.flag("fetchAll") {
        return Ok(whole(found.iter().map(show)));
    }
    Ok(page(call, &found, show))
}

/// By a part of the name or code, in any letter case.
fn search(call: &Call<'_>, state: &mut State) -> Outcome {
    let keywords = call.text("keywords");
    let is_found = |root: &&Department| matches(keywords, &[&root.name, root.code.as_deref().unwrap_or_default()]);
    let found: Vec<&Department> = of_tenant(call, state).filter(is_found).collect();
    Ok(page(call, &found, |root| show(state, root, Shown::asked(call))))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.organization(call.name("organizationCode"), call.text("tenantId"))?.id.clone();
    let (posts, leaders) = (posts(call, state)?, leaders(call, state)?);
    let changed = state.departments.change(&id, |root| {
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
        if let Some(names) = names(call, "organizationName") {
            root.names = Some(names);
        }
        root.posts = posts.unwrap_or_else(|| std::mem::take(&mut root.posts));
        root.leaders = leaders.unwrap_or_else(|| std::mem::take(&mut root.leaders));
        root.updated_at = call.timestamp();
    });
    changed.map_err(Refusal::of("organization"))?;
    Ok(shown(state, &id))
}

/// Enables or disables an organization, which is named by the id of its root.
fn update_status(call: &Call<'_>, state: &mut State) -> Outcome {
    let root = state.departments.get(call.name("rootNodeId")).filter(|department| department.is_root());
    let id = root.ok_or_else(|| Refusal::missing("organization"))?.id.clone();
    // The document has a text, and its sample is that of a flag.
    let Some(status) = call.text("status") else { return Ok(done()) };
    let what = || Refusal::invalid("/status", "is neither `true` nor `false`", "format");
    let enabled: bool = status.parse().map_err(|_| what())?;
    let changed = state.departments.change(&id, |root| {
        root.enabled = enabled;
        root.updated_at = call.timestamp();
    });
    changed.map(|_| done()).map_err(Refusal::of("organization"))
}

/// Deletes an organization, with all its departments. Its members leave it and stay users.
fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.organization(call.name("organizationCode"), call.text("tenantId"))?.id.clone();
    state.forget_organization(&id);
    Ok(done())
}

fn of_tenant<'s>(call: &'s Call<'_>, state: &'s State) -> impl Iterator<Item = &'s Department> {
    state.organizations().filter(|root| root.tenant.as_deref() == call.text("tenantId"))
}

fn shown(state: &State, id: &str) -> Value {
    state.departments.get(id).map(|root| show(state, root, Shown::everything())).unwrap_or_default()
}

/// An organization as the document describes it.
fn show(state: &State, root: &Department, shown: Shown) -> Value {
    let mut properties = json!({
        "organizationCode": root.code,
        "organizationName": root.name,
        "createdAt": root.created_at,
        "updatedAt": root.updated_at,
        "departmentId": root.id,
        "hasChildren": state.below(root).len() > 1,
        "leaderUserIds": root.leaders,
        "membersCount": state.count_members(root),
        "isVirtualNode": root.is_virtual,
        "status": root.enabled.to_string(),
    });
    for (property, value) in
        [("description", &root.description), ("openDepartmentId", &root.open_id), ("tenantId", &root.tenant)]
    {
        if let Some(value) = value {
            properties[property] = value.as_str().into();
        }
    }
    if let Some(names) = &root.names {
        properties["i18n"] = json!({"organizationName": names});
    }
    if shown.posts {
        properties["postIdList"] = json!(root.posts);
    }
    if shown.custom_data {
        properties["customData"] = Value::Object(root.custom_data.clone());
    }
    properties
}
