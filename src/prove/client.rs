//! The client of Prove.

use std::sync::Arc;

use super::token::{ClientCredentialsGrant, OAuth};
use super::{ClientCredentials, Environment};
use crate::operation::Method;
use crate::transport::auth::validate_credential::env_variable;
use crate::transport::{
    BuildError, Channel, Pipeline, RequestBuilder, ServiceProfile, Settings, TokenCache, TokenProvider, Transport,
    client_builder_methods, connection_methods, impl_client, settings_methods,
};

/// A client of Prove V3, with one method for each operation. Cheap to clone; clones share connections and token. The
/// documentation of [`transport`](crate::transport) describes what to know before one is used from several `tokio` runtimes.
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
            credentials: None,
            settings: Settings::new(&ServiceProfile::DEFAULT),
        }
    }

    /// Builds a client from environment variables: `PROVE_CLIENT_ID`, `PROVE_CLIENT_SECRET`, and `PROVE_ENVIRONMENT`
    /// (`uat-us`, `prod-us`, `uat-eu` or `prod-eu`; `uat-us` if not set) or `PROVE_BASE_URL`.
    ///
    /// # Errors
    ///
    /// When a credential is missing or a variable has an invalid value.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder().credentials(ClientCredentials::from_env()?);
        if let Some(name) = env_variable("PROVE_ENVIRONMENT") {
            builder = builder.environment(Environment::from_name(&name).ok_or(BuildError::InvalidVariable(
                "PROVE_ENVIRONMENT is none of uat-us, prod-us, uat-eu and prod-eu",
            ))?);
        }
        if let Some(url) = env_variable("PROVE_BASE_URL") {
            builder = builder.base_url(url);
        }
        builder.build()
    }

    /// Starts a request to any path of the service, for operations that this version has no method for.
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
}

impl_client!(Client, "prove::Client");

/// Builds a [`Client`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until build() is called"]
pub struct Builder {
    environment: Environment,
    credentials: Option<ClientCredentials>,
    settings: Settings,
}

impl Builder {
    /// Sets the environment that calls are sent to; [`Environment::UatUs`] if not set.
    /// [`base_url`](Self::base_url) takes precedence.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Sets the credentials of the project.
    pub fn credentials(mut self, credentials: ClientCredentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    client_builder_methods!();
    settings_methods!();
    connection_methods!();

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When credentials are missing or malformed, the base URL or a header is unusable, options conflict, or TLS cannot be
    /// set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let pipeline = Arc::new(Pipeline::new(&self.settings, self.environment.base_url())?);
        let provider: Arc<dyn TokenProvider> = match (self.settings.token_provider, self.credentials) {
            (Some(provider), _) => provider.0,
            (None, Some(credentials)) => {
                credentials.validate()?;
                Arc::new(ClientCredentialsGrant { pipeline: Arc::clone(&pipeline), credentials })
            }
            (None, None) => return Err(BuildError::MissingCredential("the pair of client id and secret")),
        };
        let service = Box::new(OAuth { tokens: TokenCache::new(provider, self.settings.timeout) });
        Ok(Client { channel: Channel::new(Transport { pipeline, service }) })
    }
}
