//! What a subscriber of `tracing` sees of calls: the names of OpenTelemetry, every retry, and nothing personal.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::step_server::{Step, StepServer, ok, status, token};
use identity_apis::operation::{Method, RetryClass};
use identity_apis::prove::types::{PossessionType, UnifyRequest};
use identity_apis::transport::RetryPolicy;
use identity_apis::{genauth, prove};
use tracing::field::{Field, Visit};
use tracing::instrument::WithSubscriber as _;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

const PHONE: &str = "12065550177";

type Fields = BTreeMap<String, String>;

#[derive(Debug, Clone, Default)]
struct Seen {
    spans: Vec<(&'static str, Fields)>,
    events: Vec<(Level2, Fields)>,
}

/// `Level` as text, which has a default.
type Level2 = String;

/// Keeps everything up to a level.
#[derive(Clone)]
struct Capture {
    level: Level,
    next: Arc<AtomicU64>,
    seen: Arc<Mutex<Seen>>,
}

struct Into<'a>(&'a mut Fields);

impl Visit for Into<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl Subscriber for Capture {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("identity_apis") && *metadata.level() <= self.level
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::new();
        span.record(&mut Into(&mut fields));
        let mut seen = self.seen.lock().unwrap();
        seen.spans.push((span.metadata().name(), fields));
        Id::from_u64(self.next.fetch_add(1, Ordering::SeqCst))
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let at = usize::try_from(span.into_u64() - 1).unwrap();
        values.record(&mut Into(&mut self.seen.lock().unwrap().spans[at].1));
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Into(&mut fields));
        self.seen.lock().unwrap().events.push((event.metadata().level().to_string(), fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// Runs calls and gives what was seen of them.
async fn seen<F: Future>(level: Level, calls: F) -> (Seen, F::Output) {
    let capture = Capture { level, next: Arc::new(AtomicU64::new(1)), seen: Arc::default() };
    let output = calls.with_subscriber(capture.clone()).await;
    let seen = capture.seen.lock().unwrap().clone();
    let text = format!("{seen:?}");
    for secret in [PHONE, "s3cr3t", "t-secret", "canary", "s%2F"] {
        assert!(!text.contains(secret), "{text}");
    }
    (seen, output)
}

impl Seen {
    fn spans(&self, name: &str, operation: &str) -> Vec<&Fields> {
        let is_it = |(found, fields): &&(&str, Fields)| *found == name && fields["operation"] == operation;
        self.spans.iter().filter(is_it).map(|(_, fields)| fields).collect()
    }

    fn event(&self, message: &str) -> &Fields {
        let is_it = |fields: &&Fields| fields["message"] == message;
        let found = self.events.iter().map(|(_, fields)| fields).find(is_it);
        found.unwrap_or_else(|| panic!("no event {message}: {:?}", self.events))
    }
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
async fn any_request_is_seen_by_its_template_without_values_and_query() {
    let server = StepServer::playing([status("503 Service Unavailable", "", "{}"), ok(r#"{"canary":"canary"}"#)]).await;
    let client = client(&server.url);
    let request = |path: &str| {
        let request =
            client.request(Method::Post, path).path_param("number", PHONE).retry_class(RetryClass::Idempotent);
        request.query(&[("canary", PHONE)]).json(&[PHONE])
    };
    let calls = async {
        request("/v3/{number}/lookup").await?;
        request(&format!("/v3/{{number}}/+{PHONE}")).operation_name("look_up").await
    };
    let (seen, result) = seen(Level::TRACE, calls).await;
    result.unwrap();
    let attempts = seen.spans("identity_apis.attempt", "request");
    assert_eq!((seen.spans("identity_apis.call", "request")[0]["attempts"].as_str(), attempts.len()), ("2", 2));
    assert_eq!(attempts[0]["otel.name"], "POST /v3/{number}/lookup");
    assert_eq!(attempts[0]["url.template"], "/v3/{number}/lookup");
    assert_eq!(attempts[0]["error.type"], "503");
    assert_eq!(seen.event("repeating a call")["operation"], "request");
    assert_eq!(seen.spans("identity_apis.call", "look_up").len(), 1);
    assert_eq!(seen.spans("identity_apis.attempt", "look_up")[0]["url.template"], "/v3/{number}/{redacted}");
}

#[tokio::test]
async fn a_call_and_its_attempts_are_spans_with_the_names_of_opentelemetry() {
    let found = format!(r#"{{"items":[],"message":"canary {PHONE}"}}"#);
    let server = StepServer::new(move |request| match (request.is_for_token(), request.number) {
        (true, _) => token("t-secret", 3_600),
        (false, 1) => status("503 Service Unavailable", "", r#"{"message":"canary"}"#),
        _ => ok(&found),
    })
    .await;
    let client = client(&server.url);
    // The phone number is a parameter of the path.
    let query = Default::default();
    let (seen, result) = seen(Level::TRACE, async { client.get_identities_by_phone_number(PHONE, &query).await }).await;
    result.unwrap();

    let calls = seen.spans("identity_apis.call", "get_identities_by_phone_number");
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0]["attempts"], "2");
    assert!(calls[0]["duration_ms"].parse::<f64>().unwrap() > 0.0);
    assert!(!calls[0].contains_key("error.type"));

    let attempts = seen.spans("identity_apis.attempt", "get_identities_by_phone_number");
    assert_eq!(attempts.len(), 2);
    for attempt in &attempts {
        assert_eq!(attempt["otel.kind"], "client");
        assert_eq!(attempt["otel.name"], "GET /v3/identity/{mobileNumber}/lookup");
        assert_eq!(attempt["url.template"], "/v3/identity/{mobileNumber}/lookup");
        assert_eq!(attempt["http.request.method"], "GET");
        assert_eq!(attempt["server.address"], "127.0.0.1");
        assert!(server.url.ends_with(&attempt["server.port"]));
        assert!(attempt["duration_ms"].parse::<f64>().unwrap() > 0.0);
    }
    assert_eq!(attempts[0]["http.response.status_code"], "503");
    assert_eq!(attempts[0]["error.type"], "503");
    assert!(!attempts[0].contains_key("http.request.resend_count"));
    assert_eq!(attempts[1]["http.response.status_code"], "200");
    assert_eq!(attempts[1]["http.request.resend_count"], "1");
    assert!(!attempts[1].contains_key("error.type"));

    let retry = seen.event("repeating a call");
    assert_eq!((retry["reason"].as_str(), retry["operation"].as_str()), ("503", "get_identities_by_phone_number"));
    assert!(retry["wait_ms"].parse::<f64>().unwrap() <= 2.0);
    seen.event("token received");
    assert_eq!(seen.spans("identity_apis.call", "request_token").len(), 1, "the token is a call of its own");
}

#[tokio::test]
async fn failures_are_told_in_a_word() {
    let opening = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number(PHONE);
    let refused = format!(r#"{{"code":8001,"message":"canary {PHONE}"}}"#);
    for (step, expected) in [
        (status("400 Bad Request", "", &refused), "400"),
        (status("401 Unauthorized", "", &refused), "401"),
        (ok(&format!(r#"{{"correlationId":["{PHONE}"]}}"#)), "unreadable_answer"),
        (Step::Close, "broken_connection"),
        (Step::Stall(Vec::new()), "timeout"),
    ] {
        let server = StepServer::playing([step]).await;
        let client = client(&server.url);
        let call = async { client.unify(&opening).timeout(Duration::from_secs(3)).await };
        let (seen, result) = seen(Level::TRACE, call).await;
        result.unwrap_err();
        assert_eq!(seen.spans("identity_apis.call", "unify")[0]["error.type"], expected);
        assert_eq!(seen.spans("identity_apis.attempt", "unify")[0]["error.type"], expected);
    }
}

#[tokio::test]
async fn refused_tokens_and_corrected_clocks_are_events() {
    let server = StepServer::new(|request| match (request.is_for_token(), request.number) {
        (true, _) => token("t-secret", 3_600),
        (false, 1) => status("401 Unauthorized", "", "{}"),
        _ => ok(r#"{"correlationId":"c","success":"true"}"#),
    })
    .await;
    let opening = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number(PHONE);
    let client = client(&server.url);
    let (seen_tokens, result) = seen(Level::INFO, async { client.unify(&opening).await }).await;
    result.unwrap();
    assert_eq!(seen_tokens.event("token refused")["operation"], "unify");

    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(7_200));
    let server = StepServer::playing([
        status("401 Unauthorized", &format!("date: {date}\r\n"), r#"{"statusCode":401,"message":"","apiCode":1305}"#),
        ok(r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#),
    ])
    .await;
    let client = genauth::Client::builder()
        .base_url(&server.url)
        .access_key(genauth::AccessKey::new("key", "s3cr3t"))
        .build()
        .unwrap();
    let list = genauth::types::ListUsersRequestDto::new();
    let (seen_clock, result) = seen(Level::INFO, async { client.list_users(&list).await }).await;
    result.unwrap();
    let ahead: i64 = seen_clock.event("clock corrected by that of the service")["seconds_ahead"].parse().unwrap();
    assert!((7_190..=7_201).contains(&ahead), "{ahead}");
}

#[tokio::test]
async fn who_listens_to_nothing_sees_nothing() {
    let server = StepServer::playing([status("503 Service Unavailable", "", "{}")]).await;
    let opening = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number(PHONE);
    let client = client(&server.url);
    let (seen, result) = seen(Level::ERROR, async { client.unify(&opening).await }).await;
    result.unwrap_err();
    assert!(seen.spans.is_empty() && seen.events.is_empty(), "{seen:?}");
}
