//! Responses of the token endpoints.

use identity_apis::fuzzing::{cache_token, genauth_token, prove_token};

use crate::canary::assert_discreet;

/// The first byte chooses the service; the rest is the body. A token is used as it is given and never shown, and can be
/// kept however long it is said to live.
pub fn token(input: &[u8]) {
    let Some((choice, body)) = input.split_first() else { return };
    let is_prove = choice & 1 == 0;
    let read = if is_prove { prove_token(body) } else { genauth_token(body) };
    let Some(token) = read else { return };
    serde_json::from_slice::<serde::de::IgnoredAny>(body).expect("what a token was read from is JSON");
    // Other members may hold numbers that are JSON, and no number of this type.
    if let Ok(said) = serde_json::from_slice::<serde_json::Value>(body) {
        let said = if is_prove { &said } else { &said["data"] };
        assert_eq!(said["access_token"].as_str(), Some(token.token().expose()));
    }
    let shown = format!("{token:?}");
    assert!(token.token().expose().len() < 16 || !shown.contains(token.token().expose()), "{shown}");
    let expected = format!("Bearer {}", token.token().expose());
    match cache_token(token) {
        Ok((authorization, user_pool)) => {
            assert_eq!(authorization.as_bytes(), expected.as_bytes());
            assert_eq!(format!("{authorization:?}"), "Sensitive");
            assert_eq!(user_pool.is_some(), !is_prove);
        }
        Err(error) => assert_discreet(&error),
    }
}
