//! One client, several runtimes, some of which nobody drives.

use std::sync::Arc;
use std::time::{Duration, Instant};

use identity_apis::operation::Method;
use identity_apis::prove;
use identity_apis::prove::flows::{PollConfig, WaitError, unify};
use identity_apis::prove::types::UnifyStatusRequest;
use identity_apis::transport::{Error, RateLimit, RetryPolicy, TransportErrorKind};
use identity_apis_test_support::server::{RecordedRequest, Response, ScriptedServer};

const SESSION: &str = "5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f";

fn builder(url: &str) -> prove::Builder {
    prove::Client::builder()
        .base_url(url)
        .credentials(prove::ClientCredentials::new("client", "s3cr3t"))
        .retry(RetryPolicy::default().initial_backoff(Duration::from_millis(5)))
}

async fn poll(client: &prove::Client) -> Result<(), Error> {
    client.unify_status(&UnifyStatusRequest::new(SESSION)).await.map(drop)
}

/// A runtime whose tasks go on only during `block_on`.
fn current_thread() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

fn multi_thread() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// The first request for a token never gets a response; everything else is.
fn hanging_once() -> impl Fn(&RecordedRequest) -> Response + Send + Sync + 'static {
    |request| match (request.is_for_token(), request.number) {
        (true, 1) => Response::stall(),
        (true, number) => Response::prove_token(&format!("t-{number}"), 3_600),
        _ => Response::ok(r#"{"success":"true"}"#),
    }
}

#[test]
fn token_request_abandoned_in_a_runtime_does_not_block_calls_in_others() {
    let serving = multi_thread();
    let server = serving.block_on(async { ScriptedServer::new(hanging_once()) });
    let client = builder(server.url()).build().unwrap();
    let left = current_thread();
    left.block_on(async { tokio::time::timeout(Duration::from_secs(1), poll(&client)).await.unwrap_err() });
    assert_eq!(server.token_count(), 1);
    let began = Instant::now();
    let calls: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || current_thread().block_on(poll(&client)))
        })
        .collect();
    for call in calls {
        call.join().unwrap().unwrap();
    }
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    assert_eq!((server.count(), server.token_count()), (4, 2));
    drop(left);
}

#[test]
fn threads_with_runtimes_of_their_own_share_one_token() {
    let serving = multi_thread();
    let server = serving.block_on(async {
        ScriptedServer::new(|request| {
            if request.is_for_token() {
                Response::prove_token("t", 3_600)
            } else {
                Response::ok(r#"{"success":"true"}"#)
            }
        })
    });
    let client = builder(server.url()).build().unwrap();
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || {
                let runtime = current_thread();
                (0..5).for_each(|_| runtime.block_on(poll(&client)).unwrap());
            })
        })
        .collect();
    calls.into_iter().for_each(|call| call.join().unwrap());
    assert_eq!((server.count(), server.token_count()), (40, 1));
}

/// A server that keeps its connections open.
fn keep_alive(serving: &tokio::runtime::Runtime) -> ScriptedServer {
    let _entered = serving.enter();
    ScriptedServer::builder().issue_tokens().keep_alive().sequence([Response::ok(r#"{"success":"true"}"#)]).start()
}

/// What docs/transport.md says of connections: one that belongs to a runtime that nobody drives is silent.
#[test]
fn connection_of_an_idle_runtime_is_silent_until_the_attempt_times_out() {
    let serving = multi_thread();
    let server = keep_alive(&serving);
    let client = builder(server.url()).attempt_timeout(Duration::from_millis(400)).build().unwrap();
    let first = current_thread();
    first.block_on(poll(&client)).unwrap();
    let opened = server.connections();
    // The connection is free, and belongs to the first runtime. It costs one attempt, and the next takes another.
    let second = current_thread();
    let began = Instant::now();
    second.block_on(poll(&client)).unwrap();
    let took = began.elapsed();
    assert!(took >= Duration::from_millis(400) && took < Duration::from_secs(20), "{took:?}");
    assert!(server.connections() > opened);
    drop(first);
}

#[test]
fn connection_of_a_dropped_runtime_is_not_reused() {
    let serving = multi_thread();
    let server = keep_alive(&serving);
    let client = builder(server.url()).retry(RetryPolicy::none()).build().unwrap();
    for _ in 0..3 {
        let runtime = current_thread();
        runtime.block_on(poll(&client)).unwrap();
        drop(runtime);
    }
}

#[test]
fn multi_thread_runtime_serves_calls_of_all_threads() {
    let serving = multi_thread();
    let server = keep_alive(&serving);
    let client = builder(server.url()).retry(RetryPolicy::none()).build().unwrap();
    let runtime = Arc::new(multi_thread());
    let calls: Vec<_> = (0..6)
        .map(|_| {
            let (client, runtime) = (client.clone(), Arc::clone(&runtime));
            std::thread::spawn(move || (0..5).for_each(|_| runtime.block_on(poll(&client)).unwrap()))
        })
        .collect();
    calls.into_iter().for_each(|call| call.join().unwrap());
    // A connection goes back to the pool a moment after its response was read, so some calls open one of their own.
    assert!(server.connections() <= 15, "30 calls opened {} connections", server.connections());
}

/// A runtime that lacks `enable_io`, and this client's own HTTP client as well as one of the caller.
#[test]
fn runtime_without_io_is_an_error_that_names_what_to_enable() {
    let serving = multi_thread();
    let server = keep_alive(&serving);
    // Another test of the process may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let own = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    for builder in [builder(server.url()), builder(server.url()).http_client(own)] {
        let client = builder.build().unwrap();
        let without_io = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        for _ in 0..2 {
            let error = without_io.block_on(poll(&client)).unwrap_err();
            let Error::Transport(inner) = &error else { panic!("{error:?}") };
            assert_eq!((inner.kind(), inner.is_unsent()), (TransportErrorKind::NoIo, true));
            assert!(error.to_string().contains("enable_all()") && !error.is_retryable(), "{error}");
        }
        // The panic that was caught has left the client as it was.
        let before = server.count();
        current_thread().block_on(poll(&client)).unwrap();
        assert_eq!(server.count(), before + 1);
    }
}

/// A runtime that lacks `enable_time`.
fn without_timers() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap()
}

fn assert_no_timers(error: &Error) {
    let Error::Transport(inner) = error else { panic!("{error:?}") };
    assert_eq!((inner.kind(), inner.is_unsent()), (TransportErrorKind::NoTimers, true));
    assert!(error.to_string().contains("enable_all()"), "{error}");
    assert!(!error.is_retryable());
}

/// With every part of a call that waits: token, rate, concurrency, attempts and backoff.
#[test]
fn runtime_without_timers_is_an_error_that_names_what_to_enable() {
    let serving = multi_thread();
    let server = keep_alive(&serving);
    let client = builder(server.url())
        .rate_limit(RateLimit::per_second(10))
        .concurrency_limit(1)
        .attempt_timeout(Duration::from_secs(1))
        .read_timeout(Duration::from_secs(1))
        .build()
        .unwrap();
    for _ in 0..2 {
        assert_no_timers(&without_timers().block_on(poll(&client)).unwrap_err());
        let unlimited = async { client.request(Method::Get, "/v3/things").timeout(Duration::MAX).await.map(drop) };
        assert_no_timers(&without_timers().block_on(unlimited).unwrap_err());
    }
    assert_eq!((server.count(), server.token_count()), (0, 0));
    current_thread().block_on(poll(&client)).unwrap();
}

/// A flow waits with timers of its own.
#[test]
fn flow_in_a_runtime_without_timers_is_an_error_that_names_what_to_enable() {
    let serving = multi_thread();
    let opened = r#"{"correlationId":"5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f","authToken":"t","success":"pending"}"#;
    let server = {
        let _entered = serving.enter();
        ScriptedServer::sequence([Response::ok(opened)])
    };
    let client = builder(server.url()).build().unwrap();
    let session = serving.block_on(unify::SessionRequest::none("r-1").open(&client)).unwrap();
    let error =
        without_timers().block_on(session.wait(&client, PollConfig::timeout(Duration::from_secs(1)))).unwrap_err();
    let WaitError::Call(error) = error else { panic!("{error:?}") };
    assert_no_timers(&error);
}
