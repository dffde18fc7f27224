//! Webhooks, delivered over real sockets.

mod control;
mod delivery;
mod genauth;
mod prove;
mod verifiers;

use std::time::Duration;

use crate::support::Prove;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};
use sha2::Sha256;

const SECRET: &str = "whsec_test_6f3a";

/// The claims of a token that was made with that secret; nothing if it was not.
fn claims(token: &str, secret: &str) -> Option<Value> {
    let (signed, signature) = token.rsplit_once('.').expect("signature");
    let (header, claims) = signed.split_once('.').expect("claims");
    let read = |part: &str| -> Value {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).expect("base64url")).expect("json")
    };
    assert_eq!(read(header)["alg"], "HS256");
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("key");
    mac.update(signed.as_bytes());
    let signature = URL_SAFE_NO_PAD.decode(signature).expect("base64url");
    mac.verify_slice(&signature).is_ok().then(|| read(claims))
}

/// Enrolls a test user of Identity Manager.
async fn enroll(sandbox: &Sandbox) -> String {
    let body = json!({"phoneNumber": "2001004031", "clientCustomerId": "c-1"});
    let enrolled = Prove::new(sandbox).await.ok("/v3/identity", body).await;
    enrolled["proveId"].as_str().expect("id").to_owned()
}

/// Fails the test when deliveries do not end.
async fn settled(sandbox: &Sandbox) {
    tokio::time::timeout(Duration::from_secs(20), sandbox.deliveries_settled()).await.expect("settled");
}
