//! The former verify call (2024-12 to 2025-10), which also opened a possession check.
//!
//! The document still has its status call, but not its request. There are two ways to make it. SDKs of that time send a
//! `possessionType` and no `verificationType`; such calls are validated as they were then. And the test users of that time
//! belong to no other call: for them, `v3/verify` opens a session whatever the request is, and `mobile` is the default
//! `possessionType`.

use serde_json::{Value, json};

use super::echo::echo;
use crate::http::JsonResponse;
use crate::model::prove::legacy_sessions::{CheckResult, LegacySession, overall_success};
use crate::model::prove::normalize;
use crate::model::prove::session::Possession;
use crate::model::prove::test_users::{Product, TEST_USERS, TestUser, find_test_user};
use crate::services::prove::call::Call;
use crate::services::prove::errors;

/// Required properties of the former call.
const REQUIRED: &[&str] = &["firstName", "lastName", "phoneNumber", "possessionType"];

/// Returns whether a body is that of the former call: the current one requires a `verificationType`.
pub(crate) fn is_former(body: &Value) -> bool {
    body.get("verificationType").is_none() && body.get("possessionType").is_some()
}

/// Handles the former call.
pub(crate) fn handle_former(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    for property in REQUIRED {
        if call.text(property).is_none_or(str::is_empty) {
            return Err(errors::parameter(&format!("/{property}: is required, as text (required)")));
        }
    }
    match find_user(call) {
        Some(user) => open(call, user),
        None => open(call, find_test_user(call.text("phoneNumber").unwrap_or_default(), &[Product::VerifiedUsers])?),
    }
}

/// Returns the test user of the former call: by number, or by name if no number is documented.
pub(super) fn find_user(call: &Call<'_>) -> Option<&'static TestUser> {
    let number = normalize(call.text("phoneNumber").unwrap_or_default());
    let (first, last) = (call.text("firstName").unwrap_or_default(), call.text("lastName").unwrap_or_default());
    TEST_USERS.iter().filter(|user| user.product == Product::VerifiedUsers).find(|user| match user.phone {
        Some(phone) => phone == number,
        None => user.name.0.eq_ignore_ascii_case(first) && user.name.1.eq_ignore_ascii_case(last),
    })
}

/// Opens a session. With `none` the result is final immediately.
pub(super) fn open(call: &Call<'_>, user: &'static TestUser) -> Result<JsonResponse, JsonResponse> {
    let context = call.context;
    let possession = match call.text("possessionType") {
        None | Some("mobile") => Possession::Mobile,
        Some("desktop") if call.text("finalTargetUrl").is_some() => Possession::Desktop,
        Some("desktop") => return Err(errors::parameter("/finalTargetUrl: is required (required)")),
        Some("none") => Possession::None,
        Some(_) => return Err(errors::parameter("/possessionType: is not a documented value (enum)")),
    };
    let phone = call.text("phoneNumber").unwrap_or_default().to_owned();
    let session = LegacySession { customer: call.customer.clone(), user, phone, possession, client_step: None };
    let mut response = echo(&call.body);
    let (possession_result, verify_result) = match possession {
        Possession::None => (session.possession(), session.verification()),
        Possession::Mobile | Possession::Desktop => {
            response.insert("authToken".to_owned(), context.ids.hex(48).into());
            (CheckResult::Pending, CheckResult::Pending)
        }
    };
    let (id, now) = (context.ids.uuid(), context.now());
    response.insert("correlationId".to_owned(), id.as_str().into());
    response.insert("success".to_owned(), overall_success(possession_result, verify_result).into());
    response.insert("possessionResult".to_owned(), possession_result.as_str().into());
    response.insert("verifyResult".to_owned(), verify_result.as_str().into());
    call.state().legacy_sessions.open(id, session, now);
    Ok(JsonResponse::ok(Value::Object(response)))
}

/// Returns both results. Every property is optional in the document, although a session cannot be found without a
/// correlation id.
pub(crate) fn status(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let context = call.context;
    let id = call.text("correlationId").ok_or_else(|| errors::parameter("/correlationId: is required (required)"))?;
    let mut guard = call.state();
    let state = &mut *guard;
    let session = state.legacy_sessions.find(id, &call.customer, context.now());
    let session = session.ok_or_else(errors::unknown_session)?;
    let (possession, verification) = (session.possession(), session.verification());
    let success = overall_success(possession, verification);
    let mut response =
        json!({"success": success, "possessionResult": possession.as_str(), "verifyResult": verification.as_str()});
    if success == "true" {
        let person = state.sessions.registry().person(&call.customer, &session.phone, context.ids);
        response["identityId"] = person.prove_id.into();
    }
    Ok(JsonResponse::ok(response))
}
