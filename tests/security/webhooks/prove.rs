//! Webhooks of Prove: the token, its claims, and the events.

use std::time::{Duration, UNIX_EPOCH};

use identity_apis::webhooks::prove::{EventType, Verifier};
use identity_apis::webhooks::{BodyError, ConfigError, WebhookError};
use serde_json::json;

use super::support::{
    CANARY, NOW, SECRET, at, bearer, body, builder, claims, encode, rejected, sign, token, token_with, verifier,
};

#[test]
fn verifier_accepts_what_prove_signs() {
    let headers = [bearer(&token(&claims())).to_vec(), vec![("x-correlation-id", "c-1".to_owned())]].concat();
    let delivery = verifier().verify(headers.as_slice(), &body()).unwrap();
    assert_eq!(delivery.correlation_id(), Some("c-1"));
    assert_eq!(delivery.claims()["exp"], NOW + 300);
    let [event] = delivery.events() else { panic!("{delivery:?}") };
    assert_eq!(event.event_type(), Some(&EventType::Disconnect));
    assert_eq!(event.members()["phone"], CANARY);
    let shown = format!("{delivery:?} {event:?} {:?}", verifier());
    assert!(!shown.contains(CANARY), "{shown}");
}

/// Signed by another implementation: the sample of jwt.io.
#[test]
fn verifier_agrees_with_other_implementations() {
    const TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0Ij\
                         oxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
    let verify = |secret| rejected(Verifier::builder().secret(secret).build().unwrap().verify(&bearer(TOKEN), b"[]"));
    assert!(matches!(verify("your-256-bit-secret"), WebhookError::WrongIssuer), "its signature is right");
    assert!(matches!(verify("your-256-bit-secreT"), WebhookError::WrongSignature));
}

#[test]
fn verifier_reads_http_requests() {
    let request = http::Request::builder().header("X-Prove-Authorization", format!("Bearer {}", token(&claims())));
    let request = request.body(body()).unwrap();
    assert_eq!(verifier().verify_request(&request).unwrap().events().len(), 1);
    assert_eq!(verifier().verify(&request, request.body()).unwrap().events().len(), 1);
    let request = http::Request::new(body());
    assert!(matches!(rejected(verifier().verify_request(&request)), WebhookError::MissingHeader(_)));
}

#[test]
fn algorithm_is_pinned() {
    for algorithm in
        [json!("none"), json!("RS256"), json!("HS384"), json!("HS512"), json!("hs256"), json!(null), json!(1)]
    {
        // With the right signature of HS256, too: what the header claims must be what is done.
        let signed = token_with(&json!({ "alg": algorithm }), &claims(), SECRET);
        assert!(matches!(rejected(verifier().verify(&bearer(&signed), &body())), WebhookError::WrongAlgorithm));
        let unsigned = &signed[..=signed.rfind('.').unwrap()];
        assert!(matches!(rejected(verifier().verify(&bearer(unsigned), &body())), WebhookError::WrongAlgorithm));
    }
    let without = token_with(&json!({}), &claims(), SECRET);
    assert!(matches!(rejected(verifier().verify(&bearer(&without), &body())), WebhookError::WrongAlgorithm));
    let critical = token_with(&json!({ "alg": "HS256", "crit": ["b64"], "b64": false }), &claims(), SECRET);
    assert!(matches!(rejected(verifier().verify(&bearer(&critical), &body())), WebhookError::MalformedToken(_)));
}

#[test]
fn secrets_are_rotated() {
    let both = builder().secret("whsec_new").build().unwrap();
    for secret in [SECRET, "whsec_new"] {
        let signed = token_with(&json!({ "alg": "HS256" }), &claims(), secret);
        assert!(both.verify(&bearer(&signed), &body()).is_ok(), "{secret}");
    }
    for secret in ["whsec_other", "", "whsec_ne", "whsec_new2"] {
        let signed = token_with(&json!({ "alg": "HS256" }), &claims(), secret);
        assert!(matches!(rejected(both.verify(&bearer(&signed), &body())), WebhookError::WrongSignature));
    }
}

#[test]
fn secrets_that_cannot_be_right_are_rejected() {
    assert_eq!(Verifier::builder().build().unwrap_err(), ConfigError::NoSecret);
    for secret in ["", "\n", "whsec_a\n", "whsec a", "whsec_a\0"] {
        let built = Verifier::builder().secret("whsec_good").secret(secret).build();
        assert_eq!(built.unwrap_err(), ConfigError::InvalidSecret, "{secret:?}");
    }
    assert!(!format!("{:?}", builder()).contains(CANARY));
}

#[test]
fn forged_and_cut_tokens_are_rejected() {
    let good = token(&claims());
    for length in 0..good.len() {
        rejected(verifier().verify(&bearer(&good[..length]), &body()));
    }
    let parts: Vec<&str> = good.split('.').collect();
    let [header, _, signature] = parts[..] else { panic!("{good}") };
    let forged = encode(json!({ "iss": "Prove Identity", "exp": NOW + 9_999, "sub": CANARY }).to_string());
    for token in [
        format!("{header}.{forged}.{signature}"),
        format!("{good}.{signature}"),
        format!("{good}."),
        format!("{good}="),
        format!("{good}A"),
        format!(".{good}"),
        good.replace('.', ".."),
        String::new(),
        "..".to_owned(),
        good.to_lowercase(),
    ] {
        rejected(verifier().verify(&bearer(&token), &body()));
    }
}

/// Two bits of the last character of a signature are unused. A token with others is the same token in another encoding.
#[test]
fn signature_has_one_encoding() {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let good = token(&claims());
    let accepted = |last: char| {
        let reencoded = format!("{}{last}", &good[..good.len() - 1]);
        verifier().verify(&bearer(&reencoded), &body()).is_ok()
    };
    assert_eq!(ALPHABET.chars().filter(|last| accepted(*last)).count(), 1);
}

#[test]
fn parts_that_are_no_json_objects_are_rejected() {
    let claims = claims().to_string();
    for (header, claims) in [
        ("[]", claims.as_str()),
        ("{\"alg\":\"HS256\"", &claims),
        ("{\"alg\":\"HS256\"}", "[]"),
        ("{\"alg\":\"HS256\"}", ""),
        ("{\"alg\":\"HS256\"}", "{\"iss\":"),
        ("\u{feff}{\"alg\":\"HS256\"}", &claims),
    ] {
        let signed = sign(&encode(header), &encode(claims), SECRET);
        let error = rejected(verifier().verify(&bearer(&signed), &body()));
        assert!(matches!(error, WebhookError::MalformedToken(_)), "{error}");
    }
    let not_utf8 = sign(&encode(b"{\"alg\":\"HS256\",\"x\":\"\xff\"}"), &encode(&claims), SECRET);
    rejected(verifier().verify(&bearer(&not_utf8), &body()));
}

#[test]
fn issuer_is_checked() {
    for issuer in [json!("prove identity"), json!("Prove Identity "), json!(["Prove Identity"]), json!(null)] {
        let signed = token(&json!({ "iss": issuer, "exp": NOW + 9 }));
        assert!(matches!(rejected(verifier().verify(&bearer(&signed), &body())), WebhookError::WrongIssuer));
    }
}

#[test]
fn times_are_checked_with_leeway() {
    let verify = |name: &str, time: f64| {
        let signed = token(&json!({ "iss": "Prove Identity", name: time }));
        verifier().verify(&bearer(&signed), &body())
    };
    let now = 1_800_000_000.0;
    assert!(verify("exp", now - 59.9).is_ok());
    assert!(matches!(rejected(verify("exp", now - 60.0)), WebhookError::Expired));
    for name in ["nbf", "iat"] {
        assert!(verify(name, now + 60.0).is_ok());
        assert!(matches!(rejected(verify(name, now + 60.5)), WebhookError::NotYetValid));
        assert!(verify(name, -1e300).is_ok());
        assert!(matches!(rejected(verify(name, 1e300)), WebhookError::NotYetValid));
    }
    assert!(verify("exp", 1e300).is_ok());
    assert!(matches!(rejected(verify("exp", -1e300)), WebhookError::Expired));
    let exact = builder().leeway(Duration::ZERO).build().unwrap();
    let signed = token(&json!({ "iss": "Prove Identity", "exp": NOW }));
    assert!(matches!(rejected(exact.verify(&bearer(&signed), &body())), WebhookError::Expired));
    for name in ["exp", "nbf", "iat"] {
        for value in [json!("1800000000"), json!(null), json!([NOW])] {
            let signed = token(&json!({ "iss": "Prove Identity", name: value }));
            assert!(matches!(rejected(verifier().verify(&bearer(&signed), &body())), WebhookError::MalformedToken(_)));
        }
    }
}

#[test]
fn expiration_and_age_can_be_demanded() {
    let issuer_only = token(&json!({ "iss": "Prove Identity" }));
    assert!(verifier().verify(&bearer(&issuer_only), &body()).is_ok());
    let expiring = builder().require_expiration().build().unwrap();
    assert!(matches!(rejected(expiring.verify(&bearer(&issuer_only), &body())), WebhookError::MissingClaim("exp")));
    assert!(expiring.verify(&bearer(&token(&claims())), &body()).is_ok());

    let young = builder().max_age(Duration::from_secs(100)).leeway(Duration::from_secs(5)).build().unwrap();
    assert!(matches!(rejected(young.verify(&bearer(&issuer_only), &body())), WebhookError::MissingClaim("iat")));
    for (issued, is_accepted) in [(NOW, true), (NOW - 105, true), (NOW - 106, false)] {
        let signed = token(&json!({ "iss": "Prove Identity", "iat": issued }));
        let result = young.verify(&bearer(&signed), &body());
        assert_eq!(result.is_ok(), is_accepted, "{issued}");
        if !is_accepted {
            assert!(matches!(rejected(result), WebhookError::TooOld));
        }
    }
}

#[test]
fn machine_clock_before_1970_is_no_panic() {
    let early = builder().clock(|| UNIX_EPOCH - Duration::from_secs(9)).build().unwrap();
    assert!(matches!(rejected(early.verify(&bearer(&token(&claims())), &body())), WebhookError::NotYetValid));
    let extreme = builder().leeway(Duration::MAX).max_age(Duration::MAX).build().unwrap();
    assert!(extreme.verify(&bearer(&token(&claims())), &body()).is_ok());
}

#[test]
fn headers_are_checked() {
    let good = token(&claims());
    let verify = |headers: &[(&str, Vec<u8>)]| verifier().verify(headers, &body());
    for accepted in ["Bearer ", "bearer ", "BEARER   ", " Bearer "] {
        assert!(verify(&[("X-PROVE-Authorization", format!("{accepted}{good} ").into())]).is_ok(), "{accepted:?}");
    }
    for value in
        [good.clone(), format!("Basic {good}"), format!("Bearer{good}"), "Bearer".into(), "Be".into(), String::new()]
    {
        let error = rejected(verify(&[("x-prove-authorization", value.into_bytes())]));
        assert!(matches!(error, WebhookError::InvalidHeader { .. }), "{error}");
    }
    assert!(matches!(rejected(verify(&[])), WebhookError::MissingHeader(_)));
    // The header of the service, and not the one that clients send.
    assert!(matches!(
        rejected(verify(&[("authorization", format!("Bearer {good}").into())])),
        WebhookError::MissingHeader(_)
    ));
    let twice = [("x-prove-authorization", format!("Bearer {good}").into_bytes()), ("X-Prove-Authorization", vec![])];
    assert!(matches!(rejected(verify(&twice)), WebhookError::DuplicateHeader(_)));
    let not_utf8 = [("x-prove-authorization", [format!("Bearer {good}").as_bytes(), b"\xff"].concat())];
    assert!(matches!(rejected(verify(&not_utf8)), WebhookError::InvalidHeader { .. }));
}

#[test]
fn sizes_are_limited() {
    let header = format!("Bearer {}", token(&claims()));
    let exact = builder().max_header_bytes(header.len()).max_body_bytes(body().len()).build().unwrap();
    assert_eq!(exact.max_body_bytes(), body().len());
    assert!(exact.verify(&[("x-prove-authorization", header.as_str())], &body()).is_ok());
    let error = rejected(exact.verify(&[("x-prove-authorization", format!("{header} "))], &body()));
    assert!(matches!(error, WebhookError::HeaderTooLarge { .. }) && error.status() == 431);
    let error = rejected(exact.verify(&[("x-prove-authorization", header)], &[&body()[..], b" "].concat()));
    assert!(matches!(error, WebhookError::BodyTooLarge { .. }) && error.status() == 413);
    rejected(verifier().verify(&bearer(&"a.".repeat(5_000)), &body()));
}

#[test]
fn correlation_id_is_exposed_if_it_is_one() {
    let good = bearer(&token(&claims()));
    for (values, expected) in [
        (vec!["abc-1"], Some("abc-1")),
        (vec![], None),
        (vec![""], None),
        (vec!["a", "b"], None),
        (vec!["a b"], None),
        (vec!["é"], None),
    ] {
        let more = values.iter().map(|value| ("X-Correlation-ID", (*value).to_owned()));
        let headers: Vec<_> = good.iter().cloned().chain(more).collect();
        let delivery = verifier().verify(headers.as_slice(), b"[]").unwrap();
        assert_eq!(delivery.correlation_id(), expected, "{values:?}");
    }
}

#[test]
fn bodies_are_arrays_of_objects() {
    let good = bearer(&token(&claims()));
    let verify = |body: &[u8]| verifier().verify(&good, body);
    assert_eq!(verify(b"[]").unwrap().events().len(), 0);
    for (body, expected) in [
        (&b"{}"[..], BodyError::WrongType { pointer: String::new(), expected: "an array of events" }),
        (b"[{}, 1]", BodyError::WrongType { pointer: "/1".to_owned(), expected: "an object" }),
        (b"", BodyError::NotJson { line: 1, column: 0 }),
        (b"[{\"a\": \"canary7f3a]", BodyError::NotJson { line: 1, column: 19 }),
    ] {
        let error = rejected(verify(body));
        assert_eq!(error.status(), 400);
        let WebhookError::InvalidBody(found) = error else { panic!("{error}") };
        assert_eq!(found, expected);
    }
    rejected(verify(b"[{\"a\": \"\xff\"}]"));
    rejected(verify("[".repeat(100_000).as_bytes()));
}

#[test]
fn event_type_is_found_by_its_value() {
    let good = bearer(&token(&claims()));
    let type_of = |event: serde_json::Value| {
        let delivery = verifier().verify(&good, json!([event]).to_string().as_bytes()).unwrap();
        delivery.events()[0].event_type().cloned()
    };
    for known in EventType::KNOWN {
        assert_eq!(type_of(json!({ "a": "x", "whatever": known.as_str(), "n": 1 })), Some(known));
    }
    assert_eq!(type_of(json!({ "type": "NEW_KIND" })), Some(EventType::from("NEW_KIND")));
    assert_eq!(type_of(json!({ "event_type": "NEW", "type": "mobile" })), Some(EventType::Unknown("NEW".to_owned())));
    // A known value goes before a likely name, unless there are two.
    assert_eq!(type_of(json!({ "type": "mobile", "what": "PORT" })), Some(EventType::Port));
    assert_eq!(type_of(json!({ "description": "PORT", "eventType": "DISCONNECT" })), Some(EventType::Disconnect));
    assert_eq!(type_of(json!({ "a": "PORT", "b": "PORT" })), Some(EventType::Port));
    assert_eq!(type_of(json!({ "a": "PORT", "b": "DISCONNECT" })), None);
    assert_eq!(type_of(json!({ "kind": "port", "nested": { "type": "PORT" } })), None);
    assert_eq!(format!("{:?}", EventType::from("+49 170 1234567")), "Unknown([redacted])");
}

#[test]
fn signature_is_checked_before_the_body_is_read() {
    let signed = token_with(&json!({ "alg": "HS256" }), &claims(), "whsec_other");
    assert!(matches!(rejected(verifier().verify(&bearer(&signed), b"no JSON")), WebhookError::WrongSignature));
    let late = builder().clock(|| at(NOW + 9_999)).build().unwrap();
    assert!(matches!(rejected(late.verify(&bearer(&token(&claims())), b"no JSON")), WebhookError::Expired));
}
