//! Personal data and tokens are in no `Debug` output.

use identity_apis::prove::flows::{identity, mfa, prefill, unify, verify};
use serde_json::json;

use super::places::{Script, ok};

const CANARY: &str = "canary7f3a";

fn hidden(shown: &str) {
    assert!(!shown.contains(CANARY), "{shown}");
}

#[tokio::test]
async fn unify_and_mfa() {
    let opening = unify::SessionRequest::desktop("r", unify::Subject::phone_number(CANARY), CANARY)
        .with_email_address(CANARY)
        .with_ip_address(CANARY)
        .with_device_id(CANARY)
        .with_client_human_id(CANARY)
        .with_client_customer_id(CANARY)
        .with_sms_message(CANARY);
    hidden(&format!("{opening:?} {:?} {:?}", unify::Subject::phone_number(CANARY), unify::Subject::prove_id(CANARY)));
    hidden(&format!("{:?}", mfa::SessionRequest::desktop(CANARY).with_phone_number(CANARY).with_email_address(CANARY)));

    let id = "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11";
    let opened = json!({"success": "pending", "correlationId": id, "authToken": CANARY});
    let verified = json!({
        "success": "true", "proveId": CANARY, "deviceId": CANARY, "phoneNumber": CANARY, "clientHumanId": CANARY,
        "evaluation": {"authentication": {"result": CANARY}},
    });
    let failed = json!({"success": "false", "evaluation": {"risk": CANARY}});
    let answers = [opened.clone(), verified.clone(), failed, opened, verified].map(ok);
    let (_script, client) = Script::start(answers);
    let session = unify::SessionRequest::none("r").open(&client).await.unwrap();
    let (first, second) = (session.status(&client).await.unwrap(), session.status(&client).await.unwrap());
    hidden(&format!("{session:?} {:?} {first:?} {second:?}", session.save()));
    let unify::Status::Verified { evaluation, .. } = first else { panic!("not verified") };
    hidden(&format!("{evaluation:?}"));
    let session = mfa::SessionRequest::none().open(&client).await.unwrap();
    hidden(&format!("{session:?} {:?}", session.status(&client).await.unwrap()));
}

#[tokio::test]
async fn prefill_verify_and_identity() {
    let answer = prefill::ChallengeAnswer::dob(CANARY).and_ssn(CANARY);
    let person = prefill::Person::named(CANARY, CANARY).with_dob(CANARY).with_ssn(CANARY).with_email_address(CANARY);
    let opening = prefill::SessionRequest::desktop(CANARY, CANARY).with_dob(CANARY).with_ssn(CANARY);
    hidden(&format!("{answer:?} {person:?} {opening:?}"));
    hidden(&format!("{:?}", verify::Verification::verified_user(CANARY, CANARY, CANARY).with_user_agent(CANARY)));
    hidden(&format!("{:?}", identity::Enrollment::new(CANARY).with_device_id(CANARY)));
    hidden(&format!("{:?}", identity::Identity::<identity::Active>::from_id(CANARY)));

    let id = "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11";
    let (_script, client) = Script::start(
        [
            json!({"authToken": CANARY, "correlationId": id, "next": {"v3-validate": "/v3/validate"}}),
            json!({"success": true, "challengeMissing": true, "phoneNumber": CANARY, "next": {"v3-challenge": CANARY}}),
            json!({"success": true, "individual": {"firstName": CANARY}, "next": {"v3-complete": CANARY}}),
            json!({"success": true, "evaluation": {"risk": CANARY}, "next": {"done": "done"}}),
            json!({"success": "true", "phoneNumber": CANARY, "proveId": CANARY}),
        ]
        .map(ok),
    );
    let session = prefill::SessionRequest::mobile("2001001695").start(&client).await.unwrap();
    let validated = session.validate(&client).await.unwrap();
    hidden(&format!("{session:?} {validated:?}"));
    let prefill::Validated::Passed { next: prefill::Next::ChallengeMissing(step), .. } = validated else {
        panic!("no challenge")
    };
    let challenged = step.challenge(&client, prefill::ChallengeAnswer::dob("1981-01-17")).await.unwrap();
    hidden(&format!("{challenged:?}"));
    let prefill::Challenged::Passed { next: prefill::Next::Complete(step), .. } = challenged else {
        panic!("no person")
    };
    hidden(&format!("{:?}", step.complete(&client, prefill::Person::named("Mara", "Okafor")).await.unwrap()));
    hidden(&format!("{:?}", verify::Verification::prefill("2001004053").run(&client).await.unwrap()));
}
