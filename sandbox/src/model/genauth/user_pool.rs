//! Everything that GenAuth remembers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::approval::Approval;
use super::department::{Department, Membership};
use super::post::{Post, PostHolder};
use super::store::{ID, Store};
use super::sync_task::{SyncJob, SyncRelation, SyncTask};
use super::user::User;
use crate::expiring::Expiring;
use crate::services::genauth::access_keys::AccessKey;
use crate::services::genauth::applications::access::ApplicationGrant;
use crate::services::genauth::applications::handlers::Application;
use crate::services::genauth::asa_accounts::AsaAccount;
use crate::services::genauth::audit_logs::AuditLog;
use crate::services::genauth::custom_fields::definitions::CustomField;
use crate::services::genauth::data_permissions::policies::{DataPolicy, PolicyGrant};
use crate::services::genauth::data_permissions::resources::DataResource;
use crate::services::genauth::devices::exclusivity::DeviceExclusivity;
use crate::services::genauth::devices::handlers::Device;
use crate::services::genauth::events::event_types::{EventApplication, EventType};
use crate::services::genauth::ext_idp::connections::Connection;
use crate::services::genauth::ext_idp::providers::IdentityProvider;
use crate::services::genauth::groups::UserGroup;
use crate::services::genauth::ldap_server::LdapServer;
use crate::services::genauth::pipelines::PipelineFunction;
use crate::services::genauth::public_accounts::Binding;
use crate::services::genauth::resources::grants::Grant;
use crate::services::genauth::resources::handlers::Resource;
use crate::services::genauth::resources::namespaces::{DEFAULT, Namespace};
use crate::services::genauth::roles::assignments::Assignment;
use crate::services::genauth::roles::handlers::Role;
use crate::services::genauth::tenants::administrators::{Cooperator, TenantsAdministrator};
use crate::services::genauth::tenants::handlers::Tenant;
use crate::services::genauth::tenants::invitations::TenantInvitation;
use crate::services::genauth::tenants::users::TenantUser;
use crate::services::genauth::webhooks::handlers::Webhook;
use crate::services::genauth::webhooks::log::WebhookLog;
use crate::services::genauth::whitelists::Listed;

/// The state of a user pool, as one value that can be written down and read again.
///
/// What grows by itself (nonces, tokens, logs) is bounded; the rest is as large as callers make it.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    /// Management tokens, each with the access key that it was issued for.
    pub(crate) tokens: Expiring<String>,
    /// Nonces of requests that were let in, each until its request is too old to be let in again.
    pub(crate) nonces: Expiring<()>,
    pub(crate) access_keys: Store<AccessKey>,
    /// Users and public accounts, which share what is unique.
    pub(crate) users: Store<User>,
    pub(crate) bindings: Vec<Binding>,
    pub(crate) groups: Store<UserGroup>,
    pub(crate) namespaces: Store<Namespace>,
    pub(crate) roles: Store<Role>,
    pub(crate) assignments: Vec<Assignment>,
    pub(crate) resources: Store<Resource>,
    pub(crate) grants: Vec<Grant>,
    pub(crate) data_resources: Store<DataResource>,
    pub(crate) data_policies: Store<DataPolicy>,
    pub(crate) policy_grants: Vec<PolicyGrant>,
    pub(crate) applications: Store<Application>,
    pub(crate) application_grants: Vec<ApplicationGrant>,
    pub(crate) custom_fields: Store<CustomField>,
    /// What was changed of the fields that every user has, by key.
    pub(crate) base_fields: BTreeMap<String, Map<String, Value>>,
    /// Organizations and what is below them.
    pub(crate) departments: Store<Department>,
    /// In the order in which users joined.
    pub(crate) memberships: Vec<Membership>,
    pub(crate) posts: Store<Post>,
    pub(crate) post_holders: Vec<PostHolder>,
    /// By ascending id.
    pub(crate) sync_tasks: Vec<SyncTask>,
    /// By ascending id.
    pub(crate) sync_jobs: Vec<SyncJob>,
    pub(crate) sync_relations: Vec<SyncRelation>,
    /// By ascending id.
    pub(crate) approvals: Vec<Approval>,
    /// Properties of the document's `TenantEnterpriseCertificationRespDto`, by the id of the tenant.
    pub(crate) certifications: BTreeMap<String, Map<String, Value>>,
    pub(crate) whitelists: Vec<Listed>,
    pub(crate) tenants: Store<Tenant>,
    pub(crate) tenant_users: Store<TenantUser>,
    pub(crate) tenants_administrators: Store<TenantsAdministrator>,
    pub(crate) cooperators: Store<Cooperator>,
    pub(crate) tenant_invitations: Vec<TenantInvitation>,
    /// What was changed of the configuration for tenants.
    pub(crate) tenant_config: Map<String, Value>,
    /// Built-in login methods of tenants, if they were changed.
    pub(crate) tenant_login_methods: Option<Vec<String>>,
    pub(crate) identity_providers: Store<IdentityProvider>,
    pub(crate) connections: Store<Connection>,
    pub(crate) ldap_server: Option<LdapServer>,
    pub(crate) asa_accounts: Store<AsaAccount>,
    pub(crate) pipeline_functions: Store<PipelineFunction>,
    pub(crate) event_applications: Store<EventApplication>,
    pub(crate) event_types: Store<EventType>,
    pub(crate) devices: Store<Device>,
    pub(crate) device_exclusivity: DeviceExclusivity,
    /// What was changed of the security settings.
    pub(crate) security_settings: Map<String, Value>,
    /// Multi-factor methods that are on for the user pool.
    pub(crate) mfa_factors: Vec<String>,
    pub(crate) mail_provider: Option<Value>,
    /// Mail templates that were changed, by type.
    pub(crate) mail_templates: BTreeMap<String, Value>,
    pub(crate) webhooks: Store<Webhook>,
    pub(crate) webhook_log: WebhookLog,
    pub(crate) audit: AuditLog,
}

impl State {
    /// Whether nothing has ever been in it: what has begun has a namespace.
    pub(crate) fn is_new(&self) -> bool {
        self.namespaces.iter().next().is_none()
    }

    /// Adds what every user pool has.
    pub(crate) fn begin(&mut self) {
        if self.namespaces.get(DEFAULT).is_none() {
            // Nobody else can have that code in a state that has not begun.
            let _ = self.namespaces.insert(Namespace::default_one());
        }
    }

    /// A user, or a public account, by an id of some kind. How a custom field is named in an id is not documented, so that
    /// `custom_field` finds nobody.
    pub(crate) fn user(&self, id: &str, kind: &str, public: bool) -> Option<&User> {
        let found = match kind {
            "user_id" => self.users.find(ID, id),
            "external_id" => self.users.find("externalId", id),
            "email" => self.users.find("email", &id.to_lowercase()),
            "phone" => self.users.find("phone", id),
            "username" => self.users.find("username", id),
            "identity" => self.users.find("identities", id),
            "sync_relation" => self.synchronized(id).find_map(|known| self.users.get(known)),
            _ => None,
        };
        found.filter(|user| user.public == public)
    }

    /// Deletes a user or public account, with everything that names them.
    pub(crate) fn forget_user(&mut self, id: &str) {
        self.users.remove(id);
        let groups: Vec<String> = self.groups_of(id).map(|group| group.id.clone()).collect();
        for group in groups {
            // Its names stay, so that nothing can be in the way.
            let _ = self.groups.change(&group, |group| group.members.retain(|member| member != id));
        }
        self.bindings.retain(|binding| binding.user != id && binding.account != id);
        self.forget_user_of_tenants(id);
        self.leave_all_departments(id);
        self.post_holders.retain(|holder| holder.user != id);
        self.sync_relations.retain(|relation| relation.of != id);
        self.forget_subject("USER", id);
    }
}
