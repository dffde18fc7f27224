//! Namespaces of roles and resources.
//!
//! The document has two sets of operations for them (`create-namespace` and `create-permission-namespace`), which are
//! about the same things here: roles and resources of either refer to them by code.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;
use crate::services::genauth::roles::handlers::Role;
use crate::services::genauth::users::handlers::done;

pub(crate) const NAMESPACES: Group = Group {
    audited: "resourceNamespace",
    operations: &[
        ("createNamespace", create),
        ("createNamespacesBatch", create_batch),
        ("getNamespace", get),
        ("getNamespacesBatch", |call, state| get_batch(call, state, "codeList")),
        ("listNamespaces", |call, state| list(call, state, "keywords")),
        ("listNamespaceRoles", |call, state| list_roles(call, state, "keywords")),
        ("updateNamespace", update),
        ("deleteNamespace", delete),
        ("deleteNamespacesBatch", |call, state| delete_batch(call, state, "codeList")),
    ],
};

pub(crate) const PERMISSION_NAMESPACES: Group = Group {
    audited: "permitSpace",
    operations: &[
        ("createPermissionNamespace", create),
        ("createPermissionNamespacesBatch", create_batch),
        ("getPermissionNamespace", get),
        ("getPermissionNamespacesBatch", |call, state| get_batch(call, state, "codes")),
        ("listPermissionNamespaces", |call, state| list(call, state, "query")),
        ("listPermissionNamespaceRoles", |call, state| list_roles(call, state, "query")),
        ("updatePermissionNamespace", update),
        ("deletePermissionNamespace", delete),
        ("deletePermissionNamespacesBatch", |call, state| delete_batch(call, state, "codes")),
        ("checkPermissionNamespaceExists", check),
    ],
};

/// The code of the namespace that is meant when a call names none.
pub(crate) const DEFAULT: &str = "default";

/// A space in which codes of roles and resources are unique.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Namespace {
    pub(crate) id: String,
    /// Some answers have a number for an id.
    pub(crate) number: u64,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
}

impl Record for Namespace {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("code", self.code.clone()), ("name", self.name.clone())]
    }
}

impl Namespace {
    /// The one that is always there.
    pub(crate) fn default_one() -> Self {
        let name = DEFAULT.to_owned();
        Self { id: name.clone(), number: 1, code: name.clone(), name, description: None }
    }

    fn show(&self) -> Value {
        let mut shown = json!({"code": self.code, "name": self.name, "status": 1});
        if let Some(description) = &self.description {
            shown["description"] = description.as_str().into();
        }
        shown
    }
}

impl State {
    /// The namespace of a code, or the default one.
    pub(crate) fn namespace(&self, code: Option<&str>) -> Result<&Namespace, Refusal> {
        self.namespaces.find("code", code.unwrap_or(DEFAULT)).ok_or_else(|| Refusal::missing("namespace"))
    }

    /// The code of the namespace of an id.
    pub(crate) fn namespace_code(&self, id: &str) -> &str {
        self.namespaces.get(id).map(|namespace| namespace.code.as_str()).unwrap_or_default()
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    add(call, state, &call.input).map(Namespace::show)
}

/// Creates several namespaces, or none if one of them cannot be.
fn create_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    let before = state.namespaces.clone();
    for (at, request) in call.list("list").iter().enumerate() {
        if let Err(refusal) = add(call, state, request) {
            state.namespaces = before;
            return Err(refusal.within("list", at));
        }
    }
    Ok(done())
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    state.namespace(Some(call.name("code"))).map(Namespace::show)
}

/// Gives several namespaces; what does not exist is left out.
fn get_batch(call: &Call<'_>, state: &mut State, member: &str) -> Outcome {
    let found = call.texts(member).into_iter().filter_map(|code| state.namespaces.find("code", code));
    Ok(found.map(Namespace::show).collect())
}

fn list(call: &Call<'_>, state: &mut State, keyword: &str) -> Outcome {
    let keyword = call.text(keyword);
    let found: Vec<&Namespace> =
        state.namespaces.iter().filter(|space| matches(keyword, &[&space.code, &space.name])).collect();
    Ok(page(call, &found, |namespace| namespace.show()))
}

fn list_roles(call: &Call<'_>, state: &mut State, keyword: &str) -> Outcome {
    let (namespace, keyword) = (state.namespace(Some(call.name("code")))?, call.text(keyword));
    let found: Vec<&Role> = state
        .roles
        .iter()
        .filter(|role| role.namespace == namespace.id && matches(keyword, &[&role.code, &role.name]))
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

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let (id, code) = state.namespace(Some(call.name("code"))).map(|found| (found.id.clone(), found.code.clone()))?;
    if id == DEFAULT && call.text("newCode").is_some_and(|new| new != DEFAULT) {
        return Err(refuse_default());
    }
    let changed = state.namespaces.change(&id, |namespace| {
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
    let namespace = changed.map_err(Refusal::of("namespace"))?;
    let (shown, renamed) = (namespace.show(), namespace.code.clone());
    state.rename_in_policies(&code, &renamed);
    Ok(shown)
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.namespace(Some(call.name("code")))?.id.clone();
    remove(state, &id)?;
    Ok(done())
}

/// Deletes namespaces; what does not exist is skipped.
fn delete_batch(call: &Call<'_>, state: &mut State, member: &str) -> Outcome {
    let known = |code| state.namespaces.find("code", code).map(|namespace| namespace.id.clone());
    let ids: Vec<String> = call.texts(member).into_iter().filter_map(known).collect();
    if ids.iter().any(|id| id == DEFAULT) {
        return Err(refuse_default());
    }
    ids.iter().try_for_each(|id| remove(state, id))?;
    Ok(done())
}

/// Whether code and name are free.
fn check(call: &Call<'_>, state: &mut State) -> Outcome {
    let taken = |member| call.text(member).is_some_and(|given| state.namespaces.find(member, given).is_some());
    Ok(validity(["code", "name"].into_iter().find(|member| taken(member))))
}

/// What the operations answer that check whether names are free.
pub(crate) fn validity(taken: Option<&str>) -> Value {
    let message = taken.map(|member| format!("{member} is taken")).unwrap_or_default();
    json!({"isValid": taken.is_none(), "message": message})
}

fn add<'s>(call: &Call<'_>, state: &'s mut State, request: &Value) -> Result<&'s Namespace, Refusal> {
    let code = text(request, "code").ok_or_else(|| Refusal::required("/code"))?.to_owned();
    let number = state.namespaces.iter().next_back().map_or(1, |last| last.number.saturating_add(1));
    let namespace = Namespace {
        id: call.id(),
        number,
        name: text(request, "name").unwrap_or(&code).to_owned(),
        description: text(request, "description").map(str::to_owned),
        code,
    };
    state.namespaces.insert(namespace).map_err(Refusal::of("namespace"))
}

/// Deletes a namespace with everything that is in it.
fn remove(state: &mut State, id: &str) -> Result<(), Refusal> {
    if id == DEFAULT {
        return Err(refuse_default());
    }
    let roles: Vec<String> =
        state.roles.iter().filter(|role| role.namespace == id).map(|role| role.id.clone()).collect();
    for role in roles {
        state.forget_role(&role);
    }
    state.resources.retain(|resource| resource.namespace != id);
    state.grants.retain(|grant| grant.namespace != id);
    state.data_resources.retain(|resource| resource.namespace != id);
    state.namespaces.remove(id);
    Ok(())
}

/// The default namespace stays, since everything that names none is in it.
fn refuse_default() -> Refusal {
    Refusal::new(422, "the default namespace can neither be deleted nor get another code")
}
