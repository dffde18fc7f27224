//! The verifiers of the crate `identity-apis` with what the sandbox delivers.

use std::time::Duration;

use identity_apis::genauth::types::CreateWebhookDto;
use identity_apis::webhooks::prove::{EventType, parse_auth_callback};
use identity_apis::webhooks::{MemoryReplayGuard, WebhookError, genauth, prove};
use identity_apis_sandbox::{Fault, NumberChange, NumberEvent, Sandbox};
use serde_json::json;

use super::{SECRET, enroll, settled};
use crate::genauth::client::{client, user};
use crate::receiver::{Received, Receiver};
use crate::support::Prove;

fn verify(verifier: &prove::Verifier, received: &Received) -> Result<prove::Delivery, WebhookError> {
    verifier.verify(received.headers.as_slice(), received.body.as_bytes())
}

#[tokio::test]
async fn verifier_of_prove_accepts_events_and_rejects_forged_and_replayed_ones() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::builder().prove_webhook(receiver.url("/"), SECRET).start().await.expect("started");
    let id = enroll(&sandbox).await;
    let change = |change| sandbox.change_number(&NumberEvent::new(change, &id)).expect("sent");
    change(NumberChange::Port);
    sandbox.next("prove-webhooks").respond_with_fault(Fault::Forge);
    change(NumberChange::LineTypeChange);
    settled(&sandbox).await;
    sandbox.next("prove-webhooks").respond_with_fault(Fault::Duplicate);
    change(NumberChange::Disconnect);
    settled(&sandbox).await;

    let verifier = prove::Verifier::builder()
        .secret("whsec_new")
        .secret(SECRET)
        .require_expiration()
        .replay_guard(MemoryReplayGuard::new(100), Duration::from_secs(600))
        .build()
        .expect("verifier");
    let received = receiver.expect(4).await;
    let port = verify(&verifier, &received[0]).expect("genuine");
    assert_eq!(port.events()[0].event_type(), Some(&EventType::Port));
    assert_eq!(port.events()[0].members()["identityId"], id);
    assert_eq!(port.correlation_id(), received[0].header("x-correlation-id"));
    assert!(matches!(verify(&verifier, &received[1]), Err(WebhookError::WrongSignature)), "forged");
    assert_eq!(
        verify(&verifier, &received[2]).expect("genuine").events()[0].event_type(),
        Some(&EventType::Disconnect)
    );
    assert!(matches!(verify(&verifier, &received[3]), Err(WebhookError::Replayed)), "delivered twice");
}

#[tokio::test]
async fn verifier_of_prove_rejects_what_was_delayed_for_too_long() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::builder().prove_webhook(receiver.url("/"), SECRET).start().await.expect("started");
    // The verifier goes by the clock of the machine, and the sandbox is ten minutes behind until the delay is over.
    sandbox.clock().rewind(Duration::from_secs(600));
    sandbox.next("webhooks").respond_with_fault(Fault::delay(Duration::from_secs(600)));
    sandbox.send_prove_webhook("late", &json!([{"eventType": "PORT"}]));
    sandbox.clock().advance(Duration::from_secs(600));
    settled(&sandbox).await;
    let verifier = prove::Verifier::builder().secret(SECRET).build().expect("verifier");
    let late = verify(&verifier, &receiver.expect(1).await[0]);
    assert!(matches!(late, Err(WebhookError::Expired)), "{late:?}");
}

#[tokio::test]
async fn callback_is_read_and_stays_unverified() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::start().await.expect("started");
    let subjects = json!({"mobile": {"authenticators": {"instant": {}}}});
    let body = json!({"requestId": "r-1", "subjects": subjects, "callbackUrl": receiver.url("/")});
    let (_, started) = Prove::new(&sandbox).await.post("/v1/server/auth/start", body).await;
    let id = started["authId"].as_str().expect("id");
    sandbox.complete_client_step(id, true);
    settled(&sandbox).await;
    let callback = parse_auth_callback(receiver.expect(1).await[0].body.as_bytes()).expect("read");
    assert_eq!(callback.auth_finish_request().auth_id, id);
}

#[tokio::test]
async fn verifier_of_genauth_reads_json_and_forms() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    for media_type in ["application/json", "application/x-www-form-urlencoded"] {
        let webhook =
            CreateWebhookDto::new(media_type, ["user:created"], "crm", receiver.url("/")).with_secret("canary");
        client.create_webhook(&webhook).await.expect("created");
    }
    let mara = user(&client, "mara").await;
    settled(&sandbox).await;
    sandbox.next("genauth-webhooks").respond_with_fault(Fault::Forge);
    assert_eq!(sandbox.send_genauth_event("user:created", &json!({})), 2);
    settled(&sandbox).await;

    let pool = sandbox.genauth_credentials().userpool_id.as_str();
    let verifier = genauth::Verifier::builder().secret("canary").user_pool_id(pool).build().expect("verifier");
    let received = receiver.expect(4).await;
    for received in &received[..2] {
        let delivery = verifier.verify(received.headers.as_slice(), received.body.as_bytes()).expect("genuine");
        assert_eq!((delivery.event_name().as_str(), delivery.user_pool_id()), ("user:created", Some(pool)));
        let user = delivery.user().expect("a user").expect("there");
        assert_eq!((user.user_id.as_str(), user.username.as_deref()), (mara.as_str(), Some("mara")));
    }
    let verified = received[2..]
        .iter()
        .map(|received| verifier.verify(received.headers.as_slice(), received.body.as_bytes()).is_ok());
    assert_eq!(verified.collect::<Vec<_>>(), [false, true], "the first one is forged");
}
