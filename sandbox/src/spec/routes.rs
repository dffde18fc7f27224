//! Finds operations by method and path.

use std::collections::HashMap;

use super::operation::Operation;
use super::path_template::match_template;

/// The routes of a document.
pub(super) struct Routes {
    /// Paths without parameters, by path and then method.
    fixed: HashMap<String, Vec<(String, usize)>>,
    /// Paths with parameters, the most literal first; at most a few dozen.
    with_parameters: Vec<Route>,
}

struct Route {
    method: String,
    template: String,
    index: usize,
}

impl Routes {
    pub(super) fn new(operations: &[Operation]) -> Self {
        let mut routes = Self { fixed: HashMap::new(), with_parameters: Vec::new() };
        for (index, operation) in operations.iter().enumerate() {
            let method = operation.method.clone();
            if operation.path.contains('{') {
                routes.with_parameters.push(Route { method, template: operation.path.clone(), index });
            } else {
                routes.fixed.entry(operation.path.clone()).or_default().push((method, index));
            }
        }
        routes.with_parameters.sort_by_cached_key(|route| precedence(&route.template));
        routes
    }

    /// Returns the index of the operation of a method and path. Literal paths take precedence over paths with parameters.
    pub(super) fn find(&self, method: &str, path: &str) -> Option<usize> {
        let fixed = self.fixed.get(path).and_then(|list| list.iter().find(|(known, _)| known == method));
        fixed.map(|(_, index)| *index).or_else(|| {
            let mut routes = self.with_parameters.iter();
            let found = routes.find(|route| route.method == method && match_template(&route.template, path).is_some());
            found.map(|route| route.index)
        })
    }
}

/// Returns the sort key of a template. Segment by segment from the left, literal segments take precedence.
fn precedence(template: &str) -> Vec<bool> {
    template.split('/').map(|segment| segment.starts_with('{')).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    fn found(paths: &[&str], path: &str) -> Option<String> {
        let items: Map<String, Value> =
            paths.iter().map(|path| ((*path).to_owned(), json!({"get": {"operationId": path}}))).collect();
        let document = super::super::load::parse(&json!({"paths": items}).to_string(), false);
        let index = document.routes.find("GET", path)?;
        document.operations.get(index).map(|operation| operation.id.clone())
    }

    #[test]
    fn literal_text_takes_precedence_over_parameters() {
        let paths = ["/parcels/{id}", "/parcels/mine", "/{kind}/mine", "/parcels/{id}/{part}", "/parcels/{id}/parts"];
        for (path, expected) in [
            ("/parcels/p-7", Some("/parcels/{id}")),
            ("/parcels/:hold", Some("/parcels/{id}")),
            ("/parcels/mine", Some("/parcels/mine")),
            ("/boxes/mine", Some("/{kind}/mine")),
            ("/parcels/1/parts", Some("/parcels/{id}/parts")),
            ("/parcels/1/2", Some("/parcels/{id}/{part}")),
            ("/parcels/", None),
        ] {
            assert_eq!(found(&paths, path).as_deref(), expected, "{path}");
        }
    }
}
