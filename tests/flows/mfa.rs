//! MFA: every status, and every order of calls that is rejected.

use identity_apis::prove::flows::mfa::{CallerVerification, CallerVerifies, SessionRequest, Status};
use identity_apis::prove::types::{MfaBindRequest, MfaStatusRequest, PossessionType};
use identity_apis::transport::Error;
use serde_json::json;

use super::places::{PHONE, PHONE_ALONE, Script, ok, sandbox};

const URL: &str = "https://shop.example/done";

#[tokio::test]
async fn session_on_desktop_and_mobile_is_pending_until_the_client_step() {
    let (sandbox, client) = sandbox().await;
    for request in [SessionRequest::desktop(URL), SessionRequest::mobile()] {
        let request = request.with_phone_number(PHONE).with_client_request_id("r").with_client_customer_id("c");
        let passes = request.clone().open(&client).await.unwrap();
        assert!(passes.auth_token().is_some());
        assert!(matches!(passes.status(&client).await.unwrap(), Status::Pending));
        assert!(sandbox.complete_client_step(passes.correlation_id(), true));
        let Status::Verified { phone_number, .. } = passes.status(&client).await.unwrap() else {
            panic!("not verified")
        };
        assert_eq!(phone_number.as_deref(), Some(PHONE));
        let fails = request.open(&client).await.unwrap();
        assert!(sandbox.complete_client_step(fails.correlation_id(), false));
        assert!(matches!(fails.status(&client).await.unwrap(), Status::Failed));
    }
    let alone = SessionRequest::mobile().with_phone_number(PHONE_ALONE).open(&client).await.unwrap();
    assert!(matches!(alone.status(&client).await.unwrap(), Status::Verified { .. }));
}

#[tokio::test]
async fn caller_verification_ends_with_the_phone_number() {
    let (sandbox, client) = sandbox().await;
    let by_status = SessionRequest::none().open(&client).await.unwrap();
    let step = caller_verification(by_status.status(&client).await.unwrap());
    assert!(matches!(step.status_with_phone(&client, PHONE).await.unwrap(), Status::Verified { .. }));
    let by_bind = SessionRequest::none().open(&client).await.unwrap();
    let step = caller_verification(by_bind.status(&client).await.unwrap());
    assert!(matches!(step.bind(&client, PHONE).await.unwrap(), Status::Verified { .. }));
    for call in sandbox.calls("V3MFARequest").iter() {
        assert_eq!(call.body, Some(json!({"possessionType": "none"})));
    }
}

#[tokio::test]
async fn caller_verification_that_failed_can_be_tried_again() {
    let (_sandbox, client) = sandbox().await;
    let session = SessionRequest::none().open(&client).await.unwrap();
    let rejected =
        caller_verification(session.status(&client).await.unwrap()).bind(&client, "2001009999").await.unwrap_err();
    assert_eq!(code(rejected.error()), Some(8007));
    let rejected = rejected.into_step().status_with_phone(&client, "2001009999").await.unwrap_err();
    assert_eq!(code(rejected.error()), Some(8007));
    assert!(matches!(rejected.into_step().bind(&client, PHONE).await.unwrap(), Status::Verified { .. }));
}

/// These orders do not compile; the service rejects them, too.
#[tokio::test]
async fn calls_in_an_order_that_does_not_compile_are_rejected_by_the_service() {
    let (_sandbox, client) = sandbox().await;
    let mobile = SessionRequest::mobile().with_phone_number(PHONE).open(&client).await.unwrap();
    let none = SessionRequest::none().open(&client).await.unwrap();
    for id in [mobile.correlation_id(), none.correlation_id()] {
        let status = MfaStatusRequest::new().with_correlation_id(id).with_phone_number(PHONE);
        let error = client.mfa_status(&status).with_context(PossessionType::None).await.unwrap_err();
        assert!(matches!(code(&error), Some(8001 | 8003)), "{error}");
        let bind = MfaBindRequest::new().with_correlation_id(id).with_phone_number(PHONE);
        let error = client.mfa_bind(&bind).with_context(PossessionType::None).await.unwrap_err();
        assert!(matches!(code(&error), Some(8001 | 8003)), "{error}");
    }
}

#[tokio::test]
async fn status_with_another_value_than_true_is_no_success() {
    let opened = json!({"success": "success", "correlationId": "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11"});
    for value in [json!("success"), json!("TRUE"), json!("verified"), json!("possession_required")] {
        let (_script, client) = Script::start([ok(&opened), ok(&json!({"success": value}))]);
        let session = SessionRequest::mobile().open(&client).await.unwrap();
        let status = session.status(&client).await.unwrap();
        assert!(matches!(status, Status::Unknown(_)), "{value}: {status:?}");
    }
}

fn caller_verification(status: Status<CallerVerifies>) -> CallerVerification<CallerVerifies> {
    match status {
        Status::PossessionRequired(step) => step,
        other => panic!("{other:?}"),
    }
}

fn code(error: &Error) -> Option<i64> {
    match error {
        Error::Api(error) => error.code(),
        _ => None,
    }
}
