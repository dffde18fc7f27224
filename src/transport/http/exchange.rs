//! The HTTP client that requests go through, ours or the caller's.

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Body, Method, Request, Response, Url};

use crate::transport::error::http2;
use crate::transport::http::client_factory::ClientRecipe;
use crate::transport::http::connection_pool::{Connections, Watch};
use crate::transport::http::redirect_guard::until_redirected;
use crate::transport::http::request_body::{Progress, RequestBody};
use crate::transport::{BaseUrl, BuildError, Settings};

pub(crate) const AGENT: &str = concat!("identity-apis/", env!("CARGO_PKG_VERSION"));

/// How often a request is retried at once because the service has said that it did not process it. The HTTP library would
/// do the same with a request that it can copy.
const IMMEDIATE_RETRIES: u32 = 2;

/// An HTTP client that sends no request to where the service redirects it.
pub(crate) struct HttpClient {
    connections: Connections,
    /// What goes with every request, unless the call says otherwise.
    headers: HeaderMap,
}

/// A request as it is sent, as often as it is sent.
pub(crate) struct HttpRequest {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) progress: Progress,
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

/// A response whose body is still to be read.
pub(crate) struct Exchange<'a> {
    pub(crate) response: Response,
    watch: Watch<'a>,
}

impl HttpClient {
    /// The caller's client, or one that follows no redirects and trusts what the system trusts.
    pub(crate) fn new(settings: &Settings, base: &BaseUrl) -> Result<Self, BuildError> {
        settings.connection.check(settings.http.is_some())?;
        let connections = match &settings.http {
            Some(own) => Connections::of_caller(own.clone()),
            None => Connections::new(ClientRecipe::new(settings, base)?)?,
        };
        Ok(Self { connections, headers: settings.connection.default_headers(AGENT)? })
    }

    /// Sends a request and waits for the head of its response.
    pub(crate) async fn execute(&self, mut request: HttpRequest) -> Result<Exchange<'_>, HttpError> {
        for (name, value) in &self.headers {
            request.headers.entry(name).or_insert_with(|| value.clone());
        }
        for _ in 0..IMMEDIATE_RETRIES {
            match self.send(&request).await {
                Err(HttpError::Failed(error, Stage::Unprocessed)) if http2::is_orderly(&error) => {}
                done => return done,
            }
            request.progress.restart();
        }
        self.send(&request).await
    }

    async fn send(&self, request: &HttpRequest) -> Result<Exchange<'_>, HttpError> {
        let mut watch = self.connections.watch(request.progress.clone());
        let sending = watch.client().execute(request.to_reqwest());
        let sent = if self.connections.are_of_caller() {
            until_redirected(sending, &request.progress).await
        } else {
            Some(sending.await)
        };
        let failure = match sent {
            Some(Ok(response)) if *response.url() == request.url => {
                watch.hear(response.version());
                return Ok(Exchange { response, watch });
            }
            Some(Ok(_)) | None => HttpError::Redirected,
            Some(Err(error)) => request.failed(error),
        };
        watch.end();
        Err(failure)
    }
}

impl Exchange<'_> {
    /// Leaves the rest of the response unread, though it would have come.
    pub(crate) fn give_up(mut self) {
        self.watch.end();
    }

    /// Reads a part of the body; nothing if it is complete.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, HttpError> {
        match self.response.chunk().await {
            Ok(Some(chunk)) => {
                self.watch.hear(self.response.version());
                Ok(Some(chunk))
            }
            done => {
                self.watch.end();
                done.map_err(|error| HttpError::Failed(error, Stage::Responding))
            }
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

    /// What an error says of this request.
    fn failed(&self, error: reqwest::Error) -> HttpError {
        let stage = match self.progress.is_taken_up() {
            false => Stage::Unsent,
            // The connection was for somewhere else, since the request was already sent. The error says nothing of that:
            // not even its URL is where the connection should have gone.
            true if error.is_connect() => return HttpError::Redirected,
            true if http2::is_unprocessed(&error, self.has_body()) => Stage::Unprocessed,
            true => Stage::Sent,
        };
        HttpError::Failed(error, stage)
    }

    fn has_body(&self) -> bool {
        self.body.as_ref().is_some_and(|body| !body.is_empty())
    }
}
