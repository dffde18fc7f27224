//! `v1/server/auth/start`, `finish` and `continue`.
//!
//! Any number may be authenticated: no test users are documented for these calls. The results are posted to a
//! `callbackUrl` when every subject has one, errors included, and can be fetched with finish. Which errors the calls give
//! is not documented but for the one inside of results.

mod attempt;

use std::time::SystemTime;

use serde_json::{Map, Value, json};

use super::webhooks::RETRY;
use super::{Call, errors};
use crate::clock::unix_seconds;
use crate::http::json_response::Reply;
use crate::webhooks::{Auth, Dispatch, MediaType, Source};

pub(super) use attempt::Attempts;
use attempt::{Attempt, Standing};

/// Whose number the client SDK gives when the start call has none; one of those set aside for examples.
const GIVEN_BY_CLIENT: &str = "12025550143";

/// Starts an authentication.
pub(super) fn start(call: &Call<'_>) -> Result<Reply, Reply> {
    let state = call.state;
    let subjects = call.body.get("subjects").cloned().unwrap_or_default();
    let callback_url = call.text("callbackUrl").filter(|url| !url.is_empty()).map(str::to_owned);
    let now = state.clock.now();
    let attempt = Attempt::new(call.customer.clone(), subjects, state.ids.uuid(), callback_url, now);
    if attempt.is_to("failStart") {
        return Err(errors::internal("failStart was asked for"));
    }
    let token = state.ids.hex(48);
    let mut answer = json!({"authToken": token});
    if attempt.has_universal() {
        answer["universalRedirectUrl"] = format!("https://example.com/universal?token={token}").into();
    }
    let mut prove = call.prove();
    let id = prove.attempts.start(attempt, &state.ids, now);
    // In test mode there may be nothing to wait for.
    let dispatch = callback(&mut prove.attempts, &id, now);
    drop(prove);
    state.deliver(dispatch.as_slice());
    answer["authId"] = id.into();
    Ok(Reply::ok(answer))
}

/// Gives the results, as often as it is asked. A subject whose device has not reported yet has an error in its place.
pub(super) fn finish(call: &Call<'_>) -> Result<Reply, Reply> {
    let mut prove = call.prove();
    let attempt = find(&mut prove.attempts, call)?;
    if attempt.is_to("failService") {
        return Err(errors::internal("failService was asked for"));
    }
    Ok(Reply::ok(finished(attempt, call.text("authId").unwrap_or_default())))
}

/// The results of all subjects.
fn finished(attempt: &Attempt, id: &str) -> Value {
    let results: Map<String, Value> =
        attempt.subjects().map(|subject| (subject.to_owned(), result(attempt, subject))).collect();
    json!({"authId": id, "appNamespace": "sandbox", "subjects": results})
}

/// The call of the `callbackUrl` of an authentication, if it has one and every subject has a result. No signature is
/// documented for it.
pub(super) fn callback(attempts: &mut Attempts, id: &str, now: SystemTime) -> Option<Dispatch> {
    let attempt = attempts.alive(id, now)?;
    if attempt.is_to("failService") || attempt.subjects().any(|subject| attempt.standing(subject) == Standing::Missing)
    {
        return None;
    }
    Some(Dispatch {
        source: Source::ProveCallback,
        event: "AuthFinishResponse".to_owned(),
        url: attempt.callback.clone()?,
        media_type: MediaType::Json,
        body: finished(attempt, id).to_string(),
        auth: Auth::None,
        headers: Vec::new(),
        retry: RETRY,
    })
}

/// Takes a number that was proven elsewhere, once the first authenticators have failed.
pub(super) fn go_on(call: &Call<'_>) -> Result<Reply, Reply> {
    let mut prove = call.prove();
    let attempt = find(&mut prove.attempts, call)?;
    let number = call.body.pointer("/subjects/mobile/claim/mobileNumber").and_then(Value::as_str);
    let Some(number) = number else {
        return Err(errors::parameter("/subjects/mobile/claim/mobileNumber: is required (required)"));
    };
    let mobile = match attempt.standing("mobile") {
        Standing::Passed => return Err(errors::out_of_order("the authentication has passed; there is finish")),
        Standing::Missing => json!({"success": false, "error": missing()}),
        Standing::Failed | Standing::Provided => {
            attempt.provide(number);
            json!({"success": true})
        }
    };
    Ok(Reply::ok(json!({"subjects": {"mobile": mobile}})))
}

fn find<'a>(attempts: &'a mut Attempts, call: &Call<'_>) -> Result<&'a mut Attempt, Reply> {
    let id = call.text("authId").unwrap_or_default();
    let found = attempts.find(id, &call.customer, call.state.clock.now());
    found.ok_or_else(|| errors::parameter("/authId: no such authentication"))
}

/// The one error of results that has a documented number.
fn missing() -> Value {
    json!({"code": 10004, "message": "device authentication missing"})
}

fn result(attempt: &Attempt, subject: &str) -> Value {
    match attempt.standing(subject) {
        Standing::Missing => json!({"error": missing()}),
        Standing::Failed => json!({"error": {"message": "authentication failed"}}),
        Standing::Passed | Standing::Provided => {
            let mut success = success(attempt, subject);
            success["createdAt"] = unix_seconds(attempt.decided()).into();
            json!({"success": success})
        }
    }
}

/// What was authenticated: what the start call has claimed, as far as it has.
fn success(attempt: &Attempt, subject: &str) -> Value {
    let claimed = |member: &str| attempt.claimed(subject, member);
    match subject {
        "mobile" => {
            let number = attempt.number().or(claimed("mobileNumber")).unwrap_or(GIVEN_BY_CLIENT);
            let by = match attempt.standing(subject) {
                Standing::Provided => "provided",
                _ if attempt.is_passive() => "passive",
                _ => "instant",
            };
            json!({"authenticatorType": by, "claim": {"mobileNumber": number}})
        }
        "device" => json!({"claim": {"deviceId": claimed("deviceId").unwrap_or_else(|| attempt.device())}}),
        "user" => {
            let mut success = json!({"authenticatorType": "passive"});
            if let Some(id) = claimed("userId") {
                success["claim"] = json!({"userId": id});
            }
            success
        }
        _ => {
            let mut success = json!({"authenticatorType": "airKey"});
            if let Some(id) = attempt.card() {
                success["claim"] = json!({"puid": id});
            }
            success
        }
    }
}
