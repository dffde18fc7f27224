//! Authentication headers of webhooks.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;

use super::request::Auth;
use crate::clock::{after, unix_seconds};

/// Lifetime of Prove's JWT. Its documentation calls it short, without a number.
const LIFETIME: Duration = Duration::from_secs(5 * 60);

/// Replaces a secret in logs.
const REDACTED: &str = "...";

/// A header, and whether its value is a secret.
pub(super) struct AuthHeader {
    pub(super) name: &'static str,
    pub(super) value: String,
    is_secret: bool,
}

impl AuthHeader {
    /// Returns the value for logs.
    pub(super) fn redacted(&self) -> String {
        if self.is_secret { REDACTED.to_owned() } else { self.value.clone() }
    }
}

/// Returns the authentication headers of one attempt. A forged one uses another secret, which no receiver has.
pub(super) fn headers(auth: &Auth, forged: bool, now: SystemTime) -> Vec<AuthHeader> {
    let key = |secret: &str| if forged { format!("forged {secret}") } else { secret.to_owned() };
    let secret = |name, value| AuthHeader { name, value, is_secret: true };
    match auth {
        Auth::None => Vec::new(),
        Auth::ProveJwt { secret: given } => {
            vec![secret("x-prove-authorization", format!("Bearer {}", jwt(&key(given), now)))]
        }
        Auth::GenauthSecret { secret: given, userpool_id } => {
            let mut headers = Vec::new();
            if given.is_some() || forged {
                headers.push(secret("x-authing-webhook-secret", key(given.as_deref().unwrap_or_default())));
            }
            headers.push(AuthHeader { name: "x-authing-userpool-id", value: userpool_id.clone(), is_secret: false });
            headers
        }
    }
}

/// Returns the JWT of Prove's webhooks. Only its claim `iss` is documented.
fn jwt(secret: &str, now: SystemTime) -> String {
    let part = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let header = part(json!({"alg": "HS256", "typ": "JWT"}));
    let claims = json!({
        "iss": "Prove Identity",
        "iat": unix_seconds(now),
        "exp": unix_seconds(after(now, LIFETIME)),
    });
    let signed = format!("{header}.{}", part(claims));
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(hmac_sha256(secret.as_bytes(), signed.as_bytes())))
}

fn hmac_sha256(key: &[u8], message: &[u8]) -> Vec<u8> {
    // HMAC accepts keys of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return Vec::new() };
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn hmac_sha256_matches_rfc_4231() {
        let mac: String =
            hmac_sha256(b"Jefe", b"what do ya want for nothing?").iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(mac, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    #[test]
    fn forged_headers_differ_in_the_secret_alone() {
        let now = UNIX_EPOCH + Duration::from_secs(1_704_164_645);
        let auth = Auth::ProveJwt { secret: "whsec_canary".to_owned() };
        let (genuine, forged) = (headers(&auth, false, now), headers(&auth, true, now));
        let signed = |headers: &[AuthHeader]| headers[0].value.rsplit_once('.').map(|(signed, _)| signed.to_owned());
        assert_eq!(signed(&genuine), signed(&forged));
        assert_ne!(genuine[0].value, forged[0].value);
        assert_eq!(genuine[0].redacted(), REDACTED);

        let auth = Auth::GenauthSecret { secret: Some("canary".to_owned()), userpool_id: "pool".to_owned() };
        let genuine = headers(&auth, false, now);
        assert_eq!((genuine[0].value.as_str(), genuine[0].redacted().as_str()), ("canary", REDACTED));
        assert_eq!((genuine[1].name, genuine[1].redacted().as_str()), ("x-authing-userpool-id", "pool"));
        assert_ne!(headers(&auth, true, now)[0].value, "canary");
        let none = Auth::GenauthSecret { secret: None, userpool_id: "pool".to_owned() };
        assert_eq!((headers(&none, false, now).len(), headers(&none, true, now).len()), (1, 2));
    }
}
