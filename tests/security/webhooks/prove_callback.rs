//! `callbackUrl` of an authentication.

use identity_apis::prove::types::AuthFinishRequest;
use identity_apis::webhooks::prove::{AUTH_CALLBACK_MAX_BYTES, parse_auth_callback};
use identity_apis::webhooks::{BodyError, WebhookError};
use serde_json::json;

use super::support::{CANARY, rejected};

#[test]
fn auth_callback_leads_to_the_request_that_confirms_it() {
    let card = json!({ "error": { "message": CANARY, "puid": CANARY } });
    let body = json!({ "authId": "a-1", "appNamespace": "shop", "subjects": { "card": card } }).to_string();
    let callback = parse_auth_callback(body.as_bytes()).unwrap();
    assert_eq!(callback.auth_finish_request(), AuthFinishRequest::new("a-1"));
    assert_eq!(callback.untrusted().auth_id, "a-1");
    let shown = format!("{callback:?}");
    assert!(shown.starts_with("Unverified(") && !shown.contains(CANARY), "{shown}");
}

#[test]
fn auth_callback_without_an_id_is_rejected() {
    for (body, is_shape) in
        [("{}", true), (r#"{"authId":""}"#, true), ("[]", true), ("\"canary7f3a\"", true), ("", false)]
    {
        let error = rejected(parse_auth_callback(body.as_bytes()));
        let WebhookError::InvalidBody(problem) = &error else { panic!("{error}") };
        assert_eq!(!matches!(problem, BodyError::NotJson { .. }), is_shape, "{body}: {problem}");
        assert_eq!(error.status(), 400);
    }
    let large = vec![b' '; AUTH_CALLBACK_MAX_BYTES + 1];
    assert!(matches!(rejected(parse_auth_callback(&large)), WebhookError::BodyTooLarge { .. }));
}
