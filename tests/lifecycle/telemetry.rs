//! What a subscriber of `tracing` sees of calls: the names of OpenTelemetry, every retry, and nothing personal.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use identity_apis::operation::{Method, RetryClass};
use identity_apis::prove::types::{PossessionType, UnifyRequest, UnifyStatusRequest};
use identity_apis::transport::{Error, RetryPolicy};
use identity_apis::{genauth, prove};
use identity_apis_test_support::server::{Response, ScriptedServer};
use identity_apis_test_support::telemetry::{self, Captured};
use tracing::Level;

const PHONE: &str = "12065550177";

/// Runs calls, and returns what was captured of them, in which no secret is.
async fn captured<F: Future>(level: Level, calls: F) -> (Captured, F::Output) {
    let (captured, output) = telemetry::capture("identity_apis", level, calls).await;
    let text = format!("{captured:?}");
    for secret in [PHONE, "s3cr3t", "t-secret", "canary", "s%2F"] {
        assert!(!text.contains(secret), "{text}");
    }
    (captured, output)
}

fn client(url: &str) -> prove::Client {
    prove::Client::builder()
        .base_url(url)
        .credentials(prove::ClientCredentials::new("client", "s3cr3t"))
        .retry(RetryPolicy::default().initial_backoff(Duration::from_millis(2)))
        .build()
        .unwrap()
}

#[tokio::test]
async fn span_of_any_request_has_its_template_without_values_and_query() {
    let server = ScriptedServer::sequence([
        Response::status("503 Service Unavailable", "{}"),
        Response::ok(r#"{"canary":"canary"}"#),
    ]);
    let client = client(server.url());
    let request = |path: &str| {
        let request =
            client.request(Method::Post, path).path_param("number", PHONE).retry_class(RetryClass::Idempotent);
        request.query(&[("canary", PHONE)]).json(&[PHONE])
    };
    let calls = async {
        request("/v3/{number}/lookup").await?;
        request(&format!("/v3/{{number}}/+{PHONE}")).operation_name("look_up").await
    };
    let (found, result) = captured(Level::TRACE, calls).await;
    result.unwrap();
    let attempts = found.spans_of("identity_apis.attempt", "request");
    assert_eq!((found.spans_of("identity_apis.call", "request")[0]["attempts"].as_str(), attempts.len()), ("2", 2));
    assert_eq!(attempts[0]["otel.name"], "POST /v3/{number}/lookup");
    assert_eq!(attempts[0]["url.template"], "/v3/{number}/lookup");
    assert_eq!(attempts[0]["error.type"], "503");
    assert_eq!(found.event("retrying")["operation"], "request");
    assert_eq!(found.spans_of("identity_apis.call", "look_up").len(), 1);
    assert_eq!(found.spans_of("identity_apis.attempt", "look_up")[0]["url.template"], "/v3/{number}/{redacted}");
}

#[tokio::test]
async fn spans_of_a_call_and_its_attempts_follow_opentelemetry() {
    let found = format!(r#"{{"items":[],"message":"canary {PHONE}"}}"#);
    let server = ScriptedServer::new(move |request| match (request.is_for_token(), request.number) {
        (true, _) => Response::prove_token("t-secret", 3_600),
        (false, 1) => Response::status("503 Service Unavailable", r#"{"message":"canary"}"#),
        _ => Response::ok(&found),
    });
    let client = client(server.url());
    // The phone number is a parameter of the path.
    let query = Default::default();
    let (found, result) =
        captured(Level::TRACE, async { client.get_identities_by_phone_number(PHONE, &query).await }).await;
    result.unwrap();

    let calls = found.spans_of("identity_apis.call", "get_identities_by_phone_number");
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0]["attempts"], "2");
    assert!(calls[0]["duration_ms"].parse::<f64>().unwrap() > 0.0);
    assert!(!calls[0].contains_key("error.type"));

    let attempts = found.spans_of("identity_apis.attempt", "get_identities_by_phone_number");
    assert_eq!(attempts.len(), 2);
    for attempt in &attempts {
        assert_eq!(attempt["otel.kind"], "client");
        assert_eq!(attempt["otel.name"], "GET /v3/identity/{mobileNumber}/lookup");
        assert_eq!(attempt["url.template"], "/v3/identity/{mobileNumber}/lookup");
        assert_eq!(attempt["http.request.method"], "GET");
        assert_eq!(attempt["server.address"], "127.0.0.1");
        assert!(server.url().ends_with(&attempt["server.port"]));
        assert!(attempt["duration_ms"].parse::<f64>().unwrap() > 0.0);
    }
    assert_eq!(attempts[0]["http.response.status_code"], "503");
    assert_eq!(attempts[0]["error.type"], "503");
    assert!(!attempts[0].contains_key("http.request.resend_count"));
    assert_eq!(attempts[1]["http.response.status_code"], "200");
    assert_eq!(attempts[1]["http.request.resend_count"], "1");
    assert!(!attempts[1].contains_key("error.type"));

    let retry = found.event("retrying");
    assert_eq!((retry["reason"].as_str(), retry["operation"].as_str()), ("503", "get_identities_by_phone_number"));
    assert!(retry["backoff_ms"].parse::<f64>().unwrap() <= 2.0);
    found.event("token received");
    assert_eq!(found.spans_of("identity_apis.call", "request_token").len(), 1, "the token is a call of its own");
}

#[tokio::test]
async fn error_type_is_one_word_per_failure() {
    let opening = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number(PHONE);
    let rejected = format!(r#"{{"code":8001,"message":"canary {PHONE}"}}"#);
    for (step, expected) in [
        (Response::status("400 Bad Request", &rejected), "400"),
        (Response::status("401 Unauthorized", &rejected), "401"),
        (Response::ok(format!(r#"{{"correlationId":["{PHONE}"]}}"#)), "decode_error"),
        (Response::close(), "connection_closed"),
        (Response::raw(b"SMTP ready\r\n"), "malformed_response"),
        (Response::status("307 Temporary Redirect", &rejected).with_headers("location: /elsewhere\r\n"), "307"),
        (Response::stall(), "timeout"),
    ] {
        let server = ScriptedServer::sequence([step]);
        let client = client(server.url());
        let call = async { client.unify(&opening).timeout(Duration::from_secs(3)).await };
        let (found, result) = captured(Level::TRACE, call).await;
        result.unwrap_err();
        assert_eq!(found.spans_of("identity_apis.call", "unify")[0]["error.type"], expected);
        assert_eq!(found.spans_of("identity_apis.attempt", "unify")[0]["error.type"], expected);
    }
}

#[tokio::test]
async fn error_type_is_no_code_that_may_be_a_number_of_a_person() {
    let client = |url: &str| {
        let builder = genauth::Client::builder().base_url(url).access_key(genauth::AccessKey::new("key", "s3cr3t"));
        builder.retry(RetryPolicy::none()).build().unwrap()
    };
    for (code, expected) in [("499", "499"), (PHONE, "service_error")] {
        let body = format!(r#"{{"statusCode":{code},"message":"canary"}}"#);
        let server = ScriptedServer::sequence([Response::ok(&body)]);
        let client = client(server.url());
        let list = genauth::types::ListUsersRequestDto::new();
        let (found, result) = captured(Level::TRACE, async { client.list_users(&list).await }).await;
        result.unwrap_err();
        assert_eq!(found.spans_of("identity_apis.call", "list_users")[0]["error.type"], expected);
    }
}

#[tokio::test]
async fn span_of_an_attempt_ends_before_the_backoff() {
    let server = ScriptedServer::sequence([
        Response::status("503 Service Unavailable", "{}"),
        Response::ok(r#"{"success":"true"}"#),
    ]);
    let client = client(server.url());
    let request = || client.request(Method::Get, "/v3/things").retry_class(RetryClass::Read);
    let (found, result) = captured(Level::DEBUG, async { request().await }).await;
    result.unwrap();
    let position = |wanted: &str| found.log.iter().position(|entry| entry == wanted);
    let retrying = position("retrying").unwrap();
    // The request for the token is a call and an attempt as well.
    let attempts = found.log[..retrying].iter().filter(|entry| *entry == "identity_apis.attempt").count();
    assert_eq!(attempts, 2, "{:?}", found.log);
    assert_eq!(found.log.last().unwrap(), "identity_apis.call");
}

#[tokio::test]
async fn spans_of_a_dropped_call_have_duration_and_outcome() {
    let status = UnifyStatusRequest::new("5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f");
    let limit = Duration::from_secs(2);
    // In an attempt, and in the backoff after one.
    for (step, last) in [
        (Response::stall(), "cancelled"),
        (Response::status("429 Too Many Requests", "{}").with_headers("retry-after: 20\r\n"), "429"),
    ] {
        let server = ScriptedServer::sequence([step]);
        let client = client(server.url());
        let call = async { tokio::time::timeout(limit, client.unify_status(&status)).await };
        let (found, result) = captured(Level::DEBUG, call).await;
        assert!(result.is_err(), "dropped");
        let calls = found.spans_of("identity_apis.call", "unify_status");
        assert_eq!((calls[0]["error.type"].as_str(), calls[0]["attempts"].as_str()), ("cancelled", "1"));
        assert!(calls[0]["duration_ms"].parse::<f64>().unwrap() >= 1.0, "{calls:?}");
        let attempts = found.spans_of("identity_apis.attempt", "unify_status");
        assert_eq!((attempts.len(), attempts[0]["error.type"].as_str()), (1, last));
        assert!(attempts[0].contains_key("duration_ms"));
        // The request for the token is a call and an attempt as well.
        for span in ["identity_apis.attempt", "identity_apis.call"] {
            assert_eq!(found.log.iter().filter(|entry| *entry == span).count(), 2, "{:?}", found.log);
        }
    }
}

#[tokio::test]
async fn request_that_validation_rejects_leaves_an_event_without_values() {
    let client = client("http://127.0.0.1:9");
    let opening = UnifyRequest::new("", PossessionType::Desktop).with_phone_number("canary");
    let (found, result) = captured(Level::INFO, async { client.unify(&opening).await }).await;
    let Err(Error::Invalid(invalid)) = result else { panic!("it was sent") };
    let event = found.event("request rejected by validation");
    assert_eq!((event["operation"].as_str(), event["error.type"].as_str()), ("unify", "validation_error"));
    let joined = |part: fn(&identity_apis::Violation) -> &str| {
        invalid.violations().iter().map(part).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(event["rules"], joined(|violation| violation.rule()));
    assert_eq!(event["pointers"], joined(|violation| violation.pointer()));
    assert!(event["rules"].contains("unify.final-url-desktop"), "{event:?}");
    assert!(event["pointers"].contains("/finalTargetUrl"), "{event:?}");
    assert_eq!(event["violations"], invalid.violations().len().to_string());
    assert!(found.spans.is_empty(), "nothing was sent");

    // Keys of a map are the caller's.
    let request = client.request(Method::Post, "/v3/things").json(&BTreeMap::from([("canary", f64::NAN)]));
    let (found, result) = captured(Level::INFO, async { request.await }).await;
    assert!(matches!(result, Err(Error::Invalid(_))));
    let event = found.event("request rejected by validation");
    assert_eq!((event["rules"].as_str(), event["pointers"].as_str()), ("request.finite-number", ""));
}

#[tokio::test]
async fn events_report_rejected_tokens_and_corrected_clocks() {
    let server = ScriptedServer::new(|request| match (request.is_for_token(), request.number) {
        (true, _) => Response::prove_token("t-secret", 3_600),
        (false, 1) => Response::status("401 Unauthorized", "{}"),
        _ => Response::ok(r#"{"correlationId":"c","success":"true"}"#),
    });
    let opening = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number(PHONE);
    let client = client(server.url());
    let (found_tokens, result) = captured(Level::INFO, async { client.unify(&opening).await }).await;
    result.unwrap();
    assert_eq!(found_tokens.event("token rejected")["operation"], "unify");

    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(7_200));
    let server = ScriptedServer::sequence([
        Response::status("401 Unauthorized", r#"{"statusCode":401,"message":"","apiCode":1305}"#)
            .with_headers(&format!("date: {date}\r\n")),
        Response::ok(r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#),
    ]);
    let client = genauth::Client::builder()
        .base_url(server.url())
        .access_key(genauth::AccessKey::new("key", "s3cr3t"))
        .build()
        .unwrap();
    let list = genauth::types::ListUsersRequestDto::new();
    let (found_clock, result) = captured(Level::INFO, async { client.list_users(&list).await }).await;
    result.unwrap();
    let ahead: i64 = found_clock.event("clock corrected by that of the service")["seconds_ahead"].parse().unwrap();
    assert!((7_190..=7_201).contains(&ahead), "{ahead}");
}

#[tokio::test]
async fn telemetry_is_silent_below_its_level() {
    let server = ScriptedServer::sequence([Response::status("503 Service Unavailable", "{}")]);
    let opening = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number(PHONE);
    let client = client(server.url());
    let (found, result) = captured(Level::ERROR, async { client.unify(&opening).await }).await;
    result.unwrap_err();
    assert!(found.spans.is_empty() && found.events.is_empty(), "{found:?}");
}
