//! The operations that answer from the state.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;

use super::call::Call;
use super::refusal::Refusal;
use super::state::State;
use super::{
    access_keys, application_access, application_settings, applications, approvals, asa_accounts, assignments, audit,
    certifications, connections, custom_data, custom_fields, data_policies, data_resources, departments,
    device_exclusivity, devices, event_types, events, grants, groups, identities, identity_providers, ldap_server, mfa,
    namespaces, node_fields, organizations, passwords, permissions, pipelines, posts, public_accounts, resources,
    roles, security_settings, sessions, sync_tasks, tenant_administrators, tenant_invitations, tenant_settings,
    tenant_users, tenants, users, webhooks, whitelists,
};

/// The payload of an answer, or why there is none.
pub(super) type Outcome = Result<Value, Refusal>;

/// What an operation does.
pub(super) type Handler = fn(&Call<'_>, &mut State) -> Outcome;

/// Operations about things of one kind.
pub(super) struct Group {
    /// What the audit log calls these things.
    pub(super) audited: &'static str,
    /// Official operation ids, each with what it does.
    pub(super) operations: &'static [(&'static str, Handler)],
}

pub(super) static GROUPS: &[Group] = &[
    access_keys::ACCESS_KEYS,
    application_access::APPLICATION_ACCESS,
    application_settings::APPLICATION_SETTINGS,
    applications::APPLICATIONS,
    approvals::APPROVALS,
    asa_accounts::ASA_ACCOUNTS,
    assignments::ASSIGNMENTS,
    audit::AUDIT,
    certifications::CERTIFICATIONS,
    connections::CONNECTIONS,
    custom_data::CUSTOM_DATA,
    custom_fields::CUSTOM_FIELDS,
    data_policies::DATA_POLICIES,
    data_resources::DATA_RESOURCES,
    departments::DEPARTMENTS,
    device_exclusivity::DEVICE_EXCLUSIVITY,
    devices::DEVICES,
    event_types::EVENT_TYPES,
    events::EVENTS,
    grants::GRANTS,
    groups::GROUPS,
    identities::IDENTITIES,
    identity_providers::IDENTITY_PROVIDERS,
    ldap_server::LDAP_SERVER,
    mfa::MFA,
    namespaces::NAMESPACES,
    namespaces::PERMISSION_NAMESPACES,
    node_fields::NODE_FIELDS,
    organizations::ORGANIZATIONS,
    passwords::PASSWORDS,
    permissions::PERMISSIONS,
    pipelines::PIPELINES,
    posts::POSTS,
    public_accounts::PUBLIC_ACCOUNTS,
    resources::RESOURCES,
    roles::ADMIN_ROLES,
    roles::ROLES,
    security_settings::MAIL,
    security_settings::SECURITY_SETTINGS,
    sessions::SESSIONS,
    sync_tasks::SYNC_TASKS,
    tenant_administrators::TENANT_ADMINISTRATORS,
    tenant_administrators::TENANT_COOPERATORS,
    tenant_invitations::TENANT_INVITATIONS,
    tenant_settings::TENANT_SETTINGS,
    tenant_users::TENANT_USERS,
    tenants::TENANTS,
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
pub(super) fn find(id: &str) -> Option<(&'static Group, Handler)> {
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
