//! Groups of users.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::{Record, Store};

/// Users and public accounts under a code.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct UserGroup {
    pub(crate) id: String,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// Type as the call gives it: `static` or `dynamic`.
    pub(crate) kind: String,
    pub(crate) custom_data: Map<String, Value>,
    /// Ids of users and public accounts.
    pub(crate) members: Vec<String>,
}

impl Record for UserGroup {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("code", self.code.clone())]
    }
}

impl UserGroup {
    pub(crate) fn has_member(&self, user: &str) -> bool {
        self.members.iter().any(|member| member == user)
    }

    /// Adds a user, who may be a member already.
    pub(crate) fn add_member(&mut self, user: &str) {
        if !self.has_member(user) {
            self.members.push(user.to_owned());
        }
    }
}

impl Store<UserGroup> {
    /// Returns the groups that a user is a member of.
    pub(crate) fn of_user<'s>(&'s self, user: &str) -> impl Iterator<Item = &'s UserGroup> {
        self.iter().filter(move |group| group.has_member(user))
    }

    /// Removes a user from every group.
    pub(crate) fn remove_member(&mut self, user: &str) {
        self.update_where(|group| group.has_member(user), |group| group.members.retain(|member| member != user));
    }
}
