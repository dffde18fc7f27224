//! What the data policies of a user allow.
//!
//! A permission applies to the exact path, not to nodes below it, and to actions that the resource defines. An action that one
//! policy denies is denied; one that no policy allows is denied, too.

use super::data_policy::DataPolicy;
use super::data_resource::DataResource;
use super::user_pool::UserPool;

/// The policies that apply to one user.
pub(crate) struct DataRights<'s> {
    policies: Vec<&'s DataPolicy>,
}

impl DataRights<'_> {
    /// Returns the actions of a resource that are allowed on a path: namespace, resource code and node codes.
    pub(crate) fn allowed_actions(&self, resource: &DataResource, path: &str) -> Vec<String> {
        let is_allowed = |action: &&String| {
            let has = |effect: &str| self.policies.iter().any(|policy| policy.has_statement(effect, path, action));
            has("ALLOW") && !has("DENY")
        };
        resource.actions.iter().filter(is_allowed).cloned().collect()
    }
}

impl UserPool {
    /// Returns the data rights of a user at a time in milliseconds since 1970.
    pub(crate) fn data_rights(&self, user: &str, now: u64) -> DataRights<'_> {
        let subjects = self.subjects_of(user, now);
        let granted = self.policy_grants.iter().filter(|grant| subjects.contains(&grant.subject));
        let mut policies: Vec<&DataPolicy> = Vec::new();
        for policy in granted.filter_map(|grant| self.data_policies.get(&grant.policy)) {
            if !policies.iter().any(|known| known.id == policy.id) {
                policies.push(policy);
            }
        }
        DataRights { policies }
    }

    /// Returns the actions that are allowed on `resource/node/...` of a namespace; none where there is no such path.
    pub(crate) fn allowed_data_actions(&self, rights: &DataRights<'_>, namespace: &str, path: &str) -> Vec<String> {
        let path = path.trim_matches('/');
        let mut parts = path.split('/');
        let Ok(resource) = self.data_resource(namespace, parts.next().unwrap_or_default()) else { return Vec::new() };
        if !resource.has_path(&parts.collect::<Vec<_>>()) {
            return Vec::new();
        }
        rights.allowed_actions(resource, &format!("{namespace}/{path}"))
    }

    /// Returns how many grants there are of policies on a resource.
    pub(crate) fn count_policy_grants(&self, resource: &DataResource) -> usize {
        let pair = (self.namespaces.code(&resource.namespace), resource.code.as_str());
        let policies = self.policy_grants.iter().filter_map(|grant| self.data_policies.get(&grant.policy));
        policies.filter(|policy| policy.resources().contains(&pair)).count()
    }
}
