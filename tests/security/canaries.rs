//! Every way in which a call can fail, with canaries in all that is personal or secret, while everything that is said
//! is heard at the finest level: the canaries must not be seen or heard.

use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::time::Duration;

use identity_apis::genauth::types::{CreateUserReqDto, GetUserQuery};
use identity_apis::genauth::{self, AccessKey, Authentication};
use identity_apis::operation::Method;
use identity_apis::prove::flows::unify;
use identity_apis::prove::types::{
    CompleteIndividualRequest, CompleteRequest, GetIdentityQuery, PossessionType, UnifyRequest,
};
use identity_apis::prove::{self, ClientCredentials};
use identity_apis::transport::{
    Channel, Error, HeaderName, HeaderValue, RequestBuilder, RetryPolicy, TokenFuture, TokenProvider,
};
use serde_json::json;
use tokio::net::TcpListener;

use identity_apis_test_support::canary::{PHONE, SSN, assert_absent, error_text};
use identity_apis_test_support::server::Response;
use identity_apis_test_support::telemetry::ProcessLog;

use crate::server::{responding, with_token_response};

/// How many calls `calls` makes.
const ALL: usize = 12;

/// One for all, since reading the system's certificates takes its time.
fn http_client() -> reqwest::Client {
    static CLIENT: OnceLock<reqwest::Client> = OnceLock::new();
    let none = reqwest::redirect::Policy::none();
    // Another test may not have installed it yet.
    let _ = rustls::crypto::ring::default_provider().install_default();
    CLIENT.get_or_init(|| reqwest::Client::builder().redirect(none).build().unwrap()).clone()
}

fn prove_client(url: &str) -> prove::Client {
    prove::Client::builder()
        .base_url(url)
        .http_client(http_client())
        .credentials(ClientCredentials::new("canary-client", "canary-secret"))
        .default_header(HeaderName::from_static("x-gate"), HeaderValue::from_static("canary-gate"))
        .timeout(Duration::from_secs(20))
        .retry(RetryPolicy::none())
        .max_response_bytes(4_000)
        .build()
        .unwrap()
}

fn genauth_client(url: &str, authentication: Authentication) -> genauth::Client {
    genauth::Client::builder()
        .base_url(url)
        .http_client(http_client())
        .access_key(AccessKey::new("canary-key", "canary-secret"))
        .authentication(authentication)
        .tenant_id("canary-tenant")
        .timeout(Duration::from_secs(20))
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

fn opening() -> UnifyRequest {
    UnifyRequest::new("canary-request", PossessionType::Mobile).with_phone_number(PHONE)
}

fn completion() -> CompleteRequest {
    let person = CompleteIndividualRequest::new()
        .with_first_name("Canarya")
        .with_last_name("Canaryo")
        .with_ssn(SSN)
        .with_email_addresses(["canary@example.com"]);
    CompleteRequest::new("6f1d2c3e-0000-4000-8000-1234567890ab", person)
}

fn user() -> CreateUserReqDto {
    CreateUserReqDto::new()
        .with_username("canary-name")
        .with_email("canary@example.com")
        .with_password("canary-password")
}

/// One call of each kind: personal data in body, path and query; all authentications. Gives what went wrong.
async fn calls(url: &str) -> usize {
    let prove = prove_client(url);
    let mut failed = 0;
    let mut check = |outcome: Result<String, Error>| match outcome {
        Ok(shown) => assert_absent(&shown, "a result"),
        Err(error) => {
            failed += 1;
            assert_absent(&error_text(&error), "an error");
        }
    };
    check(prove.unify(&opening()).await.map(|response| format!("{response:?}")));
    check(prove.complete(&completion()).await.map(|response| format!("{response:?}")));
    check(
        prove.get_identities_by_phone_number(PHONE, &Default::default()).await.map(|response| format!("{response:?}")),
    );
    check(prove.get_identity("canary-id", &GetIdentityQuery::new()).await.map(|response| format!("{response:?}")));
    for authentication in [Authentication::Signature, Authentication::ManagementToken] {
        let genauth = genauth_client(url, authentication);
        check(genauth.create_user(&user()).await.map(|response| format!("{response:?}")));
        check(genauth.get_user(&GetUserQuery::new("canary-id")).await.map(|response| format!("{response:?}")));
        check(
            any_request(genauth.channel())
                .fetch::<BTreeMap<String, u8>>()
                .await
                .map(|response| format!("{response:?}")),
        );
    }
    check(any_request(prove.channel()).fetch::<BTreeMap<String, u8>>().await.map(|response| format!("{response:?}")));
    let raw = any_request(prove.channel()).await;
    let read = raw.and_then(|raw| raw.json::<Vec<u8>>().map(|_| format!("{raw:?}")));
    check(read);
    failed
}

/// A request to a path that is in no document.
fn any_request(channel: &Channel) -> RequestBuilder {
    let request = channel
        .request(Method::Post, format!("/v3/{{number}}/{PHONE}/lookup"))
        .path_param("number", PHONE)
        .query(&json!({"canary": PHONE}))
        .json(&json!({"canary": SSN}))
        .header(HeaderName::from_static("x-canary"), HeaderValue::from_static("canary"));
    assert_absent(&format!("{request:?}"), "a request");
    request
}

fn quoting(status: &str) -> Response {
    let body = format!(
        r#"{{"code":8001,"statusCode":400,"message":"{PHONE} of Canarya is not valid","requestId":"canary-is-an-id {PHONE}"}}"#
    );
    Response::status(status, body)
}

/// What servers send, and what each of them is called.
fn responses() -> Vec<(&'static str, Response)> {
    let html = format!("<html>{PHONE} canary</html>");
    let deep =
        format!(r#"{{"statusCode":200,"message":"canary","data":{{"userId":["{PHONE}"]}},"correlationId":["{SSN}"]}}"#);
    let keyed = format!(
        r#"{{"statusCode":200,"message":"","data":{{"customData":{{"{PHONE}":tru}}}},"next":{{"{PHONE}":7}}}}"#
    );
    let typed = Response::new("200 OK", &format!("text/html; name=\"{PHONE}\""), &html)
        .with_headers(&format!("x-request-id: {PHONE}\r\nset-cookie: canary=1\r\n"));
    vec![
        ("wrong type", Response::ok(&deep)),
        ("odd keys", Response::ok(&keyed)),
        ("cut off", Response::ok(&deep[..deep.len() - 20])),
        ("html", Response::new("200 OK", "text/html", &html)),
        ("odd headers", typed),
        ("html of a gateway", Response::new("502 Bad Gateway", "text/html", &html)),
        ("400", quoting("400 Bad Request")),
        ("401", quoting("401 Unauthorized")),
        ("403", quoting("403 Forbidden")),
        ("429", quoting("429 Too Many Requests")),
        ("500", quoting("500 Internal Server Error")),
        ("envelope", quoting("200 OK")),
        (
            "redirect",
            Response::raw("HTTP/1.1 302 Found\r\nlocation: https://canary.invalid/\r\ncontent-length: 0\r\n\r\n"),
        ),
        ("too large", Response::ok("canary".repeat(1_000))),
        (
            "broken",
            Response::raw("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{\"canary"),
        ),
        ("no http", Response::raw(format!("canary {PHONE}\r\n\r\n"))),
        ("odd header", Response::raw(format!("HTTP/1.1 200 OK\r\ncanary {PHONE}: \0\r\n\r\n"))),
        ("nothing", Response::close()),
    ]
}

#[tokio::test]
async fn failures_show_no_canary() {
    let mut log = ProcessLog::start();
    let mut expected = vec!["identity_apis", "log reqwest", "log rustls", "event hyper_util", "panic "];
    // There may be another already: any will do.
    let _ = rustls::crypto::ring::default_provider().install_default();
    for (name, response) in responses() {
        let server = responding(response.clone());
        assert!(calls(server.url()).await > 0, "{name} is no failure");
        assert!(!server.all_requests().is_empty(), "{name}");
        assert_log_is_clean(&mut log, &mut expected, name);
        let server = with_token_response(response);
        assert!(calls(server.url()).await > 0, "{name} for a token is no failure");
        assert_log_is_clean(&mut log, &mut expected, name);
    }

    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(calls(&format!("http://{free}")).await, ALL, "nobody there");
    assert_eq!(calls("https://nobody.invalid").await, ALL, "no such host");

    // Secured by an untrusted certificate.
    let server = responding(quoting("200 OK"));
    assert_eq!(calls(&server.url().replace("http:", "https:")).await, ALL, "no TLS");

    // Closed as soon as it is open, and gets no response.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let closing = tokio::spawn(async move { while listener.accept().await.is_ok() {} });
    assert_eq!(calls(&url).await, ALL, "closed");
    closing.abort();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let error = prove_client(&url).unify(&opening()).timeout(Duration::from_millis(100)).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error}");
    assert_absent(&error_text(&error), "a timeout");

    // Retried, as reading calls are by default.
    let server = responding(quoting("503 Service Unavailable"));
    let retrying = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
    let client = prove_client(server.url());
    let query = GetIdentityQuery::new();
    let error = client.get_identity("canary-id", &query).retry(retrying).await.unwrap_err();
    assert_absent(&error_text(&error), "a retried call");
    assert!(server.all_requests().len() > 2, "it was retried");

    let error = prove_client(&url).unify(&opening().with_sms_message("canary".repeat(40))).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error}");
    assert_absent(&error_text(&error), "a broken rule");

    // The same with a client that is built here.
    let built = prove::Client::builder().credentials(ClientCredentials::new("canary-client", "canary-secret"));
    for url in [format!("http://{free}"), server.url().replace("http:", "https:")] {
        let client = built.clone().base_url(url).retry(RetryPolicy::none()).build().unwrap();
        assert_absent(&error_text(&client.unify(&opening()).await.unwrap_err()), "a client of ours");
    }

    // A panic in a caller's own code, in the middle of a call.
    let careless = reqwest::Client::builder()
        .tls_certs_only([])
        .redirect(reqwest::redirect::Policy::none())
        .proxy(reqwest::Proxy::custom(|_| -> Option<reqwest::Url> { panic!("a caller's proxy rule") }));
    let client = prove::Client::builder()
        .base_url(&url)
        .credentials(ClientCredentials::new("canary-client", "canary-secret"))
        .http_client(careless.build().unwrap())
        .build()
        .unwrap();
    survives_a_panic(client).await;
    let client = prove::Client::builder()
        .base_url(server.url())
        .http_client(http_client())
        .token_provider(Panicking)
        .timeout(Duration::from_secs(20))
        .build()
        .unwrap();
    survives_a_panic(client).await;
    assert_log_is_clean(&mut log, &mut expected, "the rest");
    assert!(expected.is_empty(), "nothing of {expected:?} was heard");
}

/// The panic ends the call, as an error or as a panic of its task, and says nothing of what was on its way.
async fn survives_a_panic(client: prove::Client) {
    if let Ok(outcome) = tokio::spawn(async move { client.unify(&opening()).await.map(|_| ()) }).await {
        assert_absent(&error_text(&outcome.unwrap_err()), "a panic of a caller's own");
    }
}

struct Panicking;

impl TokenProvider for Panicking {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async { panic!("a caller's provider") })
    }
}

/// Looks through what was said since the last time, and strikes off who was heard.
fn assert_log_is_clean(log: &mut ProcessLog, expected: &mut Vec<&'static str>, name: &str) {
    let text = log.read();
    assert_absent(&text, name);
    expected.retain(|speaker| !text.contains(speaker));
}

/// What a service may send in a success: a person's data as the id of the request, as a message, as a word of a set and as
/// a time.
#[tokio::test]
async fn successes_show_no_canary() {
    let mut log = ProcessLog::start();
    for person in [PHONE, "Mara Canarya", "canary@example.com", SSN] {
        let user = json!({
            "userId": person, "status": person, "workStatus": person, "createdAt": person, "updatedAt": person,
            "gender": person, "userSourceType": person, "message": person,
        });
        let body = json!({
            "statusCode": 200, "message": person, "requestId": person, "data": user, "success": person,
            "correlationId": "6f1d2c3e-0000-4000-8000-1234567890ab", "evaluation": {"message": person},
        });
        let response =
            Response::ok(body.to_string()).with_headers(&format!("x-request-id: {person}\r\nset-cookie: canary=1\r\n"));
        let server = responding(response);
        let prove = prove_client(server.url());
        let genauth = genauth_client(server.url(), Authentication::Signature);
        let response = prove.unify(&opening()).await.unwrap();
        assert_eq!(response.request_id(), Some(person), "it stays exact where it is asked for");
        assert_absent(&format!("{response:?} {response:#?}"), "a response");
        let response = genauth.get_user(&GetUserQuery::new("canary-id")).await.unwrap();
        assert_eq!((response.request_id(), response.status.as_str()), (Some(person), person));
        assert_absent(&format!("{response:?} {response:#?}"), "a response");
        let session = unify::SessionRequest::none("canary-request").open(&prove).await.unwrap();
        let status = session.status(&prove).await.unwrap();
        assert!(matches!(&status, unify::Status::Unknown(word) if word == person));
        assert_absent(&format!("{session:?} {status:?} {:?}", session.save()), "a flow");
    }
    assert_absent(&log.read(), "what was heard");
}
