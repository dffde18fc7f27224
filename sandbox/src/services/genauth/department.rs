//! One department, and who is in it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::call::Call;
use super::store::Record;

/// How every call may name the root of an organization.
pub(super) const ROOT: &str = "root";

/// A node in the tree of an organization. The organization itself is the root of its tree.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Department {
    pub(super) id: String,
    /// Id of the root; its own, for the root itself.
    pub(super) organization: String,
    /// Id of the department above; the root has none.
    pub(super) parent: Option<String>,
    /// Code of the department; of the root, that of the organization.
    pub(super) code: Option<String>,
    pub(super) name: String,
    pub(super) description: Option<String>,
    /// Id that the caller chose.
    pub(super) open_id: Option<String>,
    /// Ids of users.
    pub(super) leaders: Vec<String>,
    pub(super) is_virtual: bool,
    pub(super) enabled: bool,
    /// Names by language, as they were given.
    pub(super) names: Option<Value>,
    /// Ids of posts.
    pub(super) posts: Vec<String>,
    pub(super) custom_data: Map<String, Value>,
    /// Id of the tenant that the organization belongs to; organizations of the user pool, and departments other than a root,
    /// have none.
    pub(super) tenant: Option<String>,
    pub(super) created_at: String,
    pub(super) updated_at: String,
}

impl Record for Department {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        let mut names = Vec::new();
        if let Some(code) = &self.code {
            if self.is_root() {
                names.push(("organizationCode", code.clone()));
            }
            names.push(("code", self.scoped(code)));
        }
        names.extend(self.open_id.as_ref().map(|id| ("openDepartmentId", self.scoped(id))));
        names
    }
}

impl Department {
    pub(super) const fn is_root(&self) -> bool {
        self.parent.is_none()
    }

    /// A name that is unique in the organization, as the store compares it.
    pub(super) fn scoped(&self, name: &str) -> String {
        format!("{}/{name}", self.organization)
    }

    pub(super) fn is_led_by(&self, user: &str) -> bool {
        self.leaders.iter().any(|leader| leader == user)
    }
}

/// What the department ids of a call are.
pub(super) fn id_kind<'c>(call: &'c Call<'_>) -> &'c str {
    call.member("departmentIdType").and_then(Value::as_str).unwrap_or("department_id")
}

/// A user or public account in a department.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Membership {
    /// Id of the department.
    pub(super) department: String,
    /// Id of the user or public account.
    pub(super) user: String,
    /// Whether this is the user's main department; a user has one at most.
    pub(super) is_main: bool,
    pub(super) joined_at: String,
}
