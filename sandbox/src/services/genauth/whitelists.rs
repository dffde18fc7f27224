//! Lists of those who may register, of the user pool and of its applications.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::call::Call;
use super::error::Refusal;
use super::operations::{Group, Outcome};
use super::users::handlers::done;
use crate::model::genauth::user_pool::State;

pub(crate) const WHITELISTS: Group = Group {
    audited: "userpool",
    operations: &[
        ("addWhitelist", add),
        ("addWhitelistOfApp", add),
        ("listWhitelists", list),
        ("listWhitelistsOfApp", list),
        ("deleteWhitelist", delete),
        ("deleteWhitelistOfApp", delete),
    ],
};

/// An entry of such a list.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Listed {
    /// Id of the application; the list of the user pool has none.
    pub(crate) application: Option<String>,
    /// `USERNAME`, `EMAIL` or `PHONE`.
    kind: String,
    value: String,
    created_at: String,
}

impl Listed {
    fn show(&self) -> Value {
        json!({"value": self.value, "createdAt": self.created_at})
    }
}

/// Adds entries and gives them; what is listed already stays as it is.
fn add(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = application(call, state)?;
    let mut added = Vec::new();
    for value in call.texts("list") {
        let is_same = |listed: &&Listed| {
            listed.application == application && listed.kind == call.name("type") && listed.value == value
        };
        let known = state.whitelists.iter().find(is_same).cloned();
        let listed = known.unwrap_or_else(|| {
            let new = Listed {
                application: application.clone(),
                kind: call.name("type").to_owned(),
                value: value.to_owned(),
                created_at: call.timestamp(),
            };
            state.whitelists.push(new.clone());
            new
        });
        added.push(listed.show());
    }
    Ok(Value::Array(added))
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let application = application(call, state)?;
    let listed = state.whitelists.iter();
    let listed = listed.filter(|listed| listed.application == application && listed.kind == call.name("type"));
    Ok(listed.map(Listed::show).collect())
}

/// Deletes entries; what is not listed is skipped.
fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let (application, gone) = (application(call, state)?, call.texts("list"));
    state.whitelists.retain(|listed| {
        listed.application != application || listed.kind != call.name("type") || !gone.contains(&listed.value.as_str())
    });
    Ok(done())
}

/// The application whose list is meant, which has to exist.
fn application(call: &Call<'_>, state: &State) -> Result<Option<String>, Refusal> {
    match call.input.get("appId").and_then(Value::as_str) {
        Some(id) => state.application(id).map(|application| Some(application.id.clone())),
        None => Ok(None),
    }
}
