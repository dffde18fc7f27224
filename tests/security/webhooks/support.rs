//! Signing tokens as Prove does, and looking for what must not show.

use std::error::Error;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use identity_apis::webhooks::{WebhookError, prove};
use serde_json::{Value, json};
use sha2::Sha256;

pub(crate) const SECRET: &str = "whsec_canary7f3a";
/// Stands for personal data.
pub(crate) const CANARY: &str = "canary7f3a";
pub(crate) const NOW: u64 = 1_800_000_000;

pub(crate) fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

pub(crate) fn builder() -> prove::Builder {
    prove::Verifier::builder().secret(SECRET).clock(|| at(NOW))
}

pub(crate) fn verifier() -> prove::Verifier {
    builder().build().unwrap()
}

pub(crate) fn claims() -> Value {
    json!({ "iss": "Prove Identity", "iat": NOW, "exp": NOW + 300 })
}

/// A token with this header and these claims.
pub(crate) fn token_with(header: &Value, claims: &Value, secret: &str) -> String {
    sign(&encode(header.to_string()), &encode(claims.to_string()), secret)
}

pub(crate) fn token(claims: &Value) -> String {
    token_with(&json!({ "alg": "HS256", "typ": "JWT" }), claims, SECRET)
}

pub(crate) fn sign(header: &str, claims: &str, secret: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("{header}.{claims}").as_bytes());
    format!("{header}.{claims}.{}", encode(mac.finalize().into_bytes()))
}

pub(crate) fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn bearer(token: &str) -> [(&'static str, String); 1] {
    [("X-Prove-Authorization", format!("Bearer {token}"))]
}

pub(crate) fn body() -> Vec<u8> {
    json!([{ "id": "e-1", "kind": "DISCONNECT", "phone": CANARY }]).to_string().into_bytes()
}

/// The error of a request that must be rejected; nothing of the request shows in it.
pub(crate) fn rejected<T>(result: Result<T, WebhookError>) -> WebhookError {
    let Err(error) = result else { panic!("accepted") };
    assert_discreet(&error);
    error
}

pub(crate) fn assert_discreet(error: &dyn Error) {
    let mut next = Some(error);
    while let Some(error) = next {
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(!shown.contains(CANARY), "{shown}");
        next = error.source();
    }
}
