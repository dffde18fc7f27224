//! How a channel to any service is built.

use std::sync::Arc;

use super::{
    BaseUrl, BuildError, Channel, Engine, GivenUrl, Secret, Settings, SharedProvider, TokenCache, TokenProvider,
    Transport, connection_methods, settings_methods,
};
use crate::transport::auth::bearer::{Bearer, StaticToken};

/// Builds a [`Channel`].
///
/// Without a token, requests carry no credentials. An API key that travels in a header of its own is set with
/// [`default_header`](Self::default_header).
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until build() is called"]
pub struct ChannelBuilder {
    base_url: GivenUrl,
    tokens: Option<SharedProvider>,
    settings: Settings,
}

impl ChannelBuilder {
    pub(super) fn new(base_url: String) -> Self {
        Self { base_url: GivenUrl::new(base_url), tokens: None, settings: Settings::default() }
    }

    /// Sends this token with every authenticated request, as `Authorization: Bearer <token>`.
    pub fn bearer_token(self, token: impl Into<Secret>) -> Self {
        self.token_provider(StaticToken(token.into()))
    }

    /// Sends the tokens of this provider, which are cached for as long as they live.
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.tokens = Some(SharedProvider(Arc::new(provider)));
        self
    }

    settings_methods!();
    connection_methods!();

    /// Builds the channel. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`BuildError`] when the base URL or a header is not usable, or TLS cannot be set up.
    pub fn build(self) -> Result<Channel, BuildError> {
        let base = BaseUrl::parse(self.base_url.as_str(), self.settings.allow_plain_http)?;
        let engine = Arc::new(Engine::new(base, &self.settings)?);
        let tokens = self.tokens.map(|provider| TokenCache::new(provider.0, self.settings.timeout));
        Ok(Channel::new(Transport { engine, service: Box::new(Bearer { tokens }) }))
    }
}
