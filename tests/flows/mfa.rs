//! MFA: every state, and every order that is refused.

use identity_apis::prove::flows::mfa::{CallerVerification, CallerVerifies, SessionRequest, Status};
use identity_apis::prove::types::{MfaBindRequest, MfaStatusRequest, PossessionType};
use identity_apis::transport::Error;
use serde_json::json;

use super::places::{PHONE, PHONE_ALONE, Script, ok, sandbox};

const URL: &str = "https://shop.example/done";

#[tokio::test]
async fn desktop_and_mobile_wait_for_the_client_step() {
    let (sandbox, client) = sandbox().await;
    for opening in [SessionRequest::desktop(URL), SessionRequest::mobile()] {
        let opening = opening.with_phone_number(PHONE).with_client_request_id("r").with_client_customer_id("c");
        let passes = opening.clone().open(&client).await.unwrap();
        assert!(passes.auth_token().is_some());
        assert!(matches!(passes.status(&client).await.unwrap(), Status::Pending));
        assert!(sandbox.complete_client_step(passes.correlation_id(), true));
        let Status::Verified { phone_number, .. } = passes.status(&client).await.unwrap() else {
            panic!("not verified")
        };
        assert_eq!(phone_number.as_deref(), Some(PHONE));
        let fails = opening.open(&client).await.unwrap();
        assert!(sandbox.complete_client_step(fails.correlation_id(), false));
        assert!(matches!(fails.status(&client).await.unwrap(), Status::Failed));
    }
    let alone = SessionRequest::mobile().with_phone_number(PHONE_ALONE).open(&client).await.unwrap();
    assert!(matches!(alone.status(&client).await.unwrap(), Status::Verified { .. }));
}

#[tokio::test]
async fn the_callers_own_check_ends_with_the_number() {
    let (sandbox, client) = sandbox().await;
    let by_status = SessionRequest::none().open(&client).await.unwrap();
    let step = own_check(by_status.status(&client).await.unwrap());
    assert!(matches!(step.status_with_phone(&client, PHONE).await.unwrap(), Status::Verified { .. }));
    let by_bind = SessionRequest::none().open(&client).await.unwrap();
    let step = own_check(by_bind.status(&client).await.unwrap());
    assert!(matches!(step.bind(&client, PHONE).await.unwrap(), Status::Verified { .. }));
    for call in sandbox.calls("V3MFARequest").iter() {
        assert_eq!(call.body, Some(json!({"possessionType": "none"})));
    }
}

#[tokio::test]
async fn a_step_that_failed_can_be_taken_again() {
    let (_sandbox, client) = sandbox().await;
    let session = SessionRequest::none().open(&client).await.unwrap();
    let refused = own_check(session.status(&client).await.unwrap()).bind(&client, "2001009999").await.unwrap_err();
    assert_eq!(code(refused.error()), Some(8007));
    let refused = refused.into_step().status_with_phone(&client, "2001009999").await.unwrap_err();
    assert_eq!(code(refused.error()), Some(8007));
    assert!(matches!(refused.into_step().bind(&client, PHONE).await.unwrap(), Status::Verified { .. }));
}

/// The compiler refuses these orders; the service does too.
#[tokio::test]
async fn the_service_refuses_the_orders_that_do_not_compile() {
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
async fn no_other_word_is_a_success() {
    let opened = json!({"success": "success", "correlationId": "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11"});
    for word in [json!("success"), json!("TRUE"), json!("verified"), json!("possession_required")] {
        let (_script, client) = Script::start([ok(opened.clone()), ok(json!({"success": word}))]);
        let session = SessionRequest::mobile().open(&client).await.unwrap();
        let status = session.status(&client).await.unwrap();
        assert!(matches!(status, Status::Unknown(_)), "{word}: {status:?}");
    }
}

fn own_check(status: Status<CallerVerifies>) -> CallerVerification<CallerVerifies> {
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
