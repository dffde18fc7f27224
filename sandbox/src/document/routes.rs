//! From method and path to an operation.

use std::collections::HashMap;

use super::operation::Operation;

/// Where the operations of a document are.
pub(super) struct Routes {
    /// Paths without parameters, by path and then method.
    fixed: HashMap<String, Vec<(String, usize)>>,
    /// Paths with parameters; a few dozen at most.
    with_parameters: Vec<(String, Vec<String>, usize)>,
}

impl Routes {
    pub(super) fn new(operations: &[Operation]) -> Self {
        let mut routes = Self { fixed: HashMap::new(), with_parameters: Vec::new() };
        for (index, operation) in operations.iter().enumerate() {
            let method = operation.method.clone();
            if operation.path.contains('{') {
                let parts = operation.path.split('/').map(str::to_owned).collect();
                routes.with_parameters.push((method, parts, index));
            } else {
                routes.fixed.entry(operation.path.clone()).or_default().push((method, index));
            }
        }
        routes
    }

    /// The operation of a method and path; a path that is there literally goes before one with parameters.
    pub(super) fn find(&self, method: &str, path: &str) -> Option<usize> {
        let fixed = self.fixed.get(path).and_then(|list| list.iter().find(|(known, _)| known == method));
        fixed.map(|(_, index)| *index).or_else(|| {
            let given: Vec<&str> = path.split('/').collect();
            self.with_parameters
                .iter()
                .find(|(known, parts, _)| known == method && fits(parts, &given))
                .map(|(_, _, index)| *index)
        })
    }
}

fn fits(parts: &[String], given: &[&str]) -> bool {
    parts.len() == given.len()
        && parts.iter().zip(given).all(
            |(part, given)| {
                if part.starts_with('{') { !given.is_empty() } else { part == given }
            },
        )
}
