//! Access to the control API.

use std::net::{IpAddr, SocketAddr};

use crate::http::Request;

/// Who may use the control API and the status page; set with
/// [`SandboxBuilder::admin_access`](crate::SandboxBuilder::admin_access).
///
/// Web pages of other sites have no access, whoever views them: requests with a foreign `Origin` are rejected, and so are
/// requests with a host name instead of an address in `Host`, since a name can be made to resolve to the sandbox (DNS
/// rebinding). `localhost` and names that are added are exceptions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use]
pub struct AdminAccess {
    callers: Callers,
    hosts: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Callers {
    #[default]
    Loopback,
    Anyone,
    Nobody,
}

impl AdminAccess {
    /// Allows callers on the same machine. This is the default.
    pub fn loopback() -> Self {
        Self::default()
    }

    /// Allows all callers that reach the sandbox. They can read all of its state, secrets included.
    pub fn anyone() -> Self {
        Self { callers: Callers::Anyone, ..Self::default() }
    }

    /// Disables the control API and the status page: `/` and `/sandbox` are unknown paths.
    pub fn off() -> Self {
        Self { callers: Callers::Nobody, ..Self::default() }
    }

    /// Also accepts a host name in `Host`, without port: `sandbox.test`.
    pub fn with_host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
        self
    }

    pub(super) fn is_off(&self) -> bool {
        self.callers == Callers::Nobody
    }

    /// Returns whether a caller of that address has access.
    fn allows(&self, peer: SocketAddr) -> bool {
        match self.callers {
            Callers::Loopback => peer.ip().to_canonical().is_loopback(),
            Callers::Anyone => true,
            Callers::Nobody => false,
        }
    }

    /// Authorizes a request.
    ///
    /// # Errors
    /// The caller has no access. The error is the reason.
    pub(super) fn authorize(&self, peer: SocketAddr, request: &Request) -> Result<(), &'static str> {
        if !self.allows(peer) {
            return Err("only callers on the same machine have access; --admin-access anyone allows others");
        }
        let host = request.header("host").unwrap_or_default();
        if !self.accepts_host(host_name(&host)) {
            return Err("header host is an unknown name; use the address of the sandbox, or --admin-host");
        }
        let own = |origin: &str| origin.strip_prefix("http://").is_some_and(|rest| rest.eq_ignore_ascii_case(&host));
        if request.header("origin").is_some_and(|origin| !own(&origin)) {
            return Err("pages of other sites have no access");
        }
        let site = request.header("sec-fetch-site").unwrap_or_default();
        if matches!(site.as_str(), "cross-site" | "same-site") && request.method != "GET" {
            return Err("pages of other sites have no access");
        }
        Ok(())
    }

    fn accepts_host(&self, name: &str) -> bool {
        let bare = name.trim_start_matches('[').trim_end_matches(']');
        bare.parse::<IpAddr>().is_ok()
            || name.eq_ignore_ascii_case("localhost")
            || self.hosts.iter().any(|host| host.eq_ignore_ascii_case(name))
    }
}

/// Returns the host of a `Host` header, without port.
fn host_name(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use hyper::header::{HeaderName, HeaderValue};

    use super::*;

    fn status(access: &AdminAccess, peer: &str, method: &str, headers: &[(&'static str, &'static str)]) -> u16 {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        let headers = headers.iter().map(pair).collect();
        let request = Request::new(method, &"/sandbox".parse().expect("uri"), headers, "".into());
        access.authorize(peer.parse().expect("address"), &request).map_or(403, |()| 200)
    }

    #[test]
    fn access_is_for_this_machine_by_default() {
        let host = [("host", "127.0.0.1:80")];
        for peer in ["127.0.0.1:5", "127.8.8.8:5", "[::1]:5", "[::ffff:127.0.0.1]:5"] {
            assert_eq!(status(&AdminAccess::loopback(), peer, "POST", &host), 200, "{peer}");
        }
        for peer in ["192.0.2.7:5", "[2001:db8::1]:5", "[::ffff:192.0.2.7]:5"] {
            assert_eq!(status(&AdminAccess::loopback(), peer, "POST", &host), 403, "{peer}");
            assert_eq!(status(&AdminAccess::anyone(), peer, "POST", &host), 200, "{peer}");
        }
        assert!(AdminAccess::off().is_off());
    }

    #[test]
    fn access_rejects_unknown_host_names() {
        let loopback = |access: &AdminAccess, host| status(access, "127.0.0.1:5", "POST", &[("host", host)]);
        for host in ["localhost", "LOCALHOST:8080", "127.0.0.1", "[::1]:8080", "192.0.2.7:1"] {
            assert_eq!(loopback(&AdminAccess::loopback(), host), 200, "{host}");
        }
        for host in ["", "attacker.example", "attacker.example:8080", "localhost.attacker.example", "127.0.0.1.example"]
        {
            assert_eq!(loopback(&AdminAccess::loopback(), host), 403, "{host}");
            assert_eq!(loopback(&AdminAccess::anyone(), host), 403, "{host}");
        }
        let named = AdminAccess::loopback().with_host("sandbox.test");
        assert_eq!((loopback(&named, "sandbox.test:80"), loopback(&named, "other.test")), (200, 403));
        assert_eq!(status(&AdminAccess::loopback(), "127.0.0.1:5", "POST", &[]), 403, "no host");
    }

    #[test]
    fn access_rejects_other_sites() {
        let with = |method, more: (&'static str, &'static str)| {
            status(&AdminAccess::loopback(), "127.0.0.1:5", method, &[("host", "127.0.0.1:80"), more])
        };
        assert_eq!(with("POST", ("origin", "http://127.0.0.1:80")), 200);
        for origin in ["https://attacker.example", "null", "http://127.0.0.1:81", "https://127.0.0.1:80"] {
            assert_eq!(with("POST", ("origin", origin)), 403, "{origin}");
        }
        assert_eq!(with("POST", ("sec-fetch-site", "cross-site")), 403);
        assert_eq!(with("POST", ("sec-fetch-site", "same-origin")), 200);
        // A link on another page may be followed.
        assert_eq!(with("GET", ("sec-fetch-site", "cross-site")), 200);
    }
}
