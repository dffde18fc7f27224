//! Handlers of `v1/server/auth`.

use serde_json::{Value, json};

use super::results::{callback, missing, results};
use crate::http::JsonResponse;
use crate::model::prove::attempts::{Attempt, Attempts, SubjectStatus};
use crate::services::prove::call::Call;
use crate::services::prove::errors;

/// Starts an authentication.
pub(crate) fn start(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let context = call.context;
    let subjects = call.body.get("subjects").cloned().unwrap_or_default();
    let callback_url = call.text("callbackUrl").filter(|url| !url.is_empty()).map(str::to_owned);
    let now = context.now();
    let attempt = Attempt::new(call.customer.clone(), subjects, context.ids.uuid(), callback_url, now);
    if attempt.has_mode("failStart") {
        return Err(errors::internal("requested by test mode failStart"));
    }
    let token = context.ids.hex(48);
    let mut response = json!({"authToken": token});
    if attempt.has_universal() {
        response["universalRedirectUrl"] = format!("https://example.com/universal?token={token}").into();
    }
    let mut state = call.state();
    let id = state.attempts.start(attempt, context.ids, now);
    // With test modes, there may be nothing to wait for.
    if let Some(request) = callback(&mut state.attempts, &id, now) {
        context.send(request);
    }
    response["authId"] = id.into();
    Ok(JsonResponse::ok(response))
}

/// Returns the results. A subject whose device has not reported yet has an error.
pub(crate) fn finish(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let mut state = call.state();
    let attempt = find(&mut state.attempts, call)?;
    if attempt.has_mode("failService") {
        return Err(errors::internal("requested by test mode failService"));
    }
    Ok(JsonResponse::ok(results(attempt, call.text("authId").unwrap_or_default())))
}

/// Accepts a number that the caller has verified, when the first authenticators have failed.
pub(crate) fn continue_with(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let mut state = call.state();
    let attempt = find(&mut state.attempts, call)?;
    let number = call.body.pointer("/subjects/mobile/claim/mobileNumber").and_then(Value::as_str);
    let Some(number) = number else {
        return Err(errors::parameter("/subjects/mobile/claim/mobileNumber: is required (required)"));
    };
    let mobile = match attempt.subject_status("mobile") {
        SubjectStatus::Passed => return Err(errors::out_of_order("the authentication has passed; call finish")),
        SubjectStatus::Missing => json!({"success": false, "error": missing()}),
        SubjectStatus::Failed | SubjectStatus::Provided => {
            attempt.provide(number);
            json!({"success": true})
        }
    };
    Ok(JsonResponse::ok(json!({"subjects": {"mobile": mobile}})))
}

fn find<'a>(attempts: &'a mut Attempts, call: &Call<'_>) -> Result<&'a mut Attempt, JsonResponse> {
    let id = call.text("authId").unwrap_or_default();
    let found = attempts.find(id, &call.customer, call.context.now());
    found.ok_or_else(|| errors::parameter("/authId: no such authentication"))
}
