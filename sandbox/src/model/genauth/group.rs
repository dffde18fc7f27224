//! Groups of users.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::members::Members;
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
    pub(crate) members: Members,
}

impl Record for UserGroup {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("code", self.code.clone())]
    }
}

impl Store<UserGroup> {
    /// Returns the groups that a user is a member of.
    pub(crate) fn of_user<'s>(&'s self, user: &str) -> impl Iterator<Item = &'s UserGroup> {
        self.iter().filter(move |group| group.members.contains(user))
    }

    /// Removes a user from every group.
    pub(crate) fn remove_member(&mut self, user: &str) {
        let ids: Vec<String> = self.of_user(user).map(|group| group.id.clone()).collect();
        for id in ids {
            self.update_in_place(&id, |group| group.members.remove(user));
        }
    }
}
