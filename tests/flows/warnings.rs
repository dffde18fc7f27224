//! Missing properties of a success are warnings, no other status becomes a success, and both keep the caller's id.

use identity_apis::prove::flows::unify::{
    CallerVerification, CallerVerifies, PossessionMode, ProveVerifies, Session, SessionRequest, Status, Subject,
};
use identity_apis::prove::flows::{ResponseWarning, SavedSession, mfa};
use serde_json::{Value, json};

use super::places::{PHONE, PHONE_ALONE, Script, ok, sandbox};

const ID: &str = "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11";

/// A success with everything that is documented for it.
fn whole() -> Value {
    json!({
        "success": "true", "proveId": "person-7", "deviceId": "device-7", "phoneNumber": PHONE,
        "clientHumanId": "human-7", "clientRequestId": "status-7",
    })
}

fn without(property: &str) -> Value {
    let mut response = whole();
    response.as_object_mut().unwrap().remove(property);
    response
}

fn with(property: &str, value: Value) -> Value {
    let mut response = whole();
    response[property] = value;
    response
}

/// The status for a response, in a session of this request.
async fn status<C: PossessionMode>(request: SessionRequest<C>, response: Value) -> Status<C> {
    let (_script, client) = Script::start([opened(), response].map(|body| ok(&body)));
    request.open(&client).await.unwrap().status(&client).await.unwrap()
}

fn opened() -> Value {
    json!({"success": "pending", "correlationId": ID})
}

fn mobile() -> SessionRequest<ProveVerifies> {
    SessionRequest::mobile("r", Subject::phone_number(PHONE)).with_client_human_id("human-7")
}

fn desktop() -> SessionRequest<ProveVerifies> {
    let subject = Subject::phone_number(PHONE);
    SessionRequest::desktop("r", subject, "https://shop.example/done").with_client_human_id("human-7")
}

fn none() -> SessionRequest<CallerVerifies> {
    SessionRequest::none("r").with_client_human_id("human-7")
}

/// Asserts that the status is verified with these warnings.
fn assert_verified<C: PossessionMode>(status: &Status<C>, warnings: &[ResponseWarning]) {
    assert!(matches!(status, Status::Verified { warnings: found, .. } if found == warnings), "{status:?}");
    assert_eq!(status.warnings(), warnings);
}

#[tokio::test]
async fn unify_success_without_a_documented_id_is_verified_with_a_warning() {
    for (property, warning) in [
        ("proveId", ResponseWarning::MissingProveId),
        ("deviceId", ResponseWarning::MissingDeviceId),
        ("clientHumanId", ResponseWarning::MissingClientHumanId),
    ] {
        assert_eq!(warning.property(), property);
        for response in [without(property), with(property, json!("")), with(property, Value::Null)] {
            assert_verified(&status(mobile(), response.clone()).await, &[warning]);
            assert_verified(&status(none(), response).await, &[warning]);
        }
    }
    assert_verified(&status(mobile(), whole()).await, &[]);
    assert_verified(&status(none(), whole()).await, &[]);
    let nothing = json!({"success": true});
    let all =
        [ResponseWarning::MissingProveId, ResponseWarning::MissingDeviceId, ResponseWarning::MissingClientHumanId];
    assert_verified(&status(mobile(), nothing.clone()).await, &all);
    assert_verified(&status(desktop(), nothing).await, &[all[0], all[2]]);
}

#[tokio::test]
async fn unify_success_has_no_warning_about_undocumented_properties() {
    // A desktop has no key, and a response has no `clientHumanId` that the request did not have.
    assert_verified(&status(desktop(), without("deviceId")).await, &[]);
    assert_verified(&status(SessionRequest::none("r"), without("clientHumanId")).await, &[]);
    assert_verified(&status(SessionRequest::none("r").with_client_human_id(""), without("clientHumanId")).await, &[]);
    // Mobile Auth may have determined the number, which is optional.
    assert_verified(&status(mobile(), without("phoneNumber")).await, &[]);
}

#[tokio::test]
async fn unify_bind_has_the_same_warnings_after_resuming() {
    let due = json!({"success": "possession_required"});
    let (_script, client) =
        Script::start([opened(), due, without("clientHumanId"), without("clientHumanId")].map(|body| ok(&body)));
    let session = none().open(&client).await.unwrap();
    let Status::PossessionRequired(step) = session.status(&client).await.unwrap() else { panic!("no step") };
    let kept = serde_json::to_string(&step.save()).unwrap();
    assert!(!kept.contains("human-7") && kept.len() <= SavedSession::MAX_BYTES, "{kept}");
    let resumed = CallerVerification::resume(serde_json::from_str(&kept).unwrap(), &client).unwrap();
    assert_verified(&resumed.bind(&client, PHONE).await.unwrap(), &[ResponseWarning::MissingClientHumanId]);

    // Sessions saved by an earlier version do not record `clientHumanId`, so that it is not missing.
    let mut kept = serde_json::to_value(session.save()).unwrap();
    assert!(kept.as_object_mut().unwrap().remove("hasClientHumanId").is_some());
    let resumed = Session::<CallerVerifies>::resume(serde_json::from_value(kept).unwrap(), &client).unwrap();
    assert_verified(&resumed.status(&client).await.unwrap(), &[]);
}

#[tokio::test]
async fn unify_status_is_decided_by_success_alone() {
    for value in [
        json!("false"),
        json!(false),
        json!("pending"),
        json!("possession_required"),
        json!("true "),
        json!("True"),
        json!("success"),
        json!(["true"]),
        json!({"true": true}),
        json!(1),
        Value::Null,
    ] {
        let mut response = with("success", value.clone());
        response["evaluation"] = json!({"success": true, "authentication": {"result": "pass"}});
        response["verified"] = json!(true);
        let (_script, client) = Script::start([opened(), response].map(|body| ok(&body)));
        let session = none().open(&client).await.unwrap();
        let status = session.status(&client).await;
        assert!(!matches!(status, Ok(Status::Verified { .. })), "{value}: {status:?}");
        assert!(status.is_err() || status.is_ok_and(|status| status.warnings().is_empty()), "{value}");
    }
    assert!(matches!(status(mobile(), with("success", json!("false"))).await, Status::Failed { .. }));
}

#[tokio::test]
async fn unify_status_has_the_callers_id_of_the_request() {
    let (script, client) =
        Script::start([opened(), json!({"success": "possession_required"}), whole()].map(|body| ok(&body)));
    let session = none().open(&client).await.unwrap().with_client_request_id("status-7");
    let Status::PossessionRequired(step) = session.status(&client).await.unwrap() else { panic!("no step") };
    let bound = step.bind(&client, PHONE).await.unwrap();
    assert_eq!(bound.client_request_id(), Some("status-7"));
    let asked = script.asked();
    assert_eq!(asked[1].1, json!({"correlationId": ID, "clientRequestId": "status-7"}));
    assert_eq!(asked[2].1["clientRequestId"], "status-7");

    assert_eq!(status(mobile(), with("success", json!("false"))).await.client_request_id(), Some("status-7"));
    assert_eq!(status(mobile(), without("clientRequestId")).await.client_request_id(), None);
}

#[tokio::test]
async fn unify_success_in_the_sandbox_has_every_documented_property() {
    let (sandbox, client) = sandbox().await;
    for request in [mobile(), desktop()] {
        let session = request.open(&client).await.unwrap().with_client_request_id("status-7");
        assert!(sandbox.complete_client_step(session.correlation_id(), true));
        let status = session.status(&client).await.unwrap();
        assert_verified(&status, &[]);
        assert_eq!(status.client_request_id(), Some("status-7"));
    }
    // This user passes without a key.
    let session = SessionRequest::mobile("r", Subject::phone_number(PHONE_ALONE)).open(&client).await.unwrap();
    assert_verified(&session.status(&client).await.unwrap(), &[ResponseWarning::MissingDeviceId]);
}

#[tokio::test]
async fn mfa_success_without_a_phone_number_is_verified_with_a_warning() {
    for (response, wanted) in [
        (json!({"success": "true", "phoneNumber": PHONE}), vec![]),
        (json!({"success": "true"}), vec![ResponseWarning::MissingPhoneNumber]),
        (json!({"success": "true", "phoneNumber": ""}), vec![ResponseWarning::MissingPhoneNumber]),
    ] {
        let (_script, client) = Script::start([opened(), response].map(|body| ok(&body)));
        let session = mfa::SessionRequest::mobile().open(&client).await.unwrap();
        let status = session.status(&client).await.unwrap();
        assert!(matches!(status, mfa::Status::Verified { .. }), "{status:?}");
        assert_eq!(status.warnings(), wanted);
    }
    let (_script, client) =
        Script::start([opened(), json!({"success": "false", "phoneNumber": PHONE})].map(|body| ok(&body)));
    let status = mfa::SessionRequest::mobile().open(&client).await.unwrap().status(&client).await.unwrap();
    assert!(matches!(status, mfa::Status::Failed) && status.warnings().is_empty());
}
