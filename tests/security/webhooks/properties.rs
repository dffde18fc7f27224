//! What holds for any input.

use identity_apis::webhooks::genauth;
use proptest::prelude::*;
use serde_json::json;

use super::support::{NOW, SECRET, assert_discreet, bearer, body, claims, token, token_with, verifier};

proptest! {
    #[test]
    fn verifier_rejects_every_token_but_the_signed_one(at in 0..200_usize, byte in any::<u8>(), cut in any::<bool>()) {
        let good = token(&claims());
        let at = at % good.len();
        let mut changed = good.clone().into_bytes();
        if cut { changed.remove(at); } else { changed[at] = byte; }
        let value = [b"Bearer ", changed.as_slice()].concat();
        let result = verifier().verify(&[("x-prove-authorization", value)], &body());
        // Whitespace in front of a token is part of the scheme, so that the token is the same without it.
        prop_assert_eq!(result.is_ok(), changed.trim_ascii() == good.as_bytes());
        if let Err(error) = result { assert_discreet(&error); }
    }

    #[test]
    fn verifier_rejects_every_other_secret(secret in "[a-z_0-9]{1,80}") {
        let signed = token_with(&json!({ "alg": "HS256" }), &claims(), &secret);
        prop_assert_eq!(verifier().verify(&bearer(&signed), &body()).is_ok(), secret == SECRET);
    }

    #[test]
    fn verifier_takes_any_header_and_body(header in prop::collection::vec(any::<u8>(), 0..200), body in any::<Vec<u8>>()) {
        for value in [header.clone(), [b"Bearer ", header.as_slice()].concat()] {
            prop_assert!(verifier().verify(&[("x-prove-authorization", value)], &body).is_err());
        }
        if let Err(error) = verifier().verify(&bearer(&token(&claims())), &body) { assert_discreet(&error); }
    }

    #[test]
    fn verifier_accepts_exactly_the_times_of_the_token(issued in -400_i64..400, expires in -400_i64..400) {
        let now = i64::try_from(NOW).unwrap();
        let signed = token(&json!({ "iss": "Prove Identity", "iat": now + issued, "exp": now + expires }));
        let is_valid = issued <= 60 && expires > -60;
        prop_assert_eq!(verifier().verify(&bearer(&signed), &body()).is_ok(), is_valid);
    }

    #[test]
    fn form_of_any_pairs_is_read_or_rejected(body in "[a-z\\[\\]=&%+0-9]{0,60}") {
        let headers = [("x-genauth-webhook-secret", "s"), ("content-type", "application/x-www-form-urlencoded")];
        let verifier = genauth::Verifier::builder().secret("s").build().unwrap();
        let body = format!("eventName=login&{body}");
        if let Ok(delivery) = verifier.verify(&headers, body.as_bytes()) {
            prop_assert_eq!(delivery.event_name().as_str(), "login");
        }
    }

    #[test]
    fn form_carries_any_text(text in any::<String>()) {
        let headers = [("x-genauth-webhook-secret", "s"), ("content-type", "application/x-www-form-urlencoded")];
        let verifier = genauth::Verifier::builder().secret("s").build().unwrap();
        let encoded: String = text.bytes().map(|byte| format!("%{byte:02x}")).collect();
        let delivery = verifier.verify(&headers, format!("eventName=login&data[x]={encoded}").as_bytes()).unwrap();
        prop_assert_eq!(&delivery.data()["x"], &text);
    }

    #[test]
    fn genauth_accepts_the_secret_and_nothing_else(given in "[a-z]{0,3}", accepted in "[a-z]{1,3}") {
        let verifier = genauth::Verifier::builder().secret(accepted.as_str()).build().unwrap();
        let result = verifier.verify(&[("x-genauth-webhook-secret", &given)], br#"{"eventName":"login"}"#);
        prop_assert_eq!(result.is_ok(), given == accepted);
    }
}
