//! Posts: positions that people hold and that departments have.

use serde::{Deserialize, Serialize};

use super::store::{Record, Store};

/// A post of the user pool. Departments name the posts that they have.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Post {
    pub(crate) id: String,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// In milliseconds since 1970.
    pub(crate) created: u64,
    /// In milliseconds since 1970.
    pub(crate) updated: u64,
}

/// A user or public account who holds a post. Of the posts of one user, the first is the one that calls about a single post
/// return.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct PostHolder {
    /// Id of the post.
    pub(crate) post: String,
    /// Id of the user or public account.
    pub(crate) user: String,
}

impl Record for Post {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("code", self.code.clone())]
    }
}

impl Store<Post> {
    pub(crate) fn by_code(&self, code: &str) -> Option<&Post> {
        self.find("code", code)
    }
}
