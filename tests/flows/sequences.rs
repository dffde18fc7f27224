//! Random orders of steps: the typed flow, the resumed flow and the sandbox agree on what is allowed.
//!
//! Typed flows cannot be called in a wrong order. For each step that a flow does not have, the raw call is sent instead, and the
//! sandbox must reject it; each step that it has must succeed.

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
    /// The phone number, by the given call.
    Number(By),
    /// Everything is saved and resumed on another machine.
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

/// Expands to one walk per flow and possession mode: their types differ, which is what is tested.
macro_rules! walk {
    ($name:ident, $flow:ident, $mode:ident, $raw_number:ident, $numbered:ident) => {
        async fn $name(
            sandbox: &Sandbox,
            client: &Client,
            opened: $flow::Session<$mode>,
            moves: Vec<Move>,
        ) -> Result<(), TestCaseError> {
            let mut client = client.clone();
            let mut session = opened;
            let end = SystemTime::now() + LIFETIME;
            let mut verification: Option<$flow::CallerVerification<$mode>> = None;
            for step in moves {
                let is_alive = sandbox.clock().now() < end;
                match step {
                    Move::ClientStep(passed) => {
                        sandbox.complete_client_step(session.correlation_id(), passed);
                    }
                    Move::Minutes(minutes) => sandbox.clock().advance(Duration::from_secs(60 * minutes)),
                    Move::Status => match session.status(&client).await {
                        Ok($flow::Status::PossessionRequired(step)) => verification = Some(step),
                        Ok($flow::Status::Unknown(value)) => prop_assert!(false, "{value}"),
                        Ok(_) => verification = None,
                        Err(error) => {
                            prop_assert!(!is_alive, "{error}");
                            prop_assert_eq!(code(&error), Some(8008));
                        }
                    },
                    Move::Number(by) => match verification.take() {
                        Some(step) => match $numbered(step, &client, by).await {
                            Ok($flow::Status::Verified { .. } | $flow::Status::Failed { .. }) => {}
                            Ok(other) => prop_assert!(false, "{other:?}"),
                            Err(error) => {
                                prop_assert!(!is_alive, "{error}");
                                prop_assert_eq!(code(&error), Some(8008));
                            }
                        },
                        None => {
                            let result = $raw_number(&client, session.correlation_id(), by).await;
                            let code = result.as_ref().map_err(code).err().flatten();
                            prop_assert!(
                                if is_alive { matches!(code, Some(8001 | 8003)) } else { code == Some(8008) },
                                "the typed flow has no such step here, the sandbox has: {result:?}"
                            );
                        }
                    },
                    Move::Resume => {
                        client = client_of(sandbox);
                        let now = sandbox.clock().now();
                        let resumed = $flow::Session::<$mode>::resume_at(store(&session.save()), &client, now);
                        resumed!($mode, $flow, verification, client, now);
                        match resumed {
                            Ok(resumed) => {
                                let status = resumed.status(&client).await;
                                prop_assert!(status.is_ok(), "resumed, but the sandbox rejects: {status:?}");
                                match status {
                                    // A resumed step remains; one that the session has moved to is new.
                                    Ok($flow::Status::PossessionRequired(step)) => {
                                        verification = verification.or(Some(step));
                                    }
                                    _ => verification = None,
                                }
                                session = resumed;
                            }
                            Err(error) => {
                                prop_assert_eq!(error, ResumeError::Expired);
                                let status = session.status(&client).await;
                                prop_assert_eq!(status.map_err(|error| code(&error)).err(), Some(Some(8008)));
                            }
                        }
                    }
                }
            }
            Ok(())
        }
    };
}

/// Caller verification is saved and resumed, too; sessions of `ProveVerifies` have none.
macro_rules! resumed {
    (CallerVerifies, $flow:ident, $verification:ident, $client:ident, $now:ident) => {
        if let Some(step) = $verification.take() {
            match $flow::CallerVerification::resume_at(store(&step.save()), &$client, $now) {
                Ok(step) => $verification = Some(step),
                Err(error) => prop_assert_eq!(error, ResumeError::Expired),
            }
        }
    };
    (ProveVerifies, $flow:ident, $verification:ident, $client:ident, $now:ident) => {
        prop_assert!($verification.is_none());
    };
}

walk!(walk_unify_none, unify, CallerVerifies, unify_number, unify_numbered);
walk!(walk_unify_prove, unify, ProveVerifies, unify_number, no_number);
walk!(walk_mfa_none, mfa, CallerVerifies, mfa_number, mfa_numbered);
walk!(walk_mfa_prove, mfa, ProveVerifies, mfa_number, no_number_mfa);

/// A round trip through a session store.
fn store(saved: &identity_apis::prove::flows::SavedSession) -> identity_apis::prove::flows::SavedSession {
    serde_json::from_str(&serde_json::to_string(saved).unwrap()).unwrap()
}

async fn unify_number(client: &Client, id: &str, _: By) -> Result<(), Error> {
    client.unify_bind(&UnifyBindRequest::new(id, PHONE)).await.map(|_| ())
}

/// The context permits the number, so that the request is sent to the sandbox.
async fn mfa_number(client: &Client, id: &str, by: By) -> Result<(), Error> {
    // Another number than the one that may be bound, for which the sandbox would repeat its response.
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
    panic!("{step:?} in a session of ProveVerifies")
}

async fn no_number_mfa(
    step: mfa::CallerVerification<ProveVerifies>,
    _: &Client,
    _: By,
) -> Result<mfa::Status<ProveVerifies>, Error> {
    panic!("{step:?} in a session of ProveVerifies")
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
    fn unify_of_caller_verifies_agrees_with_the_sandbox(moves in moves(), given in any::<bool>()) {
        run(|sandbox, client| async move {
            let mut request = unify::SessionRequest::none("r");
            if given {
                request = request.with_subject(Subject::phone_number(PHONE));
            }
            let session = request.open(&client).await.unwrap();
            walk_unify_none(&sandbox, &client, session, moves).await
        })?;
    }

    #[test]
    fn unify_of_prove_verifies_agrees_with_the_sandbox(moves in moves(), desktop in any::<bool>(), alone in any::<bool>()) {
        run(|sandbox, client| async move {
            let subject = Subject::phone_number(if alone { PHONE_ALONE } else { PHONE });
            let request = if desktop {
                unify::SessionRequest::desktop("r", subject, "https://shop.example/done")
            } else {
                unify::SessionRequest::mobile("r", subject)
            };
            let session = request.open(&client).await.unwrap();
            walk_unify_prove(&sandbox, &client, session, moves).await
        })?;
    }

    #[test]
    fn mfa_of_caller_verifies_agrees_with_the_sandbox(moves in moves()) {
        run(|sandbox, client| async move {
            let session = mfa::SessionRequest::none().open(&client).await.unwrap();
            walk_mfa_none(&sandbox, &client, session, moves).await
        })?;
    }

    #[test]
    fn mfa_of_prove_verifies_agrees_with_the_sandbox(moves in moves(), desktop in any::<bool>(), alone in any::<bool>()) {
        run(|sandbox, client| async move {
            let request =
                if desktop { mfa::SessionRequest::desktop("https://shop.example/done") } else { mfa::SessionRequest::mobile() };
            let request = request.with_phone_number(if alone { PHONE_ALONE } else { PHONE });
            let session = request.open(&client).await.unwrap();
            walk_mfa_prove(&sandbox, &client, session, moves).await
        })?;
    }
}
