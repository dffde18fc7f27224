//! The user pool: everything that the GenAuth service stores.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::access_key::AccessKey;
use super::application::Application;
use super::application_grant::ApplicationGrant;
use super::approval::Approval;
use super::asa_account::AsaAccount;
use super::assignment::Assignment;
use super::audit_log::AuditLog;
use super::connection::Connection;
use super::custom_field::CustomField;
use super::data_policy::{DataPolicy, PolicyGrant};
use super::data_resource::DataResource;
use super::department::{Department, Membership};
use super::device::Device;
use super::device_exclusivity::DeviceExclusivity;
use super::event_type::{EventApplication, EventType};
use super::group::UserGroup;
use super::identity_provider::IdentityProvider;
use super::ldap_server::LdapServer;
use super::namespace::{DEFAULT, Namespace};
use super::pipeline_function::PipelineFunction;
use super::post::{Post, PostHolder};
use super::public_account::Binding;
use super::resource::Resource;
use super::resource_grant::ResourceGrant;
use super::role::Role;
use super::store::Store;
use super::sync_task::{SyncJob, SyncRelation, SyncTask};
use super::tenant::Tenant;
use super::tenant_administrator::{Cooperator, MultiTenantAdministrator};
use super::tenant_invitation::TenantInvitation;
use super::tenant_user::TenantUser;
use super::user::User;
use super::webhook::Webhook;
use super::webhook_log::WebhookLog;
use super::whitelist::WhitelistEntry;
use crate::expiring::Expiring;

/// All stores of a user pool, as one value that can be serialized and restored.
///
/// What grows by itself (nonces, tokens, logs) is bounded; the rest is as large as callers make it.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct UserPool {
    /// Management tokens, each with the id of the access key that it was issued for.
    pub(crate) tokens: Expiring<String>,
    /// Nonces of accepted requests, each until its request is too old to be accepted again.
    pub(crate) nonces: Expiring<()>,
    pub(crate) access_keys: Store<AccessKey>,
    /// Users and public accounts, whose unique keys are the same.
    pub(crate) users: Store<User>,
    pub(crate) bindings: Vec<Binding>,
    pub(crate) groups: Store<UserGroup>,
    pub(crate) namespaces: Store<Namespace>,
    pub(crate) roles: Store<Role>,
    pub(crate) assignments: Vec<Assignment>,
    pub(crate) resources: Store<Resource>,
    pub(crate) resource_grants: Vec<ResourceGrant>,
    pub(crate) data_resources: Store<DataResource>,
    pub(crate) data_policies: Store<DataPolicy>,
    pub(crate) policy_grants: Vec<PolicyGrant>,
    pub(crate) applications: Store<Application>,
    pub(crate) application_grants: Vec<ApplicationGrant>,
    pub(crate) custom_fields: Store<CustomField>,
    /// Changed properties of the fields that every user has, by key.
    pub(crate) base_fields: BTreeMap<String, Map<String, Value>>,
    /// Organizations and the departments below them.
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
    pub(crate) whitelists: Vec<WhitelistEntry>,
    pub(crate) tenants: Store<Tenant>,
    pub(crate) tenant_users: Store<TenantUser>,
    pub(crate) multi_tenant_administrators: Store<MultiTenantAdministrator>,
    pub(crate) cooperators: Store<Cooperator>,
    pub(crate) tenant_invitations: Vec<TenantInvitation>,
    /// Changed properties of the configuration for tenants.
    pub(crate) tenant_config: Map<String, Value>,
    /// Built-in login methods of tenants, once they were changed.
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
    /// Changed security settings.
    pub(crate) security_settings: Map<String, Value>,
    /// Multi-factor methods that are enabled for the user pool.
    pub(crate) mfa_factors: Vec<String>,
    pub(crate) mail_provider: Option<Value>,
    /// Mail templates that were changed, by type.
    pub(crate) mail_templates: BTreeMap<String, Value>,
    pub(crate) webhooks: Store<Webhook>,
    pub(crate) webhook_log: WebhookLog,
    pub(crate) audit: AuditLog,
}

impl UserPool {
    /// Returns whether the pool has never been initialized: an initialized one has a namespace.
    pub(crate) fn is_new(&self) -> bool {
        self.namespaces.iter().next().is_none()
    }

    /// Adds what every user pool has.
    pub(crate) fn initialize(&mut self) {
        if self.namespaces.get(DEFAULT).is_none() {
            // Nothing else can have that code in a pool that is new.
            let _ = self.namespaces.insert(Namespace::default_namespace());
        }
    }
}
