//! Who is in which department.

use std::collections::HashSet;

use super::department::{Department, Membership};
use super::group::UserGroup;
use super::user::User;
use super::user_pool::UserPool;

impl UserPool {
    /// Returns the users in a department, or the public accounts: each once, in the order in which they joined.
    pub(crate) fn department_members<'s>(
        &'s self,
        department: &'s Department,
        with_subtree: bool,
        public: bool,
    ) -> Vec<(&'s Membership, &'s User)> {
        let departments = if with_subtree { self.departments.subtree(department) } else { vec![department] };
        let departments: HashSet<&str> = departments.iter().map(|department| department.id.as_str()).collect();
        let mut seen = HashSet::new();
        self.memberships
            .iter()
            .filter(|membership| departments.contains(membership.department.as_str()))
            .filter(|membership| seen.insert(membership.user.as_str()))
            .filter_map(|membership| Some((membership, self.users.get(&membership.user)?)))
            .filter(|(_, user)| user.public == public)
            .collect()
    }

    /// Returns the number of users in a department and below it.
    pub(crate) fn count_department_members(&self, department: &Department) -> usize {
        self.department_members(department, true, false).len()
    }

    /// Returns the departments that a user or public account is in, in the order in which they joined.
    pub(crate) fn departments_of<'s>(&'s self, user: &str) -> impl Iterator<Item = (&'s Membership, &'s Department)> {
        let memberships = self.memberships.iter().filter(move |membership| membership.user == user);
        memberships.filter_map(|membership| Some((membership, self.departments.get(&membership.department)?)))
    }

    /// Adds a user to a department; an existing membership stays as it is.
    pub(crate) fn join_department(&mut self, department: &str, user: &str, at: String) {
        if !self.memberships.iter().any(|known| known.department == department && known.user == user) {
            self.memberships.push(Membership {
                department: department.to_owned(),
                user: user.to_owned(),
                is_main: false,
                joined_at: at,
            });
        }
    }

    /// Removes a user from the members and leaders of a department.
    pub(crate) fn leave_department(&mut self, department: &str, user: &str) {
        self.memberships.retain(|known| !(known.department == department && known.user == user));
        self.departments.remove_leader(user, |known| known.id == department);
    }

    /// Removes a user from the members and leaders of every department.
    pub(crate) fn leave_all_departments(&mut self, user: &str) {
        self.memberships.retain(|membership| membership.user != user);
        self.departments.remove_leader(user, |_| true);
    }

    /// Returns the ids of the departments of a tenant that a user is in.
    pub(crate) fn tenant_departments_of(&self, tenant: &str, user: &str) -> Vec<&str> {
        let is_of_tenant = |department: &Department| {
            self.departments.root_of(department).is_some_and(|root| root.tenant.as_deref() == Some(tenant))
        };
        let found = self.departments_of(user).filter(|(_, department)| is_of_tenant(department));
        found.map(|(_, department)| department.id.as_str()).collect()
    }

    /// Removes a user from the departments of a tenant.
    pub(crate) fn leave_tenant_departments(&mut self, tenant: &str, user: &str) {
        let left: Vec<String> = self.tenant_departments_of(tenant, user).into_iter().map(str::to_owned).collect();
        left.iter().for_each(|department| self.leave_department(department, user));
    }

    /// Returns the users and public accounts of a group.
    pub(crate) fn group_members(&self, group: &UserGroup) -> Vec<&User> {
        group.members.iter().filter_map(|id| self.users.get(id)).collect()
    }
}
