//! Base URLs: where a service is, and whether plain `http` to it is allowed.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::Url;

use crate::codec::REDACTED;
use crate::transport::error::{BaseUrlError, BuildError};

/// The root of a service: scheme, host, port, and a path prefix without a slash at its end.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl {
    text: String,
    /// The same, parsed: the URL of a call is made from it, so that its host is not parsed again for each call.
    url: Url,
}

impl BaseUrl {
    /// Parses a URL, or a host without a scheme (then `https://`, except for this machine).
    pub(crate) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, BaseUrlError> {
        let text = text.trim_matches(' ');
        // A URL parser drops line breaks and tabs, takes a backslash for a slash and rewrites a host that is not ASCII:
        // what is spoken to would not be what is read.
        if text.bytes().any(|byte| !byte.is_ascii_graphic() || byte == b'\\') {
            return Err(BaseUrlError::InvalidCharacter);
        }
        let url = parse_written(text)?;
        if !url.has_host() || url.port() == Some(0) {
            return Err(BaseUrlError::Invalid);
        }
        match url.scheme() {
            "https" => {}
            "http" if allow_plain_http || is_this_machine(&url) => {}
            "http" => return Err(BaseUrlError::PlainHttp),
            _ => return Err(BaseUrlError::Invalid),
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(BaseUrlError::HasQuery);
        }
        Ok(Self { text: url.as_str().trim_end_matches('/').to_owned(), url })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the path prefix, without a slash at its end.
    pub(crate) fn prefix(&self) -> &str {
        self.url.path().trim_end_matches('/')
    }

    /// Returns the URL of a path, which begins with the prefix, and its query; `None` if it leaves the prefix.
    pub(crate) fn with_target(&self, target: &str) -> Option<Url> {
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (target, None),
        };
        let mut url = self.url.clone();
        url.set_path(path);
        url.set_query(query);
        self.is_start_of(&url).then_some(url)
    }

    /// Whether a URL has the same scheme, host and port, and is below the same path prefix.
    fn is_start_of(&self, url: &Url) -> bool {
        url.as_str().strip_prefix(self.text.as_str()).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Returns the host.
    pub(crate) fn host(&self) -> String {
        self.url.host_str().map(str::to_owned).unwrap_or_default()
    }

    /// Returns the port, or the default port of the scheme.
    pub(crate) fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or_default()
    }

    /// Whether the URL is not `https`, so that everyone on the path can read what is sent.
    pub(crate) fn is_plain_http(&self) -> bool {
        self.url.scheme() != "https"
    }

    /// Returns the host name and its addresses, if it is a name of the loopback. No resolver is asked: not all of them
    /// know these names.
    pub(crate) fn loopback_name(&self) -> Option<(String, [SocketAddr; 2])> {
        let name = self.host();
        // The port of the URL is used, since this one is none.
        let addresses = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
        is_loopback_name(&name).then(|| (name, addresses.map(|address| SocketAddr::new(address, 0))))
    }
}

/// Parses a URL without the corrections of a URL parser, which adds and drops slashes after the scheme of a web address,
/// and drops an empty user name.
fn parse_written(text: &str) -> Result<Url, BaseUrlError> {
    let parse = |text: &str| Url::parse(text).map_err(|_| BaseUrlError::Invalid);
    // Behind the host, these characters are the path's own.
    let (scheme, rest) = match text.split_once("://") {
        Some((scheme, rest)) if !scheme.contains(['/', '?', '#']) => (Some(scheme), rest),
        _ => (None, text),
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Err(BaseUrlError::HasCredentials);
    }
    if authority.is_empty() {
        return Err(BaseUrlError::Invalid);
    }
    match scheme {
        Some(scheme) if scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) => parse(text),
        Some(_) => Err(BaseUrlError::Invalid),
        None if ["http", "https"].iter().any(|scheme| is_scheme(authority, scheme)) => Err(BaseUrlError::Invalid),
        None => {
            let url = parse(&format!("https://{text}"))?;
            if is_this_machine(&url) { parse(&format!("http://{text}")) } else { Ok(url) }
        }
    }
}

/// Whether a text is a scheme with its colon, and not a host with its port.
fn is_scheme(authority: &str, scheme: &str) -> bool {
    authority.split_once(':').is_some_and(|(name, _)| name.eq_ignore_ascii_case(scheme))
}

/// Whether a host is this machine: an address of the loopback in any notation, IPv4-mapped IPv6 included, or `localhost`
/// and the names under it.
///
/// An unspecified address (`0.0.0.0`, `::`) is no destination, and a name that a hosts file or a resolver maps to this
/// machine can change its meaning: neither counts.
fn is_this_machine(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    match bare.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => is_loopback_name(host),
    }
}

/// Whether a name is `localhost` or under it (RFC 6761), with or without the dot of the root.
fn is_loopback_name(host: &str) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host);
    let last = name.rsplit('.').next().unwrap_or_default();
    last.eq_ignore_ascii_case("localhost") && !name.starts_with('.')
}

/// A base URL that is checked when the client is built. Until then it may hold a password, so that `Debug` shows it only if
/// it could be used.
#[derive(Clone)]
pub(crate) struct BaseUrlInput {
    text: String,
    /// The environment variable that holds it.
    variable: Option<&'static str>,
}

impl BaseUrlInput {
    pub(crate) fn new(text: String) -> Self {
        Self { text, variable: None }
    }

    pub(crate) fn from_variable(text: String, variable: &'static str) -> Self {
        Self { text, variable: Some(variable) }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Names the variable in the error, if the URL comes from one.
    pub(crate) fn error(&self, error: BaseUrlError) -> BuildError {
        match self.variable {
            Some(variable) => BuildError::BaseUrlVariable(variable, error),
            None => BuildError::BaseUrl(error),
        }
    }
}

impl fmt::Debug for BaseUrlInput {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match BaseUrl::parse(&self.text, true) {
            Ok(base) => base.as_str().fmt(out),
            Err(_) => out.write_str(REDACTED),
        }
    }
}

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
            ("HTTPS://Gate.Example", "https://gate.example"),
            ("localhost", "http://localhost"),
            ("api.localhost:3000/v1", "http://api.localhost:3000/v1"),
            ("127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("[::1]:8080", "http://[::1]:8080"),
            ("localhost.example.com", "https://localhost.example.com"),
            ("gate.example/x://y", "https://gate.example/x://y"),
        ] {
            assert_eq!(BaseUrl::parse(given, false).unwrap().as_str(), expected);
        }
    }

    #[test]
    fn base_url_that_would_show_credentials_is_rejected() {
        for (given, expected) in [
            ("http://api.genauth.ai", BaseUrlError::PlainHttp),
            ("http://localhost.example.com", BaseUrlError::PlainHttp),
            ("https://user:pass@api.genauth.ai", BaseUrlError::HasCredentials),
            ("https://api.genauth.ai?x=1", BaseUrlError::HasQuery),
            ("ftp://api.genauth.ai", BaseUrlError::Invalid),
            ("https://", BaseUrlError::Invalid),
            ("", BaseUrlError::Invalid),
            ("https://:443", BaseUrlError::Invalid),
            ("https://api.genauth.ai:0", BaseUrlError::Invalid),
            ("https://api.genauth.ai:99999", BaseUrlError::Invalid),
            ("https://api.genauth.ai/#x", BaseUrlError::HasQuery),
            ("https://api.genauth.ai/?", BaseUrlError::HasQuery),
            ("https://api.genauth.ai/#", BaseUrlError::HasQuery),
            ("127.0.0.1:80@example.com", BaseUrlError::HasCredentials),
            ("http://127.0.0.1@example.com", BaseUrlError::HasCredentials),
            ("https://api.genauth.ai\\@example.com", BaseUrlError::InvalidCharacter),
            ("https://api.genauth.ai/\r\nhost: example.com", BaseUrlError::InvalidCharacter),
            ("https://api.gen\tauth.ai", BaseUrlError::InvalidCharacter),
            ("https://api.genauth.ai\0", BaseUrlError::InvalidCharacter),
            ("https://api.genauth.аi", BaseUrlError::InvalidCharacter),
            ("file:///etc/hosts", BaseUrlError::Invalid),
            ("http://0.0.0.0", BaseUrlError::PlainHttp),
            ("http://127.0.0.1.example.com", BaseUrlError::PlainHttp),
        ] {
            assert_eq!(BaseUrl::parse(given, false).unwrap_err(), expected, "{given}");
        }
        assert!(BaseUrl::parse("http://gateway.internal", true).is_ok());
    }

    #[test]
    fn base_url_that_a_parser_would_correct_is_rejected() {
        for given in ["https:/api.example.com", "https:api.example.com", "https:///api.example.com", "HTTPS:/localhost"]
            .into_iter()
            .chain(["http:8080", "https:", "https:/", "//api.example.com", "/api.example.com", "?x", "http:/localhost"])
            .chain(["https:////api.example.com", "x y://api.example.com", "://api.example.com", "https+x://a.example"])
        {
            let expected = if given.contains(' ') { BaseUrlError::InvalidCharacter } else { BaseUrlError::Invalid };
            assert_eq!(BaseUrl::parse(given, true).unwrap_err(), expected, "{given}");
        }
        for given in ["https://@api.example.com", "https://:@api.example.com", "@api.example.com", "http://@localhost"]
            .into_iter()
            .chain(["localhost@api.example.com", "https://a@b@api.example.com", "mailto:mara@api.example.com"])
        {
            assert_eq!(BaseUrl::parse(given, true).unwrap_err(), BaseUrlError::HasCredentials, "{given}");
        }
        // Beyond the host, these characters are a path's own.
        assert!(BaseUrl::parse("https://api.example.com/a@b", false).is_ok());
    }

    #[test]
    fn base_url_of_this_machine_is_known_by_what_it_is() {
        for (host, is_here) in [
            ("localhost", true),
            ("LOCALHOST", true),
            ("localhost.", true),
            ("a.localhost", true),
            ("a.b.localhost.", true),
            ("127.0.0.1", true),
            ("127.255.1.2", true),
            ("127.1", true),
            ("2130706433", true),
            ("0x7f.1", true),
            ("[::1]", true),
            ("[0:0::1]", true),
            ("[::ffff:127.0.0.1]", true),
            ("[::ffff:7f00:9]", true),
            ("0.0.0.0", false),
            ("[::]", false),
            ("[::ffff:0.0.0.0]", false),
            ("[::ffff:10.0.0.1]", false),
            ("[::127.0.0.1]", false),
            ("128.0.0.1", false),
            ("ip6-localhost", false),
            ("notlocalhost", false),
            ("localhost.internal", false),
            ("localhost..", false),
        ] {
            let parsed = BaseUrl::parse(&format!("http://{host}:8080"), false);
            assert_eq!(parsed.is_ok(), is_here, "{host}: {parsed:?}");
        }
        let of = |text: &str| BaseUrl::parse(text, true).unwrap().loopback_name().map(|(name, _)| name);
        assert_eq!(of("http://a.localhost.:1").as_deref(), Some("a.localhost."));
        assert_eq!(of("http://127.0.0.1:1"), None);
        assert_eq!(of("http://ip6-localhost:1"), None);
    }

    proptest! {
        #[test]
        fn url_of_a_target_is_that_of_the_whole_text(
            base in "https://[a-z]{1,5}(:[1-9][0-9]{0,3})?(/[a-z.%~-]{0,5}){0,3}",
            target in "/[!-\"$->@-~é中]{0,20}([?][!-\"$-~é]{0,20})?",
        ) {
            let base = BaseUrl::parse(&base, false).unwrap();
            let whole = Url::parse(&format!("{}{target}", base.as_str())).unwrap();
            let expected = base.is_start_of(&whole).then_some(whole);
            prop_assert_eq!(base.with_target(&format!("{}{target}", base.prefix())), expected);
        }

        #[test]
        fn whatever_is_taken_is_safe_to_speak_to(text in ".*|(https?://)?[a-z0-9.:@\\[\\]/?#%_\\\\-]{0,40}") {
            if let Ok(base) = BaseUrl::parse(&text, false) {
                let url = Url::parse(base.as_str()).unwrap();
                prop_assert!(url.scheme() == "https" || is_this_machine(&url));
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

    #[test]
    fn base_url_input_is_shown_only_if_it_could_be_used() {
        let shown = |text: &str| format!("{:?}", BaseUrlInput::new(text.to_owned()));
        assert_eq!(shown("https://gate.example/prove/"), "\"https://gate.example/prove\"");
        for text in [
            "https://canary:canary@gate.example",
            "canary:canary@gate.example",
            "https://gate.example?token=canary",
            "https://gate.example/#canary",
            "postgres://canary@gate.example",
            "https://canary gate.example",
        ] {
            assert_eq!(shown(text), REDACTED, "{text}");
        }
    }
}
