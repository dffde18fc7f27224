//! What the head of a request must not leave open.

use hyper::HeaderMap;
use hyper::header::{HOST, HeaderName, TRANSFER_ENCODING};
use hyper::http::request::Parts;
use hyper::http::uri::Authority;

/// Headers that decide who asks whom for what. Two of them would be read differently by those who take the first one and
/// by those who take the last.
const SINGLE: &[&str] =
    &["host", "origin", "authorization", "content-type", "transfer-encoding", "date", "sec-fetch-site"];

/// Beginnings of such headers: those that belong to a signature.
const SINGLE_PREFIXES: &[&str] = &["x-genauth-", "x-authing-"];

/// Says what is wrong with a head, if something is: a header that is given twice, no host, two hosts, or a body in a coding
/// that is not undone here. What is wrong with its length `hyper` has refused already.
pub(crate) fn problem(head: &Parts) -> Option<String> {
    doubled(&head.headers).or_else(|| host_problem(head).or_else(|| coding_problem(&head.headers)).map(str::to_owned))
}

fn coding_problem(headers: &HeaderMap) -> Option<&'static str> {
    let coding = headers.get(TRANSFER_ENCODING)?;
    let is_chunked = coding.as_bytes().trim_ascii().eq_ignore_ascii_case(b"chunked");
    (!is_chunked).then_some("header transfer-encoding is not chunked alone")
}

fn doubled(headers: &HeaderMap) -> Option<String> {
    let is_single = |name: &HeaderName| {
        SINGLE.contains(&name.as_str()) || SINGLE_PREFIXES.iter().any(|start| name.as_str().starts_with(start))
    };
    let doubled = headers.keys().find(|name| is_single(name) && headers.get_all(*name).iter().nth(1).is_some())?;
    Some(format!("header {doubled} is given more than once"))
}

fn host_problem(head: &Parts) -> Option<&'static str> {
    let Some(host) = head.headers.get(HOST) else { return Some("header host is missing") };
    let Some(host) = host.to_str().ok().and_then(authority) else {
        return Some("header host is no host with an optional port");
    };
    let target = head.uri.authority()?;
    match head.uri.scheme_str() {
        None => Some("the sandbox is no proxy, and opens no connection to another host"),
        Some("http") if same(target, &host) => None,
        Some("http") => Some("the request target names another host than the header host"),
        Some(_) => Some("the request target has another scheme than http"),
    }
}

/// A host with an optional port, and nothing else.
fn authority(text: &str) -> Option<Authority> {
    let authority: Authority = text.parse().ok()?;
    let port = text.strip_prefix(authority.host())?;
    let is_host = !authority.host().is_empty() && !text.contains(['@', ',']);
    // `host:` has an empty port, which stands for the usual one.
    (is_host && (port.is_empty() || port == ":" || authority.port_u16().is_some())).then_some(authority)
}

fn same(one: &Authority, other: &Authority) -> bool {
    let is_plain = |authority: &Authority| !authority.as_str().contains('@');
    let port = |authority: &Authority| authority.port_u16().unwrap_or(80);
    is_plain(one) && one.host().eq_ignore_ascii_case(other.host()) && port(one) == port(other)
}

#[cfg(test)]
mod tests {
    use hyper::Request;

    use super::*;

    fn of(target: &str, headers: &[(&'static str, &str)]) -> Option<String> {
        let mut request = Request::builder().method("POST").uri(target);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        problem(&request.body(()).expect("request").into_parts().0)
    }

    #[test]
    fn hosts_are_there_and_agree() {
        for host in ["127.0.0.1", "127.0.0.1:80", "[::1]:8080", "sandbox.test:", "LOCALHOST"] {
            assert_eq!(of("/token", &[("host", host)]), None, "{host}");
        }
        assert!(of("/token", &[]).is_some());
        for host in ["", ":80", "a b", "a@b", "a,b", "http://a", "a/b", "a:b", "a:99999", "[::1", "é"] {
            assert!(of("/token", &[("host", host)]).is_some(), "{host}");
        }
        for (target, host) in [("http://a.test/token", "A.test"), ("http://a.test:80/token", "a.test")] {
            assert_eq!(of(target, &[("host", host)]), None, "{target}");
        }
        for target in ["http://b.test/token", "http://a.test:81/token", "https://a.test/token", "http://a.test@b.test/"]
        {
            assert!(of(target, &[("host", "a.test")]).is_some(), "{target}");
        }
        assert!(of("http://a.test:x@b.test/", &[("host", "b.test")]).is_some(), "a user name");
        assert!(of("a.test:443", &[("host", "a.test:443")]).is_some(), "CONNECT");
    }

    #[test]
    fn what_decides_is_given_once() {
        let host = ("host", "127.0.0.1");
        for name in ["origin", "authorization", "content-type", "date", "x-genauth-signature-nonce", "sec-fetch-site"] {
            assert_eq!(of("/token", &[host, (name, "a")]), None, "{name}");
            let problem = of("/token", &[host, (name, "a"), (name, "a")]);
            assert!(problem.is_some_and(|problem| problem.contains(name)), "{name}");
        }
        assert!(of("/token", &[host, host]).is_some());
        assert_eq!(of("/token", &[host, ("accept", "a"), ("accept", "b")]), None);
        assert_eq!(of("/token", &[host, ("transfer-encoding", "Chunked")]), None);
        for coding in ["gzip, chunked", "chunked, chunked", ""] {
            assert!(of("/token", &[host, ("transfer-encoding", coding)]).is_some(), "{coding}");
        }
    }
}
