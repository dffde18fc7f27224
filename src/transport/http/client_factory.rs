//! Builds the `reqwest::Client` of this crate, as often as one is needed.

use std::net::SocketAddr;
use std::time::Duration;

use reqwest::Client;

use crate::transport::http::connection_options::ConfigureHttp;
use crate::transport::http::tls::Tls;
use crate::transport::{BaseUrl, BaseUrlError, BuildError, Settings};

/// The longest time for which an idle connection is kept. Servers close theirs after five seconds and more (Node and Apache
/// are the first): a request that meets that close is lost, and one with a side effect cannot be retried.
const IDLE: Duration = Duration::from_secs(4);

/// The time without a received frame after which an HTTP/2 connection is pinged, idle or not.
#[cfg(feature = "http2")]
const PING_AFTER: Duration = Duration::from_secs(10);
/// The time within which the service must respond to a ping, or the connection is closed.
#[cfg(feature = "http2")]
const PING_TIMEOUT: Duration = Duration::from_secs(5);

/// The settings from which clients are built.
pub(crate) struct ClientFactory {
    connect_timeout: Duration,
    proxies: Vec<reqwest::Proxy>,
    /// Whether proxies of the environment and the system are ignored.
    is_direct: bool,
    loopback_name: Option<(String, [SocketAddr; 2])>,
    tls: Tls,
    allows_http2: bool,
    /// Whether base URL and proxies may be plain `http`, to another machine too.
    allows_plain_http: bool,
    configure: Option<ConfigureHttp>,
}

impl ClientFactory {
    pub(crate) fn new(settings: &Settings, base: &BaseUrl) -> Result<Self, BuildError> {
        let proxies = settings.connection.proxies.clone();
        // A proxy of the environment would read credentials, wherever they go.
        let is_direct = base.is_plain_http();
        if is_direct && !proxies.is_empty() && !settings.allow_plain_http {
            return Err(BaseUrlError::PlainHttp.into());
        }
        Ok(Self {
            connect_timeout: settings.connect_timeout,
            proxies,
            is_direct,
            loopback_name: base.loopback_name().filter(|_| is_direct),
            tls: Tls::new(&settings.connection, !base.is_plain_http())?,
            allows_http2: settings.connection.allows_http2(),
            allows_plain_http: settings.allow_plain_http,
            configure: settings.connection.configure_http.clone(),
        })
    }

    /// Builds a client with connections of its own.
    pub(crate) fn build(&self) -> Result<Client, BuildError> {
        let mut builder = Client::builder().connect_timeout(self.connect_timeout).pool_idle_timeout(IDLE);
        if self.is_direct {
            builder = builder.no_proxy();
        }
        for proxy in &self.proxies {
            builder = builder.proxy(proxy.clone());
        }
        if self.allows_http2 {
            builder = with_http2(builder);
        }
        if let Some(configure) = &self.configure {
            builder = configure(builder);
        }
        self.enforce(builder).build().map_err(|error| BuildError::Tls(Box::new(error)))
    }

    /// Sets what no caller changes: it comes last.
    fn enforce(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        let mut builder = builder
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // It would log credentials and bodies.
            .connection_verbose(false)
            // Another crate of the build may switch these on for all: what unfolds is not bounded by what was sent.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        if self.is_direct && !self.allows_plain_http {
            builder = builder.no_proxy();
        }
        if let Some((name, addresses)) = &self.loopback_name {
            builder = builder.resolve_to_addrs(name, addresses);
        }
        if !self.allows_http2 {
            builder = builder.http1_only();
        }
        self.tls.apply(builder)
    }
}

#[cfg(feature = "http2")]
fn with_http2(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
        .http2_keep_alive_interval(PING_AFTER)
        .http2_keep_alive_timeout(PING_TIMEOUT)
        .http2_keep_alive_while_idle(true)
}

/// Disables HTTP/2, which another crate of the build may enable for all.
#[cfg(not(feature = "http2"))]
fn with_http2(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder.http1_only()
}

#[cfg(test)]
mod tests {
    use crate::transport::Channel;

    /// A build with TLS builds both; what a build without it does is in the two tests below.
    #[cfg(any(feature = "rustls", all(feature = "native-tls", not(feature = "rustls-no-provider"))))]
    #[test]
    fn https_and_plain_http_are_built_with_tls() {
        for url in ["https://parcels.example", "http://127.0.0.1:9"] {
            Channel::builder(url).build().unwrap();
        }
    }

    #[cfg(not(any(feature = "native-tls", feature = "rustls-no-provider")))]
    #[test]
    fn https_without_a_tls_feature_is_an_error_that_names_the_features() {
        for url in ["https://parcels.example", "parcels.example"] {
            let error = Channel::builder(url).build().unwrap_err();
            assert!(matches!(error, crate::transport::BuildError::TlsUnavailable(_)), "{error:?}");
            for feature in ["`rustls`", "`native-tls`"] {
                assert!(error.to_string().contains(feature), "{error}");
            }
        }
        Channel::builder("http://127.0.0.1:9").build().unwrap();
        let own = reqwest::Client::builder().no_proxy().build().unwrap();
        Channel::builder("https://parcels.example").http_client(own).build().unwrap();
        let rooted = Channel::builder("http://127.0.0.1:9").add_root_certificate("x").build();
        assert!(
            matches!(rooted, Err(crate::transport::BuildError::Certificate(problem)) if problem.contains("`rustls`"))
        );
    }

    /// One test, since an installed provider is the process's.
    #[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
    #[test]
    fn missing_crypto_provider_is_an_error_that_names_the_call_and_the_feature() {
        let error = Channel::builder("https://parcels.example").build().unwrap_err();
        assert!(matches!(error, crate::transport::BuildError::TlsUnavailable(_)), "{error:?}");
        for expected in ["CryptoProvider::install_default", "`rustls`"] {
            assert!(error.to_string().contains(expected), "{error}");
        }
        assert!(std::error::Error::source(&error).is_none());
        rustls::crypto::ring::default_provider().install_default().unwrap();
        Channel::builder("https://parcels.example").build().unwrap();
    }
}
