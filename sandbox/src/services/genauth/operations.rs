//! The table of operations that have state: it routes an operationId to its handler.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::handler::{Handler, OperationGroup};
use super::{
    access_keys, applications, approvals, asa_accounts, audit_logs, custom_fields, data_permissions, departments,
    devices, events, ext_idp, groups, ldap_server, organizations, pipelines, posts, public_accounts, resources, roles,
    security_settings, sync_tasks, tenants, users, webhooks, whitelists,
};

pub(super) static GROUPS: &[OperationGroup] = &[
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

static BY_ID: LazyLock<HashMap<&'static str, (&'static OperationGroup, Handler)>> = LazyLock::new(|| {
    let all =
        GROUPS.iter().flat_map(|group| group.operations.iter().map(move |(id, handler)| (*id, (group, *handler))));
    all.collect()
});

/// Returns the handler of an operationId and its group, if the operation has state.
pub(super) fn find(id: &str) -> Option<(&'static OperationGroup, Handler)> {
    BY_ID.get(id).copied()
}

/// Returns whether an operation has state.
#[cfg(test)]
pub(crate) fn has_state(id: &str) -> bool {
    find(id).is_some()
}

/// Returns the number of operations that have state.
#[cfg(test)]
pub(crate) fn count() -> usize {
    BY_ID.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec;

    #[test]
    fn operations_are_in_the_document_and_listed_once() {
        let listed: usize = GROUPS.iter().map(|group| group.operations.len()).sum();
        assert_eq!(BY_ID.len(), listed, "an operation is listed twice");
        for id in BY_ID.keys() {
            assert!(spec::genauth().operations.iter().any(|operation| operation.id == *id), "{id}");
        }
    }

    #[test]
    fn operations_are_listed_in_the_readme() {
        let readme = include_str!("../../../README.md");
        let missing: Vec<&&str> = BY_ID.keys().filter(|id| !readme.contains(&format!("`{id}`"))).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
