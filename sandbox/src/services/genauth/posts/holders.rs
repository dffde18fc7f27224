//! Who holds which post.

use serde_json::Value;

use super::view::{show, with_departments};
use crate::model::genauth::post::{Post, PostHolder};
use crate::model::genauth::user::{Shown, User};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::paging::whole;
use crate::services::genauth::users::handlers::done;

impl State {
    /// The posts of a user or public account, the first one first.
    pub(crate) fn posts_of<'s>(&'s self, user: &str) -> impl Iterator<Item = &'s Post> {
        let held = self.post_holders.iter().filter(move |holder| holder.user == user);
        held.filter_map(|holder| self.posts.get(&holder.post))
    }

    /// How many users hold a post.
    pub(super) fn count_holders(&self, post: &str) -> usize {
        self.holders(post, false).count()
    }

    /// The users who hold a post, or the public accounts.
    fn holders<'s>(&'s self, post: &str, public: bool) -> impl Iterator<Item = &'s User> {
        let holders = self.post_holders.iter().filter(move |holder| holder.post == post);
        holders.filter_map(|holder| self.users.get(&holder.user)).filter(move |user| user.public == public)
    }

    fn set_posts(&mut self, user: &str, posts: Vec<String>) {
        self.post_holders.retain(|holder| holder.user != user);
        self.post_holders.extend(posts.into_iter().map(|post| PostHolder { post, user: user.to_owned() }));
    }
}

/// Returns the first post of a user.
pub(super) fn first_of_user(call: &Call<'_>, state: &mut State) -> Outcome {
    first(call, state, false)
}

pub(super) fn of_user(call: &Call<'_>, state: &mut State) -> Outcome {
    let user = one(call, state, false)?;
    Ok(state.posts_of(&user.id).map(show).collect::<Value>())
}

/// Sets the posts of a user, all of which have to exist.
pub(super) fn set_of_user(call: &Call<'_>, state: &mut State) -> Outcome {
    let user = one(call, state, false)?.id.clone();
    let mut posts = Vec::new();
    for id in call.texts("postIds") {
        let post = known(state, id)?;
        if !posts.contains(&post) {
            posts.push(post);
        }
    }
    state.set_posts(&user, posts);
    Ok(done())
}

/// Gives a user a post beside those that the user has. It is the first one then.
pub(super) fn connect(call: &Call<'_>, state: &mut State) -> Outcome {
    let user = one(call, state, false)?.id.clone();
    let post = known(state, call.name("postId"))?;
    let others = state.posts_of(&user).map(|held| held.id.clone()).filter(|held| *held != post);
    let posts = std::iter::once(post.clone()).chain(others).collect();
    state.set_posts(&user, posts);
    Ok(done())
}

pub(crate) fn of_public_account(call: &Call<'_>, state: &mut State) -> Outcome {
    first(call, state, true)
}

/// Sets the one post of a public account.
pub(crate) fn set_of_public_account(call: &Call<'_>, state: &mut State) -> Outcome {
    let account = one(call, state, true)?.id.clone();
    let post = known(state, call.name("postId"))?;
    state.set_posts(&account, vec![post]);
    Ok(done())
}

/// Takes a post from a public account; that it does not hold it is no error.
pub(crate) fn unbind_public_account(call: &Call<'_>, state: &mut State) -> Outcome {
    let account = one(call, state, true)?.id.clone();
    let post = known(state, call.name("postId"))?;
    state.post_holders.retain(|holder| !(holder.post == post && holder.user == account));
    Ok(done())
}

pub(crate) fn public_accounts(call: &Call<'_>, state: &mut State) -> Outcome {
    let post = known(state, call.name("postId"))?;
    Ok(whole(state.holders(&post, true).map(|account| state.show_user(account, Shown::default()))))
}

fn first(call: &Call<'_>, state: &State, public: bool) -> Outcome {
    let post = state.posts_of(&one(call, state, public)?.id).next();
    post.map(|post| with_departments(state, post)).ok_or_else(|| Refusal::missing("post of the user"))
}

fn one<'s>(call: &Call<'_>, state: &'s State, public: bool) -> Result<&'s User, Refusal> {
    state.user(call.name("userId"), "user_id", public).ok_or_else(Refusal::no_such_user)
}

/// The id of a post that exists.
fn known(state: &State, id: &str) -> Result<String, Refusal> {
    state.posts.get(id).map(|post| post.id.clone()).ok_or_else(|| Refusal::missing("post"))
}
