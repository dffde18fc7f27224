//! The way to a service, which generated clients send their calls through.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use crate::codec::FromResponse;
use crate::operation::{Method, Operation};
use crate::secret::Secret;
use crate::transport::auth::bearer::{Bearer, StaticToken};
use crate::transport::auth::token_cache::TokenCache;
use crate::transport::call::Call;
use crate::transport::error::BuildError;
use crate::transport::http::base_url::BaseUrlInput;
use crate::transport::http::connection_options::connection_methods;
use crate::transport::pipeline::{Pipeline, Transport};
use crate::transport::request_builder::RequestBuilder;
use crate::transport::retry::policy::RetryPolicy;
use crate::transport::service_profile::ServiceProfile;
use crate::transport::settings::{Settings, settings_methods};
use crate::validation::Validate;

/// A service and the way to it: base URL, connections, credentials, limits and the retry budget. Cheap to clone; clones
/// share all of it.
///
/// Both clients of this crate send through one, and so do clients that `cargo xtask codegen --document FILE` generates from
/// documents of other services. A channel of one's own ([`Channel::builder`]) speaks to any HTTP API with a bearer token, or
/// with no credentials:
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
///
/// use identity_apis::operation::{Method, RetryClass};
/// use identity_apis::transport::Channel;
///
/// let channel = Channel::builder("https://parcels.example/v1")
///     .bearer_token(std::env::var("PARCELS_TOKEN")?)
///     .timeout(Duration::from_secs(10))
///     .build()?;
/// // `parcels::Client::new(channel)`, if a client was generated; or any call:
/// let parcel = channel
///     .request(Method::Get, "/parcels/{id}")
///     .path_param("id", "p-7")
///     .retry_class(RetryClass::Read)
///     .fetch::<serde_json::Value>()
///     .await?;
/// # drop(parcel);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Channel {
    transport: Arc<Transport>,
    retry: Option<RetryPolicy>,
}

impl Channel {
    /// Starts building a channel to the service at this URL: scheme, host, and a path prefix if its paths have one. A host
    /// without a scheme is taken as `https`.
    pub fn builder(base_url: impl Into<String>) -> ChannelBuilder {
        let mut settings = Settings::new(&ServiceProfile::DEFAULT);
        settings.base_url = Some(BaseUrlInput::new(base_url.into()));
        ChannelBuilder { settings }
    }

    pub(crate) fn new(transport: Transport) -> Self {
        Self { transport: Arc::new(transport), retry: None }
    }

    /// Returns the same channel with another retry policy. Both share connections, credentials, limits and the retry
    /// budget.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        Self { transport: Arc::clone(&self.transport), retry: Some(policy) }
    }

    /// Returns the URL that the paths of requests follow.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.transport.pipeline.base_url()
    }

    /// Starts a request to any path of the service.
    ///
    /// The path begins with `/`, has no query, and names its parameters in braces: see [`RequestBuilder`].
    pub fn request(&self, method: Method, path: impl Into<String>) -> RequestBuilder {
        RequestBuilder::new(Arc::clone(&self.transport), self.retry, method, path.into())
    }

    /// Makes a call of an operation. Generated clients use this; the values of `path` are those of the parameters in the
    /// operation's path, by name.
    pub fn call<'a, P, T>(
        &'a self,
        operation: &'static Operation,
        path: &[(&'static str, &'a str)],
        parameters: &'a P,
    ) -> Call<'a, P, T>
    where
        P: Serialize + Validate + Sync,
        T: FromResponse,
    {
        Call::new(&self.transport, operation, path, parameters).retry_as(self.retry)
    }

    /// Makes a call of an operation whose body may be left out. Generated clients use this.
    pub fn call_optional<'a, P, T>(
        &'a self,
        operation: &'static Operation,
        path: &[(&'static str, &'a str)],
        body: Option<&'a P>,
    ) -> Call<'a, Option<&'a P>, T>
    where
        P: Serialize + Validate + Sync,
        T: FromResponse,
    {
        Call::with_optional(&self.transport, operation, path, body).retry_as(self.retry)
    }

    #[cfg(fuzzing)]
    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }
}

/// Credentials are left out.
impl fmt::Debug for Channel {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Channel").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

/// Builds a [`Channel`].
///
/// Without a token, requests carry no credentials. An API key that is sent in a header of its own is set with
/// [`default_header`](Self::default_header).
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until build() is called"]
pub struct ChannelBuilder {
    settings: Settings,
}

impl ChannelBuilder {
    /// Sends this token with every authenticated request, as `Authorization: Bearer <token>`.
    pub fn bearer_token(self, token: impl Into<Secret>) -> Self {
        self.token_provider(StaticToken(token.into()))
    }

    settings_methods!();
    connection_methods!();

    /// Builds the channel. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`BuildError`] when the base URL or a header is not usable, options conflict, or TLS cannot be set up.
    pub fn build(self) -> Result<Channel, BuildError> {
        let pipeline = Arc::new(Pipeline::new(&self.settings, "")?);
        let timeout = self.settings.timeout;
        let tokens = self.settings.token_provider.map(|provider| TokenCache::new(provider.0, timeout));
        Ok(Channel::new(Transport { pipeline, service: Box::new(Bearer { tokens }) }))
    }
}
