//! Pre-Fill and Prove Identity: the keys of `next` determine the next step.

use std::time::Duration;

use identity_apis::prove::flows::PollConfig;
use identity_apis::prove::flows::prefill::{
    ChallengeAnswer, Challenged, Completed, Next, Person, SessionRequest, Validated,
};
use identity_apis::prove::types::{
    ChallengeRequest, CompleteAddressEntryRequest, CompleteIndividualRequest, CompleteRequest,
};
use identity_apis::transport::Error;
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

use super::places::{PERSON, PERSON_ALONE, Script, Written, client_of, fails, ok, sandbox};

const ID: &str = "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11";

fn started() -> Written {
    ok(&json!({"authToken": "a.b.c", "correlationId": ID, "next": {"v3-validate": "/v3/validate"}}))
}

fn validated(success: bool, challenge_missing: bool, next: &Value) -> Written {
    ok(&json!({"success": success, "challengeMissing": challenge_missing, "phoneNumber": "2001001695", "next": next}))
}

fn challenged(success: bool, next: &Value) -> Written {
    let individual = success.then(|| json!({"firstName": "Mara", "lastName": "Okafor"}));
    ok(&json!({"success": success, "individual": individual, "next": next}))
}

fn completed(success: bool) -> Written {
    ok(&json!({"success": success, "kyc": {"totalHits": 0}, "next": {"done": "done"}}))
}

fn challenge() -> Value {
    json!({"v3-challenge": "/v3/challenge"})
}

fn complete() -> Value {
    json!({"v3-complete": "/v3/complete"})
}

#[tokio::test]
async fn prefill_continues_with_the_challenge() {
    let (script, client) =
        Script::start([started(), validated(true, true, &challenge()), challenged(true, &complete()), completed(true)]);
    let request = SessionRequest::desktop("https://shop.example/done", "2001001695").with_sms_message("Link: ####");
    let session = request.allow_otp_retry().start(&client).await.unwrap();
    assert_eq!(session.auth_token().unwrap().expose(), "a.b.c");
    let Validated::Passed { next: Next::ChallengeMissing(step), phone_number, .. } =
        session.validate(&client).await.unwrap()
    else {
        panic!("no challenge")
    };
    assert_eq!(phone_number.as_deref(), Some("2001001695"));
    let answer = ChallengeAnswer::dob("1981-01-17").and_ssn("0596");
    let Challenged::Passed { next: Next::Complete(step), individual, .. } =
        step.challenge(&client, answer).await.unwrap()
    else {
        panic!("no person")
    };
    assert_eq!(individual.unwrap().first_name.as_deref(), Some("Mara"));
    let person = Person::named("Mara", "Okafor").with_dob("1981-01-17").with_ssn("123456789");
    let Completed::Passed { kyc, .. } = step.complete(&client, person).await.unwrap() else { panic!("not passed") };
    assert_eq!(kyc.unwrap().total_hits, Some(0));

    let asked = script.asked();
    let bodies: Vec<_> = asked.iter().map(|(_, body)| body).collect();
    assert_eq!(asked[2].0, "POST /v3/challenge");
    assert_eq!(*bodies[2], json!({"correlationId": ID, "dob": "1981-01-17", "ssn": "0596"}));
    let person = json!({"firstName": "Mara", "lastName": "Okafor", "dob": "1981-01-17", "ssn": "123456789"});
    assert_eq!(*bodies[3], json!({"correlationId": ID, "individual": person}));
}

#[tokio::test]
async fn prove_identity_continues_with_the_details() {
    let (_script, client) = Script::start([started(), validated(true, false, &complete()), completed(false)]);
    let session = SessionRequest::mobile("2001001695").start(&client).await.unwrap();
    let Validated::Passed { next: Next::Complete(step), .. } = session.validate(&client).await.unwrap() else {
        panic!("not the details")
    };
    let result = step.complete(&client, Person::by_ssn("123456789")).await.unwrap();
    assert!(matches!(result, Completed::NotPassed { .. }));
}

#[tokio::test]
async fn challenge_keeps_or_replaces_an_early_answer() {
    for replace in [false, true] {
        let (script, client) =
            Script::start([started(), validated(true, false, &challenge()), challenged(true, &complete())]);
        let request = SessionRequest::mobile("2001001695").with_dob("1981-01-17").with_ssn("0596");
        let session = request.start(&client).await.unwrap();
        let Validated::Passed { next: Next::Challenge(step), .. } = session.validate(&client).await.unwrap() else {
            panic!("no challenge")
        };
        if replace {
            step.challenge(&client, ChallengeAnswer::ssn("6227")).await.unwrap();
            assert_eq!(script.asked()[2].1, json!({"correlationId": ID, "ssn": "6227"}));
        } else {
            step.challenge_as_started(&client).await.unwrap();
            assert_eq!(script.asked()[2].1, json!({"correlationId": ID}));
        }
    }
}

#[tokio::test]
async fn next_is_determined_by_keys_and_ignores_unknown_ones() {
    let cases = [
        (json!({"v9-selfie": "/v9/selfie", "v3-challenge": "/elsewhere"}), "ChallengeMissing"),
        (json!({"v3-complete": "", "v9-selfie": "/v9/selfie"}), "Complete"),
        (json!({"done": "done"}), "Done"),
        (json!({"v9-selfie": "/v9/selfie"}), "Unknown"),
        (json!({}), "Unknown"),
    ];
    for (next, expected) in cases {
        let (_script, client) = Script::start([started(), validated(true, true, &next)]);
        let session = SessionRequest::mobile("2001001695").start(&client).await.unwrap();
        let found = match session.validate(&client).await.unwrap() {
            Validated::Passed { next: Next::ChallengeMissing(_), .. } => "ChallengeMissing",
            Validated::Passed { next: Next::Complete(_), .. } => "Complete",
            Validated::Passed { next: Next::Done, .. } => "Done",
            Validated::Passed { next: Next::Unknown(_), .. } => "Unknown",
            _ => "other",
        };
        assert_eq!(found, expected, "{next}");
    }
}

#[tokio::test]
async fn validate_has_no_next_step_until_possession_is_proven() {
    let done = json!({"done": "done"});
    let (script, client) = Script::start([
        started(),
        validated(false, false, &complete()),
        validated(false, false, &json!({"v3-validate": "/v3/validate"})),
        fails(503, ""),
        validated(true, false, &complete()),
        validated(false, false, &done),
    ]);
    let session = SessionRequest::mobile_auth().start(&client).await.unwrap();
    assert!(matches!(session.validate(&client).await.unwrap(), Validated::Pending { .. }));
    let waited = session.wait(&client, soon()).await.unwrap();
    assert!(matches!(waited, Validated::Passed { next: Next::Complete(_), .. }));
    assert_eq!(script.asked().len(), 5);
    assert!(matches!(session.wait(&client, soon()).await.unwrap(), Validated::NotPassed { .. }));
}

#[tokio::test]
async fn prefill_works_against_the_sandbox() {
    let (sandbox, client) = sandbox().await;
    let request =
        || SessionRequest::mobile(PERSON).with_email_address("mara@shop.example").with_ip_address("203.0.113.7");
    let session = request().start(&client).await.unwrap();
    assert!(matches!(session.validate(&client).await.unwrap(), Validated::Pending { .. }));
    let person = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert!(sandbox.complete_client_step(session.correlation_id(), true));
    };
    let (waited, ()) = tokio::join!(session.wait(&client, soon()), person);
    let Validated::Passed { next: Next::ChallengeMissing(step), phone_number, .. } = waited.unwrap() else {
        panic!("no challenge")
    };
    assert_eq!(phone_number.as_deref(), Some(PERSON));
    let Challenged::Passed { next: Next::Complete(step), individual, .. } =
        step.challenge(&client, ChallengeAnswer::ssn("8370")).await.unwrap()
    else {
        panic!("no person")
    };
    let found = individual.unwrap();
    let person = Person::named(found.first_name.unwrap(), found.last_name.unwrap())
        .with_dob(found.dob.unwrap())
        .with_ssn(found.ssn.unwrap())
        .with_email_address("tod@example.com")
        .with_address(CompleteAddressEntryRequest::new().with_city("Lakeside"));
    let Completed::Passed { idv, kyc, evaluation, .. } = step.complete(&client, person).await.unwrap() else {
        panic!("not passed")
    };
    assert!(idv.is_some() && kyc.is_some());
    assert_eq!(evaluation.result("identification"), Some("pass"));

    let session = request().start(&client).await.unwrap();
    assert!(sandbox.complete_client_step(session.correlation_id(), false));
    assert!(matches!(session.validate(&client).await.unwrap(), Validated::NotPassed { .. }));
}

#[tokio::test]
async fn prove_identity_works_against_the_sandbox() {
    let sandbox = Sandbox::builder().prove_identity().start().await.unwrap();
    let client = client_of(&sandbox);
    let session = SessionRequest::mobile(PERSON_ALONE).start(&client).await.unwrap();
    let Validated::Passed { next: Next::Complete(step), .. } = session.validate(&client).await.unwrap() else {
        panic!("not the details")
    };
    let result = step.complete(&client, Person::named("Mara", "Okafor")).await.unwrap();
    let Completed::NotPassed { evaluation, .. } = result else { panic!("passed") };
    assert_eq!(evaluation.failure_codes().collect::<Vec<_>>(), [("identification", "9014")]);
}

/// These orders do not compile; the service rejects them, too.
#[tokio::test]
async fn calls_in_an_order_that_does_not_compile_are_rejected_by_the_service() {
    let (_sandbox, client) = sandbox().await;
    let session = SessionRequest::mobile(PERSON_ALONE).start(&client).await.unwrap();
    let id = session.correlation_id();
    let challenge = ChallengeRequest::new(id).with_dob("1981-01-17");
    let individual = CompleteIndividualRequest::new().with_first_name("Milo").with_last_name("Pinson");
    let complete = CompleteRequest::new(id, individual);
    assert_eq!(code(&client.challenge(&challenge).await.unwrap_err()), Some(8003));
    assert_eq!(code(&client.complete(&complete).await.unwrap_err()), Some(8003));
    let Validated::Passed { next: Next::ChallengeMissing(step), .. } = session.validate(&client).await.unwrap() else {
        panic!("no challenge")
    };
    assert_eq!(code(&session.validate(&client).await.unwrap_err()), Some(8003));
    assert_eq!(code(&client.complete(&complete).await.unwrap_err()), Some(8003));
    // Without an answer, which `Challenge<Missing>` does not allow.
    assert_eq!(code(&client.challenge(&ChallengeRequest::new(id)).await.unwrap_err()), Some(8001));
    let result = step.challenge(&client, ChallengeAnswer::dob("1999-12-31")).await.unwrap();
    assert!(matches!(result, Challenged::NotPassed { next: Next::Complete(_), .. }));
}

fn soon() -> PollConfig {
    PollConfig::timeout(Duration::from_secs(20)).interval(Duration::from_millis(20))
}

fn code(error: &Error) -> Option<i64> {
    match error {
        Error::Api(error) => error.code(),
        _ => None,
    }
}

#[tokio::test]
async fn challenge_that_failed_may_continue_with_the_details() {
    let (_script, client) =
        Script::start([started(), validated(true, true, &challenge()), challenged(false, &complete())]);
    let session = SessionRequest::mobile("2001001695").start(&client).await.unwrap();
    let Validated::Passed { next: Next::ChallengeMissing(step), .. } = session.validate(&client).await.unwrap() else {
        panic!("no challenge")
    };
    let result = step.challenge(&client, ChallengeAnswer::dob("1999-12")).await.unwrap();
    assert!(matches!(result, Challenged::NotPassed { next: Next::Complete(_), .. }));
}

#[tokio::test]
async fn step_that_failed_can_be_tried_again() {
    let (_script, client) = Script::start([
        started(),
        validated(true, true, &challenge()),
        fails(503, ""),
        challenged(true, &complete()),
        fails(503, ""),
        completed(true),
    ]);
    let session = SessionRequest::mobile("2001001695").start(&client).await.unwrap();
    let Validated::Passed { next: Next::ChallengeMissing(step), .. } = session.validate(&client).await.unwrap() else {
        panic!("no challenge")
    };
    let error = step.challenge(&client, ChallengeAnswer::dob("17.1.1981")).await.unwrap_err();
    assert!(matches!(error.error(), Error::Invalid(_)), "{error}");
    let error = error.into_step().challenge(&client, ChallengeAnswer::dob("01-17")).await.unwrap_err();
    assert!(matches!(error.error(), Error::Api(_)), "{error}");
    let result = error.into_step().challenge(&client, ChallengeAnswer::dob("01-17")).await.unwrap();
    let Challenged::Passed { next: Next::Complete(step), .. } = result else { panic!("no person") };
    let error = step.complete(&client, Person::named("Mara", "Okafor")).await.unwrap_err();
    let result = error.into_step().complete(&client, Person::named("Mara", "Okafor")).await.unwrap();
    assert!(matches!(result, Completed::Passed { .. }));
}

#[tokio::test]
async fn step_resumes_as_itself() {
    let (_script, client) = Script::start([
        started(),
        validated(true, true, &challenge()),
        validated(true, false, &challenge()),
        validated(true, false, &complete()),
        completed(true),
    ]);
    let session = SessionRequest::mobile("2001001695").start(&client).await.unwrap();
    let session = identity_apis::prove::flows::prefill::Session::resume(session.save(), &client).unwrap();
    assert!(session.auth_token().is_none());
    assert!(Next::resume(session.save(), &client).is_err());
    for expected in ["ChallengeMissing", "Challenge", "Complete"] {
        let Validated::Passed { next, .. } = session.validate(&client).await.unwrap() else { panic!("not passed") };
        let saved = match &next {
            Next::ChallengeMissing(step) => step.save(),
            Next::Challenge(step) => step.save(),
            Next::Complete(step) => step.save(),
            other => panic!("{other:?}"),
        };
        let resumed = match Next::resume(saved, &client).unwrap() {
            Next::ChallengeMissing(_) => "ChallengeMissing",
            Next::Challenge(_) => "Challenge",
            Next::Complete(step) => {
                step.complete(&client, Person::named("Mara", "Okafor")).await.unwrap();
                "Complete"
            }
            other => panic!("{other:?}"),
        };
        assert_eq!(resumed, expected);
    }
}
