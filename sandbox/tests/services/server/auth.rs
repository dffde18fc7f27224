//! The Auth calls.

use std::time::Duration;

use crate::support::{Prove, send, token};
use identity_apis_sandbox::{ProveCredentials, Sandbox};
use serde_json::{Value, json};

const NUMBER: &str = "12025550143";

async fn call(prove: &Prove<'_>, verb: &str, body: Value) -> (u16, Value) {
    let path = format!("/v1/server/auth/{verb}");
    let url = format!("{}{path}", prove.sandbox.url());
    let (status, body) = send(prove.http.post(url).bearer_auth(&prove.token).json(&body)).await;
    // 403 is without a schema here.
    if status != 403 {
        crate::support::prove_conforms(&path, "post", status, &body);
    }
    (status, body)
}

async fn start(prove: &Prove<'_>, subjects: Value) -> String {
    let (status, body) = call(prove, "start", json!({"requestId": "r-1", "subjects": subjects})).await;
    assert_eq!(status, 200, "{body}");
    assert!(body["authToken"].is_string());
    body["authId"].as_str().expect("id").to_owned()
}

async fn finish(prove: &Prove<'_>, id: &str) -> Value {
    let (status, mut body) = call(prove, "finish", json!({"authId": id})).await;
    assert_eq!((status, &body["authId"]), (200, &json!(id)), "{body}");
    body["subjects"].take()
}

async fn go_on(prove: &Prove<'_>, id: &str, number: &str) -> (u16, Value) {
    let subjects = json!({"mobile": {"claim": {"mobileNumber": number}}});
    call(prove, "continue", json!({"authId": id, "requestId": "r-2", "subjects": subjects})).await
}

fn mobile(authenticators: &Value) -> Value {
    json!({"mobile": {"claim": {"mobileNumber": NUMBER}, "authenticators": authenticators}})
}

fn missing() -> Value {
    json!({"code": 10004, "message": "device authentication missing"})
}

#[tokio::test]
async fn finish_reports_every_subject() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let subjects = json!({
        "mobile": {"claim": {"mobileNumber": NUMBER}, "authenticators": {"passive": {}}},
        "device": {"claim": {"deviceId": "d-1"}},
        "user": {"claim": {"userId": "u-1"}},
        "card": {"authenticators": {"airKey": {"claim": {"puids": ["p-1", "p-2"]}}}},
    });
    let id = start(&prove, subjects).await;
    let early = finish(&prove, &id).await;
    for subject in ["mobile", "device", "user", "card"] {
        assert_eq!(early[subject], json!({"error": missing()}));
    }
    assert!(sandbox.complete_client_step(&id, true));
    let done = finish(&prove, &id).await;
    assert_eq!(done["mobile"]["success"]["authenticatorType"], "passive");
    for (subject, claim) in [
        ("mobile", json!({"mobileNumber": NUMBER})),
        ("device", json!({"deviceId": "d-1"})),
        ("user", json!({"userId": "u-1"})),
        ("card", json!({"puid": "p-1"})),
    ] {
        let success = &done[subject]["success"];
        assert_eq!(success["claim"], claim);
        assert!(success["createdAt"].is_u64());
    }
    assert_eq!(finish(&prove, &id).await, done);
    // Nothing is left to be proven elsewhere.
    assert_eq!(go_on(&prove, &id, NUMBER).await.0, 403);
}

#[tokio::test]
async fn finish_fills_in_what_is_not_claimed() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let card = json!({"authenticators": {}});
    let id = start(&prove, json!({"mobile": {}, "device": {}, "user": {}, "card": card})).await;
    sandbox.complete_client_step(&id, true);
    let done = finish(&prove, &id).await;
    assert_eq!(done["mobile"]["success"]["claim"]["mobileNumber"], "12025550143");
    assert_eq!(done["mobile"]["success"]["authenticatorType"], "instant");
    assert!(done["device"]["success"]["claim"]["deviceId"].is_string());
    assert!(done["user"]["success"].get("claim").is_none() && done["card"]["success"].get("claim").is_none());
    let id = start(&prove, json!({})).await;
    assert_eq!(finish(&prove, &id).await, json!({}));
}

#[tokio::test]
async fn continue_accepts_a_number_proven_elsewhere() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let id = start(&prove, mobile(&json!({"instant": {}}))).await;
    // The device has to report first.
    let (status, early) = go_on(&prove, &id, "12025550199").await;
    assert_eq!((status, early), (200, json!({"subjects": {"mobile": {"success": false, "error": missing()}}})));
    sandbox.complete_client_step(&id, false);
    assert_eq!(finish(&prove, &id).await["mobile"], json!({"error": {"message": "authentication failed"}}));
    for _ in 0..2 {
        let (status, body) = go_on(&prove, &id, "12025550199").await;
        assert_eq!((status, body), (200, json!({"subjects": {"mobile": {"success": true}}})));
    }
    let success = &finish(&prove, &id).await["mobile"]["success"];
    assert_eq!(success["authenticatorType"], "provided");
    assert_eq!(success["claim"]["mobileNumber"], "12025550199");
    let without = json!({"authId": id, "requestId": "r-2", "subjects": {"mobile": {}}});
    assert_eq!(call(&prove, "continue", without).await.1["code"], 8001);
}

#[tokio::test]
async fn test_modes_decide_the_result() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let with = |mode: &str| mobile(&json!({"instant": {"testMode": mode}}));
    let id = start(&prove, with("pass")).await;
    assert!(finish(&prove, &id).await["mobile"]["success"].is_object());
    let id = start(&prove, with("off")).await;
    assert_eq!(finish(&prove, &id).await["mobile"]["error"], missing());
    for failing in [with("failFinish"), mobile(&json!({"passive": {"testMode": "fail"}}))] {
        let id = start(&prove, failing).await;
        sandbox.complete_client_step(&id, true);
        assert_eq!(finish(&prove, &id).await["mobile"]["error"], json!({"message": "authentication failed"}));
    }
    let body = json!({"requestId": "r-1", "subjects": with("failStart")});
    let (status, response) = call(&prove, "start", body).await;
    assert_eq!((status, &response["code"]), (500, &json!(8000)));
    let id = start(&prove, with("failService")).await;
    let (status, response) = call(&prove, "finish", json!({"authId": id})).await;
    assert_eq!((status, &response["code"]), (500, &json!(8000)));
    let body = json!({"requestId": "r-1", "subjects": with("maybe")});
    assert_eq!(call(&prove, "start", body).await.1["code"], 8001);
}

#[tokio::test]
async fn universal_authenticator_redirects() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let subjects = mobile(&json!({"universal": {"finalTargetUrl": "https://example.com/landing"}}));
    let (_, body) = call(&prove, "start", json!({"requestId": "r-1", "subjects": subjects})).await;
    let url = body["universalRedirectUrl"].as_str().expect("url");
    assert!(url.ends_with(body["authToken"].as_str().expect("token")), "{url}");
}

#[tokio::test]
async fn auth_ids_belong_to_their_customer_and_expire() {
    let (one, two) = (ProveCredentials::new("one", "secret-1"), ProveCredentials::new("two", "secret-2"));
    let sandbox = Sandbox::builder().prove_credentials(one).prove_credentials(two).start().await.expect("started");
    let mut prove = Prove::new(&sandbox).await;
    let id = start(&prove, mobile(&json!({}))).await;
    let rejected = (400, json!(8001));
    let ask = async |prove: &Prove<'_>, id: &str| {
        let (status, body) = call(prove, "finish", json!({"authId": id})).await;
        (status, body["code"].clone())
    };
    assert_eq!(ask(&prove, "unknown").await, rejected);
    let (_, other) = token(&prove.http, &sandbox, "two", "secret-2", "client_credentials").await;
    let own = std::mem::replace(&mut prove.token, other["access_token"].as_str().expect("token").to_owned());
    assert_eq!(ask(&prove, &id).await, rejected);
    assert_eq!(go_on(&prove, &id, NUMBER).await.0, 400);
    prove.token = own;
    sandbox.clock().advance(Duration::from_secs(15 * 60 - 30));
    assert_eq!(ask(&prove, &id).await.0, 200);
    sandbox.clock().advance(Duration::from_secs(30));
    assert_eq!(ask(&prove, &id).await, rejected);
    assert!(!sandbox.complete_client_step(&id, true));
}
