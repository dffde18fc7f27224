//! Connection options of the client's own HTTP client, and what a caller adds to every request.

use std::fmt;
use std::sync::Arc;

use reqwest::header::{HeaderMap, HeaderValue, USER_AGENT};

use crate::transport::http::reserved_headers;
use crate::transport::{BuildError, Secret};

/// What a caller changes about the HTTP client that is built.
pub(crate) type ConfigureHttp = Arc<dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

/// Options of the HTTP client that is built. A caller's own HTTP client has its own.
#[derive(Clone, Default)]
pub(crate) struct ConnectionOptions {
    pub(crate) proxies: Vec<reqwest::Proxy>,
    pub(crate) roots: Vec<Vec<u8>>,
    pub(crate) only_these_roots: bool,
    pub(crate) identity: Option<(Vec<u8>, Secret)>,
    pub(crate) agent_suffix: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) configure_http: Option<ConfigureHttp>,
    /// Disables HTTP/2, which cannot be upgraded to WebSocket.
    #[cfg(feature = "events")]
    pub(crate) is_http1_only: bool,
}

impl ConnectionOptions {
    /// Rejects headers that only the client may set, and options that would have no effect.
    pub(crate) fn validate(&self, has_own_client: bool, reserved_prefixes: &[&str]) -> Result<(), BuildError> {
        if let Some(suffix) = &self.agent_suffix {
            reserved_headers::validate_header_text(suffix, "the user agent suffix")?;
        }
        if let Some(name) = reserved_headers::find_reserved(&self.headers, reserved_prefixes) {
            return Err(BuildError::ReservedHeader(name.clone()));
        }
        let is_default = self.proxies.is_empty()
            && self.roots.is_empty()
            && !self.only_these_roots
            && self.identity.is_none()
            && self.configure_http.is_none();
        if has_own_client && !is_default {
            return Err(BuildError::ConflictingOptions);
        }
        if self.only_these_roots && self.roots.is_empty() {
            return Err(BuildError::Certificate("tls_certs_only leaves nobody to trust; add a root certificate"));
        }
        Ok(())
    }

    /// Whether HTTP/2 is allowed.
    pub(crate) fn allows_http2(&self) -> bool {
        #[cfg(feature = "events")]
        if self.is_http1_only {
            return false;
        }
        cfg!(feature = "http2")
    }

    /// Returns the headers of every request, the user agent among them.
    pub(crate) fn default_headers(&self, agent: &'static str) -> Result<HeaderMap, BuildError> {
        let mut headers = self.headers.clone();
        reserved_headers::mark_sensitive(&mut headers);
        let agent = match self.agent_suffix.as_deref().filter(|suffix| !suffix.is_empty()) {
            None => HeaderValue::from_static(agent),
            Some(suffix) => HeaderValue::from_str(&format!("{agent} {suffix}"))
                .map_err(|_| BuildError::InvalidHeader("the user agent suffix"))?,
        };
        headers.entry(USER_AGENT).or_insert(agent);
        Ok(headers)
    }
}

/// Shows counts only: headers, proxies and keys may hold secrets.
impl fmt::Debug for ConnectionOptions {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ConnectionOptions")
            .field("proxies", &self.proxies.len())
            .field("roots", &self.roots.len())
            .field("only_these_roots", &self.only_these_roots)
            .field("has_identity", &self.identity.is_some())
            .field("headers", &self.headers.len())
            .field("configures_http", &self.configure_http.is_some())
            .finish_non_exhaustive()
    }
}

/// Defines the builder methods of all clients that fill [`ConnectionOptions`].
macro_rules! connection_methods {
    () => {
        /// Appends a text to the client's own user agent, such as `shop/1.4`: visible ASCII, at most 256 bytes.
        pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
            self.settings.connection.agent_suffix = Some(suffix.into());
            self
        }

        /// Adds a header to every request, for instance for a gateway. Headers for credentials, signing and framing are
        /// reserved: with one of them, building fails.
        pub fn default_header(
            mut self,
            name: $crate::transport::HeaderName,
            value: $crate::transport::HeaderValue,
        ) -> Self {
            self.settings.connection.headers.insert(name, value);
            self
        }

        /// Sends requests through this proxy, and ignores the proxies of the environment (`HTTPS_PROXY`, ...). With a base
        /// URL in plain `http`, it needs `allow_plain_http`.
        pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
            self.settings.connection.proxies.push(proxy);
            self
        }

        /// Changes the HTTP client that is built, for what this builder has no method for: a DNS resolver, a local address or
        /// interface, the size of the connection pool, TCP keep-alive. It is the way to such a setting without a client of your
        /// own, which would have its own TLS and timeouts.
        ///
        /// The function gets a builder with the settings of this one, and what it sets takes precedence, except for these, which
        /// are set again after it:
        ///
        /// | setting | value |
        /// | --- | --- |
        /// | redirects, `Referer` | none |
        /// | TLS: backend, trusted certificates, client certificate, checks of certificates and host names | those of this builder; certificates that the function trusts have an effect with `native-tls` only |
        /// | decompression | none, so that `max_response_bytes` holds |
        /// | HTTP version | HTTP/1.1 without the feature `http2` |
        /// | proxies for a base URL in plain `http` | none without `allow_plain_http` |
        /// | address of `localhost` and the names under it in plain `http` | the loopback |
        /// | `connection_verbose`, which logs credentials and bodies | off |
        ///
        /// Timeouts of this crate apply on top of those that the function sets. A longer `pool_idle_timeout` than the 4 seconds
        /// of this crate loses requests to connections that the service is about to close. Set headers with
        /// [`default_header`](Self::default_header), which checks them.
        ///
        /// The function may be called several times for one client. `reqwest` is re-exported as `identity_apis::reqwest`. With a
        /// client of your own (`http_client`), building fails.
        ///
        /// ```no_run
        /// # #[cfg(feature = "prove")]
        /// # fn build() -> Result<(), identity_apis::transport::BuildError> {
        /// use std::net::IpAddr;
        ///
        /// let client = identity_apis::prove::Client::builder_from_env()?
        ///     .configure_http(|http| http.local_address(IpAddr::from([10, 0, 0, 7])).pool_max_idle_per_host(8))
        ///     .build()?;
        /// # drop(client);
        /// # Ok(())
        /// # }
        /// ```
        pub fn configure_http(
            mut self,
            configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
        ) -> Self {
            self.settings.connection.configure_http = Some(std::sync::Arc::new(configure));
            self
        }

        /// Trusts this root certificate in addition to those of the system: one certificate in DER, or any number in PEM.
        pub fn add_root_certificate(mut self, pem_or_der: impl Into<Vec<u8>>) -> Self {
            self.settings.connection.roots.push(pem_or_der.into());
            self
        }

        /// Trusts only the certificates of [`add_root_certificate`](Self::add_root_certificate).
        pub fn tls_certs_only(mut self) -> Self {
            self.settings.connection.only_these_roots = true;
            self
        }

        /// Presents this certificate to a server that requests one (mutual TLS): the chain and its key, both in PEM.
        pub fn identity(
            mut self,
            chain_pem: impl Into<Vec<u8>>,
            key_pem: impl Into<$crate::transport::Secret>,
        ) -> Self {
            self.settings.connection.identity = Some((chain_pem.into(), key_pem.into()));
            self
        }
    };
}

pub(crate) use connection_methods;

#[cfg(test)]
mod tests {
    use reqwest::header::{AUTHORIZATION, HeaderName};

    use super::*;

    #[test]
    fn default_headers_carry_no_credentials_of_ours() {
        let trace = HeaderName::from_static("x-trace");
        let mut connection = ConnectionOptions::default();
        connection.headers.insert(trace.clone(), HeaderValue::from_static("canary-1"));
        connection.agent_suffix = Some("shop/1.4".to_owned());
        connection.validate(false, &[]).unwrap();
        let headers = connection.default_headers("identity-apis/0").unwrap();
        assert_eq!(headers[USER_AGENT], "identity-apis/0 shop/1.4");
        assert!(headers[&trace].is_sensitive());
        assert!(!format!("{connection:?} {headers:?}").contains("canary"));

        connection.headers.insert(AUTHORIZATION, HeaderValue::from_static("canary-2"));
        let error = connection.validate(false, &[]).unwrap_err();
        assert!(matches!(&error, BuildError::ReservedHeader(name) if name == AUTHORIZATION), "{error}");
    }

    #[test]
    fn options_without_effect_are_rejected() {
        let none = ConnectionOptions { only_these_roots: true, ..ConnectionOptions::default() };
        assert!(matches!(none.validate(false, &[]), Err(BuildError::Certificate(_))));
        let roots = ConnectionOptions { roots: vec![vec![0x30]], ..ConnectionOptions::default() };
        assert!(roots.validate(false, &[]).is_ok());
        assert!(matches!(roots.validate(true, &[]), Err(BuildError::ConflictingOptions)));
        let injected = ConnectionOptions {
            agent_suffix: Some("a\r\nauthorization: b".to_owned()),
            ..ConnectionOptions::default()
        };
        assert!(matches!(injected.validate(false, &[]), Err(BuildError::InvalidHeader(_))));
    }
}
