//! Bearer tokens, and the trait of the providers that issue them.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use serde_json::value::RawValue;

use crate::secret::Secret;
use crate::transport::encode::raw_object::RawObject;

/// A bearer token.
#[derive(Debug, Clone)]
pub struct AccessToken {
    pub(crate) token: Secret,
    pub(crate) lifetime: Option<Duration>,
    /// The tenant or user pool that the token is for, if its service has one.
    pub(crate) realm: Option<String>,
}

impl AccessToken {
    /// Creates a token of unknown lifetime. It is used for the calls that wait for it and not cached, so that the provider is
    /// called for every call.
    #[must_use]
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into(), lifetime: None, realm: None }
    }

    /// Sets the lifetime of the token, counted from the moment it was requested. It is cached for that long, and renewed in
    /// the background before it ends. Zero means that it serves only the calls that wait for it.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// Returns the token itself.
    #[must_use]
    pub fn token(&self) -> &Secret {
        &self.token
    }
}

/// The lifetime of a token whose response has an invalid one: zero, a negative number (which means unlimited to some
/// services and expired to others), or no number. It is long enough that not every call requests a token, and much shorter
/// than the documented lifetime, which the response does not confirm.
const UNCLEAR_LIFETIME: Duration = Duration::from_secs(60);

/// Reads `expires_in` of a response: seconds, as a number in any notation or as text. Without it, the lifetime is the
/// documented one.
pub(crate) fn token_lifetime(expires_in: Option<&RawValue>, documented: Duration) -> Duration {
    let Some(value) = expires_in else { return documented };
    seconds(RawObject::plain_text(value).trim()).unwrap_or(UNCLEAR_LIFETIME)
}

/// Parses a positive number of seconds. A number that is too large for a duration is the maximum.
fn seconds(text: &str) -> Option<Duration> {
    let is_plain = |sign: u8| matches!(sign, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
    let seconds = text.parse::<f64>().ok().filter(|_| text.bytes().all(is_plain))?;
    (seconds > 0.0).then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

/// The future that a [`TokenProvider`] returns.
pub type TokenFuture<'a> =
    Pin<Box<dyn Future<Output = Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> + Send + 'a>>;

/// A source of tokens, for callers who get them from a vault, a sidecar or another process.
///
/// ```
/// use std::time::Duration;
///
/// use identity_apis::transport::{AccessToken, TokenFuture, TokenProvider};
///
/// struct Vault;
///
/// impl TokenProvider for Vault {
///     fn token(&self) -> TokenFuture<'_> {
///         Box::pin(async {
///             let token = std::fs::read_to_string("/run/secrets/prove-token")?;
///             Ok(AccessToken::new(token.trim()).expires_in(Duration::from_secs(300)))
///         })
///     }
/// }
/// # #[cfg(feature = "prove")]
/// # fn build() -> Result<(), identity_apis::transport::BuildError> {
/// let client = identity_apis::prove::Client::builder().token_provider(Vault).build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
pub trait TokenProvider: Send + Sync + 'static {
    /// Returns a token that is valid now.
    ///
    /// It is called once for all calls that wait for a token, and its time is that of a whole call. If it fails, all of them
    /// return [`Error::Auth`](crate::transport::Error::Auth) with this error as the source.
    ///
    /// It runs in the `tokio` runtime of one of the calls and must not block its thread. If it makes no progress for a
    /// second, because nothing drives that runtime or its thread is blocked, another call calls it again, before the first
    /// future is complete.
    fn token(&self) -> TokenFuture<'_>;

    /// Reports that the service rejected this token. The call is retried once with the next [`token`](Self::token), so a
    /// provider that caches tokens should drop it.
    fn invalidate(&self, token: &AccessToken) {
        let _ = token;
    }
}

/// A provider that several builders and clients can share.
#[derive(Clone)]
pub(crate) struct SharedProvider(pub(crate) Arc<dyn TokenProvider>);

impl fmt::Debug for SharedProvider {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("TokenProvider")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(expires_in: &str) -> Duration {
        let body = format!(r#"{{"expires_in":{expires_in}}}"#);
        token_lifetime(RawObject::parse(body.as_bytes()).get("expires_in"), Duration::from_secs(3_600))
    }

    #[test]
    fn a_lifetime_means_what_it_says() {
        for (text, seconds) in [
            ("1", 1.0),
            ("\"1\"", 1.0),
            ("1e0", 1.0),
            ("\" 7.2e3 \"", 7_200.0),
            ("3600.0", 3_600.0),
            ("0.5", 0.5),
            ("18446744073709551615", 18_446_744_073_709_551_615.0),
        ] {
            assert!((read(text).as_secs_f64() - seconds).abs() < seconds * 1e-9, "{text}: {:?}", read(text));
        }
        for text in ["1e400", "18446744073709551616", &"9".repeat(400), "1.7e308"] {
            assert_eq!(read(text), Duration::MAX, "{text}");
        }
        assert_eq!(token_lifetime(None, Duration::from_secs(3_600)), Duration::from_secs(3_600), "as documented");
    }

    #[test]
    fn a_lifetime_that_is_no_time_to_come_is_a_minute() {
        for text in ["0", "-1", "-0.0", "\"-1\"", "\"0\"", "-1e400", "1e-400", "null", "true", "{}", "[3600]", "\"\""] {
            assert_eq!(read(text), UNCLEAR_LIFETIME, "{text}");
        }
        for text in ["abc", "NaN", "inf", "infinity", "1h", "0x10", "3_600", "1 2", "３", "\\ud83d"] {
            assert_eq!(read(&format!("\"{text}\"")), UNCLEAR_LIFETIME, "{text}");
        }
    }
}
