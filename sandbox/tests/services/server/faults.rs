//! Faults.

use std::io::ErrorKind;
use std::time::{Duration, UNIX_EPOCH};

use crate::support::{Genauth, Prove, raw};
use identity_apis_sandbox::{Fault, Latency, RetryAfter, Sandbox};
use serde_json::{Value, json};

const OPENING: &str = r#"{"possessionType":"none","clientRequestId":"r-1"}"#;

fn opening() -> Value {
    serde_json::from_str(OPENING).expect("json")
}

/// Calls unify on a connection of its own, and reads until its end.
async fn unify(prove: &Prove<'_>) -> (String, Option<ErrorKind>) {
    let headers = format!("content-type: application/json\r\nauthorization: Bearer {}\r\n", prove.token);
    raw::send(prove.sandbox, raw::request("POST", "/v3/unify", &headers, OPENING).as_bytes()).await
}

/// Returns the announced length of the body, and what was received of it.
fn body(response: &str) -> (usize, &str) {
    let (head, body) = response.split_once("\r\n\r\n").expect("a head");
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("a length");
    (length.parse().expect("a number"), body)
}

#[tokio::test]
async fn errors_have_the_form_of_the_service() {
    let sandbox = Sandbox::start().await.expect("started");
    let (prove, genauth) = (Prove::new(&sandbox).await, Genauth::new(&sandbox).await);
    sandbox.next("unify").respond_with_fault(Fault::error(503));
    sandbox.next("genauth").respond_with_fault(Fault::error(500));
    assert_eq!(prove.post("/v3/unify", opening()).await.0, 503);
    let request = genauth.request(reqwest::Method::GET, "list-users");
    let (status, response) = crate::support::send(request).await;
    assert_eq!((status, &response["statusCode"]), (500, &json!(500)));
    // One call each, and it was not done.
    prove.ok("/v3/unify", opening()).await;
    genauth.got("list-users").await;
    let calls = sandbox.calls("unify");
    assert_eq!((calls[0].status, calls[0].fault), (503, Some("error")));
    assert_eq!((calls[1].status, calls[1].fault), (200, None));
}

#[tokio::test]
async fn too_many_requests_has_a_retry_after() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    sandbox.clock().freeze_at(UNIX_EPOCH + Duration::from_secs(1_704_164_643));
    let url = format!("{}/v3/unify", sandbox.url());
    let mut seen = Vec::new();
    for fault in [
        Fault::error(429),
        Fault::too_many_requests(RetryAfter::Seconds(3)),
        Fault::too_many_requests(RetryAfter::Date(2)),
    ] {
        sandbox.next("*").respond_with_fault(fault);
        let response =
            prove.http.post(&url).bearer_auth(&prove.token).json(&opening()).send().await.expect("responded");
        assert_eq!(response.status(), 429);
        seen.push(response.headers().get("retry-after").map(|value| value.to_str().expect("text").to_owned()));
    }
    assert_eq!(seen, [None, Some("3".to_owned()), Some("Tue, 02 Jan 2024 03:04:05 GMT".to_owned())]);
}

#[tokio::test]
async fn reset_fault_precedes_the_handler() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    sandbox.next("unify").respond_with_fault(Fault::Reset);
    assert_eq!(unify(&prove).await, (String::new(), Some(ErrorKind::ConnectionReset)));
    assert_eq!(sandbox.calls("unify").exactly(1)[0].status, 0);
    let (response, end) = unify(&prove).await;
    assert!(response.starts_with("HTTP/1.1 200") && end.is_none(), "{response}");
}

#[tokio::test]
async fn dropped_response_follows_the_handler() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    sandbox.next("create_user").respond_with_fault(Fault::DropResponse);
    let request = genauth.request(reqwest::Method::POST, "create-user").json(&json!({"username": "mara"}));
    assert!(request.send().await.is_err());
    assert_eq!(genauth.got("list-users").await["totalCount"], 1);
    assert_eq!(sandbox.calls("create_user").exactly(1)[0].status, 200);
}

#[tokio::test]
async fn truncated_body_ends_early() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for (fault, expected) in [(Fault::Truncated, None), (Fault::ResetInBody, Some(ErrorKind::ConnectionReset))] {
        sandbox.next("unify").respond_with_fault(fault);
        let (response, end) = unify(&prove).await;
        assert_eq!(end, expected, "{response}");
        let (length, body) = body(&response);
        assert!(!body.is_empty() && body.len() < length && body.starts_with('{'), "{response}");
    }
    let calls = sandbox.calls("unify");
    assert!(
        calls.iter().all(|call| call.status == 200 && call.response["correlationId"].is_string()),
        "they were done"
    );
}

#[tokio::test]
async fn malformed_body_is_no_json() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for (fault, kind) in
        [(Fault::Malformed, "content-type: application/json"), (Fault::WrongContentType, "content-type: text/html")]
    {
        sandbox.next("unify").respond_with_fault(fault);
        let (response, end) = unify(&prove).await;
        assert!(response.starts_with("HTTP/1.1 200") && response.contains(kind) && end.is_none(), "{response}");
        let (length, body) = body(&response);
        assert_eq!(body.len(), length);
        assert!(serde_json::from_str::<Value>(body).is_err(), "{body}");
    }
}

#[tokio::test]
async fn canned_response_is_sent() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    sandbox.on("unify_status").respond_with(200, json!({"success": "true", "phoneNumber": "2001004014"}));
    let id = "713189b8-5555-4b08-83ba-75d08780aebd";
    for _ in 0..2 {
        let response = prove.ok("/v3/unify-status", json!({"correlationId": id})).await;
        assert_eq!(response, json!({"success": "true", "phoneNumber": "2001004014"}));
    }
    sandbox.clear_faults();
    assert_eq!(prove.rejected("/v3/unify-status", json!({"correlationId": id})).await, (400, 8008));
}

#[tokio::test]
async fn delayed_response_arrives_late() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let day = Duration::from_secs(86_400);
    // At most ten minutes: the caller has given up long before.
    sandbox.on("unify").respond_with_fault(Fault::Delay { latency: Latency::Uniform { from: day, to: day } });
    let call = prove.http.post(format!("{}/v3/unify", sandbox.url())).bearer_auth(&prove.token).json(&opening());
    let gave_up = call.timeout(Duration::from_secs(1)).send().await.expect_err("late");
    assert!(gave_up.is_timeout());
    assert_eq!(sandbox.calls("unify").exactly(1)[0].fault, Some("delay"), "the call was done all the same");
    sandbox.clear_faults();
    sandbox.on("unify").respond_with_fault(Fault::delay(Duration::from_millis(5)));
    prove.ok("/v3/unify", opening()).await;
}

#[tokio::test]
async fn expired_token_fault_rejects_a_valid_token() {
    let sandbox = Sandbox::start().await.expect("started");
    let (prove, genauth) = (Prove::new(&sandbox).await, Genauth::new(&sandbox).await);
    sandbox.next("unify").respond_with_fault(Fault::ExpiredToken);
    assert_eq!(prove.rejected("/v3/unify", opening()).await, (401, 8002));
    assert_eq!(prove.rejected("/v3/unify", opening()).await, (401, 8002), "it stays expired");
    Prove::new(&sandbox).await.ok("/v3/unify", opening()).await;
    assert_eq!(genauth.get("list-users").await["statusCode"], 200, "the other service goes on");
    sandbox.next("list_users_legacy").respond_with_fault(Fault::ExpiredToken);
    assert_eq!(genauth.get("list-users").await["statusCode"], 401);
}

#[tokio::test]
async fn seed_reproduces_the_faults() {
    let run = |seed| async move {
        let sandbox =
            Sandbox::builder().seed(seed).fault("prove", 0.3, Fault::error(503)).start().await.expect("started");
        let mut statuses = Vec::new();
        for _ in 0..30 {
            statuses.push(
                crate::support::http()
                    .get(format!("{}/v3/unify", sandbox.url()))
                    .send()
                    .await
                    .expect("responded")
                    .status()
                    .as_u16(),
            );
        }
        statuses
    };
    let first = run(7).await;
    assert!(first.contains(&503) && first.contains(&403), "{first:?}");
    assert_eq!(run(7).await, first);
    assert_ne!(run(8).await, first);
}

#[tokio::test]
async fn rate_limit_is_enforced_when_enabled() {
    let sandbox = Sandbox::builder().rate_limit(25).start().await.expect("started");
    sandbox.clock().freeze_at(UNIX_EPOCH + Duration::from_secs(1_704_164_643));
    let (prove, genauth) = (Prove::new(&sandbox).await, Genauth::new(&sandbox).await);
    for _ in 0..25 {
        prove.ok("/v3/unify", opening()).await;
    }
    let call =
        || prove.http.post(format!("{}/v3/unify", sandbox.url())).bearer_auth(&prove.token).json(&opening()).send();
    let rejected = call().await.expect("responded");
    assert_eq!((rejected.status().as_u16(), rejected.headers()["retry-after"].to_str().ok()), (429, Some("1")));
    genauth.got("list-users").await;
    sandbox.clock().advance(Duration::from_secs(1));
    assert_eq!(call().await.expect("responded").status(), 200);
    for _ in 0..30 {
        call().await.expect("responded");
    }
    assert_eq!(call().await.expect("responded").status(), 429);
    sandbox.set_rate_limit(None);
    assert_eq!(call().await.expect("responded").status(), 200);
}

#[tokio::test]
#[should_panic(expected = "unfy")]
async fn mistyped_operation_panics() {
    let sandbox = Sandbox::start().await.expect("started");
    sandbox.next("unfy").respond_with_fault(Fault::Reset);
}

#[tokio::test]
async fn mock_builder_rejects_nonsense() {
    let rejected = Sandbox::builder().fault("unify", 1.5, Fault::Reset).start().await.expect_err("rejected");
    assert!(rejected.to_string().contains("probability"), "{rejected}");
}

#[tokio::test]
async fn checkpoint_sees_later_requests() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    prove.ok("/v3/unify", opening()).await;
    let watch = sandbox.checkpoint();
    watch.calls("unify").none();
    prove.ok("/v3/unify", opening()).await;
    watch.calls("unify").exactly(1);
    watch.all_calls().exactly(1);
    let calls = sandbox.calls("unify");
    calls.exactly(2).at_least(1);
    assert_eq!(calls[0].header("authorization"), Some("Bearer ..."));
    calls.with(|call| call.body.as_ref().is_some_and(|body| body["possessionType"] == "none")).exactly(2);
}
