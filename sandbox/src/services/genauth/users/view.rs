//! Users as responses have them.

use serde_json::{Value, json};

use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;

/// What a response includes of a user.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "they are the flags of the requests")]
pub(crate) struct UserViewOptions {
    pub(crate) custom_data: bool,
    /// Whether custom data is among the properties of the user, not in an object of its own.
    pub(crate) flat: bool,
    pub(crate) identities: bool,
    pub(crate) departments: bool,
    pub(crate) posts: bool,
    pub(crate) tenants: bool,
}

impl UserViewOptions {
    /// Returns what a call requests.
    pub(crate) fn requested(call: &Call<'_>) -> Self {
        Self {
            custom_data: call.flag("withCustomData"),
            flat: call.flag("flatCustomData"),
            identities: call.flag("withIdentities"),
            departments: call.flag("withDepartmentIds"),
            posts: call.flag("withPost"),
            tenants: call.flag("withTenantIds"),
        }
    }

    /// Returns what the response to a change includes.
    pub(crate) const fn full() -> Self {
        Self { custom_data: true, identities: true, departments: true, posts: true, tenants: true, flat: false }
    }
}

/// Returns a user or public account as the document describes it.
pub(crate) fn user_view(pool: &UserPool, user: &User, options: UserViewOptions) -> Value {
    let mut view = profile_view(user, options);
    let departments = || pool.departments_of(&user.id);
    if let Some((_, main)) = departments().find(|(membership, _)| membership.is_main) {
        view["mainDepartmentId"] = main.id.as_str().into();
    }
    if options.departments {
        view["departmentIds"] = departments().map(|(_, department)| department.id.as_str()).collect();
    }
    // Public accounts have posts and tenants, but none of their schemas has a property for them.
    if options.posts && !user.public {
        view["postIdList"] = json!(pool.posts_of(&user.id).map(|post| post.id.as_str()).collect::<Vec<_>>());
    }
    if options.tenants && !user.public {
        let tenants = pool.tenant_users.iter().filter(|member| member.user == user.id);
        view["tenantIds"] = tenants.map(|member| member.tenant.as_str()).collect();
    }
    view
}

/// Returns a user as the document describes it, without departments, posts and tenants.
pub(crate) fn profile_view(user: &User, options: UserViewOptions) -> Value {
    let mut properties = user.profile.clone();
    properties.insert("userId".to_owned(), user.id.as_str().into());
    if options.custom_data && options.flat {
        for (name, value) in &user.custom_data {
            properties.entry(name.clone()).or_insert_with(|| value.clone());
        }
    } else if options.custom_data {
        properties.insert("customData".to_owned(), Value::Object(user.custom_data.clone()));
    }
    if options.identities {
        properties.insert("identities".to_owned(), Value::Array(user.identities.clone()));
    }
    Value::Object(properties)
}
