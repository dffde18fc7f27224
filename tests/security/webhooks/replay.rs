//! Guards against replays.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use identity_apis::webhooks::prove::ReplayScope;
use identity_apis::webhooks::{Claim, DeliveryId, MemoryReplayGuard, ReplayGuard, WebhookError, genauth};
use serde_json::json;

use super::support::{CANARY, NOW, at, bearer, body, builder, claims, rejected, token, verifier};

const WINDOW: Duration = Duration::from_secs(600);

#[test]
fn replays_are_rejected_until_they_are_released() {
    let guard = Arc::new(MemoryReplayGuard::new(16));
    let verifier = builder().replay_guard(Arc::clone(&guard), WINDOW).build().unwrap();
    let headers = bearer(&token(&claims()));
    let delivery = verifier.verify(&headers, &body()).unwrap();
    let error = rejected(verifier.verify(&headers, &body()));
    assert!(error.is_replay() && error.status() == 200);
    assert!(verifier.verify(&headers, b"[]").is_ok(), "another body");
    assert_eq!(guard.len(), 2);
    verifier.release(delivery.id()).unwrap();
    assert_eq!(verifier.verify(&headers, &body()).unwrap().id(), delivery.id());
}

#[test]
fn replays_are_accepted_without_a_guard() {
    let headers = bearer(&token(&claims()));
    let first = verifier().verify(&headers, &body()).unwrap();
    assert_eq!(verifier().verify(&headers, &body()).unwrap(), first);
    verifier().release(first.id()).unwrap();
}

#[test]
fn scope_of_the_token_rejects_another_body() {
    let guard = MemoryReplayGuard::new(16);
    let verifier = builder().replay_guard(guard, WINDOW).replay_scope(ReplayScope::Token).build().unwrap();
    let headers = bearer(&token(&claims()));
    assert!(verifier.verify(&headers, &body()).is_ok());
    assert!(rejected(verifier.verify(&headers, b"[]")).is_replay());
}

#[test]
fn rejected_requests_are_not_remembered() {
    let guard = Arc::new(MemoryReplayGuard::new(16));
    let verifier = builder().replay_guard(Arc::clone(&guard), WINDOW).build().unwrap();
    rejected(verifier.verify(&bearer(&token(&json!({ "iss": "x" }))), &body()));
    rejected(verifier.verify(&bearer(&token(&claims())), b"no JSON"));
    assert!(guard.is_empty());
}

/// An id is remembered as long as its token can be used, and at least for the window.
#[test]
fn ids_are_remembered_while_the_token_lives() {
    for (lifetime, window, remembered) in [(300, 60, 359), (300, 600, 599)] {
        let now = Arc::new(AtomicU64::new(NOW));
        let shown = Arc::clone(&now);
        let verifier = builder()
            .clock(move || at(shown.load(Ordering::SeqCst)))
            .replay_guard(MemoryReplayGuard::new(16), Duration::from_secs(window))
            .build()
            .unwrap();
        let headers = bearer(&token(&json!({ "iss": "Prove Identity", "exp": NOW + lifetime })));
        verifier.verify(&headers, &body()).unwrap();
        now.store(NOW + remembered.min(359), Ordering::SeqCst);
        assert!(rejected(verifier.verify(&headers, &body())).is_replay());
        now.store(NOW + 360, Ordering::SeqCst);
        assert!(matches!(rejected(verifier.verify(&headers, &body())), WebhookError::Expired));
    }
}

#[test]
fn genauth_replays_are_rejected_within_the_window() {
    let now = Arc::new(AtomicU64::new(NOW));
    let shown = Arc::clone(&now);
    let verifier = genauth::Verifier::builder()
        .secret("s")
        .clock(move || at(shown.load(Ordering::SeqCst)))
        .replay_guard(MemoryReplayGuard::new(16), WINDOW)
        .build()
        .unwrap();
    let headers = |pool| [("x-genauth-webhook-secret", "s"), ("x-genauth-userpool-id", pool)];
    let body = br#"{"eventName":"login"}"#;
    verifier.verify(&headers("a"), body).unwrap();
    verifier.verify(&headers("b"), body).unwrap();
    now.store(NOW + 599, Ordering::SeqCst);
    assert!(rejected(verifier.verify(&headers("a"), body)).is_replay());
    now.store(NOW + 600, Ordering::SeqCst);
    assert!(verifier.verify(&headers("a"), body).is_ok());
}

struct Broken;

impl ReplayGuard for Broken {
    fn claim(&self, _: DeliveryId, _: SystemTime, _: SystemTime) -> Result<Claim, Box<dyn Error + Send + Sync>> {
        Err(format!("redis://user:{CANARY}@host").into())
    }

    fn release(&self, _: DeliveryId) -> Result<(), Box<dyn Error + Send + Sync>> {
        Err("gone".into())
    }
}

#[test]
fn guard_that_fails_accepts_nothing() {
    let verifier = builder().replay_guard(Broken, WINDOW).build().unwrap();
    let Err(error) = verifier.verify(&bearer(&token(&claims())), &body()) else { panic!("accepted") };
    assert_eq!(error.status(), 503);
    assert!(!format!("{error} {error:?}").contains(CANARY));
    assert!(error.source().unwrap().to_string().contains(CANARY), "the caller's own error can be reached");
    assert!(verifier.release(DeliveryId::from_bytes([0; 32])).is_err());
}
