//! Requests to paths that no document has: what is sent, what is rejected, what is retried, and what becomes of responses.

use std::collections::BTreeMap;
use std::time::Duration;

use identity_apis::genauth::types::UserDto;
use identity_apis::operation::{Envelope, Method, RetryClass};
use identity_apis::prove::types::GetIdentityQuery;
use identity_apis::transport::{
    Channel, Error, HeaderName, HeaderValue, RequestBuilder, RetryPolicy, TransportErrorKind,
};
use identity_apis::{genauth, prove};
use identity_apis_sandbox::Sandbox;
use identity_apis_test_support::server::{Response, ScriptedServer};
use serde::Deserialize;
use serde_json::{Value, json};

fn quick() -> RetryPolicy {
    RetryPolicy::default().initial_backoff(Duration::from_millis(5))
}

fn prove_client(url: &str) -> prove::Client {
    prove::Client::builder()
        .base_url(url)
        .credentials(prove::ClientCredentials::new("client", "s3cr3t"))
        .retry(quick())
        .build()
        .unwrap()
}

fn genauth_client(url: &str) -> genauth::Client {
    genauth::Client::builder()
        .base_url(url)
        .access_key(genauth::AccessKey::new("ak_sample", "sk_sample"))
        .tenant_id("tenant-1")
        .language("ja-JP")
        .retry(quick())
        .build()
        .unwrap()
}

/// The two clients and a channel of its own, each with what it is called.
fn channels(url: &str) -> [(&'static str, Channel); 3] {
    let own = Channel::builder(url).bearer_token("t-own").retry(quick()).build().unwrap();
    [("prove", prove_client(url).into()), ("genauth", genauth_client(url).into()), ("own", own)]
}

#[derive(Debug, PartialEq, Deserialize)]
struct Report {
    id: String,
    lines: u32,
}

fn report() -> Report {
    Report { id: "r-7".to_owned(), lines: 3 }
}

const REPORT: &str = r#"{"id":"r-7","lines":3}"#;
const ENVELOPE: &str = r#"{"statusCode":200,"message":"","apiCode":7,"requestId":"q-1","data":{"id":"r-7","lines":3}}"#;

#[tokio::test]
async fn request_is_sent_as_it_was_built() {
    let server = ScriptedServer::sequence([Response::ok(REPORT)]);
    for (name, channel) in channels(server.url()) {
        let request = channel
            .request(Method::Post, "/v3/people/{person}/reports/{id}.{format}")
            .path_param("person", "+1 206/555?#\u{e9}")
            .path_param("id", 7)
            .path_param("format", "a.b")
            .query(&[("page", 1), ("page", 2)])
            .query(&json!({"dry": true, "none": null, "text": "a b&c"}))
            .json(&json!({"name": "Mara", "tags": ["a"]}))
            .header(HeaderName::from_static("x-trace"), HeaderValue::from_static("t-1"));
        request.send().await.unwrap();
        let sent = server.requests().pop().unwrap();
        let query = match name {
            "genauth" => "page[]=1&page[]=2&dry=true&text=a+b%26c",
            _ => "page=1&page=2&dry=true&text=a%20b%26c",
        };
        assert_eq!(
            sent.head.lines().next(),
            Some(format!("POST /v3/people/%2B1%20206%2F555%3F%23%C3%A9/reports/7.a%2Eb?{query} HTTP/1.1").as_str())
        );
        assert_eq!(sent.body, r#"{"name":"Mara","tags":["a"]}"#);
        assert_eq!(sent.header("content-type"), Some("application/json"));
        assert_eq!(sent.header("x-trace"), Some("t-1"));
        let authorization = sent.header("authorization").unwrap();
        let start = match name {
            "prove" => "Bearer t-1",
            "genauth" => "GenAuth ak_sample:",
            _ => "Bearer t-own",
        };
        assert!(authorization.starts_with(start), "{name}: {authorization}");
        let expected = (name == "genauth").then_some(("tenant-1", "ja-JP"));
        assert_eq!(sent.header("x-genauth-app-id").zip(sent.header("x-genauth-lang")), expected);
    }
}

#[tokio::test]
async fn request_without_body_and_query_has_neither() {
    let server = ScriptedServer::sequence([Response::ok(REPORT)]);
    for (name, channel) in channels(server.url()) {
        channel.request(Method::Post, "/run").query(&json!({"none": null})).await.unwrap();
        channel.request(Method::Get, "/list/").query(&[("a", "b")]).await.unwrap();
        let [post, get] = server.requests().split_off(server.count() - 2).try_into().unwrap();
        assert_eq!(
            (post.target(), post.body.as_str(), post.header("content-length")),
            ("/run", "", Some("0")),
            "{name}"
        );
        assert_eq!((get.target(), get.body.as_str()), ("/list/?a=b", ""), "{name}");
    }
}

#[tokio::test]
async fn request_follows_the_prefix_of_the_base_url() {
    let server = ScriptedServer::sequence([Response::ok("{}")]);
    let channel = Channel::builder(format!("{}/gate/v1/", server.url())).build().unwrap();
    channel.request(Method::Delete, "/things/{id}").path_param("id", "7").await.unwrap();
    let sent = server.requests().pop().unwrap();
    assert_eq!((sent.target(), sent.header("authorization")), ("/gate/v1/things/7", None));
}

#[tokio::test]
async fn request_is_decoded_or_returned_as_it_came() {
    let headers = "x-request-id: q-1\r\n";
    let server = ScriptedServer::sequence([Response::status("201 Created", REPORT).with_headers(headers)]);
    let request = prove_client(server.url()).request(Method::Post, "/reports");
    let fetched = request.clone().fetch::<Report>().await.unwrap();
    assert_eq!((fetched.status().as_u16(), fetched.request_id(), &*fetched), (201, Some("q-1"), &report()));
    let raw = request.await.unwrap();
    assert_eq!((raw.status().as_u16(), raw.request_id(), raw.bytes()), (201, Some("q-1"), REPORT.as_bytes()));
    assert_eq!(raw.headers()["x-request-id"], "q-1");
    assert_eq!(raw.json::<Report>().unwrap(), report());
    assert_eq!(raw.value().unwrap(), json!({"id": "r-7", "lines": 3}));
    assert_eq!(raw.text().unwrap(), REPORT);
    assert_eq!(raw.into_inner().into_bytes(), REPORT.as_bytes());
}

#[tokio::test]
async fn response_of_a_generated_type_is_decoded_tolerantly_unless_strict() {
    let body = r#"{"statusCode":200,"message":"","data":{"userId":7,"loginsCount":"many"}}"#;
    let server = ScriptedServer::sequence([Response::ok(body)]);
    let request = |client: &genauth::Client| client.request(Method::Get, "/api/v3/find-user");
    let user = request(&genauth_client(server.url())).fetch::<UserDto>().await.unwrap();
    assert_eq!((user.user_id.as_str(), user.logins_count, user.skipped_count()), ("7", None, 1));
    assert_eq!(user.skipped()[0].path(), "data.loginsCount");
    let strict = genauth::Client::builder()
        .base_url(server.url())
        .access_key(genauth::AccessKey::new("ak_sample", "sk_sample"))
        .strict_decoding()
        .build()
        .unwrap();
    assert!(matches!(request(&strict).fetch::<UserDto>().await, Err(Error::Decode(_))));
}

#[tokio::test]
async fn envelope_is_unwrapped_and_a_failure_in_it_is_an_error() {
    let server = ScriptedServer::sequence([Response::ok(ENVELOPE)]);
    let request = genauth_client(server.url()).request(Method::Get, "/api/v3/get-report");
    let fetched = request.clone().fetch::<Report>().await.unwrap();
    assert_eq!((&*fetched, fetched.request_id(), fetched.api_code()), (&report(), Some("q-1"), Some(7)));
    let raw = request.clone().await.unwrap();
    assert_eq!((raw.bytes(), raw.request_id(), raw.api_code()), (ENVELOPE.as_bytes(), Some("q-1"), Some(7)));

    // Without a status, the body is the result.
    let bare = ScriptedServer::sequence([Response::ok(REPORT)]);
    let bare = genauth_client(bare.url()).request(Method::Get, "/oidc/report");
    assert_eq!(&*bare.clone().fetch::<Report>().await.unwrap(), &report());
    assert_eq!(bare.clone().await.unwrap().json::<Report>().unwrap(), report());
    // Unless the caller knows that there must be one.
    for failure in [
        bare.clone().envelope(Envelope::Payload("data")).fetch::<Report>().await.map(drop),
        bare.envelope(Envelope::Payload("data")).await.map(drop),
    ] {
        assert!(matches!(&failure, Err(Error::Decode(error)) if error.path() == "statusCode"), "{failure:?}");
    }

    let body = r#"{"statusCode":404,"message":"there is none","apiCode":2004,"requestId":"q-2"}"#;
    let server = ScriptedServer::sequence([Response::ok(body)]);
    let request = genauth_client(server.url()).request(Method::Get, "/api/v3/get-report");
    for failure in [request.clone().fetch::<Value>().await.map(drop), request.clone().await.map(drop)] {
        let Err(Error::Api(error)) = failure else { panic!("{failure:?}") };
        assert_eq!((error.status().as_u16(), error.code(), error.api_code()), (200, Some(404), Some(2004)));
        assert_eq!((error.message(), error.request_id()), (Some("there is none"), Some("q-2")));
        assert_eq!(error.body(), body.as_bytes());
    }
    // As it came, because the caller insists.
    assert_eq!(request.envelope(Envelope::None).await.unwrap().value().unwrap()["statusCode"], 404);
}

#[tokio::test]
async fn envelope_whose_status_is_not_known_is_no_success() {
    for body in
        [r#"{"statusCode":"no","data":{}}"#, r#"{"statusCode":[500],"data":{}}"#, r#"{"data":{"id":"r-7"},"stat"#]
    {
        let server = ScriptedServer::sequence([Response::ok(body)]);
        let request = genauth_client(server.url()).request(Method::Get, "/api/v3/get-report");
        let failures = [request.clone().fetch::<Value>().await.map(drop), request.await.map(drop)];
        assert!(failures.iter().all(|failure| matches!(failure, Err(Error::Decode(_)))), "{body}: {failures:?}");
    }
}

#[tokio::test]
async fn response_with_an_error_status_is_an_api_error() {
    let server = ScriptedServer::sequence([Response::status("409 Conflict", r#"{"code":8003,"message":"no"}"#)]);
    let failure = prove_client(server.url()).request(Method::Post, "/v3/x").operation_name("try_x").await.unwrap_err();
    let Error::Api(error) = &failure else { panic!("{failure:?}") };
    assert_eq!((error.status().as_u16(), error.code(), failure.operation()), (409, Some(8003), "try_x"));
    let server = ScriptedServer::sequence([Response::status("404 Not Found", r#"{"title":"t","detail":"d"}"#)]);
    let failure = Channel::builder(server.url()).build().unwrap().request(Method::Get, "/x").await.unwrap_err();
    let Error::Api(error) = &failure else { panic!("{failure:?}") };
    assert_eq!((error.message(), failure.operation()), (Some("d"), "request"));
}

#[tokio::test]
async fn response_may_be_empty_or_no_json() {
    let csv = ScriptedServer::sequence([Response::new("200 OK", "text/csv", "\u{feff}a;b")]);
    let nothing = ScriptedServer::sequence([Response::raw(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")]);
    let empty = ScriptedServer::sequence([Response::new("200 OK", "application/json", "")]);
    for at in [0, 1, 2] {
        let channel = |server: &ScriptedServer| channels(server.url())[at].1.clone();
        let request = channel(&csv).request(Method::Get, "/export");
        assert_eq!(request.clone().await.unwrap().text().unwrap(), "a;b");
        assert!(matches!(request.clone().await.unwrap().value(), Err(Error::Decode(_))));
        assert!(matches!(request.fetch::<Value>().await, Err(Error::Decode(_))));
        for server in [&nothing, &empty] {
            let request = channel(server).request(Method::Post, "/run");
            assert!(request.clone().await.unwrap().bytes().is_empty());
            assert_eq!(request.clone().await.unwrap().json::<Option<Report>>().unwrap(), None);
            assert_eq!(request.clone().fetch::<Option<Report>>().await.unwrap().into_inner(), None);
            request.clone().fetch::<()>().await.unwrap();
            assert!(matches!(request.fetch::<Report>().await, Err(Error::Decode(_))));
        }
    }
    let latin = Response::new("200 OK", "text/plain; charset=iso-8859-1", "\u{e9}");
    let latin = ScriptedServer::sequence([latin]);
    let response = prove_client(latin.url()).request(Method::Get, "/export").await.unwrap();
    assert!(matches!(response.text(), Err(Error::Decode(_))));
    let head = ScriptedServer::sequence([Response::new("200 OK", "application/json", "")]);
    assert!(genauth_client(head.url()).request(Method::Head, "/x").await.unwrap().bytes().is_empty());
}

#[tokio::test]
async fn response_is_limited_for_one_request() {
    let server = ScriptedServer::sequence([Response::ok(format!("\"{}\"", "a".repeat(998)))]);
    let request = prove_client(server.url()).request(Method::Get, "/x");
    assert_eq!(request.clone().max_response_bytes(1_000).await.unwrap().bytes().len(), 1_000);
    let failure = request.max_response_bytes(999).await.unwrap_err();
    assert!(matches!(&failure, Error::Transport(error) if error.kind() == TransportErrorKind::TooLarge), "{failure}");
    let query = GetIdentityQuery::new();
    let failure = prove_client(server.url()).get_identity("p-1", &query).max_response_bytes(999).await.unwrap_err();
    assert!(matches!(&failure, Error::Transport(error) if error.kind() == TransportErrorKind::TooLarge), "{failure}");
}

/// How many requests reach a server that always does this, by class; the first is what it is if nobody says anything.
async fn reached(step: Response) -> [usize; 5] {
    let classes = [
        None,
        Some(RetryClass::Read),
        Some(RetryClass::Idempotent),
        Some(RetryClass::SideEffect),
        Some(RetryClass::Notifying),
    ];
    let mut counts = [0; 5];
    for (class, count) in classes.into_iter().zip(&mut counts) {
        let server = ScriptedServer::sequence([step.clone()]);
        let request = prove_client(server.url()).request(Method::Get, "/x");
        match class {
            Some(class) => request.retry_class(class),
            None => request,
        }
        .await
        .unwrap_err();
        *count = server.count();
    }
    counts
}

#[tokio::test]
async fn retry_class_of_the_caller_decides_what_is_retried() {
    assert_eq!(reached(Response::status("503 Service Unavailable", "{}")).await, [1, 3, 3, 1, 1]);
    assert_eq!(reached(Response::status("429 Too Many Requests", "{}")).await, [3, 3, 3, 3, 1]);
    assert_eq!(reached(Response::close()).await, [1, 3, 3, 1, 1]);
    assert_eq!(reached(Response::status("400 Bad Request", "{}")).await, [1; 5]);
}

#[tokio::test]
async fn retry_policy_and_times_of_one_request_are_its_own() {
    let server = ScriptedServer::sequence([Response::status("503 Service Unavailable", "{}")]);
    let request = || prove_client(server.url()).request(Method::Get, "/x").retry_class(RetryClass::Read);
    request().retry(quick().max_attempts(2)).await.unwrap_err();
    assert_eq!(server.count(), 2);
    prove_client(server.url())
        .with_retry(RetryPolicy::none())
        .request(Method::Get, "/x")
        .retry_class(RetryClass::Read)
        .await
        .unwrap_err();
    assert_eq!(server.count(), 3);
    let silent = ScriptedServer::sequence([Response::stall()]);
    let request = || prove_client(silent.url()).request(Method::Get, "/x").retry_class(RetryClass::Read);
    let failure =
        request().attempt_timeout(Duration::from_millis(50)).retry(quick().max_attempts(2)).await.unwrap_err();
    assert!(matches!(failure, Error::Timeout(_)) && silent.count() == 2);
    let failure = request().timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(matches!(failure, Error::Timeout(_)) && silent.count() == 3);
}

#[tokio::test]
async fn token_that_was_rejected_is_renewed_for_any_request() {
    let rejected = Response::status("401 Unauthorized", r#"{"code":401}"#);
    let server = ScriptedServer::sequence([rejected, Response::ok(REPORT)]);
    prove_client(server.url()).request(Method::Post, "/x").await.unwrap();
    assert_eq!((server.count(), server.token_count()), (2, 2));
    assert_eq!(server.requests()[1].header("authorization"), Some("Bearer t-2"));
}

/// The rules that a request breaks, and where.
async fn rejected(request: RequestBuilder) -> Vec<(&'static str, String)> {
    match request.await {
        Err(Error::Invalid(error)) => {
            error.violations().iter().map(|found| (found.rule(), found.pointer().to_owned())).collect()
        }
        other => panic!("{other:?}"),
    }
}

fn at(rule: &'static str, pointer: &str) -> (&'static str, String) {
    (rule, pointer.to_owned())
}

#[tokio::test]
async fn request_that_cannot_be_sent_as_it_was_given_is_not_sent() {
    let server = ScriptedServer::sequence([Response::ok("{}")]);
    for (service, channel) in channels(server.url()) {
        for path in [
            "",
            "v3/x",
            "https://evil.example/x",
            "//evil.example/x",
            "/v3/../x",
            "/v3/%2e%2E/x",
            "/v3/x?a=b",
            "/v3/x#a",
            "/v3/a b",
            "/v3/\u{e9}",
            "/v3/\r\nhost: evil.example",
            "/v3\\..\\x",
            "/v3/{",
            "/v3/%",
        ] {
            assert_eq!(rejected(channel.request(Method::Get, path)).await, [at("request.path", "/path")], "{path}");
        }
        let request = |path: &str| channel.request(Method::Post, path);
        for value in ["", ".", ".."] {
            assert_eq!(rejected(request("/v3/{id}").path_param("id", value)).await, [at("path.value", "/id")]);
        }
        assert_eq!(rejected(request("/v3/{id}")).await, [at("path.value", "/id")]);
        assert_eq!(rejected(request("/v3/x").path_param("id", "7")).await, [at("request.path-parameter", "/id")]);
        for query in [json!("a=b"), json!([1]), json!(null), json!({"": 1})] {
            assert_eq!(rejected(request("/x").query(&query)).await[0].0, "request.query", "{query}");
        }
        for number in [f64::NAN, f64::INFINITY] {
            let finite = |pointer| [at("request.finite-number", pointer)];
            assert_eq!(rejected(request("/x").json(&BTreeMap::from([("a", [number])]))).await, finite("/body/a/0"));
            assert_eq!(rejected(request("/x").query(&BTreeMap::from([("a", number)]))).await, finite("/query/a"));
        }
        for name in ["authorization", "host", "content-type", "content-length", "date", "cookie"] {
            let header = (HeaderName::from_static(name), HeaderValue::from_static("x"));
            assert_eq!(
                rejected(request("/x").header(header.0, header.1)).await,
                [at("request.reserved-header", "")],
                "{name}"
            );
        }
        if service == "genauth" {
            for name in ["x-genauth-app-id", "x-authing-lang"] {
                let header = (HeaderName::from_static(name), HeaderValue::from_static("x"));
                let reserved = [at("request.reserved-header", "")];
                assert_eq!(rejected(request("/x").header(header.0, header.1)).await, reserved, "{name}");
            }
        }
        for method in [Method::Get, Method::Head] {
            let request = channel.request(method, "/x").json(&json!({}));
            assert_eq!(rejected(request).await, [at("request.method-body", "/body")]);
        }
        // All of it at once.
        let request = channel.request(Method::Get, "/{a}/{b}").path_param("c", "7").query(&7).json(&f64::NAN).json(&1);
        let rules: Vec<_> = rejected(request).await.into_iter().map(|(rule, _)| rule).collect();
        let expected = [
            "request.query",
            "request.finite-number",
            "request.path-parameter",
            "path.value",
            "path.value",
            "request.method-body",
        ];
        assert_eq!(rules, expected);
    }
    assert_eq!((server.count(), server.token_count()), (0, 0), "nothing was sent");
}

#[tokio::test]
async fn request_debug_and_errors_show_neither_values_nor_ids() {
    let body = r#"{"statusCode":200,"message":"canary","name":"canary","data":{"phone":"canary","canary":[1]}}"#;
    let server = ScriptedServer::sequence([Response::ok(body)]);
    let mut shown = Vec::new();
    for (_, channel) in channels(server.url()) {
        for path in ["/v3/{id}/x", "/v3/{id}/+12065550177", "/v3/{id}/canary@example.com"] {
            let request = channel
                .request(Method::Post, path)
                .path_param("id", "canary")
                .query(&json!({"canary": "canary"}))
                .json(&json!({"canary": "canary"}))
                .header(HeaderName::from_static("x-canary"), HeaderValue::from_static("canary"));
            shown.push(format!("{request:?}"));
            let raw = request.clone().await.unwrap();
            shown.push(format!("{raw:?} {:?}", raw.json::<Vec<u8>>().unwrap_err()));
            shown.push(format!("{:?}", request.clone().fetch::<Value>().await.unwrap()));
            let failure = request.clone().fetch::<BTreeMap<String, i64>>().await.unwrap_err();
            shown.push(format!("{failure} {failure:?}"));
            let failure = request.fetch::<Quoting>().await.unwrap_err();
            shown.push(format!("{failure} {failure:?}"));
        }
        let request = channel.request(Method::Get, "/canary canary?canary").path_param("id", "canary");
        shown.push(format!("{request:?}"));
        let failure = request.query("canary").await.unwrap_err();
        shown.push(format!("{failure} {failure:?}"));
    }
    assert_eq!(shown.len(), 3 * 17);
    for text in shown {
        assert!(!text.contains("canary") && !text.contains("2065550177"), "{text}");
    }
}

/// A type of a caller whose errors quote what they read.
#[derive(Debug)]
struct Quoting;

impl<'de> Deserialize<'de> for Quoting {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Err(serde::de::Error::custom(format!("bad value {value}, expected anything but {value}")))
    }
}

#[tokio::test]
async fn request_is_authenticated_by_the_sandbox_of_both_services() {
    let sandbox = Sandbox::start().await.unwrap();
    let known = sandbox.prove_credentials();
    let credentials = prove::ClientCredentials::new(known.client_id.as_str(), known.client_secret.as_str());
    let prove = prove::Client::builder().base_url(sandbox.url()).credentials(credentials).build().unwrap();
    let body = json!({"clientRequestId": "r-1", "possessionType": "mobile", "phoneNumber": "2001004014"});
    let session = prove.request(Method::Post, "/v3/unify").json(&body).fetch::<Value>().await.unwrap();
    assert!(session["correlationId"].is_string());

    let known = sandbox.genauth_credentials();
    for authentication in [genauth::Authentication::Signature, genauth::Authentication::ManagementToken] {
        let key = genauth::AccessKey::new(known.access_key_id.as_str(), known.access_key_secret.as_str());
        let genauth = genauth::Client::builder().base_url(sandbox.url()).access_key(key).authentication(authentication);
        let genauth = genauth.build().unwrap();
        let create =
            |name: String| genauth.request(Method::Post, "/api/v3/create-user").json(&json!({"username": name}));
        let first = create(format!("first {authentication:?} \u{e9}")).fetch::<UserDto>().await.unwrap();
        let second = create(format!("second {authentication:?}")).fetch::<UserDto>().await.unwrap();
        let ids = json!({"userIds": [first.user_id, second.user_id], "flatCustomData": true});
        let batch = genauth.request(Method::Get, "/api/v3/get-user-batch").query(&ids);
        let users = batch.retry_class(RetryClass::Read).fetch::<Vec<UserDto>>().await.unwrap();
        assert_eq!(users.iter().map(|user| &user.user_id).collect::<Vec<_>>(), [&first.user_id, &second.user_id]);
        let again = create(format!("second {authentication:?}")).await.unwrap_err();
        assert!(matches!(&again, Error::Api(_)), "{again}");
    }
}
