//! Making an HTTP client with sound TLS, and what can go wrong when a client is built.

use std::fmt;

use super::{BaseUrlError, Settings};

/// A client that cannot be built as it was asked for.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// A credential was not given; the text names it and its environment variable.
    MissingCredential(&'static str),
    /// A credential cannot be sent as it is (empty, blanks around it, line breaks); the text names it.
    UnusableCredential(&'static str),
    /// An environment variable holds something that is not understood; the text names it and what it may hold.
    UnusableVariable(&'static str),
    /// The base URL cannot be used.
    BaseUrl(BaseUrlError),
    /// TLS could not be set up, for instance because the system's certificates cannot be read.
    Tls(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for BuildError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingCredential(name) => write!(out, "{name} is missing; give it to the builder"),
            Self::UnusableCredential(name) => {
                write!(out, "{name} is empty or has blanks or control characters around or in it; copy it again")
            }
            Self::UnusableVariable(name) => write!(out, "{name}"),
            Self::BaseUrl(error) => error.fmt(out),
            Self::Tls(_) => out.write_str("TLS cannot be set up; check the certificates of the system"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::BaseUrl(error) => Some(error),
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

/// The caller's client, or one that follows no redirects and trusts what the system trusts.
pub(super) fn client(settings: &Settings) -> Result<reqwest::Client, BuildError> {
    if let Some(client) = &settings.http {
        return Ok(client.clone());
    }
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(settings.connect_timeout)
        .referer(false);
    #[cfg(feature = "rustls")]
    let builder = builder.tls_backend_preconfigured(tls()?);
    builder.build().map_err(|error| BuildError::Tls(Box::new(error)))
}

/// A configuration of its own, so that no process-wide choice of a cryptography provider is made or needed.
#[cfg(feature = "rustls")]
fn tls() -> Result<rustls::ClientConfig, BuildError> {
    use rustls_platform_verifier::BuilderVerifierExt as _;

    let failed = |error: rustls::Error| BuildError::Tls(Box::new(error));
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .with_platform_verifier()
        .map_err(failed)?
        .with_no_client_auth();
    config.alpn_protocols =
        if cfg!(feature = "http2") { vec![b"h2".to_vec(), b"http/1.1".to_vec()] } else { vec![b"http/1.1".to_vec()] };
    Ok(config)
}
