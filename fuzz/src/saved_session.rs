//! Saved sessions, as a store gives them back that somebody may have written to.

use std::time::{Duration, SystemTime};

use identity_apis::prove::flows::prefill::{Challenge, Complete, Given, Missing, Next};
use identity_apis::prove::flows::unify::{CallerVerifies, ProveVerifies};
use identity_apis::prove::flows::{ResumeError, SavedSession, Step, mfa, prefill, unify};

use crate::canary::assert_discreet;
use crate::clients::prove;

/// What is taken up is the step that was saved and no other, within its life; it is small, the same when it is written and
/// read again, and shows no text but an id.
pub fn saved_session(input: &[u8]) {
    let Ok(saved) = serde_json::from_slice::<SavedSession>(input) else { return };
    let expires = saved.expires_at();
    let within = expires.checked_sub(Duration::from_secs(60)).unwrap_or(SystemTime::UNIX_EPOCH);
    assert!(resumed(&saved, expires).is_empty(), "taken up after its end");
    let resumed_as = resumed(&saved, within);
    let Some(step) = resumed_as.first() else {
        let shown = format!("{saved:?} {saved:#?}");
        assert!(shown.len() < 1_000 && shown.is_ascii(), "{shown}");
        return;
    };
    assert_eq!(resumed_as.as_slice(), [*step], "taken up as more than one step");
    assert_eq!(saved.step(), Some(*step));

    let text = serde_json::to_string(&saved).expect("what was read can be written");
    assert!(text.len() <= SavedSession::MAX_BYTES, "{} bytes", text.len());
    let again: SavedSession = serde_json::from_str(&text).expect("what was written can be read");
    assert_eq!(again, saved);
    assert_eq!(resumed(&again, within), [*step]);

    let id = saved.correlation_id();
    assert!((8..=64).contains(&id.len()) && id.bytes().any(|byte| byte.is_ascii_digit()), "{id}");
    assert!(id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte)), "{id}");
}

/// The steps as which the session is taken up, each type by itself.
fn resumed(saved: &SavedSession, now: SystemTime) -> Vec<Step> {
    let client = prove();
    let mut steps = Vec::new();
    let mut note = |result: Result<SavedSession, ResumeError>, of: &[Step]| match result {
        Ok(resumed) => {
            let step = resumed.step().expect("a step that is known");
            assert!(of.contains(&step) && resumed == *saved, "{step:?} was taken up as one of {of:?}");
            steps.push(step);
        }
        Err(error) => assert_discreet(&error),
    };
    let saved = || saved.clone();
    let by_prove = unify::Session::<ProveVerifies>::resume_at(saved(), client, now).map(|session| session.save());
    note(by_prove, &[Step::UnifyDesktop, Step::UnifyMobile]);
    let by_caller = unify::Session::<CallerVerifies>::resume_at(saved(), client, now).map(|session| session.save());
    note(by_caller, &[Step::UnifyNone]);
    note(
        unify::CallerVerification::resume_at(saved(), client, now).map(|step| step.save()),
        &[Step::UnifyCallerVerification],
    );
    let by_prove = mfa::Session::<ProveVerifies>::resume_at(saved(), client, now).map(|session| session.save());
    note(by_prove, &[Step::MfaDesktop, Step::MfaMobile]);
    let by_caller = mfa::Session::<CallerVerifies>::resume_at(saved(), client, now).map(|session| session.save());
    note(by_caller, &[Step::MfaNone]);
    note(
        mfa::CallerVerification::resume_at(saved(), client, now).map(|step| step.save()),
        &[Step::MfaCallerVerification],
    );
    note(prefill::Session::resume_at(saved(), client, now).map(|session| session.save()), &[Step::PrefillValidate]);
    note(Challenge::<Given>::resume_at(saved(), client, now).map(|step| step.save()), &[Step::PrefillChallenge]);
    let missing = Challenge::<Missing>::resume_at(saved(), client, now).map(|step| step.save());
    note(missing, &[Step::PrefillChallengeMissing]);
    note(Complete::resume_at(saved(), client, now).map(|step| step.save()), &[Step::PrefillComplete]);
    // Whichever of the last three it is.
    assert_eq!(
        Next::resume_at(saved(), client, now).is_ok(),
        steps.first().is_some_and(|step| step.flow() == "prefill" && *step != Step::PrefillValidate)
    );
    steps
}
