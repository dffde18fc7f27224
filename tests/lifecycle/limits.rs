//! Bounds: on requests in a second and at once, on silence, and on the size of responses.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use identity_apis::prove;
use identity_apis::prove::types::UnifyStatusRequest;
use identity_apis::transport::{
    Error, PermitFuture, PermitRequest, RateLimit, RateLimiter, RetryPolicy, TransportErrorKind,
};
use identity_apis_test_support::server::{Response, ScriptedServer};

const SESSION: &str = "5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f";
const FINE: &str = r#"{"success":"true"}"#;

fn builder(url: &str) -> prove::Builder {
    prove::Client::builder()
        .base_url(url)
        .credentials(prove::ClientCredentials::new("client", "s3cr3t"))
        .retry(RetryPolicy::none())
}

async fn poll(client: &prove::Client) -> Result<(), Error> {
    client.unify_status(&UnifyStatusRequest::new(SESSION)).await.map(drop)
}

async fn all_at_once(client: &prove::Client, count: usize) -> Vec<Result<(), Error>> {
    let call = |client: prove::Client| tokio::spawn(async move { poll(&client).await });
    let calls: Vec<_> = (0..count).map(|_| call(client.clone())).collect();
    let mut results = Vec::new();
    for call in calls {
        results.push(call.await.unwrap());
    }
    results
}

fn problem(error: &Error) -> Option<TransportErrorKind> {
    match error {
        Error::Transport(error) => Some(error.kind()),
        _ => None,
    }
}

#[tokio::test]
async fn rate_limiter_spreads_requests_over_the_second() {
    let server = ScriptedServer::sequence([Response::ok(FINE)]);
    let client = builder(server.url()).rate_limit(RateLimit::per_second(50)).build().unwrap();
    let started = Instant::now();
    assert!(all_at_once(&client, 26).await.iter().all(Result::is_ok));
    assert!(started.elapsed() >= Duration::from_millis(490), "{:?}", started.elapsed());
    assert_eq!(server.count(), 26);
}

#[tokio::test]
async fn rate_limiter_timeout_is_unsent() {
    let server = ScriptedServer::sequence([Response::ok(FINE)]);
    let client = builder(server.url())
        .rate_limit(RateLimit::with_period(Duration::from_secs(3_600)))
        .timeout(Duration::from_secs(3))
        .build()
        .unwrap();
    poll(&client).await.unwrap();
    let error = poll(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(inner) if inner.is_unsent()), "{error:?}");
    assert!(error.to_string().contains("own limits"), "{error}");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn concurrency_limit_bounds_requests_in_flight() {
    let server = ScriptedServer::sequence([Response::ok(FINE).after(Duration::from_millis(30))]);
    let client = builder(server.url()).concurrency_limit(3).build().unwrap();
    assert!(all_at_once(&client, 20).await.iter().all(Result::is_ok));
    assert_eq!(server.max_concurrent_requests(), 3);
}

#[tokio::test]
async fn concurrency_permit_is_released_by_a_dropped_call() {
    let server = ScriptedServer::sequence([Response::stall(), Response::ok(FINE)]);
    let client = builder(server.url()).concurrency_limit(1).timeout(Duration::from_secs(60)).build().unwrap();
    for _ in 0..5 {
        // The first holds the room until it is dropped; the others wait for it in vain.
        let hasty = tokio::time::timeout(Duration::from_millis(300), poll(&client));
        if hasty.await.is_ok() {
            break;
        }
    }
    poll(&client).await.unwrap();
}

#[tokio::test]
async fn read_timeout_ends_silence() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 18\r\n\r\n{\"succ".to_vec();
    for step in [Response::stall(), Response::raw(head).then_stall()] {
        let server = ScriptedServer::sequence([step]);
        // With a client of the caller's own too.
        for own in [false, true] {
            let mut builder = builder(server.url()).read_timeout(Duration::from_secs(1));
            if own {
                builder = builder.http_client(reqwest_client());
            }
            let error = poll(&builder.build().unwrap()).await.unwrap_err();
            let Error::Timeout(timeout) = &error else { panic!("{error:?}") };
            assert_eq!((timeout.after(), timeout.is_unsent()), (Duration::from_secs(1), false));
        }
    }
}

#[tokio::test]
async fn read_timeout_is_not_reached_by_a_dripping_response() {
    let server = ScriptedServer::new(|request| {
        if request.is_for_token() {
            return Response::prove_token("t", 3_600);
        }
        Response::new("200 OK", "application/json", FINE).dripping(Duration::from_millis(100))
    });
    let client = builder(server.url()).read_timeout(Duration::from_secs(1)).build().unwrap();
    poll(&client).await.unwrap();
    // The whole is bounded by the time of the call all the same.
    let request = UnifyStatusRequest::new(SESSION);
    let error = client.unify_status(&request).timeout(Duration::from_millis(300)).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(inner) if inner.after() == Duration::from_millis(300)), "{error:?}");
}

#[tokio::test]
async fn response_limit_rejects_an_announced_length() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1073741824\r\n\r\n".to_vec();
    let server = ScriptedServer::sequence([Response::raw(head).then_stall()]);
    let error = poll(&builder(server.url()).build().unwrap()).await.unwrap_err();
    assert_eq!(problem(&error), Some(TransportErrorKind::TooLarge), "{error:?}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn response_limit_bounds_a_chunked_body() {
    let mut chunked =
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    for _ in 0..100 {
        chunked.extend_from_slice(b"400\r\n");
        chunked.extend_from_slice(&[b' '; 0x400]);
        chunked.extend_from_slice(b"\r\n");
    }
    chunked.extend_from_slice(b"12\r\n{\"success\":\"true\"}\r\n0\r\n\r\n");
    let server = ScriptedServer::sequence([Response::raw(chunked)]);
    poll(&builder(server.url()).build().unwrap()).await.unwrap();
    let error = poll(&builder(server.url()).max_response_bytes(50_000).build().unwrap()).await.unwrap_err();
    assert_eq!(problem(&error), Some(TransportErrorKind::TooLarge), "{error:?}");
}

#[tokio::test]
async fn response_compression_is_disabled() {
    let server = ScriptedServer::sequence([
        Response::status("200 OK", "\x1f\x08bomb").with_headers("content-encoding: gzip\r\n")
    ]);
    let error = poll(&builder(server.url()).build().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(error.to_string().contains("compressed"), "{error}");
    assert_eq!(server.requests()[0].header("accept-encoding"), Some("identity"));

    let server =
        ScriptedServer::sequence([Response::status("200 OK", FINE).with_headers("content-encoding: identity\r\n")]);
    poll(&builder(server.url()).build().unwrap()).await.unwrap();
}

#[tokio::test]
async fn content_encoding_is_read_as_a_list() {
    for (headers, is_plain) in [
        ("content-encoding: identity\r\ncontent-encoding: identity\r\n", true),
        ("content-encoding: identity, IDENTITY\r\n", true),
        ("content-encoding: ,identity,\r\n", true),
        ("content-encoding:\r\n", true),
        ("content-encoding: identity\r\ncontent-encoding: gzip\r\n", false),
        ("content-encoding: identity, gzip\r\n", false),
        ("content-encoding: gzip, identity\r\n", false),
        ("content-encoding: br\r\ncontent-encoding: identity\r\n", false),
    ] {
        let server = ScriptedServer::sequence([Response::status("200 OK", FINE).with_headers(headers)]);
        let result = poll(&builder(server.url()).build().unwrap()).await;
        assert_eq!(result.is_ok(), is_plain, "{headers}: {result:?}");
        if let Err(error) = result {
            assert!(error.to_string().contains("compressed"), "{error}");
        }
    }
}

#[test]
fn runtime_that_is_missing_is_an_error() {
    let client = builder("http://127.0.0.1:9").build().unwrap();
    let request = UnifyStatusRequest::new(SESSION);
    let call = std::pin::pin!(std::future::IntoFuture::into_future(client.unify_status(&request)));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.poll(&mut context) else { panic!("it cannot wait") };
    assert_eq!(problem(&error), Some(TransportErrorKind::NoRuntime));
}

fn reqwest_client() -> reqwest::Client {
    // This build has no provider of cryptography by default; nothing here needs TLS.
    let tls = rustls::ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder().tls_backend_preconfigured(tls).no_proxy().build().unwrap()
}

/// Grants one permit and fails then, as a limiter whose store is away.
#[derive(Clone, Default)]
struct OnePermit(Arc<Mutex<Vec<PermitRequest>>>);

impl RateLimiter for OnePermit {
    fn acquire(&self, request: PermitRequest) -> PermitFuture<'_> {
        let mut requests = self.0.lock().unwrap();
        requests.push(request);
        let is_first = requests.len() == 1;
        Box::pin(async move { if is_first { Ok(()) } else { Err("the store is away".into()) } })
    }
}

#[tokio::test]
async fn rate_limiter_of_the_caller_is_asked_before_each_attempt() {
    let server = ScriptedServer::sequence([Response::status("503 Service Unavailable", "{}"), Response::ok(FINE)]);
    let limiter = OnePermit::default();
    let retries = RetryPolicy::default().initial_backoff(Duration::ZERO);
    let client = builder(server.url()).retry(retries).rate_limiter(limiter.clone()).build().unwrap();
    let error = poll(&client).await.unwrap_err();
    let Error::RateLimiter(inner) = &error else { panic!("{error:?}") };
    assert!(!inner.is_unsent() && error.is_retryable(), "the first attempt may have been processed");
    assert!(error.to_string().starts_with("unify_status: the rate limiter failed;"), "{error}");
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the store is away");
    assert_eq!((server.count(), server.token_count()), (1, 1), "a token needs no permit");

    let error = poll(&client).await.unwrap_err();
    assert!(matches!(&error, Error::RateLimiter(inner) if inner.is_unsent()), "{error:?}");
    let requests = limiter.0.lock().unwrap();
    assert_eq!(requests.len(), 3, "a limiter that fails is not asked again for the same call");
    assert!(requests.iter().all(|request| request.operation() == "unify_status"));
    assert!(requests.iter().all(|request| request.time_left() <= Duration::from_secs(30)));
}

#[tokio::test]
async fn rate_limiter_of_the_caller_waits_within_the_time_of_the_call() {
    struct Never;
    impl RateLimiter for Never {
        fn acquire(&self, _: PermitRequest) -> PermitFuture<'_> {
            Box::pin(std::future::pending())
        }
    }
    let server = ScriptedServer::sequence([Response::ok(FINE)]);
    let client = builder(server.url()).rate_limiter(Never).timeout(Duration::from_millis(500)).build().unwrap();
    let error = poll(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(inner) if inner.is_unsent()), "{error:?}");
    assert_eq!(server.count(), 0);
}
