//! Grants of actions on resources.

use serde::{Deserialize, Serialize};

use super::subject::Subject;

/// Actions on a resource that a subject may do.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct ResourceGrant {
    /// Id of the namespace.
    pub(crate) namespace: String,
    /// Code of a resource, or of one instance of it: `ecs:1` of `ecs`. A trailing asterisk matches anything.
    pub(crate) resource: String,
    /// Type of the resource, as the call gives it.
    pub(crate) kind: String,
    pub(crate) subject: Subject,
    pub(crate) actions: Vec<String>,
}

impl ResourceGrant {
    /// Returns whether the grant covers a resource of its namespace.
    pub(crate) fn covers_resource(&self, resource: &str) -> bool {
        matches_pattern(&self.resource, resource)
    }

    pub(crate) fn covers_action(&self, action: &str) -> bool {
        self.actions.iter().any(|pattern| matches_pattern(pattern, action))
    }

    /// Adds actions, each once.
    pub(crate) fn add_actions(&mut self, actions: &[String]) {
        for action in actions {
            if !self.actions.contains(action) {
                self.actions.push(action.clone());
            }
        }
    }
}

/// Returns whether a name equals a pattern, or begins with what is before the asterisk at the pattern's end.
fn matches_pattern(pattern: &str, name: &str) -> bool {
    pattern == name || pattern.strip_suffix('*').is_some_and(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resource_grant_patterns_match_at_their_end() {
        let matches = matches_pattern;
        assert!(matches("ecs:1", "ecs:1") && matches("ecs:*", "ecs:1") && matches("*", "ecs:1"));
        assert!(!matches("ecs:1", "ecs:12") && !matches("ecs:*", "oss:1") && !matches("*:1", "ecs:1"));
    }
}
