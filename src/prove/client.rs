//! The client of Prove.

use std::sync::Arc;

use super::token::{ClientCredentialsGrant, OAuth};
use super::{ClientCredentials, Environment, credentials};
use crate::operation::Method;
use crate::transport::auth::bearer::StaticToken;
use crate::transport::{
    BuildError, Channel, EnvVariables, Pipeline, RequestBuilder, Secret, ServiceProfile, Settings, TokenCache,
    TokenProvider, Transport, client_builder_methods, connection_methods, impl_client, settings_methods,
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

    /// Builds a client from environment variables, those of [`builder_from_env`](Self::builder_from_env).
    ///
    /// # Errors
    ///
    /// When a credential is missing or a variable has an invalid value; the error names the variable.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::builder_from_env()?.build()
    }

    /// Starts building a client from environment variables, for programs that set more than these.
    ///
    /// | variable | value |
    /// | --- | --- |
    /// | `PROVE_CLIENT_ID`, `PROVE_CLIENT_SECRET` | the credentials; not needed with a [`token_provider`](Builder::token_provider) |
    /// | `PROVE_ENVIRONMENT` | `uat-us`, `prod-us`, `uat-eu` or `prod-eu`; `uat-us` if not set |
    /// | `PROVE_BASE_URL` | the base URL, instead of that of the environment |
    /// | `PROVE_ALLOW_PLAIN_HTTP` | `true` allows a base URL in plain `http` to another machine: see [`allow_plain_http`](Builder::allow_plain_http) |
    ///
    /// An empty variable counts as not set. Methods of the builder take precedence.
    ///
    /// ```no_run
    /// # fn build() -> Result<(), identity_apis::transport::BuildError> {
    /// use std::time::Duration;
    ///
    /// let client = identity_apis::prove::Client::builder_from_env()?.timeout(Duration::from_secs(10)).build()?;
    /// # drop(client);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When only one credential is set or a variable has an invalid value; the error names the variable. Without credentials,
    /// [`build`](Builder::build) fails.
    pub fn builder_from_env() -> Result<Builder, BuildError> {
        Self::builder().with_variables(&EnvVariables::of_process())
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

    fn with_variables(mut self, variables: &EnvVariables<'_>) -> Result<Self, BuildError> {
        self.credentials = ClientCredentials::from_variables(variables)?;
        if let Some(name) = variables.get("PROVE_ENVIRONMENT") {
            let unknown = "PROVE_ENVIRONMENT is none of uat-us, prod-us, uat-eu and prod-eu";
            self.environment = Environment::from_name(&name).ok_or(BuildError::InvalidVariable(unknown))?;
        }
        let allow_plain_http = ("PROVE_ALLOW_PLAIN_HTTP", "PROVE_ALLOW_PLAIN_HTTP is neither true nor false");
        variables.apply(&mut self.settings, "PROVE_BASE_URL", allow_plain_http)?;
        Ok(self)
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
        let is_mocked = self.settings.is_mocked();
        let provider: Arc<dyn TokenProvider> = match (self.settings.token_provider, self.credentials) {
            (Some(provider), _) => provider.0,
            _ if is_mocked => Arc::new(StaticToken(Secret::from("mock"))),
            (None, Some(credentials)) => {
                credentials.validate()?;
                Arc::new(ClientCredentialsGrant { pipeline: Arc::clone(&pipeline), credentials })
            }
            (None, None) => return Err(BuildError::MissingCredential(credentials::MISSING)),
        };
        let service = Box::new(OAuth { tokens: TokenCache::new(provider, self.settings.timeout) });
        Ok(Client { channel: Channel::new(Transport { pipeline, service }) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: (&str, &str) = ("PROVE_CLIENT_ID", "client-canary");
    const SECRET: (&str, &str) = ("PROVE_CLIENT_SECRET", "secret-canary");

    fn build(variables: &[(&str, &str)]) -> Result<Client, BuildError> {
        EnvVariables::with(variables, |variables| Client::builder().with_variables(variables))?.build()
    }

    fn problem(variables: &[(&str, &str)]) -> String {
        let error = build(variables).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
        error.to_string()
    }

    #[test]
    fn builder_from_env_reads_every_variable() {
        let client = build(&[ID, SECRET, ("PROVE_ENVIRONMENT", "prod-eu"), ("PROVE_BASE_URL", "")]).unwrap();
        assert_eq!(client.base_url(), "https://platform.eu.proveapis.com");
        let sandbox = ("PROVE_BASE_URL", "http://sandbox.internal:8080");
        for allowed in ["true", "1"] {
            let client = build(&[ID, SECRET, sandbox, ("PROVE_ALLOW_PLAIN_HTTP", allowed)]).unwrap();
            assert_eq!(client.base_url(), sandbox.1);
        }
    }

    #[test]
    fn builder_from_env_names_the_variable_of_each_problem() {
        let secret = problem(&[ID]);
        assert!(secret.contains("(PROVE_CLIENT_SECRET) is missing"), "{secret}");
        let id = problem(&[SECRET, ("PROVE_CLIENT_ID", "")]);
        assert!(id.contains("(PROVE_CLIENT_ID) is missing"), "{id}");
        let both = problem(&[]);
        assert!(both.contains("PROVE_CLIENT_ID") && both.contains("PROVE_CLIENT_SECRET"), "{both}");
        let copied = problem(&[ID, ("PROVE_CLIENT_SECRET", "canary\n")]);
        assert!(copied.contains("(PROVE_CLIENT_SECRET)"), "{copied}");
        let broken = problem(&[("PROVE_CLIENT_ID", "canary\u{fffd}"), SECRET]);
        assert!(broken.contains("(PROVE_CLIENT_ID)"), "{broken}");
        let environment = problem(&[ID, SECRET, ("PROVE_ENVIRONMENT", "canary")]);
        assert!(environment.starts_with("PROVE_ENVIRONMENT is"), "{environment}");
        let switch = problem(&[ID, SECRET, ("PROVE_ALLOW_PLAIN_HTTP", "canary")]);
        assert!(switch.starts_with("PROVE_ALLOW_PLAIN_HTTP is"), "{switch}");
        let url = problem(&[ID, SECRET, ("PROVE_BASE_URL", "https://canary@host")]);
        assert!(url.starts_with("PROVE_BASE_URL: "), "{url}");
        for rejection in [&[][..], &[("PROVE_ALLOW_PLAIN_HTTP", "false")], &[("PROVE_ALLOW_PLAIN_HTTP", "0")]] {
            let plain = problem(&[&[ID, SECRET, ("PROVE_BASE_URL", "http://canary.example")], rejection].concat());
            assert!(plain.starts_with("PROVE_BASE_URL: "), "{plain}");
            assert!(plain.ends_with("set PROVE_ALLOW_PLAIN_HTTP=true"), "{plain}");
        }
    }

    #[test]
    fn builder_from_env_yields_to_its_methods() {
        let builder = EnvVariables::with(&[("PROVE_BASE_URL", "not a url")], |variables| {
            Client::builder().with_variables(variables).unwrap()
        });
        let client = builder
            .base_url("https://gateway.example")
            .credentials(ClientCredentials::new("id", "secret"))
            .build()
            .unwrap();
        assert_eq!(client.base_url(), "https://gateway.example");
    }
}
