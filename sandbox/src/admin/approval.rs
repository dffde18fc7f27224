//! What users ask for over HTTP.

use serde::Deserialize;
use serde_json::json;

use super::{Outcome, Refusal, body, json_answer};
use crate::app::state::State;
use crate::http::request::Request;
use crate::services::genauth::Wanted;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Asked {
    user_id: String,
    #[serde(default)]
    role_code: Option<String>,
    /// Of the role; the default one if there is none.
    #[serde(default)]
    namespace: Option<String>,
    #[serde(default)]
    app_id: Option<String>,
}

/// Lets a user ask for a role or an application.
pub(super) fn ask(state: &State, request: &Request) -> Outcome {
    let asked: Asked = body(request)?;
    let wanted = match (&asked.role_code, &asked.app_id) {
        (Some(code), None) => Wanted::Role { namespace: asked.namespace.as_deref(), code },
        (None, Some(id)) => Wanted::Application { id },
        _ => return Err(Refusal::new(400, "body: one of roleCode and appId is needed, and not both")),
    };
    let number = state.apply(&asked.user_id, &wanted).ok_or_else(|| {
        Refusal::new(
            404,
            "no such user, role or application, or the role may not be applied for (enablePermissionApply)",
        )
    })?;
    Ok(json_answer(200, &json!({"number": number})))
}
