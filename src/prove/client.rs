//! The client of Prove.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::token::{ClientCredentialsGrant, OAuth};
use super::{ClientCredentials, Environment};
use crate::codec::FromResponse;
use crate::operation::{Method, Operation};
use crate::transport::{
    BaseUrl, BuildError, Call, Channel, Engine, GivenUrl, RequestBuilder, RetryPolicy, Settings, SharedProvider,
    TokenCache, TokenProvider, Transport, connection_methods, credential, settings_methods,
};
use crate::validation::Validate;

/// A client of Prove V3, with one method for each operation. Cheap to clone; clones share connections and token. What to
/// know before one is used from several `tokio` runtimes is in the documentation of [`transport`](crate::transport).
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use identity_apis::prove::types::{PossessionType, UnifyRequest};
/// use identity_apis::prove::{Client, ClientCredentials, Environment};
///
/// let client = Client::builder()
///     .environment(Environment::UatUs)
///     .credentials(ClientCredentials::new("client-id", "client-secret"))
///     .build()?;
/// let request = UnifyRequest::new("request-1", PossessionType::Mobile).with_phone_number("2001004014");
/// let session = client.unify(&request).await?;
/// println!("{}", session.correlation_id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    channel: Channel,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> Builder {
        Builder {
            environment: Environment::default(),
            base_url: None,
            credentials: None,
            tokens: None,
            settings: Settings::default(),
        }
    }

    /// A client from the environment: `PROVE_CLIENT_ID`, `PROVE_CLIENT_SECRET`, and `PROVE_ENVIRONMENT` (`uat-us`,
    /// `prod-us`, `uat-eu` or `prod-eu`; `uat-us` if not set) or `PROVE_BASE_URL`.
    ///
    /// # Errors
    ///
    /// When a credential is missing or a variable is not understood.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder().credentials(ClientCredentials::from_env()?);
        if let Some(name) = credential::variable("PROVE_ENVIRONMENT") {
            builder = builder.environment(Environment::from_name(&name).ok_or(BuildError::InvalidVariable(
                "PROVE_ENVIRONMENT is none of uat-us, prod-us, uat-eu and prod-eu",
            ))?);
        }
        if let Some(url) = credential::variable("PROVE_BASE_URL") {
            builder = builder.base_url(url);
        }
        builder.build()
    }

    /// The same client with another policy for repeating calls. Both share connections, token, limits and the budget of
    /// repetitions.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        Self { channel: self.channel.with_retry(policy) }
    }

    /// Where the client sends its requests.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.channel.base_url()
    }

    /// Starts a request to any path of the service, for calls that this version has no method for.
    ///
    /// It is authenticated, retried, limited and observed like every other call. The path begins with `/`, has no
    /// query, and names its parameters in braces: see [`RequestBuilder`].
    ///
    /// ```no_run
    /// # async fn example(client: identity_apis::prove::Client) -> Result<(), identity_apis::transport::Error> {
    /// use identity_apis::operation::{Method, RetryClass};
    /// use serde_json::{Value, json};
    ///
    /// let report = client
    ///     .request(Method::Post, "/v3/reports/{reportId}/lines")
    ///     .path_param("reportId", "r-7")
    ///     .json(&json!({"from": "2026-11-01"}))
    ///     .retry_class(RetryClass::Read)
    ///     .fetch::<Value>()
    ///     .await?;
    /// println!("{} lines", report["lines"].as_array().map_or(0, Vec::len));
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RequestBuilder {
        self.channel.request(method, path)
    }

    /// Returns the channel that the client sends through, for clients that were generated from other documents.
    #[must_use]
    pub fn channel(&self) -> &Channel {
        &self.channel
    }

    #[cfg(fuzzing)]
    pub(crate) fn transport(&self) -> &Transport {
        self.channel.transport()
    }

    pub(super) fn call<'a, P, T>(
        &'a self,
        operation: &'static Operation,
        path: &[(&'static str, &'a str)],
        parameters: &'a P,
    ) -> Call<'a, P, T>
    where
        P: Serialize + Validate + Sync,
        T: FromResponse,
    {
        self.channel.call(operation, path, parameters)
    }

    /// A call whose body can be left out.
    #[allow(dead_code, reason = "not every selection of operations has one")]
    pub(super) fn call_optional<'a, P, T>(
        &'a self,
        operation: &'static Operation,
        path: &[(&'static str, &'a str)],
        body: Option<&'a P>,
    ) -> Call<'a, Option<&'a P>, T>
    where
        P: Serialize + Validate + Sync,
        T: FromResponse,
    {
        self.channel.call_optional(operation, path, body)
    }
}

impl From<Client> for Channel {
    fn from(client: Client) -> Self {
        client.channel
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("prove::Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

/// Builds a [`Client`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until build() is called"]
pub struct Builder {
    environment: Environment,
    base_url: Option<GivenUrl>,
    credentials: Option<ClientCredentials>,
    tokens: Option<SharedProvider>,
    settings: Settings,
}

impl Builder {
    /// The host to speak to; [`Environment::UatUs`] if not set.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Another host than Prove's own, such as a sandbox or a gateway. Wins over [`environment`](Self::environment).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(GivenUrl::new(url.into()));
        self
    }

    /// The project's credentials.
    pub fn credentials(mut self, credentials: ClientCredentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Takes tokens from elsewhere; [`credentials`](Self::credentials) are not needed then, and not used.
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.tokens = Some(SharedProvider(Arc::new(provider)));
        self
    }

    settings_methods!();
    connection_methods!();

    /// Sends to a peer within the process.
    #[cfg(any(test, fuzzing))]
    #[allow(dead_code, reason = "some sets of features have no test that needs it")]
    pub(crate) fn replacing(mut self, replaced: crate::transport::peer::Replaced) -> Self {
        self.settings.replaced = replaced;
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When credentials are missing or cannot be right, the base URL or a header is unusable, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let base = self.base_url.as_ref().map_or(self.environment.base_url(), GivenUrl::as_str);
        let base = BaseUrl::parse(base, self.settings.allow_plain_http)?;
        let engine = Arc::new(Engine::new(base, &self.settings)?);
        let provider: Arc<dyn TokenProvider> = match (self.tokens, self.credentials) {
            (Some(provider), _) => provider.0,
            (None, Some(credentials)) => {
                credentials.check()?;
                Arc::new(ClientCredentialsGrant { engine: Arc::clone(&engine), credentials })
            }
            (None, None) => return Err(BuildError::MissingCredential("the pair of client id and secret")),
        };
        let service = Box::new(OAuth { tokens: TokenCache::new(provider, self.settings.timeout) });
        Ok(Client { channel: Channel::new(Transport { engine, service }) })
    }
}
