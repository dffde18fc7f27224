//! Sends one request and reads its response.

use std::pin::pin;
use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};
use zeroize::Zeroizing;

use crate::operation::{Method, Operation, Parameters};
use crate::transport::encode::query;
use crate::transport::encode::request_format::RequestFormat;
use crate::transport::error::classify::from_http;
use crate::transport::error::{BuildError, Error, TimeoutError, TransportError, TransportErrorKind, WaitPhase};
use crate::transport::http::base_url::BaseUrl;
use crate::transport::http::exchange::{Exchange, HttpRequest, RequestSender};
#[cfg(feature = "test-util")]
use crate::transport::http::mock::MockService;
use crate::transport::http::raw_response::RawResponse;
use crate::transport::http::received_body::ReceivedBody;
use crate::transport::http::request_body::Progress;
use crate::transport::limits::deadline::Deadline;
use crate::transport::prepared_request::PreparedRequest;
use crate::transport::settings::Settings;

/// The HTTP client of one base URL.
pub(crate) struct HttpClient {
    sender: Sender,
    base: BaseUrl,
    host: String,
    port: u16,
    format: &'static RequestFormat,
    read_timeout: Option<Duration>,
    max_response_bytes: usize,
}

/// What requests go through.
enum Sender {
    Network(Box<RequestSender>),
    #[cfg(feature = "test-util")]
    Mock(MockService),
}

impl Sender {
    fn new(settings: &Settings, base: &BaseUrl) -> Result<Self, BuildError> {
        #[cfg(feature = "test-util")]
        if let Some(mock) = &settings.mock {
            let (mock, envelope_format) = (mock.clone(), &settings.profile.envelope_format);
            return Ok(Self::Mock(MockService { mock, envelope_format }));
        }
        Ok(Self::Network(Box::new(RequestSender::new(settings, base)?)))
    }
}

impl HttpClient {
    pub(crate) fn new(base: BaseUrl, settings: &Settings) -> Result<Self, BuildError> {
        Ok(Self {
            sender: Sender::new(settings, &base)?,
            host: base.host(),
            port: base.port(),
            base,
            format: &settings.profile.request_format,
            read_timeout: settings.read_timeout,
            max_response_bytes: settings.max_response_bytes,
        })
    }

    pub(crate) fn base_url(&self) -> &str {
        self.base.as_str()
    }

    /// Returns host and port.
    pub(crate) fn server(&self) -> (&str, u16) {
        (&self.host, self.port)
    }

    /// Sends one request and reads its whole response.
    pub(crate) fn exchange<'a>(
        &'a self,
        prepared: &'a PreparedRequest<'_>,
        headers: HeaderMap,
        max_bytes: Option<usize>,
    ) -> impl Future<Output = Result<RawResponse, Error>> + 'a {
        // Before the future, which would hold the headers otherwise.
        let request = self.request(prepared, headers);
        let operation: &'a Operation = prepared.operation;
        async move { self.send(operation, request?, max_bytes).await }
    }

    async fn send(
        &self,
        operation: &Operation,
        request: Box<HttpRequest>,
        max_bytes: Option<usize>,
    ) -> Result<RawResponse, Error> {
        let limit = max_bytes.unwrap_or(self.max_response_bytes);
        #[cfg_attr(
            not(feature = "test-util"),
            expect(clippy::infallible_destructuring_match, reason = "with test-util there is another variant")
        )]
        let sender = match &self.sender {
            Sender::Network(sender) => sender,
            #[cfg(feature = "test-util")]
            Sender::Mock(service) => return service.exchange(operation, *request, limit).await,
        };
        let progress = request.progress.clone();
        let started = Instant::now();
        let sent = {
            // Pinned in place: moving the future would copy it, and it is large.
            let sending = pin!(sender.execute(request));
            self.within_read_timeout(operation, &progress, sending).await?
        };
        let mut exchange = sent.map_err(|error| from_http(operation, error, started.elapsed()))?;
        let status = exchange.response.status();
        let headers = std::mem::take(exchange.response.headers_mut());
        let body = self.body(operation, &mut exchange, &progress, (started, limit)).await?;
        Ok(RawResponse { status, headers, body })
    }

    /// Returns the request in a box: futures would hold it once for each function that it is passed through.
    fn request(&self, prepared: &PreparedRequest<'_>, mut headers: HeaderMap) -> Result<Box<HttpRequest>, Error> {
        let operation = prepared.operation;
        let invalid_request =
            || Error::Transport(TransportError::new(operation.name, TransportErrorKind::InvalidRequest));
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static(prepared.accept));
        // What is never compressed cannot unfold into more than was sent.
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let mut target = String::with_capacity(self.base.prefix().len() + prepared.path.len());
        target.push_str(self.base.prefix());
        prepared.write_target(&mut target, self.format);
        let mut body = prepared.body.clone();
        if body.is_some() {
            headers.insert(CONTENT_TYPE, content_type(operation));
        }
        if let Some(mixed) = &prepared.mixed {
            headers.extend(mixed.headers.clone());
            if let Some(media_type) = mixed.content_type.clone() {
                headers.insert(CONTENT_TYPE, media_type);
            }
            body.clone_from(&mixed.body);
        } else if let Some(parameters) = &prepared.parameters {
            match operation.parameters {
                Parameters::Form => {
                    headers.insert(CONTENT_TYPE, content_type(operation));
                    // Forms carry secrets: they are wiped once nobody holds them any more.
                    body = Some(Bytes::from_owner(Zeroizing::new(query::form_body(parameters).into_bytes())));
                }
                Parameters::Json => {
                    headers.insert(CONTENT_TYPE, content_type(operation));
                    body = Some(parameters.clone());
                }
                Parameters::Query | Parameters::Body(_) | Parameters::Mixed(_) | Parameters::None => {}
            }
        }
        let is_empty = body.as_ref().is_none_or(Bytes::is_empty);
        if is_empty && matches!(operation.method, Method::Post | Method::Put | Method::Patch) {
            // RFC 9110, 8.6: a method that expects a body says that there is none. Servers reject it with 411 otherwise.
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let method = reqwest::Method::from_bytes(operation.method.as_str().as_bytes()).unwrap_or(reqwest::Method::POST);
        let url = self.base.with_target(&target).ok_or_else(invalid_request)?;
        Ok(Box::new(HttpRequest { method, url, headers, body, progress: Progress::default() }))
    }

    /// Reads a body up to the limit. A body that is announced as larger is not read at all.
    async fn body(
        &self,
        operation: &Operation,
        exchange: &mut Exchange<'_>,
        progress: &Progress,
        (started, limit): (Instant, usize),
    ) -> Result<Bytes, Error> {
        let too_large = |exchange: &mut Exchange<'_>| {
            exchange.give_up();
            Err(Error::Transport(TransportError::new(operation.name, TransportErrorKind::TooLarge)))
        };
        let announced = exchange.response.content_length().map(|length| usize::try_from(length).unwrap_or(usize::MAX));
        if announced.is_some_and(|length| length > limit) {
            return too_large(exchange);
        }
        let mut body = ReceivedBody::default();
        loop {
            let read = {
                let reading = pin!(exchange.chunk());
                self.within_read_timeout(operation, progress, reading).await?
            };
            let read = read.map_err(|error| from_http(operation, error, started.elapsed()))?;
            let Some(chunk) = read else { return Ok(body.into_bytes()) };
            if body.len() + chunk.len() > limit {
                return too_large(exchange);
            }
            body.push(chunk, announced.unwrap_or_default());
        }
    }

    /// Waits for the next bytes of the service, up to the read timeout.
    async fn within_read_timeout<F: Future>(
        &self,
        operation: &Operation,
        progress: &Progress,
        future: F,
    ) -> Result<F::Output, Error> {
        let Some(limit) = self.read_timeout else { return Ok(future.await) };
        Deadline::from_now(limit).timeout(future).await.ok_or_else(|| {
            let wait = if progress.is_taken_up() { WaitPhase::Response } else { WaitPhase::Connection };
            Error::Timeout(TimeoutError::new(operation.name, limit, wait))
        })
    }
}

fn content_type(operation: &Operation) -> HeaderValue {
    HeaderValue::from_static(match operation.parameters {
        Parameters::Form => "application/x-www-form-urlencoded",
        _ => "application/json",
    })
}
