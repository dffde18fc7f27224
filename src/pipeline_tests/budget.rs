//! How many requests reach a service that is down, in whatever way.
//!
//! The promise: calls, a retry for each ten of them and ten more, and a request for each token that was received. What a
//! rejected token costs comes on top: one request for each rejection.

use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::*;

/// How an endpoint is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Up,
    Unavailable,
    TooMany,
    /// Too many requests, and when to come back.
    ComeBack,
    Unauthorized,
    Refused,
    Closed,
    Hangs,
}

const STATES: [State; 8] = [
    State::Up,
    State::Unavailable,
    State::TooMany,
    State::ComeBack,
    State::Unauthorized,
    State::Refused,
    State::Closed,
    State::Hangs,
];

impl State {
    fn step(self, fine: &str) -> Step {
        match self {
            Self::Up => response(200, fine),
            Self::Unavailable => response(503, "{}"),
            Self::TooMany => response(429, "{}"),
            Self::ComeBack => Step::Response(429, vec![("retry-after", "2".to_owned())], "{}".to_owned()),
            Self::Unauthorized => response(401, "{}"),
            Self::Refused => Step::Refused,
            Self::Closed => Step::Closed,
            Self::Hangs => Step::Hangs,
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Access {
    Prove,
    GenAuthToken,
    GenAuthSigned,
}

const ACCESSES: [Access; 3] = [Access::Prove, Access::GenAuthToken, Access::GenAuthSigned];

/// So many calls while the endpoints are in these states, so many at once.
#[derive(Debug, Clone)]
struct Phase {
    api: State,
    token: State,
    calls: usize,
    at_once: usize,
}

/// What reached the service.
#[derive(Debug, Default)]
struct Counts {
    calls: usize,
    requests: usize,
    for_tokens: usize,
    tokens_received: usize,
    rejections: usize,
}

impl Counts {
    fn total(&self) -> usize {
        self.requests + self.for_tokens
    }

    fn promised(&self) -> usize {
        self.calls + 10 + self.calls / 10 + self.tokens_received + self.rejections
    }
}

/// A client of any kind.
#[derive(Clone)]
enum Caller {
    Prove(prove::Client),
    GenAuth(genauth::Client),
}

impl Caller {
    fn new(access: Access, attempt_timeout: Option<Duration>, peer: Arc<dyn Peer>) -> Self {
        let key = genauth::AccessKey::new("key", "s3cr3t");
        let genauth = |authentication| {
            let builder = genauth::Client::builder().base_url(NOWHERE).access_key(key).authentication(authentication);
            let builder = attempt_timeout.into_iter().fold(builder, genauth::Builder::attempt_timeout);
            Self::GenAuth(builder.peer(Arc::clone(&peer)).build().unwrap())
        };
        match access {
            Access::Prove => {
                let builder = prove::Client::builder().base_url(NOWHERE);
                let builder = builder.credentials(prove::ClientCredentials::new("client", "s3cr3t"));
                let builder = attempt_timeout.into_iter().fold(builder, prove::Builder::attempt_timeout);
                Self::Prove(builder.peer(peer).build().unwrap())
            }
            Access::GenAuthToken => genauth(genauth::Authentication::ManagementToken),
            Access::GenAuthSigned => genauth(genauth::Authentication::Signature),
        }
    }

    async fn call(&self) -> Result<(), Error> {
        match self {
            Self::Prove(client) => {
                let request = prove::types::UnifyStatusRequest::new("5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f");
                client.unify_status(&request).await.map(drop)
            }
            Self::GenAuth(client) => list_users(client).await,
        }
    }
}

fn fine(access: Access, for_token: bool) -> String {
    const POOL_1: &str = "e30.eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sLTEifQ.c2ln";
    // A token that outlives every test.
    match (access, for_token) {
        (Access::Prove, true) => r#"{"access_token":"abc","expires_in":100000000}"#.to_owned(),
        (_, true) => {
            format!(r#"{{"statusCode":200,"data":{{"access_token":"{POOL_1}","expires_in":100000000}}}}"#)
        }
        (Access::Prove, false) => r#"{"success":"true"}"#.to_owned(),
        (_, false) => NO_USERS.to_owned(),
    }
}

async fn play(access: Access, attempt_timeout: Option<Duration>, phases: &[Phase]) -> Counts {
    let current = Arc::new(Mutex::new((State::Up, State::Up)));
    let (received, rejected) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (states, tokens, rejections) = (Arc::clone(&current), Arc::clone(&received), Arc::clone(&rejected));
    let (log, peer) = peer(move |sent| {
        let (api, token) = *states.lock().unwrap();
        let state = if sent.for_token { token } else { api };
        match state {
            State::Up if sent.for_token => drop(tokens.fetch_add(1, Ordering::SeqCst)),
            State::Unauthorized if !sent.for_token => drop(rejections.fetch_add(1, Ordering::SeqCst)),
            _ => {}
        }
        state.step(&fine(access, sent.for_token))
    });
    let caller = Caller::new(access, attempt_timeout, peer);
    let mut calls = 0;
    for phase in phases {
        *current.lock().unwrap() = (phase.api, phase.token);
        calls += phase.calls;
        let mut left = phase.calls;
        while left > 0 {
            let now = left.min(phase.at_once);
            left -= now;
            let run = |caller: Caller| tokio::spawn(async move { caller.call().await });
            let running: Vec<_> = (0..now).map(|_| run(caller.clone())).collect();
            for call in running {
                let result = call.await.unwrap();
                if phase.api != State::Up {
                    assert!(result.is_err(), "{phase:?}");
                }
            }
        }
    }
    Counts {
        calls,
        requests: log.requests().len(),
        for_tokens: log.for_tokens(),
        tokens_received: received.load(Ordering::SeqCst),
        rejections: rejected.load(Ordering::SeqCst),
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap()
}

/// The figure of the documentation, for every state of either endpoint.
#[test]
fn a_thousand_calls_are_at_most_1110_requests_and_one_for_each_token() {
    for state in STATES {
        for (api, token) in [(state, State::Up), (State::Up, state), (state, state)] {
            let phase = Phase { api, token, calls: 1_000, at_once: 1 };
            let counts = runtime().block_on(play(Access::Prove, None, &[phase]));
            let what = format!("api {api:?}, token {token:?}: {counts:?}");
            assert!(counts.total() <= counts.promised(), "{what}");
            if api != State::Unauthorized {
                assert!(counts.total() <= 1_110 + counts.tokens_received, "{what}");
                assert!(counts.tokens_received <= 1, "{what}");
            }
            // The budget is used up: full at first, it takes nothing from the first call.
            if matches!((api, token), (State::Unavailable | State::Closed, State::Up)) {
                assert_eq!(counts.requests, 1_109, "{what}");
            }
        }
    }
}

#[test]
fn requests_for_tokens_add_nothing_to_the_budget() {
    let phase = Phase { api: State::Up, token: State::Unavailable, calls: 1_000, at_once: 1 };
    let counts = runtime().block_on(play(Access::Prove, None, &[phase]));
    assert_eq!((counts.requests, counts.for_tokens), (0, 1_109));
}

/// Both endpoints go from state to state while calls are made, one after the other and at once.
#[test]
fn the_budget_holds_whatever_endpoints_do() {
    let state = || prop::sample::select(STATES.to_vec());
    let phase = (state(), state(), 1_usize..60, 1_usize..20);
    let phase = phase.prop_map(|(api, token, calls, at_once)| Phase { api, token, calls, at_once });
    let given = (
        prop::sample::select(ACCESSES.to_vec()),
        prop::option::of((1_u64..20).prop_map(Duration::from_secs)),
        prop::collection::vec(phase, 1..8),
    );
    let config = Config { cases: 128, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&given, |(access, attempt_timeout, phases)| {
            let counts = runtime().block_on(play(access, attempt_timeout, &phases));
            prop_assert!(counts.total() <= counts.promised(), "{:?}", counts);
            Ok(())
        })
        .unwrap();
}
