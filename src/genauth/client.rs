//! The client of GenAuth.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::header_names::HeaderNames;
use super::service::{Access, GenAuth};
use super::token::{KeyExchange, Scoped};
use super::{AccessKey, Authentication, Brand};
use crate::codec::{FromResponse, UnknownWord};
use crate::operation::{Method, Operation};
use crate::transport::{
    BaseUrl, BuildError, Call, Channel, Engine, GivenUrl, HeaderValue, RequestBuilder, RetryPolicy, ServerClock,
    Settings, SharedProvider, TokenCache, TokenProvider, Transport, check_text, connection_methods, credential,
    settings_methods,
};
use crate::validation::Validate;

/// A client of the GenAuth management API, with one method for each operation of the enabled groups. Cheap to clone;
/// clones share connections and token. What to know before one is used from several `tokio` runtimes is in the
/// documentation of [`transport`](crate::transport).
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
            base_url: None,
            access_key: None,
            tokens: None,
            authentication: Authentication::default(),
            brand: Brand::default(),
            language: "en-US".to_owned(),
            tenant_id: None,
            settings: Settings::default(),
        }
    }

    /// A client from the environment: `GENAUTH_ACCESS_KEY_ID`, `GENAUTH_ACCESS_KEY_SECRET`, and `GENAUTH_BASE_URL` if
    /// the service is not at its usual place.
    ///
    /// # Errors
    ///
    /// When a credential is missing or a variable is not understood.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder().access_key(AccessKey::from_env()?);
        if let Some(url) = credential::variable("GENAUTH_BASE_URL") {
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

    /// Returns the channel that the client sends through, for clients that were generated from other documents.
    #[must_use]
    pub fn channel(&self) -> &Channel {
        &self.channel
    }

    #[cfg(fuzzing)]
    pub(crate) fn transport(&self) -> &Transport {
        self.channel.transport()
    }

    #[cfg_attr(not(feature = "genauth"), allow(dead_code, reason = "there may be no group, and so no operation"))]
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
        out.debug_struct("genauth::Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

/// Builds a [`Client`].
#[derive(Clone)]
#[must_use = "a builder does nothing until build() is called"]
pub struct Builder {
    base_url: Option<GivenUrl>,
    access_key: Option<AccessKey>,
    tokens: Option<SharedProvider>,
    authentication: Authentication,
    brand: Brand,
    language: String,
    tenant_id: Option<String>,
    settings: Settings,
}

impl Builder {
    /// Where the service is; the brand's own host if not set. A host without scheme is taken as `https`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(GivenUrl::new(url.into()));
        self
    }

    /// The access key.
    pub fn access_key(mut self, key: AccessKey) -> Self {
        self.access_key = Some(key);
        self
    }

    /// How requests are authenticated; signed if not set.
    pub fn authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Under which name the service speaks; GenAuth if not set.
    pub fn brand(mut self, brand: Brand) -> Self {
        self.brand = brand;
        self
    }

    /// Language of the service's messages (`en-US`, `zh-CN`, `zh-TW`, `ja-JP`); `en-US` if not set.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = language.into();
        self
    }

    /// The tenant to act in. It travels in the header `x-genauth-app-id`, as the official SDKs send it.
    pub fn tenant_id(mut self, id: impl Into<String>) -> Self {
        self.tenant_id = Some(id.into());
        self
    }

    /// Takes management tokens from elsewhere; access key and way of authentication are not needed then, and not used.
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.tokens = Some(SharedProvider(Arc::new(provider)));
        self
    }

    settings_methods!();
    connection_methods!();

    /// Sends to a peer within the process, and reads another clock.
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
    /// When the access key is missing or cannot be right, the base URL or a header is unusable, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let language = text(&self.language, "the language")?;
        let tenant_id = self.tenant_id.as_deref().map(|tenant| text(tenant, "the tenant id")).transpose()?;
        let base = self.base_url.as_ref().map_or(self.brand.default_base_url(), GivenUrl::as_str);
        let base = BaseUrl::parse(base, self.settings.allow_plain_http)?;
        let engine = Arc::new(Engine::new(base, &self.settings)?);
        #[cfg(any(test, fuzzing))]
        let clock = self.settings.replaced.clock.clone();
        #[cfg(not(any(test, fuzzing)))]
        let clock = crate::transport::MachineClock::default();
        let tokens = |provider| Access::Tokens(TokenCache::new(provider, self.settings.timeout));
        let access = match (self.tokens, self.access_key, self.authentication) {
            (Some(provider), ..) => tokens(Arc::new(Scoped(provider.0))),
            (None, None, _) => return Err(BuildError::MissingCredential("the access key")),
            (None, Some(key), authentication) => {
                key.check()?;
                match authentication {
                    Authentication::Signature => Access::Signature { key, clock: ServerClock::new(clock) },
                    Authentication::ManagementToken => {
                        tokens(Arc::new(KeyExchange { engine: Arc::clone(&engine), key }))
                    }
                }
            }
        };
        let names = HeaderNames::of(self.brand);
        let service = GenAuth { access, names, brand: self.brand, language, tenant_id };
        Ok(Client { channel: Channel::new(Transport { engine, service: Box::new(service) }) })
    }
}

/// What a caller gave is shown only if it looks like what it should be.
impl fmt::Debug for Builder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Builder")
            .field("base_url", &self.base_url)
            .field("access_key", &self.access_key)
            .field("tokens", &self.tokens)
            .field("authentication", &self.authentication)
            .field("brand", &self.brand)
            .field("language", &UnknownWord(&self.language))
            .field("has_tenant_id", &self.tenant_id.is_some())
            .field("settings", &self.settings)
            .finish()
    }
}

/// A header's value from the caller.
fn text(text: &str, name: &'static str) -> Result<HeaderValue, BuildError> {
    check_text(text, name)?;
    HeaderValue::from_str(text).map_err(|_| BuildError::InvalidHeader(name))
}
