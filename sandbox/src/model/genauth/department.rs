//! One department, and who is in it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::Record;
use crate::services::genauth::call::Call;

/// How every call may name the root of an organization.
pub(crate) const ROOT: &str = "root";

/// A node in the tree of an organization. The organization itself is the root of its tree.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Department {
    pub(crate) id: String,
    /// Id of the root; its own, for the root itself.
    pub(crate) organization: String,
    /// Id of the department above; the root has none.
    pub(crate) parent: Option<String>,
    /// Code of the department; of the root, that of the organization.
    pub(crate) code: Option<String>,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    /// Id that the caller chose.
    pub(crate) open_id: Option<String>,
    /// Ids of users.
    pub(crate) leaders: Vec<String>,
    pub(crate) is_virtual: bool,
    pub(crate) enabled: bool,
    /// Names by language, as they were given.
    pub(crate) names: Option<Value>,
    /// Ids of posts.
    pub(crate) posts: Vec<String>,
    pub(crate) custom_data: Map<String, Value>,
    /// Id of the tenant that the organization belongs to; organizations of the user pool, and departments other than a root,
    /// have none.
    pub(crate) tenant: Option<String>,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
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
    pub(crate) const fn is_root(&self) -> bool {
        self.parent.is_none()
    }

    /// A name that is unique in the organization, as the store compares it.
    pub(crate) fn scoped(&self, name: &str) -> String {
        format!("{}/{name}", self.organization)
    }

    pub(crate) fn is_led_by(&self, user: &str) -> bool {
        self.leaders.iter().any(|leader| leader == user)
    }
}

/// What the department ids of a call are.
pub(crate) fn id_kind<'c>(call: &'c Call<'_>) -> &'c str {
    call.member("departmentIdType").and_then(Value::as_str).unwrap_or("department_id")
}

/// A user or public account in a department.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Membership {
    /// Id of the department.
    pub(crate) department: String,
    /// Id of the user or public account.
    pub(crate) user: String,
    /// Whether this is the user's main department; a user has one at most.
    pub(crate) is_main: bool,
    pub(crate) joined_at: String,
}
