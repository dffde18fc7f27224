//! Where bearer tokens come from.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use super::Secret;

/// A bearer token.
#[derive(Debug, Clone)]
pub struct AccessToken {
    pub(crate) secret: Secret,
    pub(crate) lifetime: Option<Duration>,
    pub(crate) user_pool: Option<String>,
}

impl AccessToken {
    /// A token of which it is not known how long it lives: it is used for the calls that wait for it and not kept, so
    /// that the provider is asked for every call.
    #[must_use]
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { secret: token.into(), lifetime: None, user_pool: None }
    }

    /// How long the token lives from the moment it was asked for. It is kept for so long, and renewed in the background
    /// before.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// GenAuth: the user pool that the token is for. If not told, it is read from the claim `scoped_userpool_id` of the
    /// token.
    #[must_use]
    pub fn for_user_pool(mut self, id: impl Into<String>) -> Self {
        self.user_pool = Some(id.into());
        self
    }

    /// The token itself.
    #[must_use]
    pub fn secret(&self) -> &Secret {
        &self.secret
    }
}

/// What a [`TokenProvider`] gives.
pub type TokenFuture<'a> =
    Pin<Box<dyn Future<Output = Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> + Send + 'a>>;

/// Where a client gets its tokens, for callers who have them from a vault, a sidecar or another process.
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
    /// A token that is valid now. Asked once for all calls that wait for one, and never longer than a whole call may
    /// take; a failure is given to all of them as [`Error::Auth`](super::Error::Auth) with this error as its source.
    ///
    /// It runs in the `tokio` runtime of one of the calls and must not block its thread. If it shows no sign of life for
    /// a second, because nobody drives that runtime or its thread is blocked, another call asks again: the provider may
    /// then be asked a second time before the first is done.
    fn token(&self) -> TokenFuture<'_>;

    /// The service did not accept this token. The call is sent once more with what [`token`](Self::token) gives next,
    /// so a provider that keeps tokens should drop it.
    fn refused(&self, token: &AccessToken) {
        let _ = token;
    }
}

/// A provider that several builders and clients may hold.
#[derive(Clone)]
pub(crate) struct SharedProvider(pub(crate) Arc<dyn TokenProvider>);

impl fmt::Debug for SharedProvider {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("TokenProvider")
    }
}
