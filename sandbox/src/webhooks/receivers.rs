//! The receivers that the sandbox may call.

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};

use hyper::Uri;

/// The receivers of webhooks that the sandbox may call; set with
/// [`SandboxBuilder::receivers`](crate::SandboxBuilder::receivers).
///
/// URLs of receivers are part of calls (`callbackUrl`, `createWebhook`), so whoever may call the sandbox decides where it sends
/// requests. By default, receivers must be on the same machine. `https` is not supported: put a reverse proxy in front of a
/// receiver that accepts `https` only.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Receivers {
    loopback: bool,
    hosts: Vec<String>,
}

/// The parsed URL of a receiver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Endpoint {
    /// Host as it is resolved: an IPv6 address without brackets.
    name: String,
    port: u16,
    /// Value of the `Host` header.
    pub(crate) authority: String,
    pub(crate) target: String,
}

/// Why the sandbox must not call a receiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreachable {
    InvalidUrl,
    Https,
    HostNotAllowed,
    Itself,
}

impl Default for Receivers {
    fn default() -> Self {
        Self::loopback()
    }
}

impl Receivers {
    /// Allows receivers on the same machine. This is the default.
    pub const fn loopback() -> Self {
        Self { loopback: true, hosts: Vec::new() }
    }

    /// Allows no receivers except on hosts that are added.
    pub const fn none() -> Self {
        Self { loopback: false, hosts: Vec::new() }
    }

    /// Also allows receivers on a host: a name or an address, without port and without brackets.
    pub fn with_host(mut self, host: impl Into<String>) -> Self {
        self.hosts.push(host.into());
        self
    }

    /// Checks a URL for a sandbox that listens on `own`, without resolving its host.
    pub(crate) fn check_url(&self, url: &str, own: Option<SocketAddr>) -> Result<Endpoint, Unreachable> {
        let endpoint = Endpoint::parse(url)?;
        let is_loopback =
            endpoint.name.eq_ignore_ascii_case("localhost") || endpoint.address().is_some_and(is_loopback);
        let is_allowed = self.is_listed(&endpoint) || (self.loopback && is_loopback);
        if !is_allowed {
            return Err(Unreachable::HostNotAllowed);
        }
        if own.is_some_and(|own| own.port() == endpoint.port && (is_loopback || endpoint.address() == Some(own.ip()))) {
            return Err(Unreachable::Itself);
        }
        Ok(endpoint)
    }

    /// Resolves the addresses of a receiver. A name that is not listed, `localhost`, must resolve to this machine.
    pub(super) async fn resolve(&self, endpoint: &Endpoint) -> io::Result<Vec<SocketAddr>> {
        if let Some(address) = endpoint.address() {
            return Ok(vec![SocketAddr::new(address, endpoint.port)]);
        }
        let listed = self.is_listed(endpoint);
        let found = tokio::net::lookup_host((endpoint.name.as_str(), endpoint.port)).await?;
        Ok(found.filter(|address| listed || is_loopback(address.ip())).collect())
    }

    fn is_listed(&self, endpoint: &Endpoint) -> bool {
        self.hosts.iter().any(|host| host.eq_ignore_ascii_case(&endpoint.name))
    }
}

impl Endpoint {
    fn parse(url: &str) -> Result<Self, Unreachable> {
        // A fragment is not sent.
        let uri: Uri = url.split('#').next().unwrap_or_default().parse().map_err(|_| Unreachable::InvalidUrl)?;
        let authority = uri.authority().ok_or(Unreachable::InvalidUrl)?;
        match uri.scheme_str() {
            Some("http") => {}
            Some("https") => return Err(Unreachable::Https),
            _ => return Err(Unreachable::InvalidUrl),
        }
        let host = authority.host();
        let port = authority.as_str().strip_prefix(host).ok_or(Unreachable::InvalidUrl)?;
        if host.is_empty() || !(port.is_empty() || authority.port_u16().is_some_and(|port| port > 0)) {
            return Err(Unreachable::InvalidUrl);
        }
        Ok(Self {
            name: host.trim_start_matches('[').trim_end_matches(']').to_owned(),
            port: authority.port_u16().unwrap_or(80),
            authority: authority.to_string(),
            target: uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
        })
    }

    /// Returns host and port of a URL, or an empty text if it has none.
    pub(super) fn host_of(url: &str) -> String {
        let uri: Option<Uri> = url.parse().ok();
        let authority = uri.as_ref().and_then(Uri::authority).map(|authority| authority.as_str());
        // User information can contain a password.
        authority.and_then(|authority| authority.rsplit('@').next()).unwrap_or_default().to_owned()
    }

    fn address(&self) -> Option<IpAddr> {
        self.name.parse().ok()
    }
}

fn is_loopback(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidUrl => "the URL of the receiver is not an http URL of a host with an optional port",
            Self::Https => "the sandbox calls receivers over plain http only; use an http URL",
            Self::HostNotAllowed => {
                "the receiver is not on this machine; allow its host with SandboxBuilder::receivers or --receiver-host"
            }
            Self::Itself => "the receiver is the sandbox itself",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn receivers_must_be_on_this_machine_unless_allowed() {
        let receivers = Receivers::loopback();
        for url in [
            "http://127.0.0.1:8080/hook",
            "http://127.8.8.8",
            "http://[::1]:8080/hook?a=b",
            "http://[::ffff:127.0.0.1]/",
            "http://LOCALHOST:1/hook#part",
        ] {
            assert!(receivers.check_url(url, None).is_ok(), "{url}");
        }
        for url in [
            "http://192.0.2.7/hook",
            "http://[2001:db8::1]/hook",
            "http://hooks.test/hook",
            "http://localhost.example/",
            "http://127.0.0.1.example/",
            "http://0.0.0.0/",
        ] {
            assert_eq!(receivers.check_url(url, None), Err(Unreachable::HostNotAllowed), "{url}");
        }
        let named = Receivers::none().with_host("hooks.test").with_host("2001:db8::1");
        assert!(
            named.check_url("http://Hooks.test:81/x", None).is_ok()
                && named.check_url("http://[2001:db8::1]/", None).is_ok()
        );
        assert_eq!(named.check_url("http://127.0.0.1/", None), Err(Unreachable::HostNotAllowed));
    }

    #[test]
    fn receivers_have_plain_http_urls() {
        let receivers = Receivers::loopback();
        assert_eq!(receivers.check_url("https://127.0.0.1/hook", None), Err(Unreachable::Https));
        for url in [
            "",
            "127.0.0.1",
            "/hook",
            "ftp://127.0.0.1/",
            "http://",
            "http://user@127.0.0.1/",
            "http://a:b@127.0.0.1/",
            "http://127.0.0.1:0/",
            "http://127.0.0.1:70000/",
            "http://127.0.0.1/\n",
            "http://a b/",
        ] {
            assert_eq!(receivers.check_url(url, None), Err(Unreachable::InvalidUrl), "{url:?}");
        }
    }

    #[test]
    fn receivers_must_not_be_the_sandbox_itself() {
        let own = Some(SocketAddr::from(([127, 0, 0, 1], 8080)));
        let receivers = Receivers::loopback().with_host("192.0.2.7");
        for url in ["http://127.0.0.1:8080/sandbox/reset", "http://localhost:8080/", "http://[::1]:8080/"] {
            assert_eq!(receivers.check_url(url, own), Err(Unreachable::Itself), "{url}");
        }
        assert!(receivers.check_url("http://127.0.0.1:8081/", own).is_ok());
        let own = Some(SocketAddr::from(([192, 0, 2, 7], 8080)));
        assert_eq!(receivers.check_url("http://192.0.2.7:8080/", own), Err(Unreachable::Itself));
    }
}
