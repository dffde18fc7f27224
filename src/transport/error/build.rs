//! What can go wrong when a client is built.

use std::fmt;

use reqwest::header::HeaderName;

use super::BaseUrlError;

#[cfg(any(feature = "native-tls", feature = "rustls-no-provider"))]
pub(crate) const NOT_A_CERTIFICATE: &str = "a certificate cannot be read; give it as PEM or DER";
#[cfg(feature = "rustls-no-provider")]
pub(crate) const NOT_A_ROOT: &str = "an added root is not a certificate; give it as PEM or DER";
#[cfg(any(feature = "native-tls", feature = "rustls-no-provider"))]
pub(crate) const NOT_A_KEY: &str = "the key of the client certificate is not PEM";
#[cfg(any(feature = "native-tls", feature = "rustls-no-provider"))]
pub(crate) const NOT_A_PAIR: &str = "the client certificate and its key do not belong together or are not usable";

/// A client that cannot be built as it was asked for.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// A credential was not given; the text names it and its environment variable.
    MissingCredential(&'static str),
    /// A credential cannot be sent as it is (empty, surrounding whitespace, line breaks); the text names it.
    InvalidCredential(&'static str),
    /// An environment variable holds something that is not understood; the text names it and what it may hold.
    InvalidVariable(&'static str),
    /// A text cannot travel in a header; the text names it.
    InvalidHeader(&'static str),
    /// A default header is the client's own.
    ReservedHeader(HeaderName),
    /// The base URL cannot be used.
    BaseUrl(BaseUrlError),
    /// The base URL in this environment variable cannot be used.
    BaseUrlVariable(&'static str, BaseUrlError),
    /// A certificate or its key cannot be used; the text says which.
    Certificate(&'static str),
    /// The base URL is `https`, and this build or process has no TLS; the text names the feature to enable or the function
    /// to call.
    TlsUnavailable(&'static str),
    /// Proxies, certificates or `configure_http` were given together with an own HTTP client, on which they would have no
    /// effect.
    ConflictingOptions,
    /// TLS could not be set up, for instance because the system's certificates cannot be read.
    Tls(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for BuildError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingCredential(name) => {
                write!(out, "{name} is missing; give it to the builder, or set its variable and use from_env")
            }
            Self::InvalidCredential(name) => {
                write!(out, "{name} is empty or has whitespace or control characters around or in it; copy it again")
            }
            Self::InvalidVariable(name) => write!(out, "{name}"),
            Self::InvalidHeader(name) => {
                write!(out, "{name} cannot travel in a header; use visible ASCII, at most 256 bytes")
            }
            Self::ReservedHeader(name) => {
                write!(out, "the header `{name}` is the client's own and cannot be a default header; leave it out")
            }
            Self::BaseUrl(error) => error.fmt(out),
            Self::BaseUrlVariable(name, BaseUrlError::PlainHttp) => {
                let prefix = name.strip_suffix("BASE_URL").unwrap_or_default();
                write!(out, "{name}: {}, or set {prefix}ALLOW_PLAIN_HTTP=true", BaseUrlError::PlainHttp)
            }
            Self::BaseUrlVariable(name, error) => write!(out, "{name}: {error}"),
            Self::Certificate(problem) | Self::TlsUnavailable(problem) => out.write_str(problem),
            Self::ConflictingOptions => out.write_str(
                "proxies, certificates and configure_http have no effect on an own HTTP client; set them on the one given to \
                 http_client",
            ),
            Self::Tls(_) => out.write_str("TLS cannot be set up; check the certificates of the system"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // `Display` prints the error of the base URL itself.
            Self::BaseUrl(error) => error.source(),
            Self::Tls(error) => Some(&**error),
            _ => None,
        }
    }
}

impl From<BaseUrlError> for BuildError {
    fn from(error: BaseUrlError) -> Self {
        Self::BaseUrl(error)
    }
}
