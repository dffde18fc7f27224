//! Posts: the positions of the user pool, the departments that have them, and the people who hold them.

mod handlers;
mod holders;
pub(crate) mod view;

use super::operations::Group;

pub(super) use holders::{of_public_account, public_accounts, set_of_public_account, unbind_public_account};

pub(super) const POSTS: Group = Group {
    audited: "org",
    operations: &[
        ("createPost", handlers::create),
        ("getPost", view::get),
        ("getPostById", view::get_by_id),
        ("postList", view::list),
        ("postListBatch", view::list),
        ("updatePost", handlers::update),
        ("removePost", handlers::remove),
        ("getUserPost", holders::first_of_user),
        ("getUserPosts", holders::of_user),
        ("setUserPosts", holders::set_of_user),
        ("userConnectionPost", holders::connect),
    ],
};
