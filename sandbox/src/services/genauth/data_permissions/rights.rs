//! Data rights as responses have them.

use serde_json::{Value, json};

use crate::model::genauth::data_resource::DataResource;
use crate::model::genauth::data_rights::DataRights;
use crate::services::genauth::properties::{items, text};

/// Returns a resource with the actions that are allowed on it, if there are any.
pub(crate) fn authorized_resource_view(
    rights: &DataRights<'_>,
    namespace: &str,
    resource: &DataResource,
) -> Option<Value> {
    let path = format!("{namespace}/{}", resource.code);
    let mut view = json!({"resourceCode": resource.code, "resourceType": resource.kind});
    if resource.is_tree() {
        let mut nodes = Vec::new();
        flatten_authorized_nodes(rights, resource, &path, "", resource.nodes(), &mut nodes);
        view["treeAuthorize"] = json!({"authList": nodes});
        return (!nodes.is_empty()).then_some(view);
    }
    let actions = rights.allowed_actions(resource, &path);
    if actions.is_empty() {
        return None;
    }
    let (property, content) =
        if resource.kind == "ARRAY" { ("arrAuthorize", "values") } else { ("strAuthorize", "value") };
    view[property] = json!({"actions": actions, content: resource.content});
    Some(view)
}

/// Collects the nodes on which an action is allowed.
fn flatten_authorized_nodes(
    rights: &DataRights<'_>,
    of: &DataResource,
    path: &str,
    at: &str,
    nodes: &[Value],
    found: &mut Vec<Value>,
) {
    for node in nodes {
        let property = |name| text(node, name).unwrap_or_default();
        let at = format!("{at}/{}", property("code"));
        let actions = rights.allowed_actions(of, &format!("{path}{at}"));
        if !actions.is_empty() {
            let mut view = json!({"nodePath": at, "nodeName": property("name"), "nodeActions": actions});
            for (from, to) in [("value", "nodeValue"), ("extendFieldValue", "nodeExtendFieldValue")] {
                if let Some(value) = node.get(from).filter(|value| !value.is_null()) {
                    view[to] = value.clone();
                }
            }
            found.push(view);
        }
        flatten_authorized_nodes(rights, of, path, &at, items(node, "children"), found);
    }
}

/// Returns the nodes on which an action is allowed, and the nodes above them.
pub(crate) fn authorized_tree_view(
    rights: &DataRights<'_>,
    resource: &DataResource,
    path: &str,
    nodes: &[Value],
) -> Vec<Value> {
    let mut authorized = Vec::new();
    for node in nodes {
        let property = |name| text(node, name).unwrap_or_default();
        let path = format!("{path}/{}", property("code"));
        let actions = rights.allowed_actions(resource, &path);
        let children = authorized_tree_view(rights, resource, &path, items(node, "children"));
        if !actions.is_empty() || !children.is_empty() {
            let mut view = json!({
                "code": property("code"),
                "name": property("name"),
                "actions": actions,
                "children": children,
            });
            if let Some(value) = text(node, "value") {
                view["value"] = value.into();
            }
            authorized.push(view);
        }
    }
    authorized
}
