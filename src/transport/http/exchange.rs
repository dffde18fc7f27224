//! Sending requests through the HTTP client, this crate's or the caller's.

use std::pin::pin;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Body, Method, Request, Response, Url};

use crate::transport::error::diagnosis::http2;
use crate::transport::http::client_factory::ClientFactory;
use crate::transport::http::connection_pool::{ConnectionPool, ExchangeWatch};
use crate::transport::http::http_failure::{HttpFailure, Stage};
use crate::transport::http::redirect_guard::until_redirected;
use crate::transport::http::request_body::{Progress, RequestBody};
use crate::transport::limits::runtime::{MissingIo, catch_missing_io};
use crate::transport::{BaseUrl, BuildError, Settings};

pub(crate) const AGENT: &str = concat!("identity-apis/", env!("CARGO_PKG_VERSION"));

/// How often a request is retried at once because the service reported that it did not process it. The HTTP library does
/// the same with a request that it can copy.
const IMMEDIATE_RETRIES: u32 = 2;

/// An HTTP client that never follows a redirect.
pub(crate) struct RequestSender {
    pool: ConnectionPool,
    /// The headers of every request, unless the call overrides them.
    headers: HeaderMap,
}

/// A request. Its copies can be sent as well: they share the body and the progress.
#[derive(Clone)]
pub(crate) struct HttpRequest {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) progress: Progress,
}

/// A response whose body is not read yet.
pub(crate) struct Exchange<'a> {
    pub(crate) response: Response,
    watch: ExchangeWatch<'a>,
}

impl RequestSender {
    /// Creates a sender with the caller's client, or with one that follows no redirects.
    pub(crate) fn new(settings: &Settings, base: &BaseUrl) -> Result<Self, BuildError> {
        settings.connection.validate(settings.http.is_some(), settings.profile.reserved_header_prefixes)?;
        let pool = match &settings.http {
            Some(own) => ConnectionPool::from_caller(own.clone()),
            None => ConnectionPool::new(ClientFactory::new(settings, base)?)?,
        };
        Ok(Self { pool, headers: settings.connection.default_headers(AGENT)? })
    }

    /// Sends a request and waits for the head of its response.
    pub(crate) async fn execute(&self, mut request: Box<HttpRequest>) -> Result<Exchange<'_>, HttpFailure> {
        for (name, value) in &self.headers {
            request.headers.entry(name).or_insert_with(|| value.clone());
        }
        // Nothing but HTTP/2 reports that a request was not processed, and nothing has to be kept for another try.
        if cfg!(feature = "http2") {
            for _ in 0..IMMEDIATE_RETRIES {
                match self.send(request.clone()).await {
                    Err(HttpFailure::Failed(error, Stage::Unprocessed)) if http2::is_orderly(&error) => {}
                    done => return done,
                }
                request.progress.restart();
            }
        }
        self.send(request).await
    }

    async fn send(&self, request: Box<HttpRequest>) -> Result<Exchange<'_>, HttpFailure> {
        let mut watch = self.pool.watch(request.progress.clone());
        let progress = request.progress.clone();
        let has_body = request.has_body();
        // This crate's own client follows no redirect.
        let url = self.pool.is_callers_client().then(|| request.url.clone());
        let sent = {
            let sending = pin!(watch.client().execute(request.into_reqwest()));
            let sending = catch_missing_io(sending);
            if self.pool.is_callers_client() { until_redirected(sending, &progress).await } else { Some(sending.await) }
        };
        let failure = match sent {
            Some(Ok(Ok(response))) if url.is_none_or(|url| *response.url() == url) => {
                watch.record_activity(response.version());
                return Ok(Exchange { response, watch });
            }
            Some(Ok(Ok(_))) | None => HttpFailure::Redirected,
            Some(Ok(Err(error))) => failed(error, &progress, has_body),
            Some(Err(MissingIo)) => HttpFailure::NoIo,
        };
        watch.end();
        Err(failure)
    }
}

impl Exchange<'_> {
    /// Leaves the rest of the response unread. The connection is not at fault.
    pub(crate) fn give_up(&mut self) {
        self.watch.end();
    }

    /// Reads the next part of the body; `None` if it is complete.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, HttpFailure> {
        match self.response.chunk().await {
            Ok(Some(chunk)) => {
                self.watch.record_activity(self.response.version());
                Ok(Some(chunk))
            }
            done => {
                self.watch.end();
                done.map_err(|error| HttpFailure::Failed(error, Stage::Responding))
            }
        }
    }
}

impl HttpRequest {
    fn into_reqwest(self) -> Request {
        let mut request = Request::new(self.method, self.url);
        *request.headers_mut() = self.headers;
        *request.body_mut() = Some(Body::wrap(RequestBody::new(self.body, self.progress)));
        request
    }

    fn has_body(&self) -> bool {
        self.body.as_ref().is_some_and(|body| !body.is_empty())
    }
}

/// Determines how far a request came before the error.
fn failed(error: reqwest::Error, progress: &Progress, has_body: bool) -> HttpFailure {
    let stage = match progress.is_taken_up() {
        false => Stage::Unsent,
        // The connection was for somewhere else, since the request was already sent. The error says nothing of that:
        // not even its URL is where the connection should have gone.
        true if error.is_connect() => return HttpFailure::Redirected,
        true if http2::is_unprocessed(&error, has_body) => Stage::Unprocessed,
        true => Stage::Sent,
    };
    HttpFailure::Failed(error, stage)
}
