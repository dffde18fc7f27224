//! Webhooks of both services.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use identity_apis::webhooks::{WebhookError, genauth, prove};
use serde_json::Value;
use sha2::Sha256;

use crate::canary::{CANARY, assert_discreet, assert_hidden};

const SECRET: &str = "whsec_canary7f3a";
const NOW: u64 = 1_800_000_000;

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW)
}

/// The first byte chooses what follows: a whole token and a body; claims that are signed here and a body; a body in JSON or
/// as a form for GenAuth. Two parts are separated by a zero byte.
pub fn webhooks(input: &[u8]) {
    let Some((choice, rest)) = input.split_first() else { return };
    let at = rest.iter().position(|byte| *byte == 0).unwrap_or(rest.len());
    let (first, body) = (&rest[..at], rest.get(at + 1..).unwrap_or_default());
    match choice % 4 {
        0 => whole_token(first, body),
        1 => signed_claims(first, body),
        2 => genauth(rest, "application/json"),
        _ => genauth(rest, "application/x-www-form-urlencoded"),
    }
}

fn verify(token: &[u8], body: &[u8]) -> Result<prove::Delivery, WebhookError> {
    let verifier = prove::Verifier::builder().secret("whsec_other").secret(SECRET).clock(now).build();
    let value = [b"Bearer ", token].concat();
    let result = verifier.expect("secrets that can be right").verify(&[("x-prove-authorization", value)], body);
    match &result {
        Ok(delivery) => assert_hidden(&format!("{delivery:?}")),
        Err(error) => {
            assert_discreet(error);
            assert!(matches!(error.status(), 400 | 401 | 413 | 431));
        }
    }
    result
}

/// What is accepted is signed with the secret, by a reading that knows nothing of the crate's.
fn whole_token(token: &[u8], body: &[u8]) {
    if verify(token, body).is_err() {
        return;
    }
    let token = str::from_utf8(token).expect("an accepted token is ASCII").trim();
    let (signed, signature) = token.rsplit_once('.').expect("it has parts");
    assert_eq!(URL_SAFE_NO_PAD.encode(mac(signed)), signature);
    let (header, claims) = signed.split_once('.').expect("it has three");
    let read = |part: &str| -> Value {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).expect("base64url")).expect("JSON")
    };
    assert_eq!(read(header)["alg"], "HS256");
    assert!(are_valid(&read(claims)));
}

/// Claims and bodies behind a signature are accepted exactly if a short and slow reading accepts them.
fn signed_claims(claims: &[u8], body: &[u8]) {
    let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(br#"{"alg":"HS256"}"#), URL_SAFE_NO_PAD.encode(claims));
    let token = format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac(&signed)));
    let result = verify(token.as_bytes(), body);
    if token.len() + "Bearer ".len() > 8 * 1024 {
        assert!(matches!(result, Err(WebhookError::HeaderTooLarge { .. })));
        return;
    }
    let are_valid = serde_json::from_slice(claims).is_ok_and(|claims| are_valid(&claims));
    let events: Option<Vec<serde_json::Map<String, Value>>> = serde_json::from_slice(body).ok();
    assert_eq!(result.is_ok(), are_valid && events.is_some(), "{result:?}");
    let (Ok(delivery), Some(events)) = (result, events) else { return };
    let members: Vec<_> = delivery.into_events().into_iter().map(prove::Event::into_members).collect();
    assert_eq!(members, events, "events are kept as they are");
}

fn are_valid(claims: &Value) -> bool {
    let time = |name: &str| claims.get(name).map_or(Some(None), |value| value.as_f64().map(Some));
    let (Some(expires), Some(begins), Some(issued)) = (time("exp"), time("nbf"), time("iat")) else { return false };
    let now = NOW as f64;
    claims.is_object()
        && claims["iss"] == "Prove Identity"
        && expires.is_none_or(|expires| now < expires + 60.0)
        && begins.is_none_or(|begins| begins <= now + 60.0)
        && issued.is_none_or(|issued| issued <= now + 60.0)
}

fn mac(text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

/// With the secret, a body is read or rejected; without it, never.
fn genauth(body: &[u8], media_type: &str) {
    let verifier = genauth::Verifier::builder().secret(CANARY).clock(now).build().expect("a secret that can be right");
    let verify =
        |secret: &str| verifier.verify(&[("x-authing-webhook-secret", secret), ("content-type", media_type)], body);
    let rejected = verify("canary7f3").expect_err("another secret");
    assert!(matches!(rejected, WebhookError::WrongSecret) || matches!(rejected, WebhookError::BodyTooLarge { .. }));
    match verify(CANARY) {
        Err(error) => assert_discreet(&error),
        Ok(delivery) => {
            assert!(!delivery.event_name().as_str().is_empty());
            if media_type == "application/json" {
                let said: Value = serde_json::from_slice(body).expect("what was read is JSON");
                assert_eq!(delivery.event_name().as_received(), said["eventName"]);
                assert_eq!(*delivery.data(), said["data"]);
            }
            // An unknown name is shown if it looks like one, and the canary does.
            if !delivery.event_name().as_str().contains(CANARY) {
                assert_hidden(&format!("{delivery:?}"));
            }
            if let Err(error) = delivery.user() {
                assert_discreet(&error);
            }
        }
    }
}
