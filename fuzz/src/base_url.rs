//! Base URLs that a caller gives.

use identity_apis::fuzzing::base_url as parse;
use reqwest::Url;

/// The first byte decides whether plain http was asked for; the rest is the URL. One that is taken carries no
/// credentials, nothing but loopback in the clear, and makes a URL on the same host with every path.
pub fn base_url(input: &[u8]) {
    let Some((choice, text)) = input.split_first() else { return };
    let Ok(text) = str::from_utf8(text) else { return };
    let insists = choice & 1 == 1;
    let base = match parse(text, insists) {
        Ok(base) => base,
        Err(error) => {
            let line = error.to_string();
            assert!(!line.contains("canary7f3a") && !line.contains('\n'), "{line}");
            return;
        }
    };
    assert_eq!(parse(&base, insists).as_deref(), Ok(&*base), "taken twice");
    let root = Url::parse(&base).expect("a base URL is a URL");
    assert!(root.username().is_empty() && root.password().is_none(), "{root}");
    assert!(root.query().is_none() && root.fragment().is_none(), "{root}");
    assert!(matches!(root.scheme(), "https" | "http"), "{root}");
    if root.scheme() == "http" && !insists {
        let host = root.host_str().expect("a host");
        let name = host.strip_suffix('.').unwrap_or(host);
        let is_local_name = name == "localhost" || name.ends_with(".localhost");
        let address = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>();
        let is_loopback = address.is_ok_and(|address| address.to_canonical().is_loopback());
        assert!(is_local_name || is_loopback, "{root} is not this machine");
    }
    let whole = Url::parse(&format!("{base}/v3/unify?a=b")).expect("base and path are a URL");
    assert_eq!((whole.scheme(), whole.host(), whole.port()), (root.scheme(), root.host(), root.port()));
    assert!(whole.path().ends_with("/v3/unify") && whole.query() == Some("a=b"), "{whole}");
}
