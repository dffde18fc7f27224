//! What is retried, how often, and when the client gives up.

use std::time::{Duration, Instant, SystemTime};

use identity_apis::prove::types::{
    GetIdentityQuery, PossessionType, UnifyBindRequest, UnifyRequest, UnifyStatusRequest,
};
use identity_apis::transport::{Error, RetryPolicy};
use identity_apis::{genauth, prove};
use identity_apis_test_support::server::{Response, ScriptedServer};

const SESSION: &str = "5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f";
/// Has the properties that the responses of all four calls need.
const FINE: &str = r#"{"correlationId":"5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f","success":"true","phoneNumber":"2001004014","proveId":"p-1","identityState":"active"}"#;

/// A short policy, so that tests wait for milliseconds.
fn quick() -> RetryPolicy {
    RetryPolicy::default().initial_backoff(Duration::from_millis(5))
}

fn builder(url: &str) -> prove::Builder {
    prove::Client::builder().base_url(url).credentials(prove::ClientCredentials::new("client", "s3cr3t")).retry(quick())
}

fn client(url: &str) -> prove::Client {
    builder(url).build().unwrap()
}

/// The four classes of operations.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Class {
    Read,
    Idempotent,
    SideEffect,
    Message,
}

const CLASSES: [Class; 4] = [Class::Read, Class::Idempotent, Class::SideEffect, Class::Message];

async fn call(client: &prove::Client, class: Class) -> Result<(), Error> {
    match class {
        Class::Read => client.get_identity("p-1", &GetIdentityQuery::new()).await.map(drop),
        Class::Idempotent => client.unify_status(&UnifyStatusRequest::new(SESSION)).await.map(drop),
        Class::SideEffect => client.unify_bind(&UnifyBindRequest::new(SESSION, "2001004014")).await.map(drop),
        Class::Message => {
            let request = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number("2001004014");
            client.unify(&request).await.map(drop)
        }
    }
}

/// How many requests of each class reach a server that always does this.
async fn reached(step: Response) -> [usize; 4] {
    let mut counts = [0; 4];
    for (class, count) in CLASSES.into_iter().zip(&mut counts) {
        let server = ScriptedServer::sequence([step.clone()]);
        call(&client(server.url()), class).await.unwrap_err();
        *count = server.count();
    }
    counts
}

#[tokio::test]
async fn retry_class_decides_what_is_retried() {
    assert_eq!(reached(Response::status("503 Service Unavailable", "{}")).await, [3, 3, 1, 1]);
    assert_eq!(reached(Response::status("500 Internal Server Error", "{}")).await, [3, 3, 1, 1]);
    assert_eq!(reached(Response::status("502 Bad Gateway", "<html>")).await, [3, 3, 1, 1]);
    assert_eq!(reached(Response::status("504 Gateway Timeout", "")).await, [3, 3, 1, 1]);
    assert_eq!(reached(Response::status("429 Too Many Requests", "{}")).await, [3, 3, 3, 1]);
    assert_eq!(reached(Response::close()).await, [3, 3, 1, 1]);
}

#[tokio::test]
async fn permanent_failure_is_not_retried() {
    for line in
        ["400 Bad Request", "403 Forbidden", "404 Not Found", "409 Conflict", "501 Not Implemented", "302 Found"]
    {
        assert_eq!(reached(Response::status(line, r#"{"code":8001,"message":"no"}"#)).await, [1, 1, 1, 1], "{line}");
    }
    assert_eq!(reached(Response::ok("{")).await, [1, 1, 1, 1], "a response that cannot be read");
}

#[tokio::test]
async fn transient_failure_is_recovered() {
    for fault in [
        Response::status("503 Service Unavailable", "{}"),
        Response::status("429 Too Many Requests", "{}"),
        Response::close(),
    ] {
        let server = ScriptedServer::sequence([fault.clone(), fault, Response::ok(FINE)]);
        call(&client(server.url()), Class::Idempotent).await.unwrap();
        assert_eq!(server.count(), 3);
    }
}

#[tokio::test]
async fn rejected_connection_is_retried_by_every_class() {
    for class in CLASSES {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let api = ScriptedServer::sequence([Response::ok(FINE)]);
        let client = builder(&format!("http://127.0.0.1:{port}"))
            .retry(quick().max_attempts(50).initial_backoff(Duration::from_millis(20)))
            .build()
            .unwrap();
        // The service comes up while the call is being retried.
        let up = tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(30)).await;
            let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.unwrap();
            let target = api.url().trim_start_matches("http://").to_owned();
            loop {
                let (mut socket, _) = listener.accept().await.unwrap();
                let mut other = tokio::net::TcpStream::connect(&target).await.unwrap();
                tokio::spawn(async move { drop(tokio::io::copy_bidirectional(&mut socket, &mut other).await) });
            }
        });
        call(&client, class).await.unwrap_or_else(|error| panic!("{class:?}: {error}"));
        up.abort();
    }
}

#[tokio::test]
async fn retry_policy_bounds_attempts_and_a_call_may_have_its_own() {
    let busy = || ScriptedServer::sequence([Response::status("503 Service Unavailable", "{}")]);
    let request = UnifyStatusRequest::new(SESSION);
    let server = busy();
    builder(server.url()).retry(RetryPolicy::none()).build().unwrap().unify_status(&request).await.unwrap_err();
    assert_eq!(server.count(), 1);

    let server = busy();
    client(server.url()).unify_status(&request).retry(quick().max_attempts(5)).await.unwrap_err();
    assert_eq!(server.count(), 5);

    // As may a client that shares all else with another.
    let server = busy();
    let other = client(server.url()).with_retry(RetryPolicy::none());
    other.unify_status(&request).await.unwrap_err();
    assert_eq!(server.count(), 1);

    // A policy cannot make a message be sent twice.
    let server = busy();
    let opening = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number("2001004014");
    client(server.url()).unify(&opening).retry(quick().max_attempts(5)).await.unwrap_err();
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn retry_after_is_honored_in_both_forms() {
    let date = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000));
    let later = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_001));
    let forms = ["retry-after: 1\r\n".to_owned(), format!("date: {date}\r\nretry-after: {later}\r\n")];
    for headers in forms {
        let server = ScriptedServer::sequence([
            Response::status("429 Too Many Requests", "{}").with_headers(&headers),
            Response::ok(FINE),
        ]);
        let started = Instant::now();
        call(&client(server.url()), Class::SideEffect).await.unwrap();
        assert!(started.elapsed() >= Duration::from_secs(1), "{headers}");
        assert_eq!(server.count(), 2);
    }
}

#[tokio::test]
async fn backoff_beyond_the_deadline_is_not_begun() {
    for value in ["3600", "99999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"] {
        let response =
            Response::status("503 Service Unavailable", "{}").with_headers(&format!("retry-after: {value}\r\n"));
        let server = ScriptedServer::sequence([response]);
        let started = Instant::now();
        let error = call(&client(server.url()), Class::Read).await.unwrap_err();
        assert!(started.elapsed() < Duration::from_secs(20));
        assert!(error.retry_after() >= Some(Duration::from_secs(3_600)), "{value}: {:?}", error.retry_after());
        assert!(error.is_retryable());
        assert_eq!(server.count(), 1);
    }
    // What is no wait is ignored.
    let server = ScriptedServer::sequence([
        Response::status("503 Service Unavailable", "{}").with_headers("retry-after: soon\r\n")
    ]);
    let error = call(&client(server.url()), Class::Read).await.unwrap_err();
    assert_eq!(error.retry_after(), None);
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn attempt_timeout_is_retried() {
    let server = ScriptedServer::sequence([Response::stall(), Response::ok(FINE)]);
    let limited = |class| {
        let client = builder(server.url()).attempt_timeout(Duration::from_secs(1)).build().unwrap();
        async move { call(&client, class).await }
    };
    limited(Class::Read).await.unwrap();
    assert_eq!(server.count(), 2);

    let server = ScriptedServer::sequence([Response::stall(), Response::ok(FINE)]);
    let client = builder(server.url()).attempt_timeout(Duration::from_secs(1)).build().unwrap();
    let error = call(&client, Class::Message).await.unwrap_err();
    let Error::Timeout(timeout) = &error else { panic!("{error:?}") };
    assert_eq!((timeout.after(), timeout.is_unsent()), (Duration::from_secs(1), false));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn deadline_covers_all_attempts() {
    let server = ScriptedServer::sequence([Response::stall()]);
    let client = builder(server.url())
        .timeout(Duration::from_secs(3))
        .attempt_timeout(Duration::from_secs(1))
        .retry(quick().max_attempts(100))
        .build()
        .unwrap();
    let started = Instant::now();
    let error = call(&client, Class::Read).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert!(started.elapsed() < Duration::from_secs(30));
    assert!((2..=4).contains(&server.count()), "{}", server.count());
}

#[tokio::test]
async fn retry_budget_bounds_an_outage() {
    let server = ScriptedServer::sequence([Response::status("503 Service Unavailable", "{}")]);
    let client = builder(server.url()).retry(quick().initial_backoff(Duration::from_micros(10))).build().unwrap();
    for _ in 0..100 {
        call(&client, Class::Read).await.unwrap_err();
    }
    // 10 at the start, and a tenth for each call but the first, when it is full.
    assert_eq!((server.count(), server.token_count()), (119, 1));
}

#[tokio::test]
async fn retry_budget_is_shared_by_clones() {
    let server = ScriptedServer::sequence([Response::status("503 Service Unavailable", "{}")]);
    let client = builder(server.url()).retry(quick().initial_backoff(Duration::from_micros(10))).build().unwrap();
    for _ in 0..50 {
        call(&client.clone(), Class::Read).await.unwrap_err();
    }
    assert!(server.count() <= 65, "{}", server.count());
}

#[tokio::test]
async fn envelope_failures_are_retried_by_class() {
    let client = |url: &str| {
        genauth::Client::builder()
            .base_url(url)
            .access_key(genauth::AccessKey::new("key", "s3cr3t"))
            .retry(quick())
            .build()
            .unwrap()
    };
    let envelope = |code: u16| Response::ok(format!(r#"{{"statusCode":{code},"message":"x","requestId":"r"}}"#));
    let list = genauth::types::ListUsersRequestDto::new();
    let create = genauth::types::CreateUserReqDto::new().with_username("mara.okafor");
    for (code, reads, messages) in [(429, 3, 1), (500, 3, 1), (503, 3, 1), (400, 1, 1), (404, 1, 1), (501, 1, 1)] {
        let server = ScriptedServer::sequence([envelope(code)]);
        client(server.url()).list_users(&list).await.unwrap_err();
        assert_eq!(server.count(), reads, "{code}");
        let server = ScriptedServer::sequence([envelope(code)]);
        client(server.url()).create_user(&create).await.unwrap_err();
        assert_eq!(server.count(), messages, "{code}");
    }
    let fine = r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#;
    let server = ScriptedServer::sequence([envelope(500), Response::ok(fine)]);
    assert_eq!(client(server.url()).list_users(&list).await.unwrap().total_count, 0);
    assert_eq!(server.count(), 2);
}
