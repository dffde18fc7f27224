//! GenAuth's webhooks, created with the API's own operations.

use std::time::Duration;

use identity_apis::genauth::Client;
use identity_apis::genauth::types::{
    CreateRoleDto, CreateUserBatchReqDto, CreateUserInfoDto, CreateUserReqDto, CreateWebhookDto, DeleteUsersBatchDto,
    DeleteWebhookDto, GetWebhookQuery, ListWebhookLogs, TriggerWebhookDto, UpdateUserReqDto, UpdateWebhookDto,
    WebhookRetryConfigV3Dto,
};
use identity_apis_sandbox::{DeliveryStatus, Sandbox};
use serde_json::{Value, json};

use super::settled;
use crate::genauth::client::{NOT_FOUND, client, rejected, user};
use crate::receiver::{Reaction, Receiver};

const SECRET: &str = "canary-secret";

fn webhook(receiver: &Receiver, events: &[&str]) -> CreateWebhookDto {
    let events: Vec<&str> = events.to_vec();
    CreateWebhookDto::new("application/json", events, "crm", receiver.url("/hook")).with_secret(SECRET)
}

async fn create(client: &Client, webhook: &CreateWebhookDto) -> String {
    client.create_webhook(webhook).await.expect("created").webhook_id.clone()
}

async fn logs(client: &Client, id: &str) -> Value {
    let logs = client.get_webhook_logs(&ListWebhookLogs::new(id)).await.expect("logs");
    serde_json::to_value(&logs.list).expect("json")
}

#[tokio::test]
async fn webhook_is_called_on_the_changes_that_cause_its_events() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let events = ["user:created", "user:updated", "user:deleted", "role:created", "group:created"];
    create(&client, &webhook(&receiver, &events)).await;
    let mara = user(&client, "mara").await;
    let nickname = UpdateUserReqDto::new(&mara).with_nickname("M");
    client.update_user(&nickname).await.expect("updated");
    client.create_role(&CreateRoleDto::new("auditor").with_description("reads")).await.expect("created");
    assert!(client.create_user(&CreateUserReqDto::new().with_username("mara")).await.is_err(), "taken");
    client.delete_users_batch(&DeleteUsersBatchDto::new([mara.as_str(), "nobody"])).await.expect("deleted");
    let item = |name: &str| CreateUserInfoDto::new().with_username(name);
    client.create_users_batch(&CreateUserBatchReqDto::new([item("teo"), item("ida")])).await.expect("created");
    settled(&sandbox).await;

    let received = receiver.expect(6).await;
    let names: Vec<Value> = received.iter().map(|received| received.json()["eventName"].clone()).collect();
    let expected = ["user:created", "user:updated", "role:created", "user:deleted", "user:created", "user:created"];
    assert_eq!(names, expected);
    for received in &received {
        assert_eq!((received.method.as_str(), received.target.as_str()), ("POST", "/hook"));
        assert_eq!(received.header("x-authing-webhook-secret"), Some(SECRET));
        let pool = sandbox.genauth_credentials().userpool_id.as_str();
        assert_eq!(received.header("x-authing-userpool-id"), Some(pool));
        assert_eq!(received.header("user-agent"), Some("authing-webhook@2.0"));
        assert_eq!(received.header("content-type"), Some("application/json"));
    }
    let data = |at: usize, property: &str| received[at].json()["data"][property].clone();
    assert_eq!((data(0, "userId"), data(0, "username")), (json!(mara), json!("mara")));
    assert_eq!((data(1, "nickname"), data(2, "code")), (json!("M"), json!("auditor")));
    assert_eq!((data(3, "userId"), data(3, "nickname")), (json!(mara), json!("M")), "as the user was");
    assert_eq!((data(4, "username"), data(5, "username")), (json!("teo"), json!("ida")));
}

#[tokio::test]
async fn webhook_sends_a_form_if_it_is_configured_so() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let form = CreateWebhookDto::new("application/x-www-form-urlencoded", ["user:created"], "crm", receiver.url("/"));
    create(&client, &form).await;
    user(&client, "Zoë & co").await;
    settled(&sandbox).await;
    let received = receiver.expect(1).await.remove(0);
    assert_eq!(received.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(received.header("x-authing-webhook-secret"), None, "it has none");
    let url = reqwest::Url::parse(&format!("http://localhost/?{}", received.body)).expect("a form");
    let pairs: std::collections::BTreeMap<String, String> = url.query_pairs().into_owned().collect();
    assert_eq!((pairs.len(), pairs["eventName"].as_str()), (2, "user:created"));
    let data: Value = serde_json::from_str(&pairs["data"]).expect("json");
    assert_eq!(data["username"], "Zoë & co");
}

#[tokio::test]
async fn webhook_is_retried_as_configured() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    sandbox.clock().freeze_at(std::time::SystemTime::now());
    let retry = WebhookRetryConfigV3Dto::new(true).with_count(2).with_delay(1).with_delay_unit("Minute");
    let id = create(&client, &webhook(&receiver, &["user:created"]).with_retry_config(retry)).await;
    receiver.reacts([Reaction::Status(500, "oh"), Reaction::Close]);
    user(&client, "mara").await;
    for attempts in [1, 2] {
        receiver.expect(attempts).await;
        tokio::time::sleep(Duration::from_millis(100)).await;
        sandbox.clock().advance(Duration::from_secs(59));
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(receiver.received().len(), attempts, "before its time");
        sandbox.clock().advance(Duration::from_secs(1));
    }
    settled(&sandbox).await;
    receiver.expect(3).await;
    let logs = logs(&client, &id).await;
    let seen: Vec<_> = logs.as_array().expect("list").iter().map(|log| &log["responseStatusCode"]).collect();
    assert_eq!(seen, [200, 0, 500], "newest first, one for each attempt");
    assert_eq!((&logs[0]["success"], &logs[1]["success"]), (&json!(true), &json!(false)));
    assert!(logs[1]["errorMessage"].as_str().is_some_and(|message| !message.is_empty()), "{logs}");
    assert_eq!((&logs[2]["responseBody"], &logs[2]["eventName"]), (&json!("oh"), &json!("user:created")));
    assert_eq!(logs[2]["requestBody"]["data"]["username"], "mara");
    assert_eq!(logs[2]["requestHeaders"]["x-authing-webhook-secret"], "...");
    assert!(!logs.to_string().contains("canary"), "neither secrets nor cookies: {logs}");

    receiver.responds([500]);
    create(&client, &webhook(&receiver, &["role:created"])).await;
    client.create_role(&CreateRoleDto::new("auditor")).await.expect("created");
    settled(&sandbox).await;
    assert_eq!(sandbox.deliveries()[1].status, DeliveryStatus::Failed, "not retried unless configured");
}

#[tokio::test]
async fn webhook_that_is_disabled_or_deleted_is_not_called() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    sandbox.clock().freeze_at(std::time::SystemTime::now());
    let retry = WebhookRetryConfigV3Dto::new(true).with_count(5).with_delay(1).with_delay_unit("Second");
    let created = webhook(&receiver, &["user:created"]).with_retry_config(retry);
    let id = create(&client, &created).await;
    receiver.responds([500]);
    user(&client, "mara").await;
    receiver.expect(1).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    client.update_webhook(&UpdateWebhookDto::new(&id).with_enabled(false)).await.expect("disabled");
    user(&client, "teo").await;
    sandbox.clock().advance(Duration::from_secs(60));
    settled(&sandbox).await;
    assert_eq!(sandbox.deliveries()[0].status, DeliveryStatus::Canceled, "the retry");
    client.update_webhook(&UpdateWebhookDto::new(&id).with_enabled(true)).await.expect("enabled");
    user(&client, "ida").await;
    settled(&sandbox).await;
    receiver.expect(2).await;

    client.delete_webhook(&DeleteWebhookDto::new([id.as_str(), "nothing"])).await.expect("deleted");
    user(&client, "ola").await;
    settled(&sandbox).await;
    receiver.expect(2).await;
    assert_eq!(rejected(client.get_webhook(&GetWebhookQuery::new(&id)).await), NOT_FOUND);
    assert_eq!(rejected(client.update_webhook(&UpdateWebhookDto::new(&id)).await), NOT_FOUND);
    assert_eq!(client.get_webhook_logs(&ListWebhookLogs::new("nothing")).await.expect("log").total_count, 0);
}

#[tokio::test]
async fn webhook_is_triggered_by_hand() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let id = create(&client, &webhook(&receiver, &["user:created"]).with_enabled(false)).await;
    receiver.reacts([Reaction::Status(202, r#"{"taken": true}"#), Reaction::Status(500, "oh"), Reaction::Close]);
    let trigger = TriggerWebhookDto::new(&id)
        .with_request_body(json!({"a": 1}))
        .with_request_headers(json!({"X-Trace": "t-1", "Host": "example.com", "x-number": 7}));
    let response = |triggered: &identity_apis::genauth::types::TriggerWebhookData| {
        serde_json::to_value(&triggered.response).expect("json")
    };
    let triggered = client.trigger_webhook(&trigger).await.expect("triggered");
    assert_eq!(response(&triggered), json!({"taken": true}), "what the receiver has responded");
    for expected in [json!("oh"), json!({})] {
        let triggered = client.trigger_webhook(&TriggerWebhookDto::new(&id)).await.expect("triggered");
        assert_eq!(response(&triggered), expected);
    }
    let received = receiver.expect(3).await;
    assert_eq!((received[0].json(), received[0].header("x-trace")), (json!({"a": 1}), Some("t-1")));
    assert_eq!(received[0].header("host"), Some(receiver.host().as_str()), "no header of the connection");
    assert_eq!(received[0].header("x-authing-webhook-secret"), Some(SECRET));
    assert_eq!(received[1].json()["eventName"], "test");
    let logs = logs(&client, &id).await;
    assert_eq!((logs.as_array().map(Vec::len), &logs[2]["eventName"]), (Some(3), &json!("test")));
}

#[tokio::test]
async fn webhook_elsewhere_is_logged_as_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let elsewhere = CreateWebhookDto::new("application/json", ["user:created"], "crm", "http://hooks.example/hook");
    let id = create(&client, &elsewhere).await;
    user(&client, "mara").await;
    settled(&sandbox).await;
    let logs = logs(&client, &id).await;
    assert_eq!((logs.as_array().map(Vec::len), &logs[0]["success"]), (Some(1), &json!(false)));
    assert!(logs[0]["errorMessage"].as_str().expect("text").contains("not on this machine"), "{logs}");
    let delivery = sandbox.deliveries().remove(0);
    assert_eq!((delivery.status, delivery.host.as_str()), (DeliveryStatus::Rejected, "hooks.example"));
    assert_eq!(sandbox.send_genauth_event("login", &json!({})), 0, "nobody wants it");
}
