//! Data policies: statements that allow or deny actions on data, and the subjects they are granted to.

use serde::{Deserialize, Serialize};

use super::store::{Record, Store};
use super::subject::Subject;

/// A named list of statements.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct DataPolicy {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) statements: Vec<Statement>,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
}

/// Paths that are allowed or denied.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Statement {
    /// `ALLOW` or `DENY`.
    pub(crate) effect: String,
    /// `namespace/resource/action`, for trees with node codes before the action; `*` stands for all actions.
    pub(crate) permissions: Vec<String>,
}

/// A policy that is granted to a subject.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct PolicyGrant {
    /// Id of the policy.
    pub(crate) policy: String,
    pub(crate) subject: Subject,
    pub(crate) at: String,
}

impl Record for DataPolicy {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("policyName", self.name.clone())]
    }
}

impl DataPolicy {
    /// Returns the paths of all statements, without a leading slash.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        let permissions = self.statements.iter().flat_map(|statement| &statement.permissions);
        permissions.map(|permission| permission.trim_start_matches('/'))
    }

    /// Returns the namespace and resource codes of all paths, each pair once.
    pub(crate) fn resources(&self) -> Vec<(&str, &str)> {
        let mut pairs = Vec::new();
        for path in self.paths() {
            let mut parts = path.split('/');
            if let (Some(namespace), Some(resource)) = (parts.next(), parts.next())
                && !pairs.contains(&(namespace, resource))
            {
                pairs.push((namespace, resource));
            }
        }
        pairs
    }

    /// Returns whether a statement of that effect covers an action on a path.
    pub(crate) fn has_statement(&self, effect: &str, path: &str, action: &str) -> bool {
        let statements = self.statements.iter().filter(|statement| statement.effect == effect);
        statements.flat_map(|statement| &statement.permissions).any(|permission| {
            permission
                .trim_start_matches('/')
                .rsplit_once('/')
                .is_some_and(|(on, what)| on == path && (what == "*" || what == action))
        })
    }
}

impl Store<DataPolicy> {
    /// Rewrites the paths of a namespace whose code has changed.
    pub(crate) fn rename_namespace(&mut self, old_code: &str, new_code: &str) {
        let (old, new) = (format!("{old_code}/"), format!("{new_code}/"));
        self.update_where(
            |_| true,
            |policy| {
                for permission in policy.statements.iter_mut().flat_map(|statement| &mut statement.permissions) {
                    if let Some(rest) = permission.trim_start_matches('/').strip_prefix(&old) {
                        *permission = format!("{new}{rest}");
                    }
                }
            },
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(permissions: &[&str]) -> DataPolicy {
        let permissions = permissions.iter().map(|path| (*path).to_owned()).collect();
        DataPolicy {
            id: "p".to_owned(),
            name: "reading".to_owned(),
            description: None,
            statements: vec![Statement { effect: "ALLOW".to_owned(), permissions }],
            created_at: String::new(),
            updated_at: String::new(),
        }
    }

    #[test]
    fn data_policy_covers_exact_paths() {
        let policy = policy(&["/files/text/*", "files/tree/a/read"]);
        assert!(policy.has_statement("ALLOW", "files/text", "write"));
        assert!(policy.has_statement("ALLOW", "files/tree/a", "read"));
        assert!(!policy.has_statement("ALLOW", "files/tree", "read"), "no node above");
        assert!(!policy.has_statement("ALLOW", "files/tree/a", "write"));
        assert!(!policy.has_statement("DENY", "files/text", "write"));
        assert_eq!(policy.resources(), [("files", "text"), ("files", "tree")]);
    }

    #[test]
    fn data_policy_follows_a_renamed_namespace() {
        let mut store = Store::default();
        store.insert(policy(&["/files/text/*", "filesystem/a/read"])).expect("new");
        store.rename_namespace("files", "documents");
        let paths: Vec<&str> = store.iter().flat_map(DataPolicy::paths).collect();
        assert_eq!(paths, ["documents/text/*", "filesystem/a/read"]);
    }
}
