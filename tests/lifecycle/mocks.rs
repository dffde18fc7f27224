//! The feature `test-util`: mocks in place of the services, and values for tests.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use identity_apis::genauth::types::ListUsersRequestDto;
use identity_apis::prove::flows::unify::{CallerVerifies, ProveVerifies, SessionRequest, Status};
use identity_apis::prove::flows::{Evaluation, mfa, prefill};
use identity_apis::prove::types::UnifyStatusRequest;
use identity_apis::test_util::{ErrorBuilder, MockRequest, MockResponse};
use identity_apis::transport::{Error, HeaderName, HeaderValue, Response, RetryPolicy, StatusCode, TransportErrorKind};
use identity_apis::validation::Validate as _;
use identity_apis::{genauth, prove};
use serde_json::json;

const SESSION: &str = "5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f";

fn prove(respond: impl Fn(&MockRequest) -> MockResponse + Send + Sync + 'static) -> prove::Client {
    prove::Client::builder().mock(respond).build().unwrap()
}

async fn poll(client: &prove::Client) -> Result<u32, Error> {
    client.unify_status(&UnifyStatusRequest::new(SESSION)).await.map(|response| response.attempts())
}

#[tokio::test]
async fn mock_sees_requests_as_they_would_be_sent() {
    let client = prove(|request| {
        assert_eq!(
            (request.operation(), request.method(), request.path()),
            ("unify_status", "POST", "/v3/unify-status")
        );
        assert_eq!((request.json()["correlationId"].as_str(), request.query()), (Some(SESSION), None));
        assert!(request.headers()["authorization"].to_str().unwrap().starts_with("Bearer "));
        assert!(!format!("{request:?}").contains(SESSION));
        MockResponse::value(json!({"success": "true"}))
    });
    assert_eq!(poll(&client).await.unwrap(), 1);
    // What breaks a rule does not reach it.
    let error = client.unify_status(&UnifyStatusRequest::new("")).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error}");
}

#[tokio::test]
async fn mock_wraps_values_as_the_service_does() {
    let users = json!({"totalCount": 1, "list": [{"userId": "u-1", "status": "Activated", "gender": "U"}]});
    let client = genauth::Client::builder().mock(move |_| MockResponse::value(&users)).build().unwrap();
    let users = client.list_users(&ListUsersRequestDto::new()).items().try_collect().await.unwrap();
    assert_eq!(users[0].user_id, "u-1");

    let rejection = json!({"statusCode": 404, "message": "none", "apiCode": 2004});
    let client = genauth::Client::builder().mock(move |_| MockResponse::json(&rejection)).build().unwrap();
    let error = client.list_users(&ListUsersRequestDto::new()).await.unwrap_err();
    assert!(matches!(&error, Error::Api(api) if api.api_code() == Some(2004)), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn mock_fails_as_a_service_does() {
    let unavailable = || MockResponse::json(json!({})).with_status(StatusCode::SERVICE_UNAVAILABLE);
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let client = prove(move |_| match counted.fetch_add(1, Ordering::SeqCst) {
        0 => unavailable().with_header(HeaderName::from_static("retry-after"), HeaderValue::from_static("2")),
        1 => MockResponse::failure(TransportErrorKind::ConnectionClosed),
        _ => MockResponse::value(json!({"success": "pending"})),
    });
    assert_eq!(poll(&client).await.unwrap(), 3);

    let error = poll(&prove(|_| MockResponse::failure(TransportErrorKind::Connect))).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(inner) if inner.is_unsent()), "{error:?}");
    let error = poll(&prove(|_| MockResponse::stalled())).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(inner) if inner.after() == Duration::from_secs(30)), "{error:?}");
    let html = HeaderValue::from_static("text/html");
    let error = poll(&prove(move |_| MockResponse::bytes(html.clone(), "<html>"))).await.unwrap_err();
    assert!(matches!(&error, Error::Decode(inner) if inner.content_type() == Some("text/html")), "{error:?}");
    let no_json = BTreeMap::from([((1, 2), 3)]);
    let error = poll(&prove(move |_| MockResponse::value(&no_json))).await.unwrap_err();
    assert!(error.to_string().contains("the value of the mock"), "{error}");
    let small = prove::Client::builder().max_response_bytes(4).mock(|_| MockResponse::value(json!({})));
    assert!(poll(&small.build().unwrap()).await.is_err());
    let large = prove::Client::builder().max_response_bytes(4).mock(|_| MockResponse::json("five!"));
    let error = poll(&large.retry(RetryPolicy::none()).build().unwrap()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(inner) if inner.kind() == TransportErrorKind::TooLarge), "{error:?}");
}

#[test]
fn error_builder_builds_every_kind() {
    let violations = UnifyStatusRequest::new("").validate().unwrap_err();
    let unavailable = StatusCode::SERVICE_UNAVAILABLE;
    let after = Duration::from_secs(3);
    for (builder, attempts, is_retryable) in [
        (ErrorBuilder::invalid("unify", violations), 0, false),
        (ErrorBuilder::auth("unify"), 0, false),
        (ErrorBuilder::rejected_credentials("unify", StatusCode::UNAUTHORIZED), 1, false),
        (ErrorBuilder::api("unify", unavailable), 1, true),
        (ErrorBuilder::decode("unify", "success", "is no text"), 1, false),
        (ErrorBuilder::transport("unify", TransportErrorKind::Connect), 1, true),
        (ErrorBuilder::timeout("unify", after), 1, true),
        (ErrorBuilder::rate_limiter("unify", "the store is away"), 0, true),
    ] {
        let error = builder.clone().build();
        assert_eq!((error.operation(), error.attempts(), error.is_retryable()), ("unify", attempts, is_retryable));
        assert!(error.to_string().starts_with("unify: "), "{error}");
        let error = builder.attempts(7).retry_budget_exhausted().build();
        assert_eq!((error.attempts(), error.retry_budget_exhausted()), (7, true));
    }
    let builder = ErrorBuilder::api("unify", unavailable).code(8003).api_code(2004).message("later").request_id("r-7");
    let error = builder.retry_after(after).body("{}").build();
    assert_eq!((error.retry_after(), error.body()), (Some(after), Some(&b"{}"[..])));
    let Error::Api(api) = error else { panic!("{error}") };
    assert_eq!(
        (api.code(), api.api_code(), api.message(), api.request_id()),
        (Some(8003), Some(2004), Some("later"), Some("r-7"))
    );
    let timeout = ErrorBuilder::timeout("unify", after).unsent(true).build();
    assert!(matches!(timeout, Error::Timeout(inner) if inner.is_unsent()));
    let response = Response::from_value(7).with_status(StatusCode::CREATED).with_attempts(2);
    assert_eq!((*response, response.status(), response.attempts()), (7, StatusCode::CREATED, 2));
}

#[tokio::test]
async fn statuses_are_made_without_a_service() {
    let mut status = Status::<ProveVerifies>::verified();
    if let Status::Verified { prove_id, .. } = &mut status {
        *prove_id = Some("p-1".to_owned());
    }
    assert!(matches!(status, Status::Verified { prove_id: Some(id), .. } if id == "p-1"));
    assert!(matches!(Status::<ProveVerifies>::failed(Evaluation::default()), Status::Failed { .. }));
    assert!(matches!(mfa::Status::<ProveVerifies>::verified("2001004014"), mfa::Status::Verified { .. }));
    assert!(matches!(mfa::Status::<CallerVerifies>::possession_required(), mfa::Status::PossessionRequired(_)));
    let next = prefill::Next::challenge_missing();
    assert!(matches!(prefill::Validated::passed(next), prefill::Validated::Passed { .. }));
    assert!(matches!(prefill::Completed::passed(), prefill::Completed::Passed { .. }));

    // A step that was made continues with a mock.
    let client = prove(|request| match request.operation() {
        "unify" => MockResponse::value(json!({"correlationId": SESSION, "success": "pending", "authToken": "a.b.c"})),
        "unify_bind" => MockResponse::value(json!({"success": "true", "phoneNumber": request.json()["phoneNumber"]})),
        other => panic!("{other}"),
    });
    let Status::PossessionRequired(step) = Status::<CallerVerifies>::possession_required() else { panic!("no step") };
    assert!(matches!(step.bind(&client, "2001004014").await.unwrap(), Status::Verified { .. }));
    assert_eq!(SessionRequest::none("r").open(&client).await.unwrap().correlation_id(), SESSION);
}
