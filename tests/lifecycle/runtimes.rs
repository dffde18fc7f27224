//! One client, several runtimes, some of which nobody drives.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::support::step_server::{Step, StepServer, ok, token};
use identity_apis::prove;
use identity_apis::prove::types::UnifyStatusRequest;
use identity_apis::transport::{Error, RetryPolicy};

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

/// The first request for a token is never answered; everything else is.
fn hanging_once() -> impl Fn(&crate::support::step_server::Request) -> Step + Send + Sync + 'static {
    |request| match (request.is_for_token(), request.number) {
        (true, 1) => Step::Stall(Vec::new()),
        (true, number) => token(&format!("t-{number}"), 3_600),
        _ => ok(r#"{"success":"true"}"#),
    }
}

#[test]
fn a_request_for_a_token_that_was_left_in_a_runtime_does_not_stop_calls_in_others() {
    let serving = multi_thread();
    let server = serving.block_on(StepServer::new(hanging_once()));
    let client = builder(&server.url).build().unwrap();
    let left = current_thread();
    left.block_on(async { tokio::time::timeout(Duration::from_secs(1), poll(&client)).await.unwrap_err() });
    assert_eq!(server.token_requests().len(), 1);
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
    assert_eq!((server.count(), server.token_requests().len()), (4, 2));
    drop(left);
}

#[test]
fn threads_with_runtimes_of_their_own_share_one_token() {
    let serving = multi_thread();
    let server = serving.block_on(StepServer::new(|request| {
        if request.is_for_token() { token("t", 3_600) } else { ok(r#"{"success":"true"}"#) }
    }));
    let client = builder(&server.url).build().unwrap();
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
    assert_eq!((server.count(), server.token_requests().len()), (40, 1));
}

/// A server that keeps its connections open, on threads of its own.
struct KeepAlive {
    url: String,
    connections: Arc<AtomicUsize>,
}

impl KeepAlive {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        std::thread::spawn(move || {
            for socket in listener.incoming().map_while(Result::ok) {
                count.fetch_add(1, Ordering::SeqCst);
                std::thread::spawn(move || Self::serve(socket));
            }
        });
        Self { url, connections }
    }

    fn serve(mut socket: TcpStream) {
        let mut received = Vec::new();
        let mut buffer = [0; 4096];
        while let Ok(count @ 1..) = socket.read(&mut buffer) {
            received.extend_from_slice(&buffer[..count]);
            if !crate::support::raw_server::is_complete(&received) {
                continue;
            }
            let is_for_token = received.starts_with(b"POST /token ");
            received.clear();
            let body = if is_for_token {
                r#"{"access_token":"t","token_type":"Bearer","expires_in":3600}"#
            } else {
                r#"{"success":"true"}"#
            };
            let length = body.len();
            let answer =
                format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}");
            if socket.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

/// What docs/transport.md says of connections: one that belongs to a runtime that nobody drives is silent.
#[test]
fn a_connection_of_a_runtime_that_nobody_drives_is_silent_until_the_attempt_ends() {
    let server = KeepAlive::start();
    let client = builder(&server.url).attempt_timeout(Duration::from_millis(400)).build().unwrap();
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
fn a_connection_of_a_runtime_that_was_dropped_is_not_used() {
    let server = KeepAlive::start();
    let client = builder(&server.url).retry(RetryPolicy::none()).build().unwrap();
    for _ in 0..3 {
        let runtime = current_thread();
        runtime.block_on(poll(&client)).unwrap();
        drop(runtime);
    }
}

#[test]
fn a_runtime_that_drives_itself_serves_calls_of_all_threads() {
    let server = KeepAlive::start();
    let client = builder(&server.url).retry(RetryPolicy::none()).build().unwrap();
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
