//! Random orders of steps of Pre-Fill and Prove Identity: the typed flow, the resumed flow and the sandbox agree.

use std::time::{Duration, SystemTime};

use identity_apis::prove::Client;
use identity_apis::prove::flows::prefill::{
    ChallengeAnswer, Challenged, Next, Person, Session, SessionRequest, Validated,
};
use identity_apis::prove::flows::{ResumeError, SavedSession};
use identity_apis::prove::types::{ChallengeRequest, CompleteIndividualRequest, CompleteRequest, ValidateRequest};
use identity_apis::transport::Error;
use identity_apis_sandbox::Sandbox;
use proptest::prelude::*;

use super::places::{LIFETIME, PERSON, PERSON_ALONE, client_of};

#[derive(Debug, Clone, Copy)]
enum Move {
    /// Prove's SDK reports its last step.
    ClientStep(bool),
    Validate,
    /// A right or a wrong answer.
    Challenge(bool),
    ChallengeAsStarted,
    Complete,
    /// The current step is saved and resumed on another machine.
    Resume,
    Minutes(u64),
}

/// The position of the typed flow, which determines its possible steps.
enum Position {
    Session(Session),
    Next(Next),
    End,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        2 => prop::bool::weighted(0.8).prop_map(Move::ClientStep),
        4 => Just(Move::Validate),
        3 => any::<bool>().prop_map(Move::Challenge),
        1 => Just(Move::ChallengeAsStarted),
        3 => Just(Move::Complete),
        3 => Just(Move::Resume),
        1 => (1_u64..17).prop_map(Move::Minutes),
    ];
    prop::collection::vec(one, 1..16)
}

async fn walk(
    sandbox: &Sandbox,
    mut client: Client,
    request: SessionRequest,
    moves: Vec<Move>,
) -> Result<(), TestCaseError> {
    let started = request.start(&client).await.unwrap();
    let end = SystemTime::now() + LIFETIME;
    let id = started.correlation_id().to_owned();
    let mut position = Position::Session(started);
    for step in moves {
        let is_alive = sandbox.clock().now() < end;
        position = match (step, position) {
            (Move::ClientStep(passed), position) => {
                sandbox.complete_client_step(&id, passed);
                position
            }
            (Move::Minutes(minutes), position) => {
                sandbox.clock().advance(Duration::from_secs(60 * minutes));
                position
            }
            (Move::Resume, position) => {
                client = client_of(sandbox);
                resume(position, &client, sandbox, is_alive)?
            }
            (Move::Validate, Position::Session(session)) => match allowed(session.validate(&client).await, is_alive)? {
                Some(Validated::Passed { next, .. }) => Position::Next(next),
                Some(Validated::NotPassed { .. }) | None => Position::End,
                _ => Position::Session(session),
            },
            (Move::Challenge(right), Position::Next(Next::ChallengeMissing(step))) => {
                after_challenge(allowed(step.challenge(&client, answer(right)).await.map_err(Error::from), is_alive)?)
            }
            (Move::Challenge(right), Position::Next(Next::Challenge(step))) => {
                after_challenge(allowed(step.challenge(&client, answer(right)).await.map_err(Error::from), is_alive)?)
            }
            (Move::ChallengeAsStarted, Position::Next(Next::Challenge(step))) => {
                after_challenge(allowed(step.challenge_as_started(&client).await.map_err(Error::from), is_alive)?)
            }
            (Move::Complete, Position::Next(Next::Complete(step))) => {
                let person = Person::named("Mara", "Okafor");
                allowed(step.complete(&client, person).await.map_err(Error::from), is_alive)?;
                Position::End
            }
            // The typed flow has no such step: the service must reject the raw call.
            (step, position) => {
                let result = raw(&client, &id, step).await;
                let code = result.as_ref().map_err(code).err().flatten();
                let expected = if is_alive { matches!(code, Some(8001 | 8003)) } else { code == Some(8008) };
                prop_assert!(expected, "the typed flow has no such step here, the sandbox has: {step:?} {result:?}");
                position
            }
        };
    }
    Ok(())
}

/// A step that the typed flow has succeeds, unless the session has expired.
fn allowed<T>(result: Result<T, Error>, is_alive: bool) -> Result<Option<T>, TestCaseError> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) => {
            prop_assert!(!is_alive, "{error}");
            prop_assert_eq!(code(&error), Some(8008));
            Ok(None)
        }
    }
}

fn after_challenge(challenged: Option<Challenged>) -> Position {
    match challenged {
        Some(Challenged::Passed { next, .. } | Challenged::NotPassed { next, .. }) => Position::Next(next),
        _ => Position::End,
    }
}

fn resume(position: Position, client: &Client, sandbox: &Sandbox, is_alive: bool) -> Result<Position, TestCaseError> {
    let now = sandbox.clock().now();
    let resumed = match position {
        Position::Session(session) => Session::resume_at(store(&session.save()), client, now).map(Position::Session),
        Position::Next(Next::ChallengeMissing(step)) => {
            Next::resume_at(store(&step.save()), client, now).map(Position::Next)
        }
        Position::Next(Next::Challenge(step)) => Next::resume_at(store(&step.save()), client, now).map(Position::Next),
        Position::Next(Next::Complete(step)) => Next::resume_at(store(&step.save()), client, now).map(Position::Next),
        other => return Ok(other),
    };
    match resumed {
        Ok(resumed) => {
            prop_assert!(is_alive, "resumed after it expired");
            Ok(resumed)
        }
        Err(error) => {
            prop_assert!(!is_alive, "{error}");
            prop_assert_eq!(error, ResumeError::Expired);
            Ok(Position::End)
        }
    }
}

async fn raw(client: &Client, id: &str, step: Move) -> Result<(), Error> {
    match step {
        Move::Challenge(right) => {
            let dob = if right { "1981-01-17" } else { "1999-12-31" };
            client.challenge(&ChallengeRequest::new(id).with_dob(dob)).await.map(|_| ())
        }
        Move::ChallengeAsStarted => client.challenge(&ChallengeRequest::new(id)).await.map(|_| ()),
        Move::Complete => {
            let person = CompleteIndividualRequest::new().with_first_name("Mara").with_last_name("Okafor");
            client.complete(&CompleteRequest::new(id, person)).await.map(|_| ())
        }
        _ => client.validate(&ValidateRequest::new(id)).await.map(|_| ()),
    }
}

fn answer(right: bool) -> ChallengeAnswer {
    ChallengeAnswer::dob(if right { "1981-01-17" } else { "1999-12-31" })
}

/// A round trip through a session store.
fn store(saved: &SavedSession) -> SavedSession {
    serde_json::from_str(&serde_json::to_string(saved).unwrap()).unwrap()
}

fn code(error: &Error) -> Option<i64> {
    match error {
        Error::Api(error) => error.code(),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prefill_and_prove_identity_agree_with_the_sandbox(
        moves in moves(),
        identity in prop::bool::weighted(0.3),
        early in any::<bool>(),
        alone in any::<bool>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let builder = if identity { Sandbox::builder().prove_identity() } else { Sandbox::builder() };
            let sandbox = builder.start().await.unwrap();
            let request = SessionRequest::mobile(if alone { PERSON_ALONE } else { PERSON });
            let request = if early { request.with_dob("1981-01-17") } else { request };
            walk(&sandbox, client_of(&sandbox), request, moves).await
        })?;
    }
}
