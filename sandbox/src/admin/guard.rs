//! Who may steer a sandbox.

use std::net::{IpAddr, SocketAddr};

use super::Refusal;
use crate::http::request::Request;

/// Who may steer a sandbox over HTTP, and look at its status page; see [`Builder::control`](crate::Builder::control).
///
/// Pages of other sites cannot, whoever looks at them: requests with a foreign `Origin` are refused, and so are requests
/// that call the sandbox by a name instead of an address, since a name may be made to point here (DNS rebinding).
/// `localhost` and names given here are exceptions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use]
pub struct AdminAccess {
    who: Who,
    hosts: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Who {
    #[default]
    Loopback,
    Anyone,
    Nobody,
}

impl AdminAccess {
    /// Callers on this machine: what it is at the start.
    pub fn loopback() -> Self {
        Self::default()
    }

    /// Whoever reaches the sandbox. They read everything in it, secrets of the sandbox included.
    pub fn anyone() -> Self {
        Self { who: Who::Anyone, ..Self::default() }
    }

    /// Nobody: `/` and `/sandbox` are paths like any other that is neither service's.
    pub fn off() -> Self {
        Self { who: Who::Nobody, ..Self::default() }
    }

    /// Callers may call the sandbox by that name, without port: `sandbox.test`.
    pub fn with_host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
        self
    }

    pub(crate) fn is_off(&self) -> bool {
        self.who == Who::Nobody
    }

    /// Whether callers of that address may do anything here.
    fn allows(&self, peer: SocketAddr) -> bool {
        match self.who {
            Who::Loopback => peer.ip().to_canonical().is_loopback(),
            Who::Anyone => true,
            Who::Nobody => false,
        }
    }

    pub(super) fn check(&self, peer: SocketAddr, request: &Request) -> Result<(), Refusal> {
        let refuse = |message: &str| Err(Refusal::new(403, message));
        if !self.allows(peer) {
            return refuse("only callers on the same machine may do this; --control anyone lets others in");
        }
        let host = request.header("host").unwrap_or_default();
        if !self.knows(name(&host)) {
            return refuse("the sandbox is called by a name that may be anybody's; use its address, or --control-host");
        }
        let own = |origin: &str| origin.strip_prefix("http://").is_some_and(|rest| rest.eq_ignore_ascii_case(&host));
        if request.header("origin").is_some_and(|origin| !own(&origin)) {
            return refuse("pages of other sites may not do this");
        }
        let site = request.header("sec-fetch-site").unwrap_or_default();
        if matches!(site.as_str(), "cross-site" | "same-site") && request.method != "GET" {
            return refuse("pages of other sites may not do this");
        }
        Ok(())
    }

    fn knows(&self, name: &str) -> bool {
        let bare = name.trim_start_matches('[').trim_end_matches(']');
        bare.parse::<IpAddr>().is_ok()
            || name.eq_ignore_ascii_case("localhost")
            || self.hosts.iter().any(|host| host.eq_ignore_ascii_case(name))
    }
}

/// The host of a `Host` header, without port.
fn name(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use hyper::header::{HeaderName, HeaderValue};

    use super::*;

    fn status(control: &AdminAccess, peer: &str, method: &str, headers: &[(&'static str, &'static str)]) -> u16 {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        let headers = headers.iter().map(pair).collect();
        let request = Request::new(method, &"/sandbox".parse().expect("uri"), headers, "".into());
        control.check(peer.parse().expect("address"), &request).err().map_or(200, |refusal| refusal.status)
    }

    #[test]
    fn only_this_machine_unless_asked() {
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
    fn names_may_be_anybodys() {
        let loopback = |control: &AdminAccess, host| status(control, "127.0.0.1:5", "POST", &[("host", host)]);
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
        assert_eq!(status(&AdminAccess::loopback(), "127.0.0.1:5", "POST", &[]), 403, "no host at all");
    }

    #[test]
    fn other_sites_may_not() {
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
