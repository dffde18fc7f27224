//! Data resources: strings, lists and trees, each with the actions that it defines.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, list as items, matches, take, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;
use crate::services::genauth::resources::namespaces::validity;
use crate::services::genauth::schema::only;

pub(crate) const DATA_RESOURCES: Group = Group {
    audited: "dataResource",
    operations: &[
        ("createDataResource", |call, state| create(call, state, call.name("type"))),
        ("createDataResourceByString", |call, state| create(call, state, "STRING")),
        ("createDataResourceByArray", |call, state| create(call, state, "ARRAY")),
        ("createDataResourceByTree", |call, state| create(call, state, "TREE")),
        ("getDataResource", get),
        ("listDataResources", list),
        ("updateDataResource", update),
        ("deleteDataResource", delete),
        ("checkDataResourceExists", check),
    ],
};

/// Levels of a tree.
const DEEPEST: usize = 5;

/// Characters of a string.
const LONGEST: usize = 500;

/// Data that people may act on.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct DataResource {
    pub(crate) id: String,
    /// Id of the namespace.
    pub(crate) namespace: String,
    pub(crate) code: String,
    pub(crate) name: String,
    /// `STRING`, `ARRAY` or `TREE`.
    pub(crate) kind: String,
    pub(crate) content: Value,
    pub(crate) actions: Vec<String>,
    pub(crate) description: Option<String>,
    /// Fields of the nodes, beside code, name and value.
    pub(crate) fields: Vec<Value>,
    pub(crate) updated_at: String,
}

impl Record for DataResource {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        let within = |name: &str| format!("{}/{name}", self.namespace);
        vec![("resourceCode", within(&self.code)), ("resourceName", within(&self.name))]
    }
}

impl DataResource {
    /// Top-level nodes of a tree, however they were given; nothing of other resources.
    pub(crate) fn nodes(&self) -> &[Value] {
        match &self.content {
            Value::Array(nodes) if self.kind == "TREE" => nodes,
            node @ Value::Object(_) => std::slice::from_ref(node),
            _ => &[],
        }
    }

    /// Whether a path of node codes leads somewhere; the empty one leads to the resource.
    pub(crate) fn has(&self, path: &[&str]) -> bool {
        let mut level = self.nodes();
        path.iter().all(|code| match level.iter().find(|node| text(node, "code") == Some(code)) {
            Some(node) => {
                level = items(node, "children");
                true
            }
            None => false,
        })
    }

    fn show(&self, state: &State, schema: &str) -> Value {
        let mut shown = Map::new();
        for (member, value) in [
            ("namespaceCode", state.namespace_code(&self.namespace).into()),
            ("resourceCode", Value::from(self.code.as_str())),
            ("resourceName", self.name.as_str().into()),
            ("type", self.kind.as_str().into()),
            ("struct", self.content.clone()),
            ("actions", self.actions.clone().into()),
        ] {
            shown.insert(member.to_owned(), value);
        }
        if let Some(description) = &self.description {
            shown.insert("description".to_owned(), description.as_str().into());
        }
        if self.kind == "TREE" && !self.fields.is_empty() {
            shown.insert("extendFieldList".to_owned(), self.fields.clone().into());
        }
        Value::Object(only(schema, &shown))
    }
}

impl State {
    /// The data resource of a code in a namespace.
    pub(crate) fn data_resource(&self, namespace: &str, code: &str) -> Result<&DataResource, Refusal> {
        let namespace = &self.namespace(Some(namespace))?.id;
        let found = self.data_resources.find("resourceCode", &format!("{namespace}/{code}"));
        found.ok_or_else(|| Refusal::missing("data resource"))
    }
}

/// The data resource that a call names.
pub(crate) fn named<'s>(call: &Call<'_>, state: &'s State) -> Result<&'s DataResource, Refusal> {
    state.data_resource(call.name("namespaceCode"), call.name("resourceCode"))
}

fn create(call: &Call<'_>, state: &mut State, kind: &str) -> Outcome {
    let namespace = state.namespace(call.text("namespaceCode"))?.id.clone();
    let content = call.input.get("struct").cloned().unwrap_or_default();
    check_content(kind, &content)?;
    if kind != "TREE" && !call.list("extendFieldList").is_empty() {
        return Err(Refusal::invalid("/extendFieldList", "is for trees only", "forbidden"));
    }
    let resource = DataResource {
        id: call.id(),
        namespace,
        code: call.text("resourceCode").ok_or_else(|| Refusal::required("/resourceCode"))?.to_owned(),
        name: call.text("resourceName").ok_or_else(|| Refusal::required("/resourceName"))?.to_owned(),
        kind: kind.to_owned(),
        content,
        actions: call.texts("actions").into_iter().map(str::to_owned).collect(),
        description: call.text("description").map(str::to_owned),
        fields: call.list("extendFieldList").to_vec(),
        updated_at: call.timestamp(),
    };
    let id = state.data_resources.insert(resource).map_err(Refusal::of("data resource"))?.id.clone();
    Ok(shown(state, &id))
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state).map(|resource| resource.show(state, "GetDataResourceRespDto"))
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let found: Vec<&DataResource> = state
        .data_resources
        .iter()
        .filter(|resource| call.wants("namespaceCodes", state.namespace_code(&resource.namespace)))
        .filter(|resource| matches(call.text("query"), &[&resource.code, &resource.name]))
        .collect();
    Ok(page(call, &found, |resource| {
        let namespace = state.namespaces.get(&resource.namespace);
        let mut shown = json!({
            "namespaceName": namespace.map(|namespace| namespace.name.as_str()).unwrap_or_default(),
            "authorizationNum": state.policies_on(resource),
            "updatedAt": resource.updated_at,
        });
        if let Value::Object(members) = &mut shown {
            take(members, &resource.show(state, "ListDataResourcesRespDto"), |_| true);
        }
        shown
    }))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let (id, kind) = named(call, state).map(|resource| (resource.id.clone(), resource.kind.clone()))?;
    let content = call.input.get("struct").filter(|content| !content.is_null());
    content.map_or(Ok(()), |content| check_content(&kind, content))?;
    let changed = state.data_resources.change(&id, |resource| {
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
    changed.map_err(Refusal::of("data resource"))?;
    Ok(shown(state, &id))
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?.id.clone();
    state.data_resources.remove(&id);
    Ok(Value::Null)
}

/// Whether code and name are free in the namespace.
fn check(call: &Call<'_>, state: &mut State) -> Outcome {
    let namespace = &state.namespace(call.text("namespaceCode"))?.id;
    let taken = |member| {
        let given = call.text(member);
        given.is_some_and(|given| state.data_resources.find(member, &format!("{namespace}/{given}")).is_some())
    };
    Ok(validity(["resourceCode", "resourceName"].into_iter().find(|member| taken(member))))
}

fn shown(state: &State, id: &str) -> Value {
    let resource = state.data_resources.get(id);
    resource.map(|resource| resource.show(state, "CreateDataResourceRespDto")).unwrap_or_default()
}

/// What a resource of a type holds.
fn check_content(kind: &str, content: &Value) -> Result<(), Refusal> {
    let refuse = |what: &str, rule| Err(Refusal::invalid("/struct", what, rule));
    match (kind, content) {
        ("STRING", Value::String(text)) if text.chars().count() > LONGEST => {
            refuse("has more than 500 characters", "maxLength")
        }
        ("STRING", Value::String(_)) => Ok(()),
        ("ARRAY", Value::Array(values)) if values.iter().all(Value::is_string) => Ok(()),
        ("TREE", Value::Array(nodes)) if nodes.iter().all(Value::is_object) => check_nodes(nodes, 1),
        ("TREE", node @ Value::Object(_)) => check_nodes(std::slice::from_ref(node), 1),
        ("STRING", _) => refuse("is a string where the type is STRING", "type"),
        ("ARRAY", _) => refuse("is a list of strings where the type is ARRAY", "type"),
        _ => refuse("is a list of nodes where the type is TREE", "type"),
    }
}

/// Nodes have a code and a name, which are unique among siblings, and there are at most five levels.
fn check_nodes(nodes: &[Value], level: usize) -> Result<(), Refusal> {
    let refuse = |what: &str, rule| Err(Refusal::invalid("/struct", what, rule));
    if level > DEEPEST && !nodes.is_empty() {
        return refuse("has more than five levels", "depth");
    }
    for (at, node) in nodes.iter().enumerate() {
        for member in ["code", "name"] {
            let Some(given) = text(node, member) else { return refuse("has a node without code or name", "required") };
            if nodes.iter().take(at).any(|sibling| text(sibling, member) == Some(given)) {
                return refuse("has siblings of one code or name", "unique");
            }
        }
        check_nodes(items(node, "children"), level + 1)?;
    }
    Ok(())
}
