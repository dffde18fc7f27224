//! The operations that answer from the state.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;

use super::call::Call;
use super::error::Refusal;
use super::{
    access_keys, applications, approvals, asa_accounts, audit_logs, custom_fields, data_permissions, departments,
    devices, events, ext_idp, groups, ldap_server, organizations, pipelines, posts, public_accounts, resources, roles,
    security_settings, sync_tasks, tenants, users, webhooks, whitelists,
};
use crate::model::genauth::user_pool::State;

/// The payload of an answer, or why there is none.
pub(crate) type Outcome = Result<Value, Refusal>;

/// What an operation does.
pub(crate) type Handler = fn(&Call<'_>, &mut State) -> Outcome;

/// Operations about things of one kind.
pub(crate) struct Group {
    /// What the audit log calls these things.
    pub(crate) audited: &'static str,
    /// Official operation ids, each with what it does.
    pub(crate) operations: &'static [(&'static str, Handler)],
}

pub(crate) static GROUPS: &[Group] = &[
    access_keys::ACCESS_KEYS,
    applications::APPLICATIONS,
    applications::APPLICATION_ACCESS,
    applications::APPLICATION_SETTINGS,
    approvals::APPROVALS,
    asa_accounts::ASA_ACCOUNTS,
    audit_logs::AUDIT,
    custom_fields::CUSTOM_DATA,
    custom_fields::CUSTOM_FIELDS,
    data_permissions::DATA_POLICIES,
    data_permissions::DATA_RESOURCES,
    data_permissions::NODE_FIELDS,
    data_permissions::PERMISSIONS,
    departments::DEPARTMENTS,
    devices::DEVICES,
    devices::DEVICE_EXCLUSIVITY,
    events::EVENTS,
    events::EVENT_TYPES,
    ext_idp::CONNECTIONS,
    ext_idp::IDENTITY_PROVIDERS,
    groups::GROUPS,
    ldap_server::LDAP_SERVER,
    organizations::ORGANIZATIONS,
    pipelines::PIPELINES,
    posts::POSTS,
    public_accounts::PUBLIC_ACCOUNTS,
    resources::GRANTS,
    resources::NAMESPACES,
    resources::PERMISSION_NAMESPACES,
    resources::RESOURCES,
    roles::ADMIN_ROLES,
    roles::ASSIGNMENTS,
    roles::ROLES,
    security_settings::MAIL,
    security_settings::SECURITY_SETTINGS,
    sync_tasks::SYNC_TASKS,
    tenants::CERTIFICATIONS,
    tenants::TENANTS,
    tenants::TENANT_ADMINISTRATORS,
    tenants::TENANT_COOPERATORS,
    tenants::TENANT_INVITATIONS,
    tenants::TENANT_SETTINGS,
    tenants::TENANT_USERS,
    users::IDENTITIES,
    users::MFA,
    users::PASSWORDS,
    users::SESSIONS,
    users::USERS,
    webhooks::WEBHOOKS,
    whitelists::WHITELISTS,
];

static BY_ID: LazyLock<HashMap<&'static str, (&'static Group, Handler)>> = LazyLock::new(|| {
    let all =
        GROUPS.iter().flat_map(|group| group.operations.iter().map(move |(id, handler)| (*id, (group, *handler))));
    all.collect()
});

/// The operation of an official id, if it has state.
pub(crate) fn find(id: &str) -> Option<(&'static Group, Handler)> {
    BY_ID.get(id).copied()
}

/// How many operations have state.
#[cfg(test)]
pub(crate) fn count() -> usize {
    BY_ID.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec;

    #[test]
    fn are_in_the_document_and_there_once() {
        let listed: usize = GROUPS.iter().map(|group| group.operations.len()).sum();
        assert_eq!(BY_ID.len(), listed, "an operation is listed twice");
        for id in BY_ID.keys() {
            assert!(spec::genauth().operations.iter().any(|operation| operation.id == *id), "{id}");
        }
    }

    #[test]
    fn are_told_of_in_the_readme() {
        let readme = include_str!("../../../README.md");
        let missing: Vec<&&str> = BY_ID.keys().filter(|id| !readme.contains(&format!("`{id}`"))).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
