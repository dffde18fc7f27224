//! Users as calls return them, with what others know of them: departments, posts and tenants.

use serde_json::{Value, json};

use crate::model::genauth::user::{Shown, User};
use crate::model::genauth::user_pool::State;

impl State {
    /// A user or public account as the document describes it.
    pub(crate) fn show_user(&self, user: &User, shown: Shown) -> Value {
        let mut properties = user.show(shown);
        let departments = || self.departments_of(&user.id);
        if let Some((_, main)) = departments().find(|(membership, _)| membership.is_main) {
            properties["mainDepartmentId"] = main.id.as_str().into();
        }
        if shown.departments {
            properties["departmentIds"] = departments().map(|(_, department)| department.id.as_str()).collect();
        }
        // Public accounts have posts, but none of their schemas has room for them.
        if shown.posts && !user.public {
            properties["postIdList"] = json!(self.posts_of(&user.id).map(|post| post.id.as_str()).collect::<Vec<_>>());
        }
        if shown.tenants && !user.public {
            let tenants = self.tenant_users.iter().filter(|member| member.user == user.id);
            properties["tenantIds"] = tenants.map(|member| member.tenant.as_str()).collect();
        }
        properties
    }
}
