//! Sends requests.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{StatusCode, Url};
use tracing::Instrument as _;

use super::error::{TransportError, TransportProblem, from_reqwest};
use super::http::HttpClient;
use super::query::{self, QueryStyle};
use super::{BaseUrl, BuildError, Error, Settings};
use crate::operation::{Operation, Parameters};

/// What differs between the services.
pub(crate) trait Service: Send + Sync + 'static {
    /// How the service wants its query.
    fn query_style(&self) -> QueryStyle;

    /// Adds credentials to the headers. The number it gives stands for the credentials used, for
    /// [`refused`](Self::refused).
    fn authenticate<'a>(
        &'a self,
        outgoing: &'a Outgoing,
        wire: &'a Wire,
        headers: &'a mut HeaderMap,
    ) -> Pin<Box<dyn Future<Output = Result<u64, Error>> + Send + 'a>>;

    /// The service did not accept the credentials of that number; tells whether fresh ones can be had.
    fn refused(&self, credentials: u64) -> bool;

    /// What an error body says.
    fn problem(&self, body: &[u8]) -> Problem;

    /// What to do about an error.
    fn advice(&self, status: StatusCode, problem: &Problem) -> Option<&'static str>;
}

/// What an error body says.
#[derive(Default)]
pub(crate) struct Problem {
    pub(crate) code: Option<i64>,
    pub(crate) api_code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

/// A request, written but not yet authenticated. What is signed and what is sent come from the same bytes.
pub(crate) struct Outgoing {
    pub(crate) operation: &'static Operation,
    /// Path with its parameters, as it goes into the URL.
    pub(crate) path: String,
    /// Path with its parameters as the service sees it, not encoded: what a signature is made over.
    #[cfg(feature = "genauth-core")]
    pub(crate) plain_path: String,
    /// The parameters as JSON text: the body, or what the query is made of.
    pub(crate) parameters: Option<Vec<u8>>,
}

impl Outgoing {
    /// An operation without parameters in its path.
    pub(crate) fn new(operation: &'static Operation, parameters: Option<Vec<u8>>) -> Self {
        Self {
            operation,
            path: operation.path.to_owned(),
            #[cfg(feature = "genauth-core")]
            plain_path: operation.path.to_owned(),
            parameters,
        }
    }
}

/// An answer as it came.
pub(crate) struct RawAnswer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// The HTTP client and where it speaks to.
pub(crate) struct Wire {
    http: HttpClient,
    base: BaseUrl,
    timeout: Duration,
    response_limit: usize,
}

impl Wire {
    pub(crate) fn new(base: BaseUrl, settings: &Settings) -> Result<Self, BuildError> {
        Ok(Self {
            http: HttpClient::new(settings, &base)?,
            base,
            timeout: settings.timeout,
            response_limit: settings.response_limit,
        })
    }

    pub(crate) fn base_url(&self) -> &str {
        self.base.as_str()
    }

    /// Sends one request and reads its whole answer.
    pub(crate) async fn execute(
        &self,
        outgoing: &Outgoing,
        mut headers: HeaderMap,
        style: QueryStyle,
        timeout: Option<Duration>,
    ) -> Result<RawAnswer, Error> {
        let operation = outgoing.operation;
        let timeout = timeout.unwrap_or(self.timeout);
        let failed = |error: reqwest::Error| from_reqwest(operation, error, timeout);
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json"));
        let mut url = format!("{}{}", self.base.as_str(), outgoing.path);
        let mut body = None;
        if let Some(parameters) = &outgoing.parameters {
            match operation.parameters {
                Parameters::Query => {
                    let query = query::query(parameters, style);
                    if !query.is_empty() {
                        url.push('?');
                        url.push_str(&query);
                    }
                }
                Parameters::Form => {
                    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
                    body = Some(query::form(parameters).into_bytes());
                }
                Parameters::Json => {
                    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                    body = Some(parameters.clone());
                }
                Parameters::None => {}
            }
        }
        let method = reqwest::Method::from_bytes(operation.method.as_str().as_bytes()).unwrap_or(reqwest::Method::POST);
        let url = Url::parse(&url)
            .map_err(|_| Error::Transport(TransportError::new(operation.name, TransportProblem::Unwritable)))?;
        let mut request = reqwest::Request::new(method, url);
        *request.headers_mut() = headers;
        *request.timeout_mut() = Some(timeout);
        *request.body_mut() = body.map(reqwest::Body::from);
        let mut response = self.http.execute(request).await.map_err(|error| from_reqwest(operation, error, timeout))?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            if body.len() + chunk.len() > self.response_limit {
                return Err(Error::Transport(TransportError::new(operation.name, TransportProblem::TooLarge)));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(RawAnswer { status, headers, body })
    }
}

/// A service and the way to it.
pub(crate) struct Transport {
    pub(crate) wire: Wire,
    pub(crate) service: Box<dyn Service>,
}

impl Transport {
    /// Authenticates and sends; once more with fresh credentials if those at hand are not accepted.
    pub(crate) async fn send(
        &self,
        outgoing: &Outgoing,
        extra: &HeaderMap,
        timeout: Option<Duration>,
    ) -> Result<RawAnswer, Error> {
        let operation = outgoing.operation;
        let mut attempt = 1u32;
        loop {
            let span = tracing::debug_span!(
                "identity_apis.request",
                operation = operation.name,
                http.request.method = operation.method.as_str(),
                http.route = operation.path,
                http.response.status_code = tracing::field::Empty,
                attempt
            );
            let sent = async {
                let mut headers = extra.clone();
                let credentials = if operation.authenticated {
                    Some(self.service.authenticate(outgoing, &self.wire, &mut headers).await?)
                } else {
                    None
                };
                let answer = self.wire.execute(outgoing, headers, self.service.query_style(), timeout).await?;
                Ok::<_, Error>((answer, credentials))
            }
            .instrument(span.clone())
            .await;
            let (answer, credentials) = sent?;
            span.record("http.response.status_code", answer.status.as_u16());
            let refused = credentials.filter(|_| self.says_unauthorized(&answer));
            let again = attempt == 1 && refused.is_some_and(|credentials| self.service.refused(credentials));
            if !again {
                return Ok(answer);
            }
            tracing::debug!(operation = operation.name, "credentials refused, trying once more with fresh ones");
            attempt += 1;
        }
    }

    /// 401, whether HTTP or an envelope says so. A refused request was not acted on, so it may be sent again.
    fn says_unauthorized(&self, answer: &RawAnswer) -> bool {
        answer.status == StatusCode::UNAUTHORIZED
            || (answer.status == StatusCode::OK
                && answer.body.len() < 4096
                && self.service.problem(&answer.body).code == Some(401))
    }
}
