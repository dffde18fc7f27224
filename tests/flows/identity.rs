//! Identity Manager: the lifecycle of an enrollment.

use identity_apis::prove::flows::identity::{Active, Change, Enrollment, Found, Identity, Inactive, find};
use identity_apis::transport::RetryPolicy;
use serde_json::{Value, json};

use super::places::{Script, Written, client_of, fails, ok, sandbox};

fn success(success: bool) -> Written {
    ok(&json!({"success": success}))
}

fn enrolled() -> Written {
    ok(&json!({"success": true, "proveId": "p-1"}))
}

fn known(active: &Value) -> Written {
    ok(&json!({"phoneNumber": "2001004031", "proveId": "p-1", "active": active}))
}

#[tokio::test]
async fn enrollment_lifecycle_sends_the_documented_requests() {
    let linked = json!({"count": 1, "identities": [{"clientName": "n", "identityId": "p-2", "pcid": "12345"}]});
    let responses = [
        enrolled(),
        known(&json!(true)),
        ok(&linked),
        success(true),
        known(&json!(false)),
        success(true),
        success(true),
    ];
    let (script, client) = Script::start(responses);
    let enrollment = Enrollment::new("2001004031").with_client_request_id("r").with_device_id("d-1");
    let Change::Done(active) = enrollment.enroll(&client).await.unwrap() else { panic!("refused") };
    assert_eq!(active.prove_id(), "p-1");
    assert_eq!(active.get(&client).await.unwrap().active, Some(true));
    assert_eq!(active.cross_domain(&client).await.unwrap()[0].identity_id, "p-2");
    let Change::Done(inactive) = active.deactivate(&client).await.unwrap() else { panic!("refused") };
    assert_eq!(inactive.get(&client).await.unwrap().active, Some(false));
    let Change::Done(active) = inactive.activate(&client).await.unwrap() else { panic!("refused") };
    assert!(matches!(active.disenroll(&client).await.unwrap(), Change::Done(())));
    let paths: Vec<_> = script.asked().into_iter().map(|(path, _)| path).collect();
    assert_eq!(
        paths,
        [
            "POST /v3/identity",
            "GET /v3/identity/p-1",
            "POST /v3/identity/p-1/cross-domain",
            "POST /v3/identity/p-1/deactivate",
            "GET /v3/identity/p-1",
            "POST /v3/identity/p-1/activate",
            "DELETE /v3/identity/p-1",
        ]
    );
}

#[tokio::test]
async fn enrollment_lifecycle_works_against_the_sandbox() {
    let (sandbox, client) = sandbox().await;
    let Change::Done(active) = Enrollment::new("2001004031").enroll(&client).await.unwrap() else { panic!("refused") };
    let id = active.prove_id().to_owned();
    assert!(matches!(find(&client, &id).await.unwrap(), Found::Active(_)));
    assert!(active.cross_domain(&client).await.unwrap().is_empty());
    let Change::Done(inactive) = active.deactivate(&client).await.unwrap() else { panic!("refused") };
    let Found::Inactive(found) = find(&client_of(&sandbox), &id).await.unwrap() else { panic!("not inactive") };
    assert_eq!(found, inactive);
    let Change::Done(active) = found.activate(&client).await.unwrap() else { panic!("refused") };
    assert!(matches!(active.disenroll(&client).await.unwrap(), Change::Done(())));

    // After disenrolling, the caller may still construct the type; the service rejects every call.
    assert!(find(&client, &id).await.is_err());
    let from_id = || Identity::<Active>::from_id(&id);
    assert!(from_id().deactivate(&client).await.is_err());
    assert!(from_id().cross_domain(&client).await.is_err());
    assert!(from_id().disenroll(&client).await.is_err());
    assert!(Identity::<Inactive>::from_id(&id).activate(&client).await.is_err());
    let Change::Done(again) = Enrollment::new("2001004031").enroll(&client).await.unwrap() else { panic!("refused") };
    assert_eq!(again.prove_id(), id);
    let Change::Done(inactive) = again.deactivate(&client).await.unwrap() else { panic!("refused") };
    assert!(matches!(inactive.disenroll(&client).await.unwrap(), Change::Done(())));
}

#[tokio::test]
async fn change_that_is_refused_returns_the_old_state() {
    let (_script, client) = Script::start([ok(&json!({"success": false, "proveId": ""})), success(false)]);
    let Change::Refused(enrollment) = Enrollment::new("2001004031").enroll(&client).await.unwrap() else {
        panic!("enrolled")
    };
    assert!(!format!("{enrollment:?}").contains("2001004031"));
    let active = Identity::<Active>::from_id("p-1");
    let Change::Refused(active) = active.deactivate(&client).await.unwrap() else { panic!("deactivated") };
    assert!(matches!(active.disenroll(&client).await.unwrap(), Change::Refused(_)));
    let inactive = Identity::<Inactive>::from_id("p-1");
    let Change::Refused(inactive) = inactive.activate(&client).await.unwrap() else { panic!("activated") };
    assert!(matches!(inactive.disenroll(&client).await.unwrap(), Change::Refused(_)));
}

#[tokio::test]
async fn step_that_failed_can_be_tried_again() {
    let responses =
        [fails(500, ""), enrolled(), fails(500, ""), success(true), fails(500, ""), success(true), fails(500, "")];
    let (_script, client) = Script::start(responses);
    let client = client.with_retry(RetryPolicy::none());
    let refused = Enrollment::new("2001004031").enroll(&client).await.unwrap_err();
    let Change::Done(active) = refused.into_step().enroll(&client).await.unwrap() else { panic!("refused") };
    let refused = active.deactivate(&client).await.unwrap_err();
    let Change::Done(inactive) = refused.into_step().deactivate(&client).await.unwrap() else { panic!("refused") };
    let refused = inactive.activate(&client).await.unwrap_err();
    let Change::Done(active) = refused.into_step().activate(&client).await.unwrap() else { panic!("refused") };
    assert_eq!(active.disenroll(&client).await.unwrap_err().into_step().prove_id(), "p-1");
}

#[tokio::test]
async fn find_returns_the_state_of_an_enrollment() {
    let (_script, client) =
        Script::start([known(&json!(true)), known(&json!(false)), known(&Value::Null), fails(404, "")]);
    assert_eq!(find(&client, "p-1").await.unwrap(), Found::Active(Identity::<Active>::from_id("p-1")));
    assert_eq!(find(&client, "p-1").await.unwrap(), Found::Inactive(Identity::<Inactive>::from_id("p-1")));
    assert_eq!(find(&client, "p-1").await.unwrap(), Found::Unknown);
    assert!(find(&client, "p-1").await.is_err());
}
