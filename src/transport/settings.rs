//! What the builders of all clients share.

use std::fmt;
#[cfg(any(test, fuzzing))]
use std::sync::Arc;
use std::time::Duration;

use crate::transport::auth::token_provider::SharedProvider;
use crate::transport::http::base_url::BaseUrlInput;
use crate::transport::http::connection_options::ConnectionOptions;
use crate::transport::limits::rate_limit::RateLimit;
use crate::transport::limits::rate_limiter::SharedRateLimiter;
use crate::transport::retry::policy::RetryPolicy;
use crate::transport::service_profile::ServiceProfile;

/// Settings of the request path, and the profile of the service.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) profile: &'static ServiceProfile,
    pub(crate) base_url: Option<BaseUrlInput>,
    pub(crate) token_provider: Option<SharedProvider>,
    pub(crate) http: Option<reqwest::Client>,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) retry: RetryPolicy,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) rate_limiter: Option<SharedRateLimiter>,
    pub(crate) concurrency_limit: Option<usize>,
    pub(crate) connect_timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) allow_plain_http: bool,
    pub(crate) strict_decoding: bool,
    pub(crate) connection: ConnectionOptions,
    #[cfg(any(test, fuzzing))]
    pub(crate) peer: Option<Arc<dyn crate::transport::http::peer::Peer>>,
    #[cfg(feature = "test-util")]
    pub(crate) mock: Option<crate::transport::http::mock::SharedMock>,
}

impl Settings {
    pub(crate) fn new(profile: &'static ServiceProfile) -> Self {
        Self {
            profile,
            base_url: None,
            token_provider: None,
            http: None,
            timeout: Duration::from_secs(30),
            attempt_timeout: None,
            read_timeout: None,
            retry: RetryPolicy::default(),
            rate_limit: None,
            rate_limiter: None,
            concurrency_limit: None,
            connect_timeout: Duration::from_secs(10),
            max_response_bytes: 16 * 1024 * 1024,
            allow_plain_http: false,
            strict_decoding: false,
            connection: ConnectionOptions::default(),
            #[cfg(any(test, fuzzing))]
            peer: None,
            #[cfg(feature = "test-util")]
            mock: None,
        }
    }
}

impl Settings {
    /// Whether a mock takes the place of the service, so that nothing needs credentials.
    pub(crate) fn is_mocked(&self) -> bool {
        #[cfg(feature = "test-util")]
        return self.mock.is_some();
        #[cfg(not(feature = "test-util"))]
        false
    }
}

/// Of a caller's own HTTP client, only its presence is shown: its `Debug` output has default headers and proxies.
impl fmt::Debug for Settings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Settings")
            .field("base_url", &self.base_url)
            .field("token_provider", &self.token_provider)
            .field("has_own_http_client", &self.http.is_some())
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("retry", &self.retry)
            .field("rate_limit", &self.rate_limit)
            .field("rate_limiter", &self.rate_limiter)
            .field("concurrency_limit", &self.concurrency_limit)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("allow_plain_http", &self.allow_plain_http)
            .field("connection", &self.connection)
            .finish_non_exhaustive()
    }
}

/// The builder methods of all clients that fill [`Settings`].
macro_rules! settings_methods {
    () => {
        /// Takes tokens from this provider and caches each for its lifetime. Other credentials are then not needed, and not
        /// used.
        pub fn token_provider(mut self, provider: impl $crate::transport::TokenProvider) -> Self {
            self.settings.token_provider = Some($crate::transport::SharedProvider(std::sync::Arc::new(provider)));
            self
        }

        /// Sets the time for a whole call, from its start to the last byte of the response: waiting, tokens, retries and
        /// backoff included. 30 seconds if not set.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.settings.timeout = timeout;
            self
        }

        /// Sets the time for one attempt of a call, from connecting to the last byte of the response. The time of the call
        /// if not set.
        pub fn attempt_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.settings.attempt_timeout = Some(timeout);
            self
        }

        /// Sets how long the service may send nothing, before the response and between two parts of it. Unlimited if not
        /// set. Applies to a caller's own `reqwest::Client` as well.
        pub fn read_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.settings.read_timeout = Some(timeout);
            self
        }

        /// Sets how failed calls are retried, as far as the retry class of the operation allows it. Three attempts within
        /// the time of the call if not set.
        pub fn retry(mut self, policy: $crate::transport::RetryPolicy) -> Self {
            self.settings.retry = policy;
            self
        }

        /// Limits how many requests are sent per second, retries included. Calls beyond it wait in order, within their
        /// time. Unlimited if not set.
        pub fn rate_limit(mut self, limit: $crate::transport::RateLimit) -> Self {
            self.settings.rate_limit = Some(limit);
            self
        }

        /// Asks this rate limiter before each request, retries included: for a limit that several clients or processes share. A
        /// [`rate_limit`](Self::rate_limit) of this client applies as well.
        pub fn rate_limiter(mut self, limiter: impl $crate::transport::RateLimiter) -> Self {
            self.settings.rate_limiter = Some($crate::transport::SharedRateLimiter(std::sync::Arc::new(limiter)));
            self
        }

        /// Limits how many requests are under way at the same time (minimum 1). Calls beyond it wait in order, within their
        /// time. Unlimited if not set.
        pub fn concurrency_limit(mut self, requests: usize) -> Self {
            self.settings.concurrency_limit = Some(requests);
            self
        }

        /// Sets the time for connecting. 10 seconds if not set. Not used with a caller's own `reqwest::Client`.
        pub fn connect_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.settings.connect_timeout = timeout;
            self
        }

        /// Sets the maximum size of a response in bytes; a larger one is an error. 16 MiB if not set.
        pub fn max_response_bytes(mut self, bytes: usize) -> Self {
            self.settings.max_response_bytes = bytes;
            self
        }

        /// Rejects a response as soon as one part of it is not what its document describes, instead of leaving that part out;
        /// see [`Response::skipped`](crate::transport::Response::skipped). Use it where no result is better than an
        /// incomplete one. The service may have processed the request.
        pub fn strict_decoding(mut self) -> Self {
            self.settings.strict_decoding = true;
            self
        }

        /// Uses this HTTP client, with its proxies, certificates and connection pool. Build it with
        /// `redirect(Policy::none())`: a redirected call fails in any case, and `SECURITY.md` describes how a client that
        /// follows redirects is stopped. With HTTP/2, set an `http2_keep_alive_interval`.
        pub fn http_client(mut self, client: reqwest::Client) -> Self {
            self.settings.http = Some(client);
            self
        }

        /// Gets every response from this function instead of the network, for the tests of your code: see
        /// [`test_util`](crate::test_util). Credentials are not needed.
        #[cfg(feature = "test-util")]
        pub fn mock(
            mut self,
            respond: impl Fn(&$crate::test_util::MockRequest) -> $crate::test_util::MockResponse + Send + Sync + 'static,
        ) -> Self {
            self.settings.mock = Some($crate::transport::SharedMock::new(respond));
            self
        }

        /// Allows plain `http` to another machine, or through a proxy that was given to `proxy`, which discloses credentials
        /// and personal data to everyone on the path. Plain `http` to this machine (a loopback address, `localhost` and
        /// names under it) needs no permission. Proxies of the environment are never used for plain `http`.
        pub fn allow_plain_http(mut self) -> Self {
            self.settings.allow_plain_http = true;
            self
        }
    };
}

pub(crate) use settings_methods;
