//! What the errors within an error of `reqwest` say about a request.

use std::error::Error as StdError;
use std::io;

pub(super) type Link = dyn StdError + 'static;

/// An error and all that it comes from.
///
/// As its source, an `io::Error` gives the source of the error in it, not that error itself: here it comes too.
pub(super) fn chain(error: &Link) -> impl Iterator<Item = &Link> {
    let mut link = Some(error);
    std::iter::from_fn(move || {
        let current = link?;
        link = next(current);
        Some(current)
    })
}

fn next(error: &Link) -> Option<&Link> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(within) => Some(within),
        None => error.source(),
    }
}

/// Whether TLS failed, and not the connection under it.
pub(super) fn is_tls(error: &Link) -> bool {
    chain(error).any(|link| is_rustls_failure(link) || is_native_tls_failure(link))
}

/// Whether the service ended the handshake over a certificate, which it does not accept or misses.
///
/// With TLS 1.3 a client is done with the handshake before the service has looked at its certificate: the alert comes
/// when the client already waits for a response. The service reads no request before the handshake has ended.
pub(super) fn is_certificate_alert(error: &Link) -> bool {
    // bad_certificate to certificate_unknown, unknown_ca, access_denied, decrypt_error, certificate_required
    chain(error).filter_map(alert).any(|alert| matches!(alert, 41..=46 | 48 | 49 | 51 | 116))
}

/// The number of the alert that the other side sent.
fn alert(link: &Link) -> Option<u8> {
    rustls_alert(link).or_else(|| native_tls_alert(link))
}

#[cfg(feature = "rustls-no-provider")]
fn is_rustls_failure(link: &Link) -> bool {
    link.is::<rustls::Error>()
}

#[cfg(feature = "rustls-no-provider")]
fn rustls_alert(link: &Link) -> Option<u8> {
    match link.downcast_ref()? {
        rustls::Error::AlertReceived(alert) => Some(u8::from(*alert)),
        _ => None,
    }
}

#[cfg(not(feature = "rustls-no-provider"))]
fn is_rustls_failure(_: &Link) -> bool {
    false
}

#[cfg(not(feature = "rustls-no-provider"))]
fn rustls_alert(_: &Link) -> Option<u8> {
    None
}

/// The system's library reports a connection that ends during the handshake as its own failure, too.
#[cfg(feature = "native-tls")]
fn is_native_tls_failure(link: &Link) -> bool {
    let is_connection =
        |link: &Link| link.is::<io::Error>() || link.to_string().to_ascii_lowercase().contains("unexpected eof");
    link.is::<native_tls::Error>() && !chain(link).any(is_connection)
}

/// After the handshake, what OpenSSL reports is of a type that only OpenSSL has: its text gives the number.
#[cfg(feature = "native-tls")]
fn native_tls_alert(link: &Link) -> Option<u8> {
    let text = link.downcast_ref::<io::Error>()?.get_ref()?.to_string();
    text.rsplit_once("SSL alert number ")?.1.split_whitespace().next()?.parse().ok()
}

#[cfg(not(feature = "native-tls"))]
fn is_native_tls_failure(_: &Link) -> bool {
    false
}

#[cfg(not(feature = "native-tls"))]
fn native_tls_alert(_: &Link) -> Option<u8> {
    None
}

/// Whether what came is not HTTP, so that it would be the same the next time.
///
/// A connection that ends too early is not meant, within a line or a number either: it is a broken connection.
pub(super) fn is_malformed(error: &Link) -> bool {
    if is_tls(error) {
        return false;
    }
    let mut is_http = false;
    for link in chain(error) {
        if let Some(error) = link.downcast_ref::<hyper::Error>() {
            is_http = true;
            if error.is_parse() {
                return true;
            }
        } else if let Some(error) = link.downcast_ref::<io::Error>() {
            // So the decoder of chunks reports what it cannot read.
            let is_unreadable = matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData);
            return is_http && is_unreadable;
        }
    }
    http2::is_malformed(error)
}

#[cfg(feature = "http2")]
pub(crate) mod http2 {
    use h2::{Error, Reason};

    use super::{Link, chain};

    fn find(error: &Link) -> Option<&Error> {
        chain(error).find_map(|link| link.downcast_ref())
    }

    /// Whether `h2` found that the service breaks the protocol.
    pub(super) fn is_malformed(error: &Link) -> bool {
        find(error).is_some_and(|error| error.is_library() && error.reason() != Some(Reason::NO_ERROR))
    }

    /// Whether the service has said that it did not process the request: by `REFUSED_STREAM` (RFC 9113, 8.7), or by a
    /// `GOAWAY` whose last stream came before (6.8).
    ///
    /// `h2` reports a `GOAWAY` also to a request that it was about to write when the frame came, of which the service may
    /// then know the head: such a request is not processed if it has a body, which has not followed.
    pub(in crate::transport) fn is_unprocessed(error: &Link, has_body: bool) -> bool {
        find(error).filter(|error| error.is_remote()).is_some_and(|error| {
            (error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM)) || (error.is_go_away() && has_body)
        })
    }

    /// Whether a request that was not processed may follow on another connection or stream at once: nothing was wrong.
    pub(in crate::transport) fn is_orderly(error: &Link) -> bool {
        let reason = find(error).and_then(Error::reason);
        matches!(reason, Some(Reason::NO_ERROR | Reason::REFUSED_STREAM))
    }
}

#[cfg(not(feature = "http2"))]
pub(crate) mod http2 {
    use super::Link;

    pub(super) fn is_malformed(_: &Link) -> bool {
        false
    }

    pub(in crate::transport) fn is_unprocessed(_: &Link, _: bool) -> bool {
        false
    }

    pub(in crate::transport) fn is_orderly(_: &Link) -> bool {
        false
    }
}
