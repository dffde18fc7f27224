//! What the handlers share.

use std::fmt;
use std::sync::Arc;

use axum::extract::FromRef;
use axum_extra::extract::cookie::Key;
use identity_apis::{genauth, prove};

use crate::codes::Codes;

/// Sends a code to a phone number, or puts it into a queue; it does not wait.
pub(crate) type CodeSender = Arc<dyn Fn(&str, &str) + Send + Sync>;

/// The clients, the key of the cookie, and the codes that are being verified.
#[derive(Clone)]
pub struct App {
    pub(crate) prove: prove::Client,
    pub(crate) genauth: genauth::Client,
    /// Scheme and host of this service, as browsers see it.
    pub(crate) origin: Arc<str>,
    pub(crate) codes: Arc<Codes>,
    pub(crate) code_sender: Option<CodeSender>,
    /// The status page of the sandbox, if there is one. It completes what Prove's SDK does on a phone.
    pub(crate) sandbox: Option<Arc<str>>,
    key: Key,
}

impl App {
    /// Creates the state of the service. `origin` is its scheme and host, as browsers see it.
    #[must_use]
    pub fn new(
        prove: prove::Client,
        genauth: genauth::Client,
        origin: impl Into<String>,
        CookieKey(key): CookieKey,
    ) -> Self {
        Self {
            prove,
            genauth,
            origin: origin.into().into(),
            codes: Arc::default(),
            code_sender: None,
            sandbox: None,
            key,
        }
    }

    /// Sets what sends codes: the phone number and the code are its parameters. Without it, visitors are not offered codes.
    #[must_use]
    pub fn with_code_sender(self, send: impl Fn(&str, &str) + Send + Sync + 'static) -> Self {
        Self { code_sender: Some(Arc::new(send)), ..self }
    }

    pub(crate) fn sends_codes(&self) -> bool {
        self.code_sender.is_some() || self.sandbox.is_some()
    }

    /// Uses a sandbox: pages link to it, and show the code that a real service would send to the phone.
    #[must_use]
    pub fn with_sandbox(self, url: impl Into<String>) -> Self {
        Self { sandbox: Some(url.into().into()), ..self }
    }
}

impl fmt::Debug for App {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("App").field("origin", &self.origin).finish_non_exhaustive()
    }
}

impl FromRef<App> for Key {
    fn from_ref(app: &App) -> Self {
        app.key.clone()
    }
}

/// The key that encrypts and authenticates the cookie.
pub struct CookieKey(Key);

impl CookieKey {
    /// Generates a key. Cookies of other processes are not accepted.
    #[must_use]
    pub fn generate() -> Self {
        Self(Key::generate())
    }

    /// Reads a key of 64 bytes from hexadecimal digits.
    #[must_use]
    pub fn from_hex(hex: &str) -> Option<Self> {
        let digits = hex.as_bytes();
        if digits.len() != 128 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let bytes: Option<Vec<u8>> = digits
            .chunks(2)
            .map(|pair| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok()))
            .collect();
        // The length is checked above.
        Key::try_from(bytes?.as_slice()).ok().map(Self)
    }
}

impl fmt::Debug for CookieKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("CookieKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookie_key_has_64_bytes_in_hexadecimal() {
        assert!(CookieKey::from_hex(&"0f".repeat(64)).is_some());
        for wrong in ["", &"0f".repeat(63), &"0g".repeat(64), &"+1".repeat(64), &"é".repeat(64)] {
            assert!(CookieKey::from_hex(wrong).is_none(), "{wrong}");
        }
    }
}
