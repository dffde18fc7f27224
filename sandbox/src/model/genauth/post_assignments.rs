//! Who holds which post.

use super::post::{Post, PostHolder};
use super::user::User;
use super::user_pool::UserPool;

impl UserPool {
    /// Returns the posts of a user or public account, in their order.
    pub(crate) fn posts_of<'s>(&'s self, user: &str) -> impl Iterator<Item = &'s Post> {
        let held = self.post_holders.iter().filter(move |holder| holder.user == user);
        held.filter_map(|holder| self.posts.get(&holder.post))
    }

    /// Returns the users who hold a post, or the public accounts.
    pub(crate) fn post_holders<'s>(&'s self, post: &str, public: bool) -> impl Iterator<Item = &'s User> {
        let holders = self.post_holders.iter().filter(move |holder| holder.post == post);
        holders.filter_map(|holder| self.users.get(&holder.user)).filter(move |user| user.public == public)
    }

    /// Sets the posts of a user or public account.
    pub(crate) fn set_posts(&mut self, user: &str, posts: Vec<String>) {
        self.post_holders.retain(|holder| holder.user != user);
        self.post_holders.extend(posts.into_iter().map(|post| PostHolder { post, user: user.to_owned() }));
    }
}
