//! `Debug` output redacts personal data and tokens.

use identity_apis::prove::flows::{identity, mfa, prefill, unify, verify};
use serde_json::json;

use super::places::{Script, ok};

const CANARY: &str = "canary7f3a";

fn assert_redacted(shown: &str) {
    assert!(!shown.contains(CANARY), "{shown}");
}

#[tokio::test]
async fn debug_of_unify_and_mfa_is_redacted() {
    let request = unify::SessionRequest::desktop("r", unify::Subject::phone_number(CANARY), CANARY)
        .with_email_address(CANARY)
        .with_ip_address(CANARY)
        .with_device_id(CANARY)
        .with_client_human_id(CANARY)
        .with_client_customer_id(CANARY)
        .with_sms_message(CANARY);
    assert_redacted(&format!(
        "{request:?} {:?} {:?}",
        unify::Subject::phone_number(CANARY),
        unify::Subject::prove_id(CANARY)
    ));
    assert_redacted(&format!(
        "{:?}",
        mfa::SessionRequest::desktop(CANARY).with_phone_number(CANARY).with_email_address(CANARY)
    ));

    let id = "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11";
    let opened = json!({"success": "pending", "correlationId": id, "authToken": CANARY});
    let verified = json!({
        "success": "true", "proveId": CANARY, "deviceId": CANARY, "phoneNumber": CANARY, "clientHumanId": CANARY,
        "evaluation": {"authentication": {"result": CANARY}},
    });
    let failed = json!({"success": "false", "evaluation": {"risk": CANARY}});
    let responses = [opened.clone(), verified.clone(), failed, opened, verified].map(|body| ok(&body));
    let (_script, client) = Script::start(responses);
    let session = unify::SessionRequest::none("r").open(&client).await.unwrap();
    let (first, second) = (session.status(&client).await.unwrap(), session.status(&client).await.unwrap());
    assert_redacted(&format!("{session:?} {:?} {first:?} {second:?}", session.save()));
    let unify::Status::Verified { evaluation, .. } = first else { panic!("not verified") };
    assert_redacted(&format!("{evaluation:?}"));
    let session = mfa::SessionRequest::none().open(&client).await.unwrap();
    assert_redacted(&format!("{session:?} {:?}", session.status(&client).await.unwrap()));
}

#[tokio::test]
async fn debug_of_prefill_verify_and_identity_is_redacted() {
    let answer = prefill::ChallengeAnswer::dob(CANARY).and_ssn(CANARY);
    let person = prefill::Person::named(CANARY, CANARY).with_dob(CANARY).with_ssn(CANARY).with_email_address(CANARY);
    let request = prefill::SessionRequest::desktop(CANARY, CANARY).with_dob(CANARY).with_ssn(CANARY);
    assert_redacted(&format!("{answer:?} {person:?} {request:?}"));
    assert_redacted(&format!(
        "{:?}",
        verify::Verification::verified_user(CANARY, CANARY, CANARY).with_user_agent(CANARY)
    ));
    assert_redacted(&format!("{:?}", identity::Enrollment::new(CANARY).with_device_id(CANARY)));
    assert_redacted(&format!("{:?}", identity::Identity::<identity::Active>::from_id(CANARY)));

    let id = "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11";
    let (_script, client) = Script::start(
        [
            json!({"authToken": CANARY, "correlationId": id, "next": {"v3-validate": "/v3/validate"}}),
            json!({"success": true, "challengeMissing": true, "phoneNumber": CANARY, "next": {"v3-challenge": CANARY}}),
            json!({"success": true, "individual": {"firstName": CANARY}, "next": {"v3-complete": CANARY}}),
            json!({"success": true, "evaluation": {"risk": CANARY}, "next": {"done": "done"}}),
            json!({"success": "true", "phoneNumber": CANARY, "proveId": CANARY}),
        ]
        .map(|body| ok(&body)),
    );
    let session = prefill::SessionRequest::mobile("2001001695").start(&client).await.unwrap();
    let validated = session.validate(&client).await.unwrap();
    assert_redacted(&format!("{session:?} {validated:?}"));
    let prefill::Validated::Passed { next: prefill::Next::ChallengeMissing(step), .. } = validated else {
        panic!("no challenge")
    };
    let challenged = step.challenge(&client, prefill::ChallengeAnswer::dob("1981-01-17")).await.unwrap();
    assert_redacted(&format!("{challenged:?}"));
    let prefill::Challenged::Passed { next: prefill::Next::Complete(step), .. } = challenged else {
        panic!("no person")
    };
    assert_redacted(&format!("{:?}", step.complete(&client, prefill::Person::named("Mara", "Okafor")).await.unwrap()));
    assert_redacted(&format!("{:?}", verify::Verification::prefill("2001004053").run(&client).await.unwrap()));
}
