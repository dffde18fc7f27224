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
    /// What is held is saved, and taken up on another machine.
    Resume,
    Minutes(u64),
}

/// What the typed flow has in hand: the steps that it may take.
enum Held {
    Session(Session),
    Next(Next),
    Nothing,
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
    opening: SessionRequest,
    moves: Vec<Move>,
) -> Result<(), TestCaseError> {
    let started = opening.start(&client).await.unwrap();
    let end = SystemTime::now() + LIFETIME;
    let id = started.correlation_id().to_owned();
    let mut held = Held::Session(started);
    for step in moves {
        let alive = sandbox.clock().now() < end;
        held = match (step, held) {
            (Move::ClientStep(passed), held) => {
                sandbox.complete_client_step(&id, passed);
                held
            }
            (Move::Minutes(minutes), held) => {
                sandbox.clock().advance(Duration::from_secs(60 * minutes));
                held
            }
            (Move::Resume, held) => {
                client = client_of(sandbox);
                resume(held, &client, sandbox, alive)?
            }
            (Move::Validate, Held::Session(session)) => match allowed(session.validate(&client).await, alive)? {
                Some(Validated::Passed { next, .. }) => Held::Next(next),
                Some(Validated::NotPassed { .. }) | None => Held::Nothing,
                _ => Held::Session(session),
            },
            (Move::Challenge(right), Held::Next(Next::ChallengeMissing(step))) => {
                after_challenge(allowed(step.challenge(&client, answer(right)).await.map_err(Error::from), alive)?)
            }
            (Move::Challenge(right), Held::Next(Next::Challenge(step))) => {
                after_challenge(allowed(step.challenge(&client, answer(right)).await.map_err(Error::from), alive)?)
            }
            (Move::ChallengeAsStarted, Held::Next(Next::Challenge(step))) => {
                after_challenge(allowed(step.challenge_as_started(&client).await.map_err(Error::from), alive)?)
            }
            (Move::Complete, Held::Next(Next::Complete(step))) => {
                let person = Person::named("Mara", "Okafor");
                allowed(step.complete(&client, person).await.map_err(Error::from), alive)?;
                Held::Nothing
            }
            // The typed flow has no such step: the raw call has to be refused.
            (step, held) => {
                let refused = raw(&client, &id, step).await;
                let code = refused.as_ref().map_err(code).err().flatten();
                let expected = if alive { matches!(code, Some(8001 | 8003)) } else { code == Some(8008) };
                prop_assert!(expected, "the typed flow has no such step here, the sandbox has: {step:?} {refused:?}");
                held
            }
        };
    }
    Ok(())
}

/// A step that the typed flow has goes through, unless the session is over.
fn allowed<T>(result: Result<T, Error>, alive: bool) -> Result<Option<T>, TestCaseError> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) => {
            prop_assert!(!alive, "{error}");
            prop_assert_eq!(code(&error), Some(8008));
            Ok(None)
        }
    }
}

fn after_challenge(challenged: Option<Challenged>) -> Held {
    match challenged {
        Some(Challenged::Passed { next, .. } | Challenged::NotPassed { next, .. }) => Held::Next(next),
        _ => Held::Nothing,
    }
}

fn resume(held: Held, client: &Client, sandbox: &Sandbox, alive: bool) -> Result<Held, TestCaseError> {
    let now = sandbox.clock().now();
    let resumed = match held {
        Held::Session(session) => Session::resume_at(again(&session.save()), client, now).map(Held::Session),
        Held::Next(Next::ChallengeMissing(step)) => Next::resume_at(again(&step.save()), client, now).map(Held::Next),
        Held::Next(Next::Challenge(step)) => Next::resume_at(again(&step.save()), client, now).map(Held::Next),
        Held::Next(Next::Complete(step)) => Next::resume_at(again(&step.save()), client, now).map(Held::Next),
        other => return Ok(other),
    };
    match resumed {
        Ok(resumed) => {
            prop_assert!(alive, "resumed after its end");
            Ok(resumed)
        }
        Err(refusal) => {
            prop_assert!(!alive, "{refusal}");
            prop_assert_eq!(refusal, ResumeError::Expired);
            Ok(Held::Nothing)
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

/// As it would come out of a session store.
fn again(saved: &SavedSession) -> SavedSession {
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
    fn prefill_and_prove_identity(
        moves in moves(),
        identity in prop::bool::weighted(0.3),
        early in any::<bool>(),
        alone in any::<bool>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let builder = if identity { Sandbox::builder().prove_identity() } else { Sandbox::builder() };
            let sandbox = builder.start().await.unwrap();
            let opening = SessionRequest::mobile(if alone { PERSON_ALONE } else { PERSON });
            let opening = if early { opening.with_dob("1981-01-17") } else { opening };
            walk(&sandbox, client_of(&sandbox), opening, moves).await
        })?;
    }
}
