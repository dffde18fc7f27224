//! Requests of GenAuth's users for approvals, over HTTP.

use serde::Deserialize;
use serde_json::json;

use super::json::{AdminError, AdminResult, json_response, parse_body};
use crate::app::AppState;
use crate::http::Request;
use crate::services::genauth::ApprovalSubject;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ApprovalRequest {
    user_id: String,
    #[serde(default)]
    role_code: Option<String>,
    /// Namespace of the role; the default one if absent.
    #[serde(default)]
    namespace: Option<String>,
    #[serde(default)]
    app_id: Option<String>,
}

/// Requests a role or an application for a user.
pub(super) fn request(app: &AppState, request: &Request) -> AdminResult {
    let asked: ApprovalRequest = parse_body(request)?;
    let subject = match (&asked.role_code, &asked.app_id) {
        (Some(code), None) => ApprovalSubject::Role { namespace: asked.namespace.as_deref(), code },
        (None, Some(id)) => ApprovalSubject::Application { id },
        _ => return Err(AdminError::new(400, "body: either roleCode or appId is required")),
    };
    let number = app.request_approval(&asked.user_id, &subject).ok_or_else(|| {
        let message = "no such user, role or application, or the role does not take requests (enablePermissionApply)";
        AdminError::new(404, message)
    })?;
    Ok(json_response(200, &json!({"number": number})))
}
