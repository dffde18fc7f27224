//! The client of GenAuth.

use std::fmt;
use std::sync::Arc;

use super::header_names::HeaderNames;
use super::profile::PROFILE;
use super::server_clock::{MachineClock, ServerClock};
use super::service::{GenAuth, RequestAuth};
use super::token::{AccessKeyExchange, UserPoolTokens};
use super::{AccessKey, Authentication, Brand, credentials};
use crate::codec::UnknownWord;
use crate::operation::Method;
use crate::transport::http::reserved_headers::validate_header_text;
use crate::transport::{
    BuildError, Channel, EnvVariables, HeaderValue, Pipeline, RequestBuilder, Settings, TokenCache, Transport,
    client_builder_methods, connection_methods, impl_client, settings_methods,
};

/// A client of the GenAuth management API, with one method for each operation of the enabled feature groups. Cheap to clone;
/// clones share connections and token. The documentation of [`transport`](crate::transport) describes what to know before
/// one is used from several `tokio` runtimes.
///
/// ```no_run
/// # #[cfg(feature = "genauth-users")]
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use identity_apis::genauth::types::CreateUserReqDto;
/// use identity_apis::genauth::{AccessKey, Client};
///
/// let client = Client::builder().access_key(AccessKey::new("key-id", "key-secret")).build()?;
/// let user = client.create_user(&CreateUserReqDto::new().with_username("mara.okafor")).await?;
/// println!("{}", user.user_id);
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
            access_key: None,
            authentication: Authentication::default(),
            brand: Brand::default(),
            language: "en-US".to_owned(),
            tenant_id: None,
            settings: Settings::new(&PROFILE),
            clock: MachineClock::default(),
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
    /// | `GENAUTH_ACCESS_KEY_ID`, `GENAUTH_ACCESS_KEY_SECRET` | the access key; not needed with a [`token_provider`](Builder::token_provider) |
    /// | `GENAUTH_BASE_URL` | the base URL, instead of the service's own |
    /// | `GENAUTH_ALLOW_PLAIN_HTTP` | `true` allows a base URL in plain `http` to another machine: see [`allow_plain_http`](Builder::allow_plain_http) |
    ///
    /// An empty variable counts as not set. Methods of the builder take precedence.
    ///
    /// ```no_run
    /// # fn build() -> Result<(), identity_apis::transport::BuildError> {
    /// let client = identity_apis::genauth::Client::builder_from_env()?.language("zh-CN").build()?;
    /// # drop(client);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When only one part of the access key is set or a variable has an invalid value; the error names the variable. Without
    /// an access key, [`build`](Builder::build) fails.
    pub fn builder_from_env() -> Result<Builder, BuildError> {
        Self::builder().with_variables(&EnvVariables::of_process())
    }

    /// Starts a request to any path of the service, for operations that this version has no method for.
    ///
    /// It is signed or authenticated, retried, limited and observed like every other call. The path begins with `/`, has no
    /// query, and names its parameters in braces: see [`RequestBuilder`].
    ///
    /// ```no_run
    /// # async fn example(client: identity_apis::genauth::Client) -> Result<(), identity_apis::transport::Error> {
    /// use identity_apis::operation::{Method, RetryClass};
    /// use serde_json::Value;
    ///
    /// let data = client
    ///     .request(Method::Get, "/api/v3/list-reports")
    ///     .query(&[("page", 1), ("limit", 50)])
    ///     .retry_class(RetryClass::Read)
    ///     .fetch::<Value>()
    ///     .await?;
    /// println!("{} reports", data["totalCount"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RequestBuilder {
        self.channel.request(method, path)
    }
}

impl_client!(Client, "genauth::Client");

/// Builds a [`Client`].
#[derive(Clone)]
#[must_use = "a builder does nothing until build() is called"]
pub struct Builder {
    access_key: Option<AccessKey>,
    authentication: Authentication,
    brand: Brand,
    language: String,
    tenant_id: Option<String>,
    settings: Settings,
    clock: MachineClock,
}

impl Builder {
    /// Sets the access key.
    pub fn access_key(mut self, key: AccessKey) -> Self {
        self.access_key = Some(key);
        self
    }

    /// Sets how requests are authenticated; [`Authentication::Signature`] if not set.
    pub fn authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Sets the brand of the service, which its headers and its authorization scheme carry; [`Brand::GenAuth`] if not set.
    pub fn brand(mut self, brand: Brand) -> Self {
        self.brand = brand;
        self
    }

    /// Sets the language of the service's messages (`en-US`, `zh-CN`, `zh-TW`, `ja-JP`); `en-US` if not set.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = language.into();
        self
    }

    /// Sets the tenant to act in. It is sent in the header `x-genauth-app-id`, as the official SDKs do.
    pub fn tenant_id(mut self, id: impl Into<String>) -> Self {
        self.tenant_id = Some(id.into());
        self
    }

    fn with_variables(mut self, variables: &EnvVariables<'_>) -> Result<Self, BuildError> {
        self.access_key = AccessKey::from_variables(variables)?;
        let allow_plain_http = ("GENAUTH_ALLOW_PLAIN_HTTP", "GENAUTH_ALLOW_PLAIN_HTTP is neither true nor false");
        variables.apply(&mut self.settings, "GENAUTH_BASE_URL", allow_plain_http)?;
        Ok(self)
    }

    client_builder_methods!();
    settings_methods!();
    connection_methods!();

    /// Reads another clock than the machine's.
    #[cfg(any(test, fuzzing))]
    #[allow(dead_code, reason = "some sets of features have no test that needs it")]
    pub(crate) fn clock(mut self, clock: MachineClock) -> Self {
        self.clock = clock;
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When the access key is missing or malformed, the base URL or a header is unusable, options conflict, or TLS cannot be
    /// set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let language = header_value(&self.language, "the language")?;
        let tenant_id = self.tenant_id.as_deref().map(|tenant| header_value(tenant, "the tenant id")).transpose()?;
        let pipeline = Arc::new(Pipeline::new(&self.settings, self.brand.default_base_url())?);
        let (timeout, is_mocked) = (self.settings.timeout, self.settings.is_mocked());
        let tokens = |provider| RequestAuth::Tokens(TokenCache::new(provider, timeout));
        let auth = match (self.settings.token_provider, self.access_key, self.authentication) {
            (Some(provider), ..) => tokens(Arc::new(UserPoolTokens(provider.0))),
            (None, key, _) if is_mocked => {
                let key = key.unwrap_or_else(|| AccessKey::new("mock", "mock"));
                RequestAuth::Signature { key, clock: ServerClock::new(self.clock) }
            }
            (None, None, _) => return Err(BuildError::MissingCredential(credentials::MISSING)),
            (None, Some(key), authentication) => {
                key.validate()?;
                match authentication {
                    Authentication::Signature => RequestAuth::Signature { key, clock: ServerClock::new(self.clock) },
                    Authentication::ManagementToken => {
                        tokens(Arc::new(AccessKeyExchange { pipeline: Arc::clone(&pipeline), key }))
                    }
                }
            }
        };
        let names = HeaderNames::for_brand(self.brand);
        let service = Box::new(GenAuth { auth, names, brand: self.brand, language, tenant_id });
        Ok(Client { channel: Channel::new(Transport { pipeline, service }) })
    }
}

/// A language is shown only if it looks like one, and of the tenant only that it is set.
impl fmt::Debug for Builder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Builder")
            .field("access_key", &self.access_key)
            .field("authentication", &self.authentication)
            .field("brand", &self.brand)
            .field("language", &UnknownWord(&self.language))
            .field("has_tenant_id", &self.tenant_id.is_some())
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

fn header_value(text: &str, name: &'static str) -> Result<HeaderValue, BuildError> {
    validate_header_text(text, name)?;
    HeaderValue::from_str(text).map_err(|_| BuildError::InvalidHeader(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: (&str, &str) = ("GENAUTH_ACCESS_KEY_ID", "id-canary");
    const SECRET: (&str, &str) = ("GENAUTH_ACCESS_KEY_SECRET", "secret-canary");

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
        assert_eq!(build(&[ID, SECRET]).unwrap().base_url(), "https://api.genauth.ai");
        let sandbox = ("GENAUTH_BASE_URL", "http://sandbox.internal:8080");
        let client = build(&[ID, SECRET, sandbox, ("GENAUTH_ALLOW_PLAIN_HTTP", "true")]).unwrap();
        assert_eq!(client.base_url(), sandbox.1);
    }

    #[test]
    fn builder_from_env_names_the_variable_of_each_problem() {
        let secret = problem(&[ID]);
        assert!(secret.contains("(GENAUTH_ACCESS_KEY_SECRET) is missing"), "{secret}");
        let both = problem(&[]);
        assert!(both.contains("GENAUTH_ACCESS_KEY_ID") && both.contains("GENAUTH_ACCESS_KEY_SECRET"), "{both}");
        let switch = problem(&[ID, SECRET, ("GENAUTH_ALLOW_PLAIN_HTTP", "yes")]);
        assert!(switch.starts_with("GENAUTH_ALLOW_PLAIN_HTTP is"), "{switch}");
        let plain = problem(&[ID, SECRET, ("GENAUTH_BASE_URL", "http://canary.example")]);
        assert!(plain.ends_with("set GENAUTH_ALLOW_PLAIN_HTTP=true"), "{plain}");
    }
}
