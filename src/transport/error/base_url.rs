//! Base URLs that cannot be used.

use std::fmt;

/// A base URL that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BaseUrlError {
    /// It is not an `http` or `https` URL with a host.
    Invalid,
    /// It has whitespace, control characters, backslashes or characters beyond ASCII.
    InvalidCharacter,
    /// It is `http`, to another machine or through a proxy, and the caller did not insist.
    PlainHttp,
    /// It holds a user name or password, an empty one included.
    HasCredentials,
    /// It holds a query or a fragment.
    HasQuery,
}

impl fmt::Display for BaseUrlError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Invalid => "the base URL is not a URL with a host; give one such as https://api.example.com",
            Self::InvalidCharacter => {
                "the base URL has whitespace, control characters, backslashes or characters beyond ASCII; write the host \
                 as DNS has it (xn--...) and percent-encode the path"
            }
            Self::PlainHttp => {
                "the base URL is plain http to another machine or through a proxy, which would show credentials; use \
                 https, or insist with allow_plain_http"
            }
            Self::HasCredentials => "the base URL holds a user name or password; give credentials to the builder",
            Self::HasQuery => "the base URL holds a query or fragment; give only scheme, host, port and path",
        })
    }
}

impl std::error::Error for BaseUrlError {}
