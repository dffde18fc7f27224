//! Prove's webhooks and callbacks.

use std::time::UNIX_EPOCH;

use identity_apis_sandbox::{DeliveryStatus, NumberChange, NumberEvent, Sandbox};
use serde_json::{Value, json};

use super::{SECRET, claims, enroll, settled};
use crate::receiver::Receiver;
use crate::support::{self, Prove};

#[tokio::test]
async fn number_event_is_signed_and_delivered() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::builder().prove_webhook(receiver.url("/hook?a=b"), SECRET).start().await.expect("started");
    let id = enroll(&sandbox).await;
    let event = NumberEvent::new(NumberChange::Port, &id).with_carrier("Other Mobile").with_line_type("fixedVoip");
    assert_eq!(sandbox.change_number(&event).expect("sent"), 1);
    settled(&sandbox).await;

    let received = receiver.expect(1).await.remove(0);
    assert_eq!((received.method.as_str(), received.target.as_str()), ("POST", "/hook?a=b"));
    assert_eq!(received.header("host"), Some(receiver.host().as_str()));
    assert_eq!(received.header("content-type"), Some("application/json"));
    assert_eq!(received.header("x-correlation-id").map(str::len), Some(36));
    let header = received.header("x-prove-authorization").expect("signed");
    let token = header.strip_prefix("Bearer ").expect("scheme");
    let claims = claims(token, SECRET).expect("the secret of the target");
    let now = sandbox.clock().now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
    let (issued, expires) = (claims["iat"].as_u64().expect("iat"), claims["exp"].as_u64().expect("exp"));
    assert_eq!(claims["iss"], "Prove Identity");
    assert!(issued <= now && now < expires && expires - issued <= 600, "{claims}");
    assert_eq!(super::claims(token, "whsec_other"), None);

    let body = received.json();
    assert_eq!(body.as_array().map(Vec::len), Some(1), "{body}");
    let expected = [("eventType", "PORT"), ("identityId", id.as_str()), ("clientCustomerId", "c-1")];
    for (property, value) in expected {
        assert_eq!(body[0][property], value, "{body}");
    }
    let prove = Prove::new(&sandbox).await;
    let identity = prove.got("/v3/identity/{proveId}", &format!("/v3/identity/{id}")).await;
    assert_eq!((&identity["carrier"], &identity["lineType"]), (&json!("Other Mobile"), &json!("fixedVoip")));

    let delivery = sandbox.deliveries().remove(0);
    assert_eq!((delivery.channel, delivery.event.as_str()), ("prove-webhook", "PORT"));
    assert_eq!((delivery.status, delivery.http_status), (DeliveryStatus::Delivered, Some(200)));
    assert_eq!((delivery.host, delivery.attempts), (receiver.host(), 1));
}

#[tokio::test]
async fn number_events_of_all_types_are_sent_until_one_ends_the_monitoring() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::builder().prove_webhook(receiver.url("/"), SECRET).start().await.expect("started");
    let id = enroll(&sandbox).await;
    let send = |change| sandbox.change_number(&NumberEvent::new(change, &id));
    let mut expected = Vec::new();
    for ending in [NumberChange::PhoneNumberChange, NumberChange::Disconnect, NumberChange::MovedOutOfCoverage] {
        for change in [NumberChange::LineTypeChange, NumberChange::Port, ending] {
            assert_eq!(send(change).expect("sent"), 1);
            expected.push(change.name());
        }
        assert!(send(NumberChange::Port).expect_err("over").to_string().contains("enroll the person again"));
        assert_eq!(enroll(&sandbox).await, id, "the same person");
    }
    let moved = NumberEvent::new(NumberChange::PhoneNumberChange, &id).with_phone_number("2001004035");
    assert_eq!(sandbox.change_number(&moved).expect("sent"), 1);
    assert_eq!(send(NumberChange::Port).expect("goes on under the new number"), 1);
    expected.extend(["PHONE_NUMBER_CHANGE", "PORT"]);
    settled(&sandbox).await;
    let received = receiver.expect(expected.len()).await;
    let types: Vec<Value> = received.iter().map(|received| received.json()[0]["eventType"].clone()).collect();
    assert_eq!(types, expected, "in their order");
    let nobody = NumberEvent::new(NumberChange::Port, "nobody");
    assert!(sandbox.change_number(&nobody).expect_err("unknown").to_string().contains("no enrolled identity"));
}

#[tokio::test]
async fn number_event_of_a_deactivated_identity_is_silenced() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::builder().prove_webhook(receiver.url("/"), SECRET).start().await.expect("started");
    let id = enroll(&sandbox).await;
    let prove = Prove::new(&sandbox).await;
    let switch = async |verb: &str| {
        let described = format!("/v3/identity/{{proveId}}/{verb}");
        prove.call("POST", &described, &format!("/v3/identity/{id}/{verb}")).await.0
    };
    assert_eq!(switch("deactivate").await, 200);
    let port = NumberEvent::new(NumberChange::Port, &id).with_carrier("Other Mobile");
    assert!(sandbox.change_number(&port).expect_err("silenced").to_string().contains("activate"));
    assert_eq!(switch("activate").await, 200);
    assert_eq!(sandbox.change_number(&port).expect("sent"), 1);
    settled(&sandbox).await;
    receiver.expect(1).await;
}

#[tokio::test]
async fn targets_are_part_of_snapshots() {
    let (receiver, other) = (Receiver::start().await, Receiver::start().await);
    let sandbox = Sandbox::builder().prove_webhook(receiver.url("/"), SECRET).start().await.expect("started");
    let prepared = sandbox.snapshot();
    sandbox.add_prove_webhook(other.url("/"), "whsec_other").expect("added");
    assert!(sandbox.remove_prove_webhook(&receiver.url("/")) && !sandbox.remove_prove_webhook(&receiver.url("/")));
    assert_eq!(sandbox.prove_webhooks(), [other.url("/")]);
    sandbox.restore(&prepared).expect("restored");
    assert_eq!(sandbox.prove_webhooks(), [receiver.url("/")]);
    sandbox.remove_prove_webhook(&receiver.url("/"));
    sandbox.reset();
    assert_eq!(sandbox.prove_webhooks(), [receiver.url("/")], "as at the start");

    let copy = Sandbox::builder().state(prepared).start().await.expect("started");
    assert_eq!(copy.send_prove_webhook("any", &json!([{"eventType": "SOMETHING_NEW"}])), 1);
    settled(&copy).await;
    let received = receiver.expect(1).await.remove(0);
    assert_eq!(received.json(), json!([{"eventType": "SOMETHING_NEW"}]));
    let header = received.header("x-prove-authorization").expect("signed");
    assert!(claims(header.strip_prefix("Bearer ").expect("scheme"), SECRET).is_some(), "the secret is kept");
}

async fn start(prove: &Prove<'_>, callback: &str, authenticator: Value) -> String {
    let subjects = json!({"mobile": {"claim": {"mobileNumber": "12025550143"}, "authenticators": authenticator}});
    let body = json!({"requestId": "r-1", "subjects": subjects, "callbackUrl": callback});
    let (status, body) = prove.post("/v1/server/auth/start", body).await;
    assert_eq!(status, 200, "{body}");
    body["authId"].as_str().expect("id").to_owned()
}

#[tokio::test]
async fn callback_brings_what_finish_returns() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for (number, passed) in [true, false].into_iter().enumerate() {
        let id = start(&prove, &receiver.url("/callback"), json!({"instant": {}})).await;
        settled(&sandbox).await;
        assert_eq!(receiver.received().len(), number, "nothing before the device has reported");
        sandbox.complete_client_step(&id, passed);
        settled(&sandbox).await;
        let received = receiver.expect(number + 1).await.remove(number);
        let (status, finished) = prove.post("/v1/server/auth/finish", json!({"authId": id})).await;
        assert_eq!((status, received.json()), (200, finished.clone()));
        support::prove_conforms("/v1/server/auth/finish", "post", 200, &received.json());
        let result = if passed { "success" } else { "error" };
        assert!(finished["subjects"]["mobile"].get(result).is_some(), "{finished}");
        assert_eq!(received.header("x-prove-authorization"), None, "no signature is documented");
    }
    let delivery = sandbox.deliveries().remove(0);
    assert_eq!((delivery.channel, delivery.event.as_str()), ("prove-callback", "AuthFinishResponse"));

    start(&prove, &receiver.url("/callback"), json!({"instant": {"testMode": "pass"}})).await;
    settled(&sandbox).await;
    assert!(receiver.expect(3).await[2].json()["subjects"]["mobile"]["success"].is_object(), "in test mode at once");
}
