//! Checks that the head of a request has one meaning only.

use hyper::HeaderMap;
use hyper::header::{HOST, HeaderName, TRANSFER_ENCODING};
use hyper::http::request::Parts;
use hyper::http::uri::Authority;

/// Headers that decide who asks whom for what. With two of them, readers of the first and of the last would disagree.
const SINGLE: &[&str] =
    &["host", "origin", "authorization", "content-type", "transfer-encoding", "date", "sec-fetch-site"];

/// Prefixes of such headers: those of a signature.
const SINGLE_PREFIXES: &[&str] = &["x-genauth-", "x-authing-"];

/// Returns what is wrong with a head: a header that is given twice, no host, two hosts, or an unsupported transfer coding.
/// `hyper` has rejected invalid lengths already.
pub(super) fn problem(head: &Parts) -> Option<String> {
    duplicate_header(&head.headers)
        .or_else(|| host_problem(head).or_else(|| coding_problem(&head.headers)).map(str::to_owned))
}

fn coding_problem(headers: &HeaderMap) -> Option<&'static str> {
    let coding = headers.get(TRANSFER_ENCODING)?;
    let is_chunked = coding.as_bytes().trim_ascii().eq_ignore_ascii_case(b"chunked");
    (!is_chunked).then_some("header transfer-encoding must be chunked only")
}

fn duplicate_header(headers: &HeaderMap) -> Option<String> {
    let is_single = |name: &HeaderName| {
        SINGLE.contains(&name.as_str()) || SINGLE_PREFIXES.iter().any(|start| name.as_str().starts_with(start))
    };
    let duplicate = headers.keys().find(|name| is_single(name) && headers.get_all(*name).iter().nth(1).is_some())?;
    Some(format!("header {duplicate} is given more than once"))
}

fn host_problem(head: &Parts) -> Option<&'static str> {
    let Some(host) = head.headers.get(HOST) else { return Some("header host is missing") };
    let Some(host) = host.to_str().ok().and_then(parse_host) else {
        return Some("header host is not a host with an optional port");
    };
    let target = head.uri.authority()?;
    match head.uri.scheme_str() {
        None => Some("the sandbox is not a proxy"),
        Some("http") if is_same_host(target, &host) => None,
        Some("http") => Some("the request target names another host than the header host"),
        Some(_) => Some("the scheme of the request target is not http"),
    }
}

/// Parses a host with an optional port.
fn parse_host(text: &str) -> Option<Authority> {
    let authority: Authority = text.parse().ok()?;
    let port = text.strip_prefix(authority.host())?;
    let is_host = !authority.host().is_empty() && !text.contains(['@', ',']);
    // The port of `host:` is empty, which stands for the default.
    (is_host && (port.is_empty() || port == ":" || authority.port_u16().is_some())).then_some(authority)
}

fn is_same_host(one: &Authority, other: &Authority) -> bool {
    let is_plain = |authority: &Authority| !authority.as_str().contains('@');
    let port = |authority: &Authority| authority.port_u16().unwrap_or(80);
    is_plain(one) && one.host().eq_ignore_ascii_case(other.host()) && port(one) == port(other)
}

#[cfg(test)]
mod tests {
    use hyper::Request;

    use super::*;

    fn problem_of(target: &str, headers: &[(&'static str, &str)]) -> Option<String> {
        let mut request = Request::builder().method("POST").uri(target);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        problem(&request.body(()).expect("request").into_parts().0)
    }

    #[test]
    fn head_has_one_host() {
        for host in ["127.0.0.1", "127.0.0.1:80", "[::1]:8080", "sandbox.test:", "LOCALHOST"] {
            assert_eq!(problem_of("/token", &[("host", host)]), None, "{host}");
        }
        assert!(problem_of("/token", &[]).is_some());
        for host in ["", ":80", "a b", "a@b", "a,b", "http://a", "a/b", "a:b", "a:99999", "[::1", "é"] {
            assert!(problem_of("/token", &[("host", host)]).is_some(), "{host}");
        }
        for (target, host) in [("http://a.test/token", "A.test"), ("http://a.test:80/token", "a.test")] {
            assert_eq!(problem_of(target, &[("host", host)]), None, "{target}");
        }
        for target in ["http://b.test/token", "http://a.test:81/token", "https://a.test/token", "http://a.test@b.test/"]
        {
            assert!(problem_of(target, &[("host", "a.test")]).is_some(), "{target}");
        }
        assert!(problem_of("http://a.test:x@b.test/", &[("host", "b.test")]).is_some(), "a user name");
        assert!(problem_of("a.test:443", &[("host", "a.test:443")]).is_some(), "CONNECT");
    }

    #[test]
    fn head_has_deciding_headers_once() {
        let host = ("host", "127.0.0.1");
        for name in ["origin", "authorization", "content-type", "date", "x-genauth-signature-nonce", "sec-fetch-site"] {
            assert_eq!(problem_of("/token", &[host, (name, "a")]), None, "{name}");
            let problem = problem_of("/token", &[host, (name, "a"), (name, "a")]);
            assert!(problem.is_some_and(|problem| problem.contains(name)), "{name}");
        }
        assert!(problem_of("/token", &[host, host]).is_some());
        assert_eq!(problem_of("/token", &[host, ("accept", "a"), ("accept", "b")]), None);
        assert_eq!(problem_of("/token", &[host, ("transfer-encoding", "Chunked")]), None);
        for coding in ["gzip, chunked", "chunked, chunked", ""] {
            assert!(problem_of("/token", &[host, ("transfer-encoding", coding)]).is_some(), "{coding}");
        }
    }
}
