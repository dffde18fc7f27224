//! Unify: every status, and every order of calls that is rejected.

use identity_apis::prove::flows::unify::{CallerVerification, CallerVerifies, SessionRequest, Status, Subject};
use identity_apis::prove::types::{UnifyBindRequest, UnifyStatusRequest};
use identity_apis::transport::Error;
use serde_json::json;

use super::places::{PHONE, PHONE_ALONE, Script, ok, sandbox};

const URL: &str = "https://shop.example/done";

#[tokio::test]
async fn session_on_desktop_and_mobile_is_pending_until_the_client_step() {
    let (sandbox, client) = sandbox().await;
    let number = || Subject::phone_number(PHONE);
    for (request, has_key) in
        [(SessionRequest::desktop("r", number(), URL), false), (SessionRequest::mobile("r", number()), true)]
    {
        let passes = request.clone().open(&client).await.unwrap();
        assert!(passes.auth_token().is_some());
        assert!(matches!(passes.status(&client).await.unwrap(), Status::Pending));
        assert!(sandbox.complete_client_step(passes.correlation_id(), true));
        let Status::Verified { prove_id, device_id, phone_number, .. } = passes.status(&client).await.unwrap() else {
            panic!("not verified")
        };
        assert!(prove_id.is_some() && phone_number.as_deref() == Some(PHONE));
        assert_eq!(device_id.is_some(), has_key);

        let fails = request.open(&client).await.unwrap();
        assert!(sandbox.complete_client_step(fails.correlation_id(), false));
        assert!(matches!(fails.status(&client).await.unwrap(), Status::Failed { .. }));
    }
}

#[tokio::test]
async fn session_request_sends_every_property() {
    let (sandbox, client) = sandbox().await;
    let request = SessionRequest::desktop("request-7", Subject::phone_number(PHONE_ALONE), URL)
        .with_sms_message("Your link: ####")
        .allow_otp_retry()
        .check_reputation()
        .with_client_customer_id("customer-7")
        .with_client_human_id("human-7")
        .with_email_address("mara@shop.example")
        .with_ip_address("203.0.113.7");
    let session = request.open(&client).await.unwrap();
    assert!(matches!(session.status(&client).await.unwrap(), Status::Verified { .. }));
    let sent = sandbox.calls("V3UnifyRequest")[0].body.clone().unwrap();
    assert_eq!(
        sent,
        json!({
            "allowOTPRetry": true,
            "checkReputation": true,
            "clientCustomerId": "customer-7",
            "clientHumanId": "human-7",
            "clientRequestId": "request-7",
            "emailAddress": "mara@shop.example",
            "finalTargetUrl": URL,
            "ipAddress": "203.0.113.7",
            "phoneNumber": PHONE_ALONE,
            "possessionType": "desktop",
            "smsMessage": "Your link: ####",
        })
    );
}

#[tokio::test]
async fn session_request_by_prove_id_or_mobile_auth_needs_no_phone_number() {
    let (sandbox, client) = sandbox().await;
    let first = SessionRequest::mobile("r", Subject::phone_number(PHONE_ALONE)).open(&client).await.unwrap();
    let Status::Verified { prove_id: Some(person), .. } = first.status(&client).await.unwrap() else {
        panic!("not verified")
    };
    let second = SessionRequest::mobile("r", Subject::prove_id(&person)).open(&client).await.unwrap();
    let Status::Verified { prove_id, .. } = second.status(&client).await.unwrap() else { panic!("not verified") };
    assert_eq!(prove_id, Some(person));

    let found = SessionRequest::mobile_auth("r").enable_mobile_auth().open(&client).await.unwrap();
    assert!(sandbox.complete_client_step(found.correlation_id(), true));
    assert!(matches!(found.status(&client).await.unwrap(), Status::Verified { .. }));
}

#[tokio::test]
async fn caller_verification_ends_with_a_bind() {
    let (_sandbox, client) = sandbox().await;
    let session = SessionRequest::none("r").open(&client).await.unwrap();
    let verification = caller_verification(session.status(&client).await.unwrap());
    let Status::Verified { device_id, .. } = verification.bind(&client, PHONE).await.unwrap() else {
        panic!("not verified")
    };
    assert!(matches!(session.status(&client).await.unwrap(), Status::Verified { .. }));

    // The key that was created suffices for the next session.
    let again = SessionRequest::none("r").with_device_id(device_id.unwrap()).open(&client).await.unwrap();
    assert!(matches!(again.status(&client).await.unwrap(), Status::Verified { .. }));
}

#[tokio::test]
async fn key_of_another_number_fails_unless_rebound() {
    let (_sandbox, client) = sandbox().await;
    let session = SessionRequest::none("r").open(&client).await.unwrap();
    let verification = caller_verification(session.status(&client).await.unwrap());
    let Status::Verified { device_id: Some(device), .. } = verification.bind(&client, PHONE).await.unwrap() else {
        panic!("not verified")
    };
    let other = || SessionRequest::none("r").with_subject(Subject::phone_number("2001004015")).with_device_id(&device);
    let fails = other().open(&client).await.unwrap();
    assert!(matches!(fails.status(&client).await.unwrap(), Status::Failed { .. }));
    let rebinds = other().rebind().open(&client).await.unwrap();
    assert!(matches!(rebinds.status(&client).await.unwrap(), Status::PossessionRequired(_)));
}

#[tokio::test]
async fn caller_verification_that_failed_can_be_tried_again() {
    let (_sandbox, client) = sandbox().await;
    let session = SessionRequest::none("r").open(&client).await.unwrap();
    let verification = caller_verification(session.status(&client).await.unwrap());
    // Not a test user: rejected by the service.
    let rejected = verification.bind(&client, "2001009999").await.unwrap_err();
    let (error, verification) = rejected.into_parts();
    assert_eq!(code(&error), Some(8007));
    assert!(matches!(verification.session().status(&client).await.unwrap(), Status::PossessionRequired(_)));
    assert!(matches!(verification.bind(&client, PHONE).await.unwrap(), Status::Verified { .. }));
}

/// These orders do not compile; the service rejects them, too.
#[tokio::test]
async fn calls_in_an_order_that_does_not_compile_are_rejected_by_the_service() {
    let (_sandbox, client) = sandbox().await;
    let mobile = SessionRequest::mobile("r", Subject::phone_number(PHONE)).open(&client).await.unwrap();
    let none = SessionRequest::none("r").open(&client).await.unwrap();
    // A bind in a session of `ProveVerifies`, and one before possession_required.
    for id in [mobile.correlation_id(), none.correlation_id()] {
        let error = client.unify_bind(&UnifyBindRequest::new(id, PHONE)).await.unwrap_err();
        assert_eq!(code(&error), Some(8003), "{error}");
    }
    // A second bind.
    let bound = caller_verification(none.status(&client).await.unwrap()).bind(&client, PHONE).await.unwrap();
    assert!(matches!(bound, Status::Verified { .. }));
    let error = client.unify_bind(&UnifyBindRequest::new(none.correlation_id(), PHONE)).await.unwrap_err();
    assert_eq!(code(&error), Some(8003), "{error}");
}

#[tokio::test]
async fn status_with_another_value_than_true_is_no_success() {
    let opened = json!({"success": "true", "correlationId": "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11"});
    for value in [
        json!("success"),
        json!("TRUE"),
        json!("verified"),
        json!(""),
        json!(1),
        json!({}),
        json!("possession_required"),
    ] {
        let (_script, client) = Script::start([ok(&opened), ok(&json!({"success": value}))]);
        let session = SessionRequest::mobile("r", Subject::phone_number(PHONE)).open(&client).await.unwrap();
        let status = session.status(&client).await.unwrap();
        assert!(matches!(status, Status::Unknown(_)), "{value}: {status:?}");
    }
    // A boolean is in one of upstream's samples.
    let (_script, client) = Script::start([ok(&opened), ok(&json!({"success": true}))]);
    let session = SessionRequest::mobile("r", Subject::phone_number(PHONE)).open(&client).await.unwrap();
    assert!(matches!(session.status(&client).await.unwrap(), Status::Verified { .. }));
    let (_script, client) = Script::start([ok(&opened), ok(&json!({"proveId": "p"}))]);
    let session = SessionRequest::mobile("r", Subject::phone_number(PHONE)).open(&client).await.unwrap();
    assert!(!matches!(session.status(&client).await, Ok(Status::Verified { .. })));
}

#[tokio::test]
async fn session_expires_after_fifteen_minutes() {
    let (sandbox, client) = sandbox().await;
    let session = SessionRequest::mobile("r", Subject::phone_number(PHONE)).open(&client).await.unwrap();
    sandbox.clock().advance(std::time::Duration::from_secs(15 * 60));
    assert!(session.expires_at() <= sandbox.clock().now());
    let error = session.status(&client).await.unwrap_err();
    assert_eq!(code(&error), Some(8008));
    let error = client.unify_status(&UnifyStatusRequest::new(session.correlation_id())).await.unwrap_err();
    assert_eq!(code(&error), Some(8008));
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
