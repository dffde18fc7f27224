//! The results of an authentication.

use std::time::SystemTime;

use serde_json::{Map, Value, json};

use crate::clock::unix_seconds;
use crate::model::prove::attempts::{Attempt, Attempts, SubjectStatus};
use crate::services::prove::webhook_requests::callback_request;
use crate::webhooks::WebhookRequest;

/// The number that the client SDK reports if the start call has none; it is reserved for examples.
const GIVEN_BY_CLIENT: &str = "12025550143";

/// Returns the results of all subjects.
pub(super) fn results(attempt: &Attempt, id: &str) -> Value {
    let subjects: Map<String, Value> =
        attempt.subjects().map(|subject| (subject.to_owned(), result(attempt, subject))).collect();
    json!({"authId": id, "appNamespace": "sandbox", "subjects": subjects})
}

/// Returns the request to the `callbackUrl` of an authentication, if it has one and every subject has a result.
pub(crate) fn callback(attempts: &mut Attempts, id: &str, now: SystemTime) -> Option<WebhookRequest> {
    let attempt = attempts.alive(id, now)?;
    if attempt.has_mode("failService")
        || attempt.subjects().any(|subject| attempt.subject_status(subject) == SubjectStatus::Missing)
    {
        return None;
    }
    let body = results(attempt, id);
    Some(callback_request(attempt.callback.clone()?, "AuthFinishResponse", &body))
}

/// Returns the one error of results that has a documented code.
pub(super) fn missing() -> Value {
    json!({"code": 10004, "message": "device authentication missing"})
}

fn result(attempt: &Attempt, subject: &str) -> Value {
    match attempt.subject_status(subject) {
        SubjectStatus::Missing => json!({"error": missing()}),
        SubjectStatus::Failed => json!({"error": {"message": "authentication failed"}}),
        SubjectStatus::Passed | SubjectStatus::Provided => {
            let mut success = success(attempt, subject);
            success["createdAt"] = unix_seconds(attempt.decided_at()).into();
            json!({"success": success})
        }
    }
}

/// Returns what was authenticated: the claims of the start call, or generated values.
fn success(attempt: &Attempt, subject: &str) -> Value {
    let claim = |name: &str| attempt.claim(subject, name);
    match subject {
        "mobile" => {
            let number = attempt.number().or(claim("mobileNumber")).unwrap_or(GIVEN_BY_CLIENT);
            let by = match attempt.subject_status(subject) {
                SubjectStatus::Provided => "provided",
                _ if attempt.is_passive() => "passive",
                _ => "instant",
            };
            json!({"authenticatorType": by, "claim": {"mobileNumber": number}})
        }
        "device" => json!({"claim": {"deviceId": claim("deviceId").unwrap_or_else(|| attempt.device())}}),
        "user" => {
            let mut success = json!({"authenticatorType": "passive"});
            if let Some(id) = claim("userId") {
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
