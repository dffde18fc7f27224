//! Resources of a namespace, each with the actions that it defines.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches, take, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;
use crate::services::genauth::schema::only;
use crate::services::genauth::users::handlers::done;

pub(crate) const RESOURCES: Group = Group {
    audited: "resource",
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

/// Members of a request that are taken over.
const MEMBERS: &[&str] = &["name", "description", "type", "actions", "apiIdentifier"];

/// Something that people may act on.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Resource {
    pub(crate) id: String,
    /// Id of the namespace.
    pub(crate) namespace: String,
    pub(crate) code: String,
    /// Name, description, type, actions and the like.
    pub(crate) members: Map<String, Value>,
    /// Ids of the tenants that it is attached to; nothing stands for all of them.
    #[serde(default)]
    pub(crate) tenants: Vec<Option<String>>,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
}

impl Record for Resource {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("code", format!("{}/{}", self.namespace, self.code))]
    }
}

impl Resource {
    pub(crate) fn text(&self, member: &str) -> &str {
        self.members.get(member).and_then(Value::as_str).unwrap_or_default()
    }

    /// The resource as a schema describes it.
    fn show(&self, call: &Call<'_>, state: &State, schema: &str) -> Value {
        let mut members = self.members.clone();
        let namespace = state.namespaces.get(&self.namespace);
        let name = namespace.map(|namespace| namespace.name.as_str()).unwrap_or_default();
        for (member, value) in [
            ("id", Value::from(self.id.as_str())),
            ("code", self.code.as_str().into()),
            ("namespace", state.namespace_code(&self.namespace).into()),
            ("namespaceId", namespace.map(|namespace| namespace.number).unwrap_or_default().into()),
            ("namespaceName", name.into()),
            ("userPoolId", call.pool.into()),
            ("linkedToTenant", (!self.tenants.is_empty()).into()),
            ("createdAt", self.created_at.as_str().into()),
            ("updatedAt", self.updated_at.as_str().into()),
        ] {
            members.insert(member.to_owned(), value);
        }
        Value::Object(only(schema, &members))
    }
}

impl State {
    /// The resource of a code in a namespace (by id).
    pub(crate) fn resource(&self, namespace: &str, code: &str) -> Option<&Resource> {
        self.resources.find("code", &format!("{namespace}/{code}"))
    }

    /// Detaches every resource from a tenant that is deleted.
    pub(crate) fn forget_tenant_of_resources(&mut self, tenant: &str) {
        let is_attached = |resource: &&Resource| resource.tenants.iter().any(|known| known.as_deref() == Some(tenant));
        let ids: Vec<String> = self.resources.iter().filter(is_attached).map(|resource| resource.id.clone()).collect();
        for id in ids {
            // Its names stay, so that nothing can be in the way.
            let _ = self.resources.change(&id, |resource| {
                resource.tenants.retain(|known| known.as_deref() != Some(tenant));
            });
        }
    }

    fn forget_resource(&mut self, id: &str) {
        if let Some(gone) = self.resources.remove(id) {
            self.grants.retain(|grant| !(grant.namespace == gone.namespace && grant.resource == gone.code));
        }
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = add(call, state, &call.input)?;
    Ok(shown(call, state, &id))
}

/// Creates several resources, or none if one of them cannot be.
fn create_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    let before = state.resources.clone();
    for (at, request) in call.list("list").iter().enumerate() {
        if let Err(refusal) = add(call, state, request) {
            state.resources = before;
            return Err(refusal.within("list", at));
        }
    }
    Ok(done())
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state).map(|resource| resource.show(call, state, "ResourceDto"))
}

/// Gives several resources; what does not exist is left out.
fn get_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    let namespace = &state.namespace(call.text("namespace"))?.id;
    let found = call.texts("codeList").into_iter().filter_map(|code| state.resource(namespace, code));
    Ok(found.map(|resource| resource.show(call, state, "ResourceDto")).collect())
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let (namespace, kind) = (&state.namespace(call.text("namespace"))?.id, call.text("type"));
    let found: Vec<&Resource> = state
        .resources
        .iter()
        .filter(|resource| resource.namespace == *namespace && kind.is_none_or(|kind| resource.text("type") == kind))
        .collect();
    Ok(page(call, &found, |resource| resource.show(call, state, "ResourceDto")))
}

/// Lists the resources of all namespaces, or of those in a list with commas.
fn list_all(call: &Call<'_>, state: &mut State) -> Outcome {
    let namespaces: Option<Vec<&str>> =
        call.text("namespaceCodeList").map(|codes| codes.split(',').map(str::trim).collect());
    let found: Vec<&Resource> = state
        .resources
        .iter()
        .filter(|resource| matches(call.text("keyword"), &[&resource.code, resource.text("name")]))
        .filter(|resource| {
            let code = state.namespace_code(&resource.namespace);
            namespaces.as_ref().is_none_or(|wanted| wanted.contains(&code))
        })
        .collect();
    Ok(page(call, &found, |resource| resource.show(call, state, "CommonResourceDto")))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?.id.clone();
    let changed = state.resources.change(&id, |resource| {
        take(&mut resource.members, &call.input, |name| MEMBERS.contains(&name));
        resource.updated_at = call.timestamp();
    });
    changed.map_err(Refusal::of("resource"))?;
    Ok(shown(call, state, &id))
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?.id.clone();
    state.forget_resource(&id);
    Ok(done())
}

/// Deletes resources by code or id; what does not exist is skipped.
fn delete_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    let namespace = &state.namespace(call.text("namespace"))?.id;
    let by_code = call.texts("codeList").into_iter().filter_map(|code| state.resource(namespace, code));
    let by_id = call.texts("ids").into_iter().filter_map(|id| state.resources.get(id));
    let ids: Vec<String> = by_code.chain(by_id).map(|resource| resource.id.clone()).collect();
    ids.iter().for_each(|id| state.forget_resource(id));
    Ok(done())
}

fn delete_by_id(call: &Call<'_>, state: &mut State) -> Outcome {
    call.texts("ids").into_iter().for_each(|id| state.forget_resource(id));
    Ok(done())
}

fn add(call: &Call<'_>, state: &mut State, request: &Value) -> Result<String, Refusal> {
    // In a batch the namespace is that of the call.
    let namespace = state.namespace(text(request, "namespace").or(call.text("namespace")))?.id.clone();
    let mut members = Map::new();
    take(&mut members, request, |name| MEMBERS.contains(&name));
    let resource = Resource {
        id: call.id(),
        namespace,
        code: text(request, "code").ok_or_else(|| Refusal::required("/code"))?.to_owned(),
        members,
        tenants: Vec::new(),
        created_at: call.timestamp(),
        updated_at: call.timestamp(),
    };
    state.resources.insert(resource).map(|resource| resource.id.clone()).map_err(Refusal::of("resource"))
}

fn named<'s>(call: &Call<'_>, state: &'s State) -> Result<&'s Resource, Refusal> {
    let namespace = &state.namespace(call.text("namespace"))?.id;
    state.resource(namespace, call.name("code")).ok_or_else(|| Refusal::missing("resource"))
}

fn shown(call: &Call<'_>, state: &State, id: &str) -> Value {
    state.resources.get(id).map(|resource| resource.show(call, state, "ResourceDto")).unwrap_or_default()
}
