//! Data resources: strings, lists and trees, each with the actions that it defines.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::store::{Record, Store};

/// Data that users may act on.
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
    /// Fields of the nodes of a tree, beside code, name and value.
    pub(crate) fields: Vec<Value>,
    pub(crate) updated_at: String,
}

impl Record for DataResource {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        let scoped = |name: &str| format!("{}/{name}", self.namespace);
        vec![("resourceCode", scoped(&self.code)), ("resourceName", scoped(&self.name))]
    }
}

impl DataResource {
    pub(crate) fn is_tree(&self) -> bool {
        self.kind == "TREE"
    }

    /// Returns the top-level nodes of a tree, given as a list or as a single node; none for other resources.
    pub(crate) fn nodes(&self) -> &[Value] {
        match &self.content {
            Value::Array(nodes) if self.is_tree() => nodes,
            node @ Value::Object(_) => std::slice::from_ref(node),
            _ => &[],
        }
    }

    /// Returns whether a path of node codes exists; the empty path is the resource itself.
    pub(crate) fn has_path(&self, path: &[&str]) -> bool {
        let mut level = self.nodes();
        path.iter().all(|code| {
            let Some(node) = level.iter().find(|node| node.get("code").and_then(Value::as_str) == Some(code)) else {
                return false;
            };
            level = node.get("children").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            !code.is_empty()
        })
    }
}

impl Store<DataResource> {
    /// Returns the resource of a code in the namespace of an id.
    pub(crate) fn in_namespace(&self, namespace: &str, code: &str) -> Option<&DataResource> {
        self.find("resourceCode", &format!("{namespace}/{code}"))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn data_resource_has_the_paths_of_its_nodes() {
        let mut resource = DataResource {
            id: "r".to_owned(),
            namespace: "n".to_owned(),
            code: "tree".to_owned(),
            name: "Tree".to_owned(),
            kind: "TREE".to_owned(),
            content: json!([{"code": "a", "children": [{"code": "b"}]}]),
            actions: Vec::new(),
            description: None,
            fields: Vec::new(),
            updated_at: String::new(),
        };
        assert!(resource.has_path(&[]) && resource.has_path(&["a"]) && resource.has_path(&["a", "b"]));
        assert!(!resource.has_path(&["b"]) && !resource.has_path(&["a", "b", "c"]) && !resource.has_path(&[""]));
        resource.content = json!({"code": "a"});
        assert!(resource.has_path(&["a"]), "a single node");
    }
}
