//! Login sessions of users. Nobody logs in to the sandbox, which has no login page: these responses are empty, and unknown
//! users and applications are errors all the same.

use serde_json::{Value, json};

use super::lookup::named_user;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::audit_logs::log_action;
use crate::services::genauth::call::Call;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::success;

pub(crate) const SESSIONS: OperationGroup = OperationGroup {
    audit_resource: "userLoginState",
    operations: &[
        ("kickUsers", |call, pool| kick_user(call, pool, false)),
        ("checkSessionStatus", check_status),
        ("getUserLoggedinApps", empty_list),
        ("getUserLoggedinIdentities", empty_list),
        ("getUserLoginHistory", list_history),
        ("listApplicationActiveUsers", list_active_users),
    ],
};

/// Logs a user out of applications, and adds it to the log of user actions.
pub(crate) fn kick_user(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    let user = named_user(call, pool, public)?.id.clone();
    let applications = call.texts("appIds");
    applications.iter().try_for_each(|id| pool.application(id).map(|_| ()))?;
    for application in applications {
        log_action(&mut pool.audit, call, "logout", &user, application);
    }
    Ok(success())
}

fn check_status(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    pool.application(call.required("appId"))?;
    pool.user(call.required("userId"))?;
    Ok(json!({"active": false}))
}

fn empty_list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_user(call, pool, false).map(|_| json!([]))
}

fn list_history(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_user(call, pool, false)?;
    Ok(page::<Value>(call, &[], Value::clone))
}

fn list_active_users(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    pool.application(call.required("appId"))?;
    Ok(page::<Value>(call, &[], Value::clone))
}
