//! Webhooks over the control API and on the status page.

use identity_apis_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

use super::{SECRET, claims, enroll, settled};
use crate::genauth::client::client;
use crate::receiver::Receiver;
use crate::support;

async fn call_admin(sandbox: &Sandbox, method: Method, path: &str, body: Value) -> (u16, Value) {
    let request = support::http().request(method, format!("{}/sandbox{path}", sandbox.url()));
    support::send(if body.is_null() { request } else { request.json(&body) }).await
}

async fn post(sandbox: &Sandbox, path: &str, body: Value) -> Value {
    let (status, response) = call_admin(sandbox, Method::POST, path, body).await;
    assert_eq!(status, 200, "{path}: {response}");
    response
}

#[tokio::test]
async fn control_adds_receivers_and_sends_events() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::start().await.expect("started");
    post(&sandbox, "/prove-webhooks", json!({"url": receiver.url("/"), "secret": SECRET})).await;
    let (_, listed) = call_admin(&sandbox, Method::GET, "/prove-webhooks", Value::Null).await;
    assert_eq!(listed, json!({"webhooks": [{"url": receiver.url("/"), "secret": "..."}]}));
    for url in ["http://192.0.2.7/", "https://127.0.0.1/", ""] {
        let (status, rejected) =
            call_admin(&sandbox, Method::POST, "/prove-webhooks", json!({"url": url, "secret": "a"})).await;
        assert_eq!(status, 400, "{rejected}");
    }

    let id = enroll(&sandbox).await;
    let event = json!({"eventType": "PORT", "identityId": id, "carrier": "Other Mobile"});
    assert_eq!(post(&sandbox, "/number-event", event).await, json!({"deliveries": 1}));
    let event = |change: &str, id: &str| json!({"eventType": change, "identityId": id});
    assert_eq!(post(&sandbox, "/number-event", event("DISCONNECT", &id)).await["deliveries"], 1);
    let silent = post(&sandbox, "/number-event", event("PORT", &id)).await;
    assert!(silent["deliveries"] == 0 && silent["reason"].is_string(), "{silent}");
    assert_eq!(call_admin(&sandbox, Method::POST, "/number-event", event("PORT", "nobody")).await.0, 404);
    assert_eq!(call_admin(&sandbox, Method::POST, "/number-event", event("OTHER", &id)).await.0, 400);
    post(&sandbox, "/prove-event", json!({"event": "mine", "body": [{"a": 1}]})).await;
    settled(&sandbox).await;
    assert_eq!(receiver.expect(3).await[2].json(), json!([{"a": 1}]));

    let webhook = identity_apis::genauth::types::CreateWebhookDto::new(
        "application/json",
        ["login"],
        "crm",
        receiver.url("/genauth"),
    );
    client(&sandbox).create_webhook(&webhook).await.expect("created");
    let login = json!({"eventName": "login", "data": {"userId": "u-1"}});
    assert_eq!(post(&sandbox, "/genauth-event", login.clone()).await, json!({"deliveries": 1}));
    assert_eq!(post(&sandbox, "/genauth-event", json!({"eventName": "register"})).await, json!({"deliveries": 0}));
    settled(&sandbox).await;
    assert_eq!(receiver.expect(4).await[3].json(), login);

    let gone = json!({"url": receiver.url("/")});
    assert_eq!(call_admin(&sandbox, Method::DELETE, "/prove-webhooks", gone.clone()).await.0, 200);
    assert_eq!(call_admin(&sandbox, Method::DELETE, "/prove-webhooks", gone).await.0, 404);
}

#[tokio::test]
async fn control_makes_deliveries_fail_and_counts() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::builder().prove_webhook(receiver.url("/"), SECRET).start().await.expect("started");
    post(&sandbox, "/next", json!({"on": "prove-webhooks", "fault": {"kind": "forge"}})).await;
    post(&sandbox, "/next", json!({"on": "webhooks", "fault": {"kind": "duplicate"}})).await;
    post(&sandbox, "/next", json!({"on": "webhooks", "fault": {"kind": "drop"}, "maxMatches": 2})).await;
    for wrong in [json!({"on": "webhooks", "fault": {"kind": "reset"}}), json!({"on": "*", "fault": {"kind": "drop"}})]
    {
        assert_eq!(call_admin(&sandbox, Method::POST, "/faults", wrong).await.0, 400);
    }
    for _ in 0..5 {
        post(&sandbox, "/prove-event", json!({"body": []})).await;
    }
    settled(&sandbox).await;
    let received = receiver.expect(4).await;
    let header = received[0].header("x-prove-authorization").expect("header");
    assert_eq!(claims(header.strip_prefix("Bearer ").expect("scheme"), SECRET), None);
    let (_, shown) = call_admin(&sandbox, Method::GET, "/deliveries", Value::Null).await;
    assert_eq!(shown["count"], 6);
    assert_eq!(shown["totals"]["faults"], json!({"forge": 1, "duplicate": 1, "drop": 2}));
    assert_eq!(shown["totals"]["statuses"], json!({"delivered": 4, "dropped": 2, "pending": 0}));
    assert_eq!(shown["deliveries"][0]["fault"], "forge");
    assert_eq!(call_admin(&sandbox, Method::GET, "/faults", Value::Null).await.1["faults"], json!([]));
    assert_eq!(call_admin(&sandbox, Method::DELETE, "/deliveries", Value::Null).await.0, 200);
    assert_eq!(call_admin(&sandbox, Method::GET, "/deliveries", Value::Null).await.1["deliveries"], json!([]));
}

#[tokio::test]
async fn page_shows_deliveries_without_secrets() {
    let receiver = Receiver::start().await;
    let builder = Sandbox::builder().prove_webhook(receiver.url("/path-canary"), "whsec_canary");
    let sandbox = builder.start().await.expect("started");
    receiver.responds([410, 410, 410]);
    sandbox.send_prove_webhook("<b>PORT</b>", &json!([{"phoneNumber": "body-canary"}]));
    for _ in 0..3 {
        sandbox.clock().advance(std::time::Duration::from_secs(60));
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    settled(&sandbox).await;
    let page = support::http().get(sandbox.url()).send().await.expect("page").text().await.expect("text");
    for shown in ["Webhook deliveries", "&lt;b&gt;PORT&lt;/b&gt;", &receiver.host(), "failed (410)", "prove-webhook"] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    let (_, state) = call_admin(&sandbox, Method::GET, "/state", Value::Null).await;
    let (_, deliveries) = call_admin(&sandbox, Method::GET, "/deliveries", Value::Null).await;
    assert_eq!((&state["deliveryCount"], &state["deliveries"]["statuses"]["failed"]), (&json!(1), &json!(1)));
    for text in [page, state.to_string(), deliveries.to_string(), format!("{:?}", sandbox.deliveries())] {
        assert!(!text.contains("canary"), "{text}");
    }
}
