//! Deletions that involve several stores: a record with everything that refers to it.

use super::user_pool::UserPool;

impl UserPool {
    /// Deletes a user or public account.
    pub(crate) fn delete_user(&mut self, id: &str) {
        self.users.remove(id);
        self.groups.remove_member(id);
        self.bindings.retain(|binding| binding.user != id && binding.account != id);
        self.tenant_users.retain(|member| member.user != id);
        self.multi_tenant_administrators.remove(id);
        self.cooperators.remove(id);
        self.leave_all_departments(id);
        self.post_holders.retain(|holder| holder.user != id);
        self.sync_relations.retain(|relation| relation.of != id);
        self.revoke_all("USER", id);
    }

    pub(crate) fn delete_group(&mut self, id: &str) {
        self.groups.remove(id);
        self.revoke_all("GROUP", id);
    }

    pub(crate) fn delete_role(&mut self, id: &str) {
        self.roles.remove(id);
        self.assignments.retain(|assignment| assignment.role != id);
        self.revoke_all("ROLE", id);
    }

    /// Deletes a namespace with its roles and resources.
    pub(crate) fn delete_namespace(&mut self, id: &str) {
        let roles = self.roles.iter().filter(|role| role.namespace == id);
        let roles: Vec<String> = roles.map(|role| role.id.clone()).collect();
        roles.iter().for_each(|role| self.delete_role(role));
        self.resources.retain(|resource| resource.namespace != id);
        self.resource_grants.retain(|grant| grant.namespace != id);
        self.data_resources.retain(|resource| resource.namespace != id);
        self.namespaces.remove(id);
    }

    pub(crate) fn delete_resource(&mut self, id: &str) {
        if let Some(deleted) = self.resources.remove(id) {
            let is_on = |namespace: &str, code: &str| namespace == deleted.namespace && code == deleted.code;
            self.resource_grants.retain(|grant| !is_on(&grant.namespace, &grant.resource));
        }
    }

    pub(crate) fn delete_application(&mut self, id: &str) {
        self.applications.remove(id);
        self.application_grants.retain(|grant| grant.application != id);
        self.asa_accounts.retain(|account| account.application != id);
        self.device_exclusivity.remove_application(id);
        self.tenants.unlink_application(id);
        self.connections.set_enabled_for(id, &[]);
        self.whitelists.retain(|entry| entry.application.as_deref() != Some(id));
    }

    pub(crate) fn delete_department(&mut self, id: &str) {
        self.departments.remove(id);
        self.memberships.retain(|membership| membership.department != id);
        self.sync_relations.retain(|relation| relation.of != id);
        for kind in ["DEPARTMENT", "ORG"] {
            self.revoke_all(kind, id);
        }
    }

    /// Deletes an organization with all its departments, by the id of its root. Its members stay users.
    pub(crate) fn delete_organization(&mut self, id: &str) {
        let Some(root) = self.departments.get(id) else { return };
        let tree = self.departments.subtree(root).into_iter();
        let ids: Vec<String> = tree.map(|department| department.id.clone()).collect();
        ids.iter().for_each(|id| self.delete_department(id));
    }

    /// Deletes a post; nobody holds it and no department has it any longer.
    pub(crate) fn delete_post(&mut self, id: &str) {
        self.departments.set_post(id, &[]);
        self.post_holders.retain(|holder| holder.post != id);
        self.posts.remove(id);
    }

    /// Deletes a provider with its connections. Identities that came from it stay with their users.
    pub(crate) fn delete_identity_provider(&mut self, id: &str) {
        self.identity_providers.remove(id);
        self.connections.retain(|connection| connection.provider != id);
    }

    /// Deletes a tenant. Its members stay users of the pool.
    pub(crate) fn delete_tenant(&mut self, id: &str) {
        self.tenants.remove(id);
        self.tenant_users.retain(|member| member.tenant != id);
        self.tenant_invitations.retain(|invitation| invitation.tenant.as_deref() != Some(id));
        self.multi_tenant_administrators.remove_tenant(id);
        let providers = self.identity_providers.iter().filter(|provider| provider.tenant.as_deref() == Some(id));
        let providers: Vec<String> = providers.map(|provider| provider.id.clone()).collect();
        providers.iter().for_each(|provider| self.delete_identity_provider(provider));
        self.resources.detach_tenant(id);
        self.certifications.remove(id);
        let roots = self.departments.organizations().filter(|root| root.tenant.as_deref() == Some(id));
        let roots: Vec<String> = roots.map(|root| root.id.clone()).collect();
        roots.iter().for_each(|root| self.delete_organization(root));
    }

    /// Deletes the entry of a user or department in the directories of a provider.
    pub(crate) fn delete_relations(&mut self, id: &str, provider: &str) {
        self.sync_relations.retain(|relation| !(relation.of == id && relation.provider == provider));
    }

    /// Revokes all that is granted to a subject.
    fn revoke_all(&mut self, kind: &str, id: &str) {
        self.assignments.retain(|assignment| !assignment.subject.is(kind, id));
        self.resource_grants.retain(|grant| !grant.subject.is(kind, id));
        self.policy_grants.retain(|grant| !grant.subject.is(kind, id));
        self.application_grants.retain(|grant| !grant.subject.is(kind, id));
        self.asa_accounts.unassign_subject(kind, id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::genauth::assignment::Assignment;
    use crate::model::genauth::department::Department;
    use crate::model::genauth::subject::Subject;

    #[test]
    fn deleted_organization_leaves_nothing_behind() {
        let mut pool = UserPool::default();
        for (id, parent) in [("r", None), ("a", Some("r")), ("s", None)] {
            let parent = parent.and_then(|id| pool.departments.get(id));
            let department = Department::new(id.to_owned(), id, parent, String::new());
            pool.departments.insert(department).expect("new");
            pool.join_department(id, "mara", String::new());
            pool.assignments.extend(Subject::department(id).map(|subject| Assignment {
                role: "role".to_owned(),
                subject,
                from: None,
                until: None,
                created_at: String::new(),
            }));
        }
        pool.delete_organization("r");
        let left: Vec<&str> = pool.departments.iter().map(|department| department.id.as_str()).collect();
        assert_eq!(left, ["s"]);
        assert!(pool.memberships.iter().all(|membership| membership.department == "s"));
        assert!(pool.assignments.iter().all(|assignment| assignment.subject.id == "s") && pool.assignments.len() == 2);
    }
}
