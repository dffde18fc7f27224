//! The HTTP client that requests go through, ours or the caller's.

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Body, Client, Method, Request, Response, Url};

use super::redirect_guard::until_redirected;
use super::request_body::{Progress, RequestBody};
use super::tls::Tls;
use super::{BaseUrl, BaseUrlError, BuildError, Settings};

const AGENT: &str = concat!("identity-apis/", env!("CARGO_PKG_VERSION"));

/// An HTTP client that sends no request to where the service redirects it.
pub(crate) struct HttpClient {
    client: Client,
    /// The client is the caller's and may follow redirects.
    is_own: bool,
    /// What goes with every request, unless the call says otherwise.
    headers: HeaderMap,
}

/// A request as it is sent, as often as it is sent.
pub(super) struct HttpRequest {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<Bytes>,
    pub(super) progress: Progress,
}

/// Why there is no response.
pub(crate) enum HttpError {
    Failed(reqwest::Error, Stage),
    /// The client went elsewhere or was about to. No response is read: whoever gave it is not the service.
    Redirected,
}

/// How far a request came that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Nothing of it was written to a connection.
    Unsent,
    /// It may have reached the service.
    Sent,
    /// The service has said that it did not process it.
    Unprocessed,
    /// The response had begun.
    Responding,
}

impl HttpClient {
    /// The caller's client, or one that follows no redirects and trusts what the system trusts.
    pub(super) fn new(settings: &Settings, base: &BaseUrl) -> Result<Self, BuildError> {
        settings.connection.check(settings.http.is_some())?;
        let client = settings.http.clone().map_or_else(|| build(settings, base), Ok)?;
        let headers = settings.connection.default_headers(AGENT)?;
        Ok(Self { client, is_own: settings.http.is_some(), headers })
    }

    /// Sends a request and waits for the head of its response.
    pub(super) async fn execute(&self, mut request: HttpRequest) -> Result<Response, HttpError> {
        for (name, value) in &self.headers {
            request.headers.entry(name).or_insert_with(|| value.clone());
        }
        self.send(&request).await
    }

    async fn send(&self, request: &HttpRequest) -> Result<Response, HttpError> {
        let sending = self.client.execute(request.to_reqwest());
        let sent = if self.is_own {
            until_redirected(sending, &request.progress).await.ok_or(HttpError::Redirected)?
        } else {
            sending.await
        };
        match sent {
            Ok(response) if *response.url() == request.url => Ok(response),
            Ok(_) => Err(HttpError::Redirected),
            // It was already sent, so this connection was for somewhere else. The error says nothing of that: not even
            // its URL is where the connection should have gone.
            Err(error) if error.is_connect() && request.progress.is_taken_up() => Err(HttpError::Redirected),
            Err(error) if request.progress.is_taken_up() => Err(HttpError::Failed(error, Stage::Sent)),
            Err(error) => Err(HttpError::Failed(error, Stage::Unsent)),
        }
    }
}

impl HttpRequest {
    fn to_reqwest(&self) -> Request {
        let mut request = Request::new(self.method.clone(), self.url.clone());
        request.headers_mut().clone_from(&self.headers);
        *request.body_mut() = Some(Body::wrap(RequestBody::new(self.body.clone(), self.progress.clone())));
        request
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
    if base.is_plain_http() {
        // A proxy of the environment would read credentials, wherever they go.
        builder = builder.no_proxy();
        if !settings.connection.proxies.is_empty() && !settings.allow_plain_http {
            return Err(BaseUrlError::PlainHttp.into());
        }
        if let Some((name, addresses)) = base.loopback_name() {
            builder = builder.resolve_to_addrs(&name, &addresses);
        }
    }
    for proxy in &settings.connection.proxies {
        builder = builder.proxy(proxy.clone());
    }
    Tls::new(&settings.connection)?.apply(builder).build().map_err(|error| BuildError::Tls(Box::new(error)))
}
