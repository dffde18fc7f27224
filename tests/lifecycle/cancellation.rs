//! A call that is dropped, wherever it is, leaves nothing behind and stops nobody else.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use identity_apis::prove;
use identity_apis::prove::types::UnifyStatusRequest;
use identity_apis::transport::{Error, RateLimit, RetryPolicy};
use identity_apis_test_support::server::{Response, ScriptedServer};

const SESSION: &str = "5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f";

async fn poll(client: &prove::Client) -> Result<(), Error> {
    client.unify_status(&UnifyStatusRequest::new(SESSION)).await.map(drop)
}

/// Polls a future so often and drops it; returns whether it came to its end before.
async fn dropped_after(polls: usize, future: impl Future) -> bool {
    let mut future = Box::pin(future);
    for _ in 0..polls {
        let once = std::future::poll_fn(|context: &mut Context<'_>| {
            Poll::Ready(Pin::as_mut(&mut future).poll(context).is_ready())
        });
        if once.await {
            return true;
        }
        // Long enough for a response from the same machine to come in.
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    false
}

/// Fails every other request, so that tokens, waits, attempts and decoding are all on the way.
fn server() -> ScriptedServer {
    ScriptedServer::new(|request| {
        if request.is_for_token() {
            return Response::prove_token(&format!("t-{}", request.number), 3_600);
        }
        match request.number % 4 {
            1 => Response::status("503 Service Unavailable", "{}"),
            2 => Response::status("401 Unauthorized", "{}"),
            _ => Response::ok(r#"{"success":"true"}"#),
        }
    })
}

fn client(url: &str) -> prove::Client {
    prove::Client::builder()
        .base_url(url)
        .credentials(prove::ClientCredentials::new("client", "s3cr3t"))
        .retry(RetryPolicy::default().max_attempts(4).initial_backoff(Duration::from_millis(3)))
        .concurrency_limit(1)
        .rate_limit(RateLimit::per_second(500))
        .build()
        .unwrap()
}

#[tokio::test]
async fn dropped_call_leaves_a_working_client() {
    let server = server();
    let mut completed = 0;
    for polls in 0..40 {
        let fresh = client(server.url());
        completed += usize::from(dropped_after(polls, poll(&fresh)).await);
        // One place at a time, and it is free again: this would hang otherwise.
        tokio::time::timeout(Duration::from_secs(60), poll(&fresh)).await.unwrap().unwrap();
    }
    assert!(completed > 0, "some had polls enough to end");
    assert!(completed < 40, "some were dropped");
}

#[tokio::test]
async fn client_outlives_many_dropped_calls() {
    let server = server();
    let client = client(server.url());
    for polls in 0..60 {
        dropped_after(polls % 12, poll(&client)).await;
    }
    let before = server.count();
    tokio::time::timeout(Duration::from_secs(60), poll(&client)).await.unwrap().unwrap();
    let sent = server.count() - before;
    assert!((1..=4).contains(&sent), "one call of its own: {sent}");
    // Each rejection drops one token, and only rejections do: dropped calls ask for none of their own.
    let rejections = server.requests().iter().filter(|request| request.number % 4 == 2).count();
    assert!(server.token_count() <= rejections + 1, "{} {rejections}", server.token_count());
}

#[tokio::test]
async fn call_that_is_never_polled_sends_nothing() {
    let server = server();
    let client = client(server.url());
    let request = UnifyStatusRequest::new(SESSION);
    drop(client.unify_status(&request));
    drop(std::future::IntoFuture::into_future(client.unify_status(&request)));
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!((server.count(), server.token_count()), (0, 0));
}

#[test]
fn client_outlives_its_runtime() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let serving = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = serving.block_on(async { server() });
    let client = client(server.url());
    for polls in 0..6 {
        let first = runtime();
        first.block_on(async { dropped_after(polls, poll(&client)).await });
        drop(first);
        runtime().block_on(async {
            tokio::time::timeout(Duration::from_secs(60), poll(&client)).await.unwrap().unwrap();
        });
    }
}

#[tokio::test]
async fn call_with_a_noop_waker_blocks_no_other() {
    let server = server();
    let client = client(server.url());
    {
        let mut call = Box::pin(poll(&client));
        let mut context = Context::from_waker(Waker::noop());
        for _ in 0..3 {
            let _ = call.as_mut().poll(&mut context);
        }
    }
    tokio::time::timeout(Duration::from_secs(60), poll(&client)).await.unwrap().unwrap();
}
