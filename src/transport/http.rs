//! The HTTP client that requests go through, ours or the caller's.

use reqwest::header::HeaderMap;
use reqwest::{Body, Client, Request, Response};

use super::connection::Connection;
use super::{BaseUrl, BuildError, Settings};

const AGENT: &str = concat!("identity-apis/", env!("CARGO_PKG_VERSION"));

/// An HTTP client that takes no request where the service redirects it to.
pub(crate) struct HttpClient {
    client: Client,
    /// What goes with every request, unless the call says otherwise.
    headers: HeaderMap,
}

/// Why there is no answer.
pub(crate) enum HttpError {
    Failed(reqwest::Error),
    /// The client went elsewhere. Its answer is not read: whoever gave it is not the service.
    Redirected,
}

impl From<reqwest::Error> for HttpError {
    fn from(error: reqwest::Error) -> Self {
        Self::Failed(error)
    }
}

impl HttpClient {
    /// The caller's client, or one that follows no redirects and trusts what the system trusts.
    pub(super) fn new(settings: &Settings, base: &BaseUrl) -> Result<Self, BuildError> {
        settings.connection.check(settings.http.is_some())?;
        let client = settings.http.clone().map_or_else(|| build(settings, base), Ok)?;
        Ok(Self { client, headers: settings.connection.default_headers(AGENT)? })
    }

    /// Sends a request.
    ///
    /// A client that follows redirects sends a body again only if it can copy it: ours cannot be copied, so that 307 and
    /// 308 come back as they are. It asks elsewhere without body all the same, after 301 to 303 and for a GET; that is
    /// told instead of the answer.
    pub(super) async fn execute(&self, mut request: Request) -> Result<Response, HttpError> {
        let headers = request.headers_mut();
        for (name, value) in &self.headers {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        let body = request.body_mut().take().unwrap_or_default();
        *request.body_mut() = Some(Body::wrap(body));
        let asked = request.url().clone();
        let response = self.client.execute(request).await?;
        if *response.url() == asked { Ok(response) } else { Err(HttpError::Redirected) }
    }
}

fn build(settings: &Settings, base: &BaseUrl) -> Result<Client, BuildError> {
    let mut builder = Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(settings.connect_timeout)
        .referer(false)
        // Another crate of the build may switch these on for all: what unfolds is not bounded by what was sent.
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate();
    if base.is_loopback() {
        // A proxy of the environment would carry what is meant to stay on this machine to another, in the clear.
        builder = builder.no_proxy();
    }
    for proxy in &settings.connection.proxies {
        builder = builder.proxy(proxy.clone());
    }
    secured(builder, &settings.connection)?.build().map_err(|error| BuildError::Tls(Box::new(error)))
}

#[cfg(feature = "rustls-no-provider")]
fn secured(builder: reqwest::ClientBuilder, connection: &Connection) -> Result<reqwest::ClientBuilder, BuildError> {
    Ok(builder.tls_backend_preconfigured(super::tls::config(connection)?))
}

/// The system's library takes one certificate at a time.
#[cfg(all(feature = "native-tls", not(feature = "rustls-no-provider")))]
fn secured(mut builder: reqwest::ClientBuilder, connection: &Connection) -> Result<reqwest::ClientBuilder, BuildError> {
    const UNREADABLE: BuildError = BuildError::Certificate("a certificate cannot be read; give it as PEM or DER");
    let mut roots = Vec::new();
    for given in &connection.roots {
        let is_der = given.first() == Some(&0x30);
        let read = if is_der { reqwest::Certificate::from_der(given) } else { reqwest::Certificate::from_pem(given) };
        roots.push(read.map_err(|_| UNREADABLE)?);
    }
    builder = if connection.only_these_roots { builder.tls_certs_only(roots) } else { builder.tls_certs_merge(roots) };
    if let Some((chain, key)) = &connection.identity {
        let identity = reqwest::Identity::from_pkcs8_pem(chain, key.expose().as_bytes());
        builder = builder.identity(
            identity.map_err(|_| BuildError::Certificate("the client certificate or its key cannot be read"))?,
        );
    }
    Ok(builder)
}

#[cfg(not(any(feature = "native-tls", feature = "rustls-no-provider")))]
fn secured(builder: reqwest::ClientBuilder, connection: &Connection) -> Result<reqwest::ClientBuilder, BuildError> {
    if connection.roots.is_empty() && connection.identity.is_none() {
        return Ok(builder);
    }
    Err(BuildError::Certificate("certificates need TLS: switch on the feature `rustls` or `native-tls`"))
}
