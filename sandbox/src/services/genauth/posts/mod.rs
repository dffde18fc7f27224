//! Posts: the positions of the user pool, the departments that have them, and the people who hold them.

mod change;
mod holders;
mod show;

use super::operations::Group;

pub(super) use holders::{of_public_account, public_accounts, set_of_public_account, unbind_public_account};

pub(super) const POSTS: Group = Group {
    audited: "org",
    operations: &[
        ("createPost", change::create),
        ("getPost", show::get),
        ("getPostById", show::get_by_id),
        ("postList", show::list),
        ("postListBatch", show::list),
        ("updatePost", change::update),
        ("removePost", change::remove),
        ("getUserPost", holders::first_of_user),
        ("getUserPosts", holders::of_user),
        ("setUserPosts", holders::set_of_user),
        ("userConnectionPost", holders::connect),
    ],
};
