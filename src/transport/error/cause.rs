//! What an error of the HTTP client comes from, in words that quote nothing of a request or response.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use super::diagnosis::{Link, chain};

/// One link of what led to an error.
///
/// The errors of the libraries are not kept: they show URLs, and what a gateway wrote into an HTTP/2 `GOAWAY` frame.
pub(crate) struct Cause {
    text: String,
    source: Option<Box<Cause>>,
}

impl Cause {
    /// Keeps the words of an error of `reqwest`.
    pub(super) fn from_reqwest(error: &reqwest::Error) -> Self {
        // What concerns a connection was said by this machine, or by a proxy that somebody here has chosen.
        let is_connect = error.is_connect();
        let text = kind(error).to_owned();
        let mut texts = vec![text.clone()];
        texts.extend(chain(error).skip(1).filter_map(|link| describe(link, is_connect)));
        // Some links print what the next one says.
        texts.dedup_by(|next, link| link.contains(next.as_str()));
        let source = texts.into_iter().skip(1).rev().fold(None, |source, text| Some(Box::new(Self { text, source })));
        Self { text, source }
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)?;
        self.source.iter().try_for_each(|source| write!(out, ": {source:?}"))
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

impl StdError for Cause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// The words of a link. Links of unknown types are left out unless they concern a connection.
fn describe(link: &Link, is_connect: bool) -> Option<String> {
    if let Some(error) = link.downcast_ref::<reqwest::Error>() {
        return Some(kind(error).to_owned());
    }
    if let Some(error) = link.downcast_ref::<hyper::Error>() {
        return Some(error.to_string());
    }
    if let Some(error) = link.downcast_ref::<io::Error>() {
        // What is within comes next, if it is known.
        return Some(if error.get_ref().is_some() { error.kind().to_string() } else { error.to_string() });
    }
    describe_http2(link).or_else(|| describe_tls(link)).or_else(|| is_connect.then(|| link.to_string()))
}

/// What `reqwest` prints, without the URL.
fn kind(error: &reqwest::Error) -> &'static str {
    if error.is_builder() {
        "the request cannot be built"
    } else if error.is_redirect() {
        "the redirect cannot be followed"
    } else if error.is_body() || error.is_decode() {
        "the body cannot be read or written"
    } else {
        "the request cannot be sent"
    }
}

#[cfg(feature = "http2")]
fn describe_http2(link: &Link) -> Option<String> {
    let error = link.downcast_ref::<h2::Error>()?;
    let what = match (error.is_go_away(), error.is_remote()) {
        (true, true) => "the service ended the HTTP/2 connection",
        (false, true) => "the service reset the HTTP/2 stream",
        _ if error.is_library() => "the service broke the HTTP/2 protocol",
        _ => "HTTP/2 failed",
    };
    let io = error.get_io().map(|error| format!(" ({})", error.kind()));
    let reason = error.reason().map(|reason| format!(" ({reason:?})"));
    Some(format!("{what}{}", reason.or(io).unwrap_or_default()))
}

#[cfg(not(feature = "http2"))]
fn describe_http2(_: &Link) -> Option<String> {
    None
}

fn describe_tls(link: &Link) -> Option<String> {
    #[cfg(feature = "rustls-no-provider")]
    if let Some(error) = link.downcast_ref::<rustls::Error>() {
        return Some(error.to_string());
    }
    #[cfg(feature = "native-tls")]
    if let Some(error) = link.downcast_ref::<native_tls::Error>() {
        return Some(error.to_string());
    }
    let _ = link;
    None
}
