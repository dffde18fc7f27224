//! Where a service is, and whether it may be spoken to in the clear.

use std::fmt;

use reqwest::Url;

/// The root of a service: scheme, host, port, and a path prefix without a slash at its end.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl(String);

impl BaseUrl {
    /// Takes a URL, or a host without scheme (then `https://`, except for `localhost`).
    pub(crate) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, BaseUrlError> {
        let text = text.trim_matches(' ');
        // A URL parser drops line breaks and tabs, takes a backslash for a slash and rewrites a host that is not ASCII:
        // what is spoken to would not be what is read.
        if text.bytes().any(|byte| !byte.is_ascii_graphic() || byte == b'\\') {
            return Err(BaseUrlError::OddCharacters);
        }
        let with_scheme = if text.contains("://") {
            text.to_owned()
        } else if is_loopback(text.split([':', '/']).next().unwrap_or_default()) {
            format!("http://{text}")
        } else {
            format!("https://{text}")
        };
        let url = Url::parse(&with_scheme).map_err(|_| BaseUrlError::NotAUrl)?;
        let host = url.host_str().ok_or(BaseUrlError::NotAUrl)?;
        if url.port() == Some(0) {
            return Err(BaseUrlError::NotAUrl);
        }
        match url.scheme() {
            "https" => {}
            "http" if allow_plain_http || is_loopback(host) => {}
            "http" => return Err(BaseUrlError::PlainHttp),
            _ => return Err(BaseUrlError::NotAUrl),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(BaseUrlError::HasCredentials);
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(BaseUrlError::HasQuery);
        }
        Ok(Self(url.as_str().trim_end_matches('/').to_owned()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Its host.
    pub(super) fn host(&self) -> String {
        Url::parse(&self.0).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Its port, told or not.
    pub(super) fn port(&self) -> u16 {
        Url::parse(&self.0).ok().and_then(|url| url.port_or_known_default()).unwrap_or_default()
    }

    /// Whether it is on this machine.
    pub(super) fn is_loopback(&self) -> bool {
        Url::parse(&self.0).is_ok_and(|url| url.host_str().is_some_and(is_loopback))
    }
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || bare.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// A base URL that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BaseUrlError {
    /// It is not an `http` or `https` URL with a host.
    NotAUrl,
    /// It holds blanks, control characters, backslashes or characters beyond ASCII.
    OddCharacters,
    /// It is `http`, not on this machine, and the caller did not insist.
    PlainHttp,
    /// It holds a user name or password.
    HasCredentials,
    /// It holds a query or a fragment.
    HasQuery,
}

impl fmt::Display for BaseUrlError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NotAUrl => "the base URL is not a URL with a host; give one such as https://api.example.com",
            Self::OddCharacters => {
                "the base URL holds blanks, control characters, backslashes or characters beyond ASCII; write the host \
                 as DNS has it (xn--...) and percent-encode the path"
            }
            Self::PlainHttp => {
                "the base URL is plain http to another machine, which would show credentials; use https, or insist \
                 with allow_plain_http"
            }
            Self::HasCredentials => "the base URL holds a user name or password; give credentials to the builder",
            Self::HasQuery => "the base URL holds a query or fragment; give only scheme, host, port and path",
        })
    }
}

impl std::error::Error for BaseUrlError {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn hosts_get_a_scheme_and_lose_slashes() {
        for (given, expected) in [
            ("https://api.genauth.ai/", "https://api.genauth.ai"),
            ("api.example.com", "https://api.example.com"),
            ("localhost:3000", "http://localhost:3000"),
            ("http://127.0.0.1:8080//", "http://127.0.0.1:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
            ("https://gate.example/prove/", "https://gate.example/prove"),
        ] {
            assert_eq!(BaseUrl::parse(given, false).unwrap().as_str(), expected);
        }
    }

    #[test]
    fn what_would_show_credentials_is_refused() {
        for (given, expected) in [
            ("http://api.genauth.ai", BaseUrlError::PlainHttp),
            ("http://localhost.example.com", BaseUrlError::PlainHttp),
            ("https://user:pass@api.genauth.ai", BaseUrlError::HasCredentials),
            ("https://api.genauth.ai?x=1", BaseUrlError::HasQuery),
            ("ftp://api.genauth.ai", BaseUrlError::NotAUrl),
            ("https://", BaseUrlError::NotAUrl),
            ("", BaseUrlError::NotAUrl),
            ("https://:443", BaseUrlError::NotAUrl),
            ("https://api.genauth.ai:0", BaseUrlError::NotAUrl),
            ("https://api.genauth.ai:99999", BaseUrlError::NotAUrl),
            ("https://api.genauth.ai/#x", BaseUrlError::HasQuery),
            ("https://api.genauth.ai/?", BaseUrlError::HasQuery),
            ("https://api.genauth.ai/#", BaseUrlError::HasQuery),
            ("127.0.0.1:80@example.com", BaseUrlError::PlainHttp),
            ("http://127.0.0.1@example.com", BaseUrlError::PlainHttp),
            ("https://api.genauth.ai\\@example.com", BaseUrlError::OddCharacters),
            ("https://api.genauth.ai/\r\nhost: example.com", BaseUrlError::OddCharacters),
            ("https://api.gen\tauth.ai", BaseUrlError::OddCharacters),
            ("https://api.genauth.ai\0", BaseUrlError::OddCharacters),
            ("https://api.genauth.аi", BaseUrlError::OddCharacters),
            ("file:///etc/hosts", BaseUrlError::NotAUrl),
            ("http://0.0.0.0", BaseUrlError::PlainHttp),
            ("http://127.0.0.1.example.com", BaseUrlError::PlainHttp),
        ] {
            assert_eq!(BaseUrl::parse(given, false).unwrap_err(), expected, "{given}");
        }
        assert!(BaseUrl::parse("http://gateway.internal", true).is_ok());
    }

    proptest! {
        #[test]
        fn whatever_is_taken_is_safe_to_speak_to(text in ".*|(https?://)?[a-z0-9.:@\\[\\]/?#%_\\\\-]{0,40}") {
            if let Ok(base) = BaseUrl::parse(&text, false) {
                let url = Url::parse(base.as_str()).unwrap();
                let host = url.host_str().unwrap();
                prop_assert!(url.scheme() == "https" || is_loopback(host));
                prop_assert!(url.username().is_empty() && url.password().is_none());
                prop_assert!(url.query().is_none() && url.fragment().is_none());
                prop_assert!(base.as_str().bytes().all(|byte| byte.is_ascii_graphic()));
                prop_assert!(!base.as_str().ends_with('/'));
                // What comes behind it stays on that host.
                let call = Url::parse(&format!("{base}/v3/unify", base = base.as_str())).unwrap();
                prop_assert_eq!(call.host_str(), url.host_str());
                prop_assert_eq!(call.port(), url.port());
            }
        }
    }
}
