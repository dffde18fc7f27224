//! Webhooks of GenAuth: the secret, the user pool, and the event.

use identity_apis::webhooks::genauth::{EventName, Verifier};
use identity_apis::webhooks::{BodyError, WebhookError};
use serde_json::json;

use super::support::{CANARY, rejected};

const SECRET: &str = "s-canary7f3a";
const BODY: &[u8] = br#"{"eventName":"user:created","data":{"userId":"u-1","phone":"canary7f3a"}}"#;

fn verifier() -> Verifier {
    Verifier::builder().secret(SECRET).build().unwrap()
}

#[test]
fn verifier_accepts_the_secret_under_both_names() {
    for name in ["x-authing-webhook-secret", "X-GenAuth-Webhook-Secret"] {
        let headers = [(name, SECRET), ("content-type", "application/json; charset=utf-8")];
        let delivery = verifier().verify(&headers, BODY).unwrap();
        assert_eq!(delivery.event_name(), &"user:created");
        assert_eq!(delivery.data()["phone"], CANARY);
        assert_eq!(delivery.user_pool_id(), None);
        let shown = format!("{delivery:?} {:?}", verifier());
        assert!(!shown.contains(CANARY), "{shown}");
    }
    let both = [("x-authing-webhook-secret", SECRET), ("x-genauth-webhook-secret", SECRET)];
    assert!(verifier().verify(&both, BODY).is_ok());
}

#[test]
fn wrong_secrets_are_rejected() {
    for secret in ["", "s", "s-canary7f3", "s-canary7f3a0", "S-canary7f3a", "s-canary7f3b", " s-canary7f3a"] {
        let error = rejected(verifier().verify(&[("x-authing-webhook-secret", secret)], BODY));
        assert!(matches!(error, WebhookError::WrongSecret) && error.status() == 401, "{secret:?}");
    }
    // HMAC would take the two for the same key.
    let padded = [("x-authing-webhook-secret", format!("{SECRET}\0"))];
    assert!(matches!(rejected(verifier().verify(&padded, BODY)), WebhookError::WrongSecret));
    let not_utf8 = [("x-authing-webhook-secret", b"\xff\xfe".to_vec())];
    assert!(matches!(rejected(verifier().verify(&not_utf8, BODY)), WebhookError::WrongSecret));
    for contradicting in [["", SECRET], [SECRET, "other"]] {
        let headers = [("x-authing-webhook-secret", contradicting[0]), ("x-genauth-webhook-secret", contradicting[1])];
        assert!(matches!(rejected(verifier().verify(&headers, BODY)), WebhookError::WrongSecret));
    }
    let twice = [("x-authing-webhook-secret", SECRET), ("x-authing-webhook-secret", SECRET)];
    assert!(matches!(rejected(verifier().verify(&twice, BODY)), WebhookError::DuplicateHeader(_)));
    let none: [(&str, &str); 0] = [];
    assert!(matches!(rejected(verifier().verify(&none, BODY)), WebhookError::MissingHeader(_)));
    let large = [("x-authing-webhook-secret", "s".repeat(9_000))];
    assert!(matches!(rejected(verifier().verify(&large, BODY)), WebhookError::HeaderTooLarge { .. }));
}

#[test]
fn secrets_are_rotated() {
    let both = Verifier::builder().secret("new").secret("old").build().unwrap();
    for secret in ["new", "old"] {
        assert!(both.verify(&[("x-genauth-webhook-secret", secret)], BODY).is_ok());
    }
    assert!(both.verify(&[("x-genauth-webhook-secret", "ne")], BODY).is_err());
}

#[test]
fn user_pool_is_checked() {
    let secret = ("x-authing-webhook-secret", SECRET);
    let bound = Verifier::builder().secret(SECRET).user_pool_id("pool-1").build().unwrap();
    for name in ["x-authing-userpool-id", "x-genauth-userpool-id"] {
        let delivery = bound.verify(&[secret, (name, "pool-1")], BODY).unwrap();
        assert_eq!(delivery.user_pool_id(), Some("pool-1"));
        assert!(matches!(rejected(bound.verify(&[secret, (name, "pool-2")], BODY)), WebhookError::WrongUserPool));
        assert!(verifier().verify(&[secret, (name, "pool-2")], BODY).is_ok(), "any pool");
    }
    assert!(matches!(rejected(bound.verify(&[secret], BODY)), WebhookError::WrongUserPool));
    let contradicting = [secret, ("x-authing-userpool-id", "pool-1"), ("x-genauth-userpool-id", "pool-2")];
    assert!(matches!(rejected(bound.verify(&contradicting, BODY)), WebhookError::InvalidHeader { .. }));
}

#[test]
fn event_names_are_open_and_have_aliases() {
    let name = |text: &str| {
        let body = json!({ "eventName": text }).to_string();
        let delivery = verifier().verify(&[("x-genauth-webhook-secret", SECRET)], body.as_bytes()).unwrap();
        assert!(delivery.data().is_null());
        delivery.event_name().clone()
    };
    assert_eq!(name("role:add").as_str(), "role:created");
    assert_eq!(name("role:delete").as_str(), "role:deleted");
    assert_eq!(name("role:delete").as_received(), "role:delete");
    assert_eq!(name("role:created"), name("role:add"));
    assert_ne!(name("role:added"), name("role:add"));
    assert_eq!(name("moon:rose").as_str(), "moon:rose");
    assert_eq!((name("moon:rose").subject(), name("login").subject()), ("moon".to_owned().as_str(), "login"));
    assert_eq!(format!("{:?}", EventName::from("Mara Okafor")), "[redacted]");
}

#[cfg(feature = "genauth-webhooks")]
#[test]
fn event_names_convert_into_the_documents_set() {
    use identity_apis::genauth::types::WebhookEventName;

    assert!(WebhookEventName::from(&EventName::from("role:add")).is_known());
    assert!(!WebhookEventName::from(&EventName::from("moon:rose")).is_known());
}

#[test]
fn bodies_without_an_event_are_rejected() {
    let verify = |body: &[u8], media: &str| {
        verifier().verify(&[("x-genauth-webhook-secret", SECRET), ("content-type", media)], body)
    };
    for (body, media, expected) in [
        (&b"[]"[..], "application/json", BodyError::WrongType { pointer: String::new(), expected: "an object" }),
        (b"{}", "application/json", no_name()),
        (b"{\"eventName\":1}", "application/json", no_name()),
        (b"{\"eventName\":\"\"}", "Application/JSON", no_name()),
        (b"{\"eventName\"", "application/json", BodyError::NotJson { line: 1, column: 12 }),
        (b"data=canary7f3a", "application/x-www-form-urlencoded", no_name()),
        (BODY, "text/plain", BodyError::UnsupportedMediaType),
        (BODY, "", BodyError::UnsupportedMediaType),
    ] {
        let WebhookError::InvalidBody(found) = rejected(verify(body, media)) else { panic!("{media}") };
        assert_eq!(found, expected);
    }
    rejected(verify(b"{\"eventName\":\"\xff\"}", "application/json"));
    let large = Verifier::builder().secret(SECRET).max_body_bytes(BODY.len() - 1).build().unwrap();
    let error = rejected(large.verify(&[("x-genauth-webhook-secret", SECRET)], BODY));
    assert!(matches!(error, WebhookError::BodyTooLarge { .. }));
}

fn no_name() -> BodyError {
    BodyError::WrongType { pointer: "/eventName".to_owned(), expected: "the name of an event" }
}

#[cfg(feature = "genauth-users")]
#[test]
fn users_are_read_where_there_are_some() {
    let user = |data: serde_json::Value| {
        let body = json!({ "eventName": "user:created", "data": data }).to_string();
        verifier().verify(&[("x-genauth-webhook-secret", SECRET)], body.as_bytes()).unwrap().user()
    };
    let direct = user(json!({ "userId": "u-1", "username": "mara.okafor" })).unwrap().unwrap();
    assert_eq!((direct.user_id.as_str(), direct.username.as_deref()), ("u-1", Some("mara.okafor")));
    let nested = user(json!({ "user": { "userId": "u-2" }, "app": {} })).unwrap().unwrap();
    assert_eq!(nested.user_id, "u-2");
    for none in [json!(null), json!({}), json!({ "userId": "" }), json!("u-1"), json!({ "user": [1] })] {
        assert!(user(none).unwrap().is_none());
    }
}

#[test]
fn data_is_read_as_a_type_of_the_caller() {
    let headers = [("x-genauth-webhook-secret", SECRET)];
    let delivery = verifier().verify(&headers, br#"{"eventName":"x","data":["canary7f3a"]}"#).unwrap();
    assert_eq!(delivery.data_as::<Vec<String>>().unwrap(), [CANARY]);
    assert!(matches!(rejected(delivery.data_as::<u8>()), WebhookError::InvalidBody(BodyError::Deserialize { .. })));
}
