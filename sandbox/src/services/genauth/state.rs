//! Everything that GenAuth remembers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::access_keys::AccessKey;
use super::application_access::ApplicationGrant;
use super::applications::Application;
use super::approval::Approval;
use super::asa_accounts::AsaAccount;
use super::assignments::Assignment;
use super::audit::AuditLog;
use super::connections::Connection;
use super::custom_fields::CustomField;
use super::data_policies::{DataPolicy, PolicyGrant};
use super::data_resources::DataResource;
use super::department::{Department, Membership};
use super::device_exclusivity::DeviceExclusivity;
use super::devices::Device;
use super::event_types::{EventApplication, EventType};
use super::grants::Grant;
use super::groups::UserGroup;
use super::identity_providers::IdentityProvider;
use super::ldap_server::LdapServer;
use super::namespaces::{DEFAULT, Namespace};
use super::pipelines::PipelineFunction;
use super::post::{Post, PostHolder};
use super::public_accounts::Binding;
use super::resources::Resource;
use super::roles::Role;
use super::store::{ID, Store};
use super::sync_task::{SyncJob, SyncRelation, SyncTask};
use super::tenant_administrators::{Cooperator, TenantsAdministrator};
use super::tenant_invitations::TenantInvitation;
use super::tenant_users::TenantUser;
use super::tenants::Tenant;
use super::user::User;
use super::webhook_log::WebhookLog;
use super::webhooks::Webhook;
use super::whitelists::Listed;
use crate::expiring::Expiring;

/// The state of a user pool, as one value that can be written down and read again.
///
/// What grows by itself (nonces, tokens, logs) is bounded; the rest is as large as callers make it.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    /// Management tokens, each with the access key that it was issued for.
    pub(super) tokens: Expiring<String>,
    /// Nonces of requests that were let in, each until its request is too old to be let in again.
    pub(super) nonces: Expiring<()>,
    pub(super) access_keys: Store<AccessKey>,
    /// Users and public accounts, which share what is unique.
    pub(super) users: Store<User>,
    pub(super) bindings: Vec<Binding>,
    pub(super) groups: Store<UserGroup>,
    pub(super) namespaces: Store<Namespace>,
    pub(super) roles: Store<Role>,
    pub(super) assignments: Vec<Assignment>,
    pub(super) resources: Store<Resource>,
    pub(super) grants: Vec<Grant>,
    pub(super) data_resources: Store<DataResource>,
    pub(super) data_policies: Store<DataPolicy>,
    pub(super) policy_grants: Vec<PolicyGrant>,
    pub(super) applications: Store<Application>,
    pub(super) application_grants: Vec<ApplicationGrant>,
    pub(super) custom_fields: Store<CustomField>,
    /// What was changed of the fields that every user has, by key.
    pub(super) base_fields: BTreeMap<String, Map<String, Value>>,
    /// Organizations and what is below them.
    pub(super) departments: Store<Department>,
    /// In the order in which users joined.
    pub(super) memberships: Vec<Membership>,
    pub(super) posts: Store<Post>,
    pub(super) post_holders: Vec<PostHolder>,
    /// By ascending id.
    pub(super) sync_tasks: Vec<SyncTask>,
    /// By ascending id.
    pub(super) sync_jobs: Vec<SyncJob>,
    pub(super) sync_relations: Vec<SyncRelation>,
    /// By ascending id.
    pub(super) approvals: Vec<Approval>,
    /// Properties of the document's `TenantEnterpriseCertificationRespDto`, by the id of the tenant.
    pub(super) certifications: BTreeMap<String, Map<String, Value>>,
    pub(super) whitelists: Vec<Listed>,
    pub(super) tenants: Store<Tenant>,
    pub(super) tenant_users: Store<TenantUser>,
    pub(super) tenants_administrators: Store<TenantsAdministrator>,
    pub(super) cooperators: Store<Cooperator>,
    pub(super) tenant_invitations: Vec<TenantInvitation>,
    /// What was changed of the configuration for tenants.
    pub(super) tenant_config: Map<String, Value>,
    /// Built-in login methods of tenants, if they were changed.
    pub(super) tenant_login_methods: Option<Vec<String>>,
    pub(super) identity_providers: Store<IdentityProvider>,
    pub(super) connections: Store<Connection>,
    pub(super) ldap_server: Option<LdapServer>,
    pub(super) asa_accounts: Store<AsaAccount>,
    pub(super) pipeline_functions: Store<PipelineFunction>,
    pub(super) event_applications: Store<EventApplication>,
    pub(super) event_types: Store<EventType>,
    pub(super) devices: Store<Device>,
    pub(super) device_exclusivity: DeviceExclusivity,
    /// What was changed of the security settings.
    pub(super) security_settings: Map<String, Value>,
    /// Multi-factor methods that are on for the user pool.
    pub(super) mfa_factors: Vec<String>,
    pub(super) mail_provider: Option<Value>,
    /// Mail templates that were changed, by type.
    pub(super) mail_templates: BTreeMap<String, Value>,
    pub(super) webhooks: Store<Webhook>,
    pub(super) webhook_log: WebhookLog,
    pub(super) audit: AuditLog,
}

impl State {
    /// Whether nothing has ever been in it: what has begun has a namespace.
    pub(super) fn is_new(&self) -> bool {
        self.namespaces.iter().next().is_none()
    }

    /// Adds what every user pool has.
    pub(super) fn begin(&mut self) {
        if self.namespaces.get(DEFAULT).is_none() {
            // Nobody else can have that code in a state that has not begun.
            let _ = self.namespaces.insert(Namespace::default_one());
        }
    }

    /// A user, or a public account, by an id of some kind. How a custom field is named in an id is not documented, so that
    /// `custom_field` finds nobody.
    pub(super) fn user(&self, id: &str, kind: &str, public: bool) -> Option<&User> {
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
    pub(super) fn forget_user(&mut self, id: &str) {
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
