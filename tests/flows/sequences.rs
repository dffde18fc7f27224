//! Random orders of steps: the typed flow, the resumed flow and the sandbox agree on what is allowed.
//!
//! Typed flows cannot be taken in a wrong order, so for each step that a flow does not have the raw call is sent
//! instead, and the sandbox has to refuse it; each step that it has must go through.

use std::time::{Duration, SystemTime};

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::{CallerVerifies, ProveVerifies, Subject};
use identity_apis::prove::flows::{ResumeError, mfa, unify};
use identity_apis::prove::types::{MfaBindRequest, MfaStatusRequest, PossessionType, UnifyBindRequest};
use identity_apis::transport::Error;
use identity_apis_sandbox::Sandbox;
use proptest::prelude::*;

use super::places::{LIFETIME, PHONE, PHONE_ALONE, client_of, sandbox};

#[derive(Debug, Clone, Copy)]
enum Move {
    /// Prove's SDK reports its last step.
    ClientStep(bool),
    Status,
    /// The number, by whichever call is given.
    Number(By),
    /// Everything is saved, and taken up on another machine.
    Resume,
    /// Minutes pass.
    Minutes(u64),
}

#[derive(Debug, Clone, Copy)]
enum By {
    Bind,
    Status,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        2 => any::<bool>().prop_map(Move::ClientStep),
        4 => Just(Move::Status),
        3 => prop_oneof![Just(By::Bind), Just(By::Status)].prop_map(Move::Number),
        3 => Just(Move::Resume),
        1 => (1_u64..17).prop_map(Move::Minutes),
    ];
    prop::collection::vec(one, 1..14)
}

/// Written once for each flow and kind of check: their types differ, and that is what is tested.
macro_rules! walk {
    ($name:ident, $flow:ident, $check:ident, $raw_number:ident, $numbered:ident) => {
        async fn $name(
            sandbox: &Sandbox,
            client: &Client,
            opened: $flow::Session<$check>,
            moves: Vec<Move>,
        ) -> Result<(), TestCaseError> {
            let mut client = client.clone();
            let mut session = opened;
            let end = SystemTime::now() + LIFETIME;
            let mut own_check: Option<$flow::CallerVerification<$check>> = None;
            for step in moves {
                let alive = sandbox.clock().now() < end;
                match step {
                    Move::ClientStep(passed) => {
                        sandbox.complete_client_step(session.correlation_id(), passed);
                    }
                    Move::Minutes(minutes) => sandbox.clock().advance(Duration::from_secs(60 * minutes)),
                    Move::Status => match session.status(&client).await {
                        Ok($flow::Status::PossessionRequired(step)) => own_check = Some(step),
                        Ok($flow::Status::Unknown(word)) => prop_assert!(false, "{word}"),
                        Ok(_) => own_check = None,
                        Err(error) => {
                            prop_assert!(!alive, "{error}");
                            prop_assert_eq!(code(&error), Some(8008));
                        }
                    },
                    Move::Number(by) => match own_check.take() {
                        Some(step) => match $numbered(step, &client, by).await {
                            Ok($flow::Status::Verified { .. } | $flow::Status::Failed { .. }) => {}
                            Ok(other) => prop_assert!(false, "{other:?}"),
                            Err(error) => {
                                prop_assert!(!alive, "{error}");
                                prop_assert_eq!(code(&error), Some(8008));
                            }
                        },
                        None => {
                            let refused = $raw_number(&client, session.correlation_id(), by).await;
                            let code = refused.as_ref().map_err(code).err().flatten();
                            prop_assert!(
                                if alive { matches!(code, Some(8001 | 8003)) } else { code == Some(8008) },
                                "the typed flow has no such step here, the sandbox has: {refused:?}"
                            );
                        }
                    },
                    Move::Resume => {
                        client = client_of(sandbox);
                        let now = sandbox.clock().now();
                        let resumed = $flow::Session::<$check>::resume_at(again(&session.save()), &client, now);
                        resumed!($check, $flow, own_check, client, now);
                        match resumed {
                            Ok(resumed) => {
                                let status = resumed.status(&client).await;
                                prop_assert!(status.is_ok(), "resumed, but the sandbox refuses: {status:?}");
                                match status {
                                    // A step that was taken up stays; one that the session has moved to is new.
                                    Ok($flow::Status::PossessionRequired(step)) => {
                                        own_check = own_check.or(Some(step));
                                    }
                                    _ => own_check = None,
                                }
                                session = resumed;
                            }
                            Err(refusal) => {
                                prop_assert_eq!(refusal, ResumeError::Expired);
                                let answered = session.status(&client).await;
                                prop_assert_eq!(answered.map_err(|error| code(&error)).err(), Some(Some(8008)));
                            }
                        }
                    }
                }
            }
            Ok(())
        }
    };
}

/// A step of the caller's own check is saved and taken up too; in sessions of Prove's check there is none to save.
macro_rules! resumed {
    (CallerVerifies, $flow:ident, $own_check:ident, $client:ident, $now:ident) => {
        if let Some(step) = $own_check.take() {
            match $flow::CallerVerification::resume_at(again(&step.save()), &$client, $now) {
                Ok(step) => $own_check = Some(step),
                Err(refusal) => prop_assert_eq!(refusal, ResumeError::Expired),
            }
        }
    };
    (ProveVerifies, $flow:ident, $own_check:ident, $client:ident, $now:ident) => {
        prop_assert!($own_check.is_none());
    };
}

walk!(walk_unify_none, unify, CallerVerifies, unify_number, unify_numbered);
walk!(walk_unify_prove, unify, ProveVerifies, unify_number, no_number);
walk!(walk_mfa_none, mfa, CallerVerifies, mfa_number, mfa_numbered);
walk!(walk_mfa_prove, mfa, ProveVerifies, mfa_number, no_number_mfa);

/// As it would come out of a session store.
fn again(saved: &identity_apis::prove::flows::SavedSession) -> identity_apis::prove::flows::SavedSession {
    serde_json::from_str(&serde_json::to_string(saved).unwrap()).unwrap()
}

async fn unify_number(client: &Client, id: &str, _: By) -> Result<(), Error> {
    client.unify_bind(&UnifyBindRequest::new(id, PHONE)).await.map(|_| ())
}

/// The context claims that the number is allowed, so that the sandbox is asked.
async fn mfa_number(client: &Client, id: &str, by: By) -> Result<(), Error> {
    // Another number than the one that may be bound: asked again with that one, the sandbox answers again.
    let number = "2001004015";
    match by {
        By::Bind => {
            let request = MfaBindRequest::new().with_correlation_id(id).with_phone_number(number);
            client.mfa_bind(&request).with_context(PossessionType::None).await.map(|_| ())
        }
        By::Status => {
            let request = MfaStatusRequest::new().with_correlation_id(id).with_phone_number(number);
            client.mfa_status(&request).with_context(PossessionType::None).await.map(|_| ())
        }
    }
}

async fn unify_numbered(
    step: unify::CallerVerification<CallerVerifies>,
    client: &Client,
    _: By,
) -> Result<unify::Status<CallerVerifies>, Error> {
    Ok(step.bind(client, PHONE).await?)
}

async fn mfa_numbered(
    step: mfa::CallerVerification<CallerVerifies>,
    client: &Client,
    by: By,
) -> Result<mfa::Status<CallerVerifies>, Error> {
    Ok(match by {
        By::Bind => step.bind(client, PHONE).await?,
        By::Status => step.status_with_phone(client, PHONE).await?,
    })
}

async fn no_number(
    step: unify::CallerVerification<ProveVerifies>,
    _: &Client,
    _: By,
) -> Result<unify::Status<ProveVerifies>, Error> {
    panic!("{step:?} in a session of Prove's own check")
}

async fn no_number_mfa(
    step: mfa::CallerVerification<ProveVerifies>,
    _: &Client,
    _: By,
) -> Result<mfa::Status<ProveVerifies>, Error> {
    panic!("{step:?} in a session of Prove's own check")
}

fn code(error: &Error) -> Option<i64> {
    match error {
        Error::Api(error) => error.code(),
        _ => None,
    }
}

fn run<F: Future<Output = Result<(), TestCaseError>>>(
    walk: impl FnOnce(Sandbox, Client) -> F,
) -> Result<(), TestCaseError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (sandbox, client) = sandbox().await;
        walk(sandbox, client).await
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn unify_with_the_callers_check(moves in moves(), given in any::<bool>()) {
        run(|sandbox, client| async move {
            let mut opening = unify::SessionRequest::none("r");
            if given {
                opening = opening.with_subject(Subject::phone_number(PHONE));
            }
            let session = opening.open(&client).await.unwrap();
            walk_unify_none(&sandbox, &client, session, moves).await
        })?;
    }

    #[test]
    fn unify_with_proves_check(moves in moves(), desktop in any::<bool>(), alone in any::<bool>()) {
        run(|sandbox, client| async move {
            let subject = Subject::phone_number(if alone { PHONE_ALONE } else { PHONE });
            let opening = if desktop {
                unify::SessionRequest::desktop("r", subject, "https://shop.example/done")
            } else {
                unify::SessionRequest::mobile("r", subject)
            };
            let session = opening.open(&client).await.unwrap();
            walk_unify_prove(&sandbox, &client, session, moves).await
        })?;
    }

    #[test]
    fn mfa_with_the_callers_check(moves in moves()) {
        run(|sandbox, client| async move {
            let session = mfa::SessionRequest::none().open(&client).await.unwrap();
            walk_mfa_none(&sandbox, &client, session, moves).await
        })?;
    }

    #[test]
    fn mfa_with_proves_check(moves in moves(), desktop in any::<bool>(), alone in any::<bool>()) {
        run(|sandbox, client| async move {
            let opening =
                if desktop { mfa::SessionRequest::desktop("https://shop.example/done") } else { mfa::SessionRequest::mobile() };
            let opening = opening.with_phone_number(if alone { PHONE_ALONE } else { PHONE });
            let session = opening.open(&client).await.unwrap();
            walk_mfa_prove(&sandbox, &client, session, moves).await
        })?;
    }
}
