//! How deliveries are made: retries, faults, which receivers.

use std::time::{Duration, UNIX_EPOCH};

use identity_apis_sandbox::{DeliveryStatus, Fault, Receivers, Sandbox};
use serde_json::{Value, json};

use super::{SECRET, claims, settled};
use crate::receiver::{Reaction, Received, Receiver};

/// A sandbox with a frozen clock and one receiver.
async fn with_receiver() -> (Sandbox, Receiver) {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::builder().prove_webhook(receiver.url("/"), SECRET).start().await.expect("started");
    sandbox.clock().freeze_at(sandbox.clock().now());
    (sandbox, receiver)
}

fn send(sandbox: &Sandbox) {
    assert_eq!(sandbox.send_prove_webhook("test", &json!([{"eventType": "PORT"}])), 1);
}

fn is_genuine(received: &Received) -> bool {
    token_claims(received).is_some()
}

fn token_claims(received: &Received) -> Option<Value> {
    let header = received.header("x-prove-authorization").expect("header");
    claims(header.strip_prefix("Bearer ").expect("scheme"), SECRET)
}

/// When a request was signed.
fn issued(received: &Received) -> u64 {
    token_claims(received).expect("genuine")["iat"].as_u64().expect("iat")
}

fn unix_seconds(sandbox: &Sandbox) -> u64 {
    sandbox.clock().now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs()
}

/// Long enough for a request that must not come.
async fn a_while() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}

#[tokio::test]
async fn delivery_is_retried_until_the_receiver_takes_it() {
    let (sandbox, receiver) = with_receiver().await;
    receiver.reacts([Reaction::Status(503, "busy"), Reaction::Close, Reaction::Status(204, "")]);
    send(&sandbox);
    for (attempts, backoff) in [(1, 1_000), (2, 2_000)] {
        receiver.expect(attempts).await;
        sandbox.clock().advance(Duration::from_millis(backoff - 1));
        a_while().await;
        assert_eq!(receiver.received().len(), attempts, "before its time");
        let delivery = sandbox.deliveries().remove(0);
        assert_eq!((delivery.status, delivery.error.is_some()), (DeliveryStatus::Pending, attempts == 2));
        sandbox.clock().advance(Duration::from_millis(1));
    }
    settled(&sandbox).await;
    let received = receiver.expect(3).await;
    let ids: Vec<_> = received.iter().map(|received| received.header("x-correlation-id")).collect();
    assert!(ids.iter().all(|id| id == &ids[0]));
    let first = issued(&received[0]);
    assert_eq!([issued(&received[1]), issued(&received[2])], [first + 1, first + 3], "each attempt has its own token");
    let delivery = sandbox.deliveries().remove(0);
    assert_eq!((delivery.status, delivery.http_status, delivery.attempts), (DeliveryStatus::Delivered, Some(204), 3));
    assert_eq!(delivery.error, None);
}

#[tokio::test]
async fn delivery_fails_after_three_attempts() {
    let (sandbox, receiver) = with_receiver().await;
    receiver.responds([500, 302, 404]);
    send(&sandbox);
    for attempts in 1..=3 {
        receiver.expect(attempts).await;
        a_while().await;
        sandbox.clock().advance(Duration::from_secs(60));
    }
    settled(&sandbox).await;
    let delivery = sandbox.deliveries().remove(0);
    assert_eq!((delivery.status, delivery.http_status, delivery.attempts), (DeliveryStatus::Failed, Some(404), 3));
    a_while().await;
    receiver.expect(3).await;
}

#[tokio::test]
async fn delivery_is_canceled_when_its_receiver_is_removed() {
    let (sandbox, receiver) = with_receiver().await;
    receiver.responds([500]);
    send(&sandbox);
    receiver.expect(1).await;
    a_while().await;
    sandbox.remove_prove_webhook(&receiver.url("/"));
    sandbox.clock().advance(Duration::from_secs(60));
    settled(&sandbox).await;
    assert_eq!(sandbox.deliveries()[0].status, DeliveryStatus::Canceled);
    receiver.expect(1).await;
}

#[tokio::test]
async fn fault_forges_a_signature() {
    let (sandbox, receiver) = with_receiver().await;
    sandbox.next("prove-webhooks").respond_with_fault(Fault::Forge);
    receiver.responds([401]);
    send(&sandbox);
    settled(&sandbox).await;
    send(&sandbox);
    settled(&sandbox).await;
    let received = receiver.expect(2).await;
    assert_eq!(received.iter().map(is_genuine).collect::<Vec<_>>(), [false, true]);
    let deliveries = sandbox.deliveries();
    assert_eq!((deliveries[0].fault, deliveries[0].status), (Some("forge"), DeliveryStatus::Failed));
    assert_eq!((deliveries[0].attempts, deliveries[1].fault), (1, None));
}

#[tokio::test]
async fn fault_delivers_twice() {
    let (sandbox, receiver) = with_receiver().await;
    sandbox.clock().reset();
    sandbox.next("webhooks").respond_with_fault(Fault::Duplicate);
    send(&sandbox);
    settled(&sandbox).await;
    let received = receiver.expect(2).await;
    assert_eq!(received[0].body, received[1].body);
    assert_eq!(received[0].headers, received[1].headers, "token included");
    assert!(sandbox.deliveries().iter().all(|delivery| delivery.fault == Some("duplicate")));
}

#[tokio::test]
async fn fault_drops_and_delays() {
    let (sandbox, receiver) = with_receiver().await;
    sandbox.next("webhooks").respond_with_fault(Fault::Drop);
    send(&sandbox);
    sandbox.next("webhooks").respond_with_fault(Fault::delay(Duration::from_secs(30)));
    send(&sandbox);
    sandbox.clock().advance(Duration::from_secs(29));
    a_while().await;
    assert_eq!(receiver.received().len(), 0);
    sandbox.clock().advance(Duration::from_secs(1));
    settled(&sandbox).await;
    let received = receiver.expect(1).await.remove(0);
    assert_eq!(issued(&received) + 30, unix_seconds(&sandbox), "it was signed when the event happened");
    let deliveries = sandbox.deliveries();
    assert_eq!((deliveries[0].status, deliveries[0].fault), (DeliveryStatus::Dropped, Some("drop")));
    assert_eq!((deliveries[1].status, deliveries[1].fault), (DeliveryStatus::Delivered, Some("delay")));
}

#[tokio::test]
async fn receivers_elsewhere_are_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    for url in ["http://192.0.2.7/", "http://hooks.example/", "https://127.0.0.1/", &sandbox.url(), "nonsense"] {
        assert!(sandbox.add_prove_webhook(url, SECRET).is_err(), "{url}");
        assert!(url == sandbox.url() || Sandbox::builder().prove_webhook(url, SECRET).start().await.is_err(), "{url}");
    }
    assert!(sandbox.prove_webhooks().is_empty());

    let receiver = Receiver::start().await;
    let none = Sandbox::builder().receivers(Receivers::none()).start().await.expect("started");
    assert!(none.add_prove_webhook(receiver.url("/"), SECRET).is_err());
    let allowed = Receivers::none().with_host("127.0.0.1");
    let sandbox = Sandbox::builder().receivers(allowed).prove_webhook(receiver.url("/"), SECRET);
    let sandbox = sandbox.start().await.expect("started");
    assert!(sandbox.add_prove_webhook(receiver.url("/").replace("127.0.0.1", "localhost"), SECRET).is_err());
    send(&sandbox);
    settled(&sandbox).await;
    receiver.expect(1).await;
}

#[tokio::test]
async fn receiver_that_hangs_holds_nobody_up() {
    let (slow, quick) = (Receiver::start().await, Receiver::start().await);
    slow.reacts([Reaction::Hang]);
    let builder = Sandbox::builder().prove_webhook(slow.url("/"), SECRET).prove_webhook(quick.url("/"), SECRET);
    let sandbox = builder.start().await.expect("started");
    for _ in 0..3 {
        assert_eq!(sandbox.send_prove_webhook("test", &json!([])), 2);
    }
    quick.expect(3).await;
    slow.expect(1).await;
    let pending = sandbox.deliveries().iter().filter(|delivery| delivery.status == DeliveryStatus::Pending).count();
    assert_eq!(pending, 3, "what goes to one receiver goes in its order");
    tokio::time::timeout(Duration::from_secs(5), sandbox.shutdown()).await.expect("nobody is waited for");
}
