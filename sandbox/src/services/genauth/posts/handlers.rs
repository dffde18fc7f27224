//! Creates, changes and removes posts.

use super::view::with_departments;
use crate::model::genauth::post::Post;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::users::handlers::done;

impl State {
    /// Sets the departments that have a post.
    fn set_post_departments(&mut self, post: &str, wanted: &[String]) {
        let all: Vec<String> = self.departments.iter().map(|department| department.id.clone()).collect();
        for id in all {
            // Names do not change, so that nothing can be in the way.
            let _ = self.departments.change(&id, |department| {
                let has = department.posts.iter().any(|known| known == post);
                match wanted.contains(&department.id) {
                    true if !has => department.posts.push(post.to_owned()),
                    false => department.posts.retain(|known| known != post),
                    true => {}
                }
            });
        }
    }
}

/// Creates a post. Ids are the service's to give: one that the call names is not taken.
pub(super) fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let departments = departments(call, state)?;
    let post = Post {
        id: call.id(),
        code: call.text("code").ok_or_else(|| Refusal::required("/code"))?.to_owned(),
        name: call.name("name").to_owned(),
        description: call.name("description").to_owned(),
        created: call.now(),
        updated: call.now(),
    };
    let id = state.posts.insert(post).map_err(Refusal::of("post"))?.id.clone();
    if let Some(departments) = departments {
        state.set_post_departments(&id, &departments);
    }
    shown(state, &id)
}

/// Changes a post by its id, or by its code where the call gives none.
pub(super) fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let departments = departments(call, state)?;
    let id = match call.text("id") {
        Some(id) => state.posts.get(id).ok_or_else(|| Refusal::missing("post"))?.id.clone(),
        None => state.post(call.name("code"))?.id.clone(),
    };
    let changed = state.posts.change(&id, |post| {
        for (property, field) in
            [("code", &mut post.code), ("name", &mut post.name), ("description", &mut post.description)]
        {
            if let Some(given) = call.text(property) {
                given.clone_into(field);
            }
        }
        post.updated = call.now();
    });
    changed.map_err(Refusal::of("post"))?;
    if let Some(departments) = departments {
        state.set_post_departments(&id, &departments);
    }
    shown(state, &id)
}

/// Removes a post; nobody holds it and no department has it any more.
pub(super) fn remove(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.post(call.name("code"))?.id.clone();
    state.set_post_departments(&id, &[]);
    state.post_holders.retain(|holder| holder.post != id);
    state.posts.remove(&id);
    Ok(done())
}

/// The departments that a call gives, all of which have to exist.
fn departments(call: &Call<'_>, state: &State) -> Result<Option<Vec<String>>, Refusal> {
    if call.input.get("departmentIdList").is_none() {
        return Ok(None);
    }
    let known = |id: &str| state.department(id, "department_id").map(|department| department.id.clone());
    call.texts("departmentIdList").into_iter().map(known).collect::<Result<_, _>>().map(Some)
}

fn shown(state: &State, id: &str) -> Outcome {
    state.posts.get(id).map(|post| with_departments(state, post)).ok_or_else(|| Refusal::missing("post"))
}
