//! Every way in which a call can fail, with canaries in all that is personal or secret, while everything that is said
//! is heard at the finest level: the canaries must not be seen or heard.

use std::collections::BTreeMap;
use std::error::Error as _;
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

use crate::heard;
use crate::server::{JSON, Server};
use crate::support::raw_server::http;

const PHONE: &str = "+12065550177";
const SSN: &str = "987654321";
/// What must not be seen in any spelling; `canary` is in everything else.
const FORBIDDEN: [&str; 4] = ["canary", "2065550177", "987654321", "Y2FuYXJ5"];

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

fn clean(text: &str, what: &str) {
    let lower = text.to_lowercase();
    for canary in FORBIDDEN {
        if let Some(place) = lower.find(&canary.to_lowercase()) {
            let from = lower[..place].rfind('\n').map_or(0, |end| end + 1);
            let line = lower[from..].lines().next().unwrap_or_default();
            panic!("{what} shows {}: {}", canary.replace("nary", "****"), line.replace("canary", "ca****"));
        }
    }
}

/// The error and all behind it.
fn told(error: &Error) -> String {
    let mut text = format!("{error} | {error:?} | {error:#?}");
    let mut source = error.source();
    while let Some(inner) = source {
        text.push_str(&format!(" | {inner} | {inner:?}"));
        source = inner.source();
    }
    text
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
        Ok(shown) => clean(&shown, "a result"),
        Err(error) => {
            failed += 1;
            clean(&told(&error), "an error");
        }
    };
    check(prove.unify(&opening()).await.map(|answer| format!("{answer:?}")));
    check(prove.complete(&completion()).await.map(|answer| format!("{answer:?}")));
    check(prove.get_identities_by_phone_number(PHONE, &Default::default()).await.map(|answer| format!("{answer:?}")));
    check(prove.get_identity("canary-id", &GetIdentityQuery::new()).await.map(|answer| format!("{answer:?}")));
    for authentication in [Authentication::Signature, Authentication::ManagementToken] {
        let genauth = genauth_client(url, authentication);
        check(genauth.create_user(&user()).await.map(|answer| format!("{answer:?}")));
        check(genauth.get_user(&GetUserQuery::new("canary-id")).await.map(|answer| format!("{answer:?}")));
        check(any_request(genauth.channel()).fetch::<BTreeMap<String, u8>>().await.map(|answer| format!("{answer:?}")));
    }
    check(any_request(prove.channel()).fetch::<BTreeMap<String, u8>>().await.map(|answer| format!("{answer:?}")));
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
    clean(&format!("{request:?}"), "a request");
    request
}

fn quoting(status: &str) -> Vec<u8> {
    let body = format!(
        r#"{{"code":8001,"statusCode":400,"message":"{PHONE} of Canarya is not valid","requestId":"canary-is-an-id {PHONE}"}}"#
    );
    http(status, JSON, &body)
}

/// What servers answer, and what each of them is called.
fn answers() -> Vec<(&'static str, Vec<u8>)> {
    let html = format!("<html>{PHONE} canary</html>");
    let deep =
        format!(r#"{{"statusCode":200,"message":"canary","data":{{"userId":["{PHONE}"]}},"correlationId":["{SSN}"]}}"#);
    let keyed = format!(
        r#"{{"statusCode":200,"message":"","data":{{"customData":{{"{PHONE}":tru}}}},"next":{{"{PHONE}":7}}}}"#
    );
    let mut typed = http("200 OK", &format!("text/html; name=\"{PHONE}\""), &html);
    typed.splice(15..15, format!("\r\nx-request-id: {PHONE}\r\nset-cookie: canary=1").into_bytes());
    vec![
        ("wrong type", http("200 OK", JSON, &deep)),
        ("odd keys", http("200 OK", JSON, &keyed)),
        ("cut off", http("200 OK", JSON, &deep[..deep.len() - 20])),
        ("html", http("200 OK", "text/html", &html)),
        ("odd headers", typed),
        ("html of a gateway", http("502 Bad Gateway", "text/html", &html)),
        ("400", quoting("400 Bad Request")),
        ("401", quoting("401 Unauthorized")),
        ("403", quoting("403 Forbidden")),
        ("429", quoting("429 Too Many Requests")),
        ("500", quoting("500 Internal Server Error")),
        ("envelope", quoting("200 OK")),
        ("redirect", b"HTTP/1.1 302 Found\r\nlocation: https://canary.invalid/\r\ncontent-length: 0\r\n\r\n".to_vec()),
        ("too large", http("200 OK", JSON, &"canary".repeat(1_000))),
        (
            "broken",
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{\"canary".to_vec(),
        ),
        ("no http", format!("canary {PHONE}\r\n\r\n").into_bytes()),
        ("odd header", format!("HTTP/1.1 200 OK\r\ncanary {PHONE}: \0\r\n\r\n").into_bytes()),
        ("nothing", Vec::new()),
    ]
}

#[tokio::test]
async fn no_failure_shows_a_canary() {
    heard::listen();
    let mut expected = vec!["identity_apis", "log reqwest", "log rustls", "event hyper_util", "panic "];
    // There may be another already: any will do.
    let _ = rustls::crypto::ring::default_provider().install_default();
    for (name, answer) in answers() {
        let server = Server::answering(answer.clone()).await;
        assert!(calls(&server.url()).await > 0, "{name} is no failure");
        assert!(!server.requests().is_empty(), "{name}");
        heard_clean(&mut expected, name);
        let server = Server::with_token(answer).await;
        assert!(calls(&server.url()).await > 0, "{name} for a token is no failure");
        heard_clean(&mut expected, name);
    }

    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(calls(&format!("http://{free}")).await, ALL, "nobody there");
    assert_eq!(calls("https://nobody.invalid").await, ALL, "no such host");

    // Secured, but by nobody who is trusted.
    let server = Server::answering(quoting("200 OK")).await;
    assert_eq!(calls(&server.url().replace("http:", "https:")).await, ALL, "no TLS");

    // Closed as soon as it is open, and never answered.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let closing = tokio::spawn(async move { while listener.accept().await.is_ok() {} });
    assert_eq!(calls(&url).await, ALL, "closed");
    closing.abort();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let error = prove_client(&url).unify(&opening()).timeout(Duration::from_millis(100)).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error}");
    clean(&told(&error), "a timeout");

    // Repeated, as reading calls are by default.
    let server = Server::answering(quoting("503 Service Unavailable")).await;
    let repeating = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
    let client = prove_client(&server.url());
    let query = GetIdentityQuery::new();
    let error = client.get_identity("canary-id", &query).retry(repeating).await.unwrap_err();
    clean(&told(&error), "a repeated call");
    assert!(server.requests().len() > 2, "it was repeated");

    let error = prove_client(&url).unify(&opening().with_sms_message("canary".repeat(40))).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error}");
    clean(&told(&error), "a broken rule");

    // The same with a client that is built here.
    let built = prove::Client::builder().credentials(ClientCredentials::new("canary-client", "canary-secret"));
    for url in [format!("http://{free}"), server.url().replace("http:", "https:")] {
        let client = built.clone().base_url(url).retry(RetryPolicy::none()).build().unwrap();
        clean(&told(&client.unify(&opening()).await.unwrap_err()), "a client of ours");
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
    heard_clean(&mut expected, "the rest");
    assert!(expected.is_empty(), "nothing of {expected:?} was heard");
}

/// The panic ends the call, as an error or as a panic of its task, and says nothing of what was on its way.
async fn survives_a_panic(client: prove::Client) {
    if let Ok(outcome) = tokio::spawn(async move { client.unify(&opening()).await.map(|_| ()) }).await {
        clean(&told(&outcome.unwrap_err()), "a panic of a caller's own");
    }
}

struct Panicking;

impl TokenProvider for Panicking {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async { panic!("a caller's provider") })
    }
}

/// Looks through what was said since the last time, and strikes off who was heard.
fn heard_clean(expected: &mut Vec<&'static str>, name: &str) {
    let text = heard::new_text();
    clean(&text, name);
    expected.retain(|speaker| !text.contains(speaker));
}

/// What a service may send in a success: a person's data as the id of the request, as a message, as a word of a set and as
/// a time.
#[tokio::test]
async fn no_success_shows_a_canary() {
    heard::listen();
    for person in [PHONE, "Mara Canarya", "canary@example.com", SSN] {
        let user = json!({
            "userId": person, "status": person, "workStatus": person, "createdAt": person, "updatedAt": person,
            "gender": person, "userSourceType": person, "message": person,
        });
        let body = json!({
            "statusCode": 200, "message": person, "requestId": person, "data": user, "success": person,
            "correlationId": "6f1d2c3e-0000-4000-8000-1234567890ab", "evaluation": {"message": person},
        });
        let mut answer = http("200 OK", JSON, &body.to_string());
        answer.splice(15..15, format!("\r\nx-request-id: {person}\r\nset-cookie: canary=1").into_bytes());
        let server = Server::answering(answer).await;
        let prove = prove_client(&server.url());
        let genauth = genauth_client(&server.url(), Authentication::Signature);
        let response = prove.unify(&opening()).await.unwrap();
        assert_eq!(response.request_id(), Some(person), "it stays exact where it is asked for");
        clean(&format!("{response:?} {response:#?}"), "a response");
        let response = genauth.get_user(&GetUserQuery::new("canary-id")).await.unwrap();
        assert_eq!((response.request_id(), response.status.as_str()), (Some(person), person));
        clean(&format!("{response:?} {response:#?}"), "a response");
        let session = unify::SessionRequest::none("canary-request").open(&prove).await.unwrap();
        let status = session.status(&prove).await.unwrap();
        assert!(matches!(&status, unify::Status::Unknown(word) if word == person));
        clean(&format!("{session:?} {status:?} {:?}", session.save()), "a flow");
    }
    clean(&heard::text(), "what was heard");
}
