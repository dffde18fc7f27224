//! Passwords as they are stored, and users who leave.

use serde_json::{Value, json};

use super::handlers::{done, kind, named};
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};

pub(crate) const PASSWORDS: Group = Group {
    audited: "userAccountState",
    operations: &[
        ("getUserPasswordCiphertext", ciphertext),
        ("getUserEncryptPasswordBatch", ciphertexts),
        ("resignUser", resign),
        ("resignUserBatch", |call, state| resign_batch(call, state, false)),
    ],
};

/// What is stored of a user's password; nothing of one who has none.
fn ciphertext(call: &Call<'_>, state: &mut State) -> Outcome {
    Ok(json!({"ciphertext": stored(named(call, state, false)?)}))
}

/// The same of several users; who does not exist is left out.
fn ciphertexts(call: &Call<'_>, state: &mut State) -> Outcome {
    let users = call.texts("userIds").into_iter().filter_map(|id| state.user(id, "user_id", false));
    Ok(users.map(|user| json!({"userId": user.id, "encryptedPassword": stored(user)})).collect())
}

fn stored(user: &User) -> &str {
    user.ciphertext.as_deref().unwrap_or_default()
}

/// Marks a user as having left.
fn resign(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state, false)?.id.clone();
    leave(call, state, &id)
}

/// Marks several users or public accounts, or none if one of them does not exist.
pub(crate) fn resign_batch(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    let known = |id| state.user(id, kind(call), public).map(|user| user.id.clone()).ok_or_else(Refusal::no_such_user);
    let ids: Vec<String> = call.texts("userIds").into_iter().map(known).collect::<Result<_, _>>()?;
    for id in ids {
        leave(call, state, &id)?;
    }
    Ok(done())
}

fn leave(call: &Call<'_>, state: &mut State, id: &str) -> Outcome {
    let left = json!({"status": "Resigned"});
    let changed = state.users.change(id, |user| {
        user.update(call, &left);
        user.profile.insert("workStatus".to_owned(), Value::from("Closed"));
    });
    changed.map(|_| done()).map_err(Refusal::of("user"))
}
