//! Posts: the positions of the user pool, the departments that have them, and their holders.

mod handlers;
mod holders;
pub(crate) mod view;

use super::handler::OperationGroup;

pub(crate) use holders::{get_of_public_account, list_public_accounts, set_of_public_account, unbind_public_account};

pub(super) const POSTS: OperationGroup = OperationGroup {
    audit_resource: "org",
    operations: &[
        ("createPost", handlers::create),
        ("getPost", view::get),
        ("getPostById", view::get_by_id),
        ("postList", view::list),
        ("postListBatch", view::list),
        ("updatePost", handlers::update),
        ("removePost", handlers::remove),
        ("getUserPost", holders::get_first_of_user),
        ("getUserPosts", holders::list_of_user),
        ("setUserPosts", holders::set_of_user),
        ("userConnectionPost", holders::connect),
    ],
};
