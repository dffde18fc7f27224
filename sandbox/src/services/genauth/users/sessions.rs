//! Who is logged in where. Nobody logs in at the sandbox, which has no login page: these answers are empty, and users and
//! applications that do not exist are refused all the same.

use serde_json::{Value, json};

use super::handlers::{done, named};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;

pub(crate) const SESSIONS: Group = Group {
    audited: "userLoginState",
    operations: &[
        ("kickUsers", |call, state| kick(call, state, false)),
        ("checkSessionStatus", check),
        ("getUserLoggedinApps", nothing),
        ("getUserLoggedinIdentities", nothing),
        ("getUserLoginHistory", history),
        ("listApplicationActiveUsers", active_users),
    ],
};

/// Logs a user out of applications, which the log of user actions tells.
pub(crate) fn kick(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    let user = named(call, state, public)?.id.clone();
    let applications = call.texts("appIds");
    applications.iter().try_for_each(|id| state.application(id).map(|_| ()))?;
    for application in applications {
        state.audit.add_action(call, "logout", &user, application);
    }
    Ok(done())
}

fn check(call: &Call<'_>, state: &mut State) -> Outcome {
    state.application(call.name("appId"))?;
    state.user(call.name("userId"), "user_id", false).ok_or_else(Refusal::no_such_user)?;
    Ok(json!({"active": false}))
}

fn nothing(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state, false).map(|_| json!([]))
}

fn history(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state, false)?;
    Ok(page::<Value>(call, &[], Value::clone))
}

fn active_users(call: &Call<'_>, state: &mut State) -> Outcome {
    state.application(call.name("appId"))?;
    Ok(page::<Value>(call, &[], Value::clone))
}
