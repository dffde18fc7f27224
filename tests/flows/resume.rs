//! Sessions saved as data and resumed on another machine.

use std::time::{Duration, SystemTime};

use identity_apis::prove::flows::unify::{
    CallerVerification, CallerVerifies, ProveVerifies, Session, SessionRequest, Status, Subject,
};
use identity_apis::prove::flows::{ResumeError, SavedSession, Step, mfa, prefill, unify};
use identity_apis::transport::Error;
use serde_json::{Value, json};

use super::places::{PHONE, Script, client_of, ok, sandbox};

const MINUTE: Duration = Duration::from_secs(60);

/// What a service may send as a correlation id although it is none.
const INVALID_IDS: [&str; 8] = [
    "",
    "c-1",
    "+12065550177",
    "12065550177",
    "987-65-4321",
    "canary@example.com",
    "Mara Canary, 1981-01-17",
    "canary-1-canary-1-canary-1-canary-1-canary-1-canary-1-canary-1-canary-1",
];

fn is_redacted(text: &str) -> bool {
    !["canary", "2065550177", "987-65-4321"].iter().any(|canary| text.to_lowercase().contains(canary))
}

#[tokio::test]
async fn saved_session_continues_with_another_client() {
    let (sandbox, client) = sandbox().await;
    let text = {
        let session = SessionRequest::none("r").open(&client).await.unwrap();
        serde_json::to_string(&session.save()).unwrap()
    };
    let elsewhere = client_of(&sandbox);
    let saved: SavedSession = serde_json::from_str(&text).unwrap();
    assert_eq!(saved.step(), Some(Step::UnifyNone));
    let session = Session::<CallerVerifies>::resume(saved, &elsewhere).unwrap();
    let Status::PossessionRequired(step) = session.status(&elsewhere).await.unwrap() else { panic!("no step") };
    let text = serde_json::to_string(&step.save()).unwrap();

    let saved: SavedSession = serde_json::from_str(&text).unwrap();
    assert_eq!(saved.step(), Some(Step::UnifyCallerVerification));
    let step = CallerVerification::resume(saved, &client).unwrap();
    assert!(matches!(step.bind(&client, PHONE).await.unwrap(), Status::Verified { .. }));
}

/// A step resumes only as itself, so that a session reaches the step that binds a number only through
/// `Status::PossessionRequired`.
#[tokio::test]
async fn saved_step_resumes_as_itself_and_its_session_as_a_session() {
    let (_sandbox, client) = sandbox().await;
    let session = SessionRequest::none("r").open(&client).await.unwrap();
    let Status::PossessionRequired(step) = session.status(&client).await.unwrap() else { panic!("no step") };
    let error = Session::<CallerVerifies>::resume(step.save(), &client).unwrap_err();
    assert_eq!(error, ResumeError::OtherStep(Step::UnifyCallerVerification));
    assert!(error.to_string().contains("`unify::CallerVerification::resume`"), "{error}");

    let resumed = CallerVerification::resume(step.save(), &client).unwrap();
    let saved = resumed.session().save();
    assert_eq!(
        CallerVerification::resume(saved.clone(), &client).unwrap_err(),
        ResumeError::OtherStep(Step::UnifyNone)
    );
    let session = Session::<CallerVerifies>::resume(saved, &client).unwrap();
    // Caller verification is still due; requesting the status does not skip it.
    assert!(matches!(session.status(&client).await.unwrap(), Status::PossessionRequired(_)));

    let legacy = mfa::SessionRequest::none().open(&client).await.unwrap();
    let mfa::Status::PossessionRequired(step) = legacy.status(&client).await.unwrap() else { panic!("no step") };
    let saved = step.session().save();
    assert_eq!(
        mfa::CallerVerification::resume(saved.clone(), &client).unwrap_err(),
        ResumeError::OtherStep(Step::MfaNone)
    );
    assert!(mfa::Session::<CallerVerifies>::resume(saved, &client).is_ok());
}

#[tokio::test]
async fn session_request_rejects_an_invalid_correlation_id() {
    for invalid_id in INVALID_IDS {
        let opened = json!({"success": "pending", "authToken": "a.b.c", "correlationId": invalid_id, "next": {}});
        let (_script, client) = Script::start([ok(&opened)]);
        let errors = [
            SessionRequest::none("r").open(&client).await.unwrap_err(),
            mfa::SessionRequest::none().open(&client).await.unwrap_err(),
            prefill::SessionRequest::mobile("2001001695").start(&client).await.unwrap_err(),
        ];
        for error in errors {
            let Error::Decode(decode) = &error else { panic!("{error}") };
            assert_eq!(decode.path(), "correlationId");
            assert!(!error.is_retryable());
            assert!(is_redacted(&format!("{error} {error:?} {error:#?}")), "{error}");
        }
    }
    let longest = "a1".repeat(32);
    let (_script, client) = Script::start([ok(&json!({"success": "pending", "correlationId": longest}))]);
    let session = mfa::SessionRequest::none().open(&client).await.unwrap();
    let text = serde_json::to_string(&session.save()).unwrap();
    assert!(text.contains(&longest) && text.len() <= SavedSession::MAX_BYTES, "{text}");
}

#[test]
fn saved_session_debug_redacts_invalid_ids() {
    for invalid_id in INVALID_IDS {
        let text = json!({
            "version": 1, "step": format!("unify/{invalid_id}"), "correlationId": invalid_id, "openedAt": 1_777_284_672,
            "service": invalid_id,
        });
        let saved: SavedSession = serde_json::from_value(text).unwrap();
        let shown = format!("{saved:?} {saved:#?}");
        assert!(is_redacted(&shown), "{shown}");
        assert_eq!(shown.matches("[redacted]").count(), 6, "{shown}");
    }
}

#[tokio::test]
async fn saved_session_has_no_personal_data_and_no_secret() {
    let (_sandbox, client) = sandbox().await;
    let request = SessionRequest::mobile("r", Subject::phone_number(PHONE)).with_email_address("mara@shop.example");
    let session = request.open(&client).await.unwrap();
    let token = session.auth_token().unwrap().expose().to_owned();
    let text = serde_json::to_string(&session.save()).unwrap();
    for secret in [PHONE, "mara@shop.example", &token, client.base_url()] {
        assert!(!text.contains(secret), "{text}");
    }
    assert!(text.len() <= SavedSession::MAX_BYTES, "{text}");
    let resumed = Session::<ProveVerifies>::resume(session.save(), &client).unwrap();
    assert!(resumed.auth_token().is_none());
    assert_eq!(resumed.expires_at(), session.expires_at());
}

#[tokio::test]
async fn saved_session_that_expired_is_rejected_before_sending() {
    let (sandbox, client) = sandbox().await;
    let session = SessionRequest::none("r").open(&client).await.unwrap();
    let resume = |sandbox: &identity_apis_sandbox::Sandbox| {
        Session::<CallerVerifies>::resume_at(session.save(), &client, sandbox.clock().now())
    };
    sandbox.clock().advance(14 * MINUTE);
    let resumed = resume(&sandbox).unwrap();
    assert!(resumed.status(&client).await.is_ok());
    sandbox.clock().advance(MINUTE);
    sandbox.clear_calls();
    assert_eq!(resume(&sandbox).unwrap_err(), ResumeError::Expired);
    assert!(sandbox.all_calls().is_empty());
}

#[tokio::test]
async fn saved_session_tolerates_a_minute_of_clock_skew() {
    let (_sandbox, client) = sandbox().await;
    let session = SessionRequest::none("r").open(&client).await.unwrap();
    let opened = session.expires_at() - 15 * MINUTE;
    let at = |now: SystemTime| Session::<CallerVerifies>::resume_at(session.save(), &client, now).err();
    assert_eq!(at(opened - MINUTE), None);
    assert_eq!(at(opened - 2 * MINUTE), Some(ResumeError::NotYet));
    assert_eq!(at(opened + 15 * MINUTE - Duration::from_secs(1)), None);
    assert_eq!(at(opened + 15 * MINUTE), Some(ResumeError::Expired));
}

#[tokio::test]
async fn saved_session_of_another_flow_step_or_host_is_rejected() {
    let (_sandbox, client) = sandbox().await;
    let (_other, elsewhere) = sandbox().await;
    let none = SessionRequest::none("r").open(&client).await.unwrap().save();
    let mobile = SessionRequest::mobile("r", Subject::phone_number(PHONE)).open(&client).await.unwrap().save();
    let desktop = SessionRequest::desktop("r", Subject::phone_number(PHONE), "https://shop.example/done");
    let desktop = desktop.open(&client).await.unwrap().save();
    let legacy = mfa::SessionRequest::none().open(&client).await.unwrap();
    let mfa::Status::PossessionRequired(legacy_step) = legacy.status(&client).await.unwrap() else { panic!("no step") };

    let error = Session::<CallerVerifies>::resume(none.clone(), &elsewhere).unwrap_err();
    assert_eq!(error, ResumeError::OtherService);
    let error = CallerVerification::resume(none.clone(), &client).unwrap_err();
    assert_eq!(error, ResumeError::OtherStep(Step::UnifyNone));
    assert!(error.to_string().contains("`unify::Session::<CallerVerifies>::resume`"), "{error}");
    for saved in [mobile, desktop] {
        let step = saved.step().unwrap();
        assert!(Session::<ProveVerifies>::resume(saved.clone(), &client).is_ok());
        assert_eq!(CallerVerification::resume(saved.clone(), &client).unwrap_err(), ResumeError::OtherStep(step));
        assert_eq!(
            Session::<CallerVerifies>::resume(saved.clone(), &client).unwrap_err(),
            ResumeError::OtherStep(step)
        );
        assert_eq!(mfa::Session::<ProveVerifies>::resume(saved, &client).unwrap_err(), ResumeError::OtherFlow(step));
    }
    assert_eq!(
        Session::<ProveVerifies>::resume(none.clone(), &client).unwrap_err(),
        ResumeError::OtherStep(Step::UnifyNone)
    );
    assert_eq!(
        Session::<CallerVerifies>::resume(legacy.save(), &client).unwrap_err(),
        ResumeError::OtherFlow(Step::MfaNone)
    );
    assert_eq!(
        CallerVerification::resume(legacy_step.save(), &client).unwrap_err(),
        ResumeError::OtherFlow(Step::MfaCallerVerification)
    );
    assert_eq!(prefill::Session::resume(none, &client).unwrap_err(), ResumeError::OtherFlow(Step::UnifyNone));
    // The matching type resumes it.
    assert!(mfa::Session::<CallerVerifies>::resume(legacy.save(), &client).is_ok());
    assert_eq!(
        mfa::Session::<CallerVerifies>::resume(legacy_step.save(), &client).unwrap_err(),
        ResumeError::OtherStep(Step::MfaCallerVerification)
    );
    let step = mfa::CallerVerification::resume(legacy_step.save(), &client).unwrap();
    assert!(matches!(step.status_with_phone(&client, PHONE).await.unwrap(), mfa::Status::Verified { .. }));
}

#[tokio::test]
async fn saved_session_of_another_version_is_rejected() {
    let (_sandbox, client) = sandbox().await;
    let saved = SessionRequest::none("r").open(&client).await.unwrap().save();
    let whole = serde_json::to_value(&saved).unwrap();
    let resume =
        |value: Value| Session::<CallerVerifies>::resume(serde_json::from_value(value).unwrap(), &client).err();
    let with = |name: &str, value: Value| {
        let mut changed = whole.clone();
        changed[name] = value;
        changed
    };
    assert_eq!(resume(whole.clone()), None);
    assert_eq!(resume(with("laterProperty", json!([1]))), None);
    assert_eq!(resume(with("version", json!(2))), Some(ResumeError::OtherVersion { found: 2 }));
    assert_eq!(resume(json!({"version": 7, "all": "else"})), Some(ResumeError::OtherVersion { found: 7 }));
    assert_eq!(resume(json!({"version": 1})), Some(ResumeError::Damaged));
    assert_eq!(resume(with("version", json!(12_065_550_100_i64))), Some(ResumeError::Damaged), "not a layout version");
    assert_eq!(resume(with("step", json!("unify/selfie"))), Some(ResumeError::Damaged));
    for invalid_id in INVALID_IDS {
        assert_eq!(resume(with("correlationId", json!(invalid_id))), Some(ResumeError::Damaged), "{invalid_id}");
    }
    assert_eq!(resume(with("openedAt", json!(0))), Some(ResumeError::Damaged));
    assert_eq!(resume(with("openedAt", json!(i64::MAX))), Some(ResumeError::NotYet));
    assert_eq!(resume(with("openedAt", json!(-1))), Some(ResumeError::Damaged));
    assert_eq!(resume(with("service", json!("0000000000000000"))), Some(ResumeError::OtherService));
    for broken in [json!({}), json!([]), json!("unify"), with("version", json!("one")), with("step", json!(7))] {
        assert!(serde_json::from_value::<SavedSession>(broken).is_err());
    }
}

/// Every later version must be able to read what this one writes.
#[test]
fn saved_session_layout_is_stable() {
    let text = r#"{"version":1,"step":"mfa/own-check","correlationId":"7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11","openedAt":1777284672,"service":"3bc8163107366317"}"#;
    let saved: SavedSession = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&saved).unwrap(), text);
    for step in Step::ALL {
        assert!(step.as_str().starts_with(step.flow()));
    }
    let client = identity_apis::prove::Client::builder()
        .credentials(identity_apis::prove::ClientCredentials::new("id", "secret"))
        .build()
        .unwrap();
    let opened = SystemTime::UNIX_EPOCH + Duration::from_secs(1_777_284_672);
    let _step = mfa::CallerVerification::resume_at(saved, &client, opened).unwrap();
}

#[test]
fn resume_error_states_what_to_do() {
    for error in [
        ResumeError::Expired,
        ResumeError::NotYet,
        ResumeError::OtherService,
        ResumeError::OtherFlow(Step::MfaNone),
        ResumeError::OtherStep(Step::PrefillComplete),
        ResumeError::OtherVersion { found: 3 },
        ResumeError::Damaged,
    ] {
        let text = error.to_string();
        assert!(["open a new one", "use a client", "resume it with"].iter().any(|hint| text.contains(hint)), "{text}");
    }
}

/// A program that finds a saved session need not know how far it was.
#[tokio::test]
async fn resume_continues_whatever_was_saved() {
    let (_sandbox, client) = sandbox().await;
    let request = || SessionRequest::desktop("r", Subject::phone_number(PHONE), "https://shop.example/done");
    let desktop = request().open(&client).await.unwrap();
    assert!(matches!(unify::resume(desktop.save(), &client), Ok(unify::Resumed::ProveVerifies(_))));
    let session = SessionRequest::none("r").open(&client).await.unwrap();
    assert!(matches!(unify::resume(session.save(), &client), Ok(unify::Resumed::CallerVerifies(_))));
    let Status::PossessionRequired(step) = session.status(&client).await.unwrap() else { panic!("no step") };
    let unify::Resumed::CallerVerification(resumed) = unify::resume(step.save(), &client).unwrap() else {
        panic!("not the step that was saved");
    };
    assert!(matches!(resumed.bind(&client, PHONE).await.unwrap(), Status::Verified { .. }));

    let mobile = mfa::SessionRequest::mobile().with_phone_number(PHONE).open(&client).await.unwrap();
    assert!(matches!(mfa::resume(mobile.save(), &client), Ok(mfa::Resumed::ProveVerifies(_))));
    let legacy = mfa::SessionRequest::none().open(&client).await.unwrap();
    assert!(matches!(mfa::resume(legacy.save(), &client), Ok(mfa::Resumed::CallerVerifies(_))));
    let mfa::Status::PossessionRequired(step) = legacy.status(&client).await.unwrap() else { panic!("no step") };
    assert!(matches!(mfa::resume(step.save(), &client), Ok(mfa::Resumed::CallerVerification(_))));

    // Another flow, and a time at which the session has expired.
    assert_eq!(unify::resume(legacy.save(), &client).unwrap_err(), ResumeError::OtherFlow(Step::MfaNone));
    assert_eq!(mfa::resume(desktop.save(), &client).unwrap_err(), ResumeError::OtherFlow(Step::UnifyDesktop));
    assert_eq!(prefill::resume(legacy.save(), &client).unwrap_err(), ResumeError::OtherFlow(Step::MfaNone));
    let later = desktop.expires_at() + MINUTE;
    assert_eq!(unify::resume_at(desktop.save(), &client, later).unwrap_err(), ResumeError::Expired);
    assert_eq!(mfa::resume_at(legacy.save(), &client, later + MINUTE).unwrap_err(), ResumeError::Expired);
}

#[tokio::test]
async fn resume_continues_each_step_of_prefill() {
    let (_sandbox, client) = sandbox().await;
    let session = prefill::SessionRequest::mobile("2001001695").start(&client).await.unwrap();
    let saved = serde_json::to_value(session.save()).unwrap();
    let at = |step: &str| {
        let mut saved = saved.clone();
        saved["step"] = json!(step);
        prefill::resume(serde_json::from_value(saved).unwrap(), &client)
    };
    assert!(matches!(at("prefill/validate"), Ok(prefill::Resumed::Session(_))));
    assert!(matches!(at("prefill/challenge"), Ok(prefill::Resumed::Challenge(_))));
    assert!(matches!(at("prefill/challenge-missing"), Ok(prefill::Resumed::ChallengeMissing(_))));
    assert!(matches!(at("prefill/complete"), Ok(prefill::Resumed::Complete(_))));
    assert_eq!(at("prefill/unheard-of").unwrap_err(), ResumeError::Damaged);
}
