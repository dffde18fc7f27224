//! Builds and sends requests to any path.

use std::borrow::Cow;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderName, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::operation::{Envelope, MediaType, Method, Operation, Parameters, RetryClass};
use crate::transport::call::RESERVED_HEADER;
use crate::transport::decode::raw_body::RawBody;
use crate::transport::encode::encode_errors::EncodeErrors;
use crate::transport::encode::query_params::QueryParams;
use crate::transport::encode::request_format::RequestFormat;
use crate::transport::encode::{json, path_template};
use crate::transport::error::{Error, InvalidRequest, TransportError, TransportErrorKind};
use crate::transport::http::raw_response::RawResponse;
use crate::transport::http::reserved_headers::find_reserved;
use crate::transport::pipeline::{CallOptions, Transport};
use crate::transport::prepared_request::{PathTexts, PreparedRequest, encode_path};
use crate::transport::response::Response;
use crate::transport::retry::policy::RetryPolicy;
use crate::transport::telemetry::request_rejected;
use crate::validation::Rule;

const METHOD_BODY: Rule = Rule::custom("request.method-body", "", "RFC 9110, 9.3.1 and 9.3.2");

/// The operation name of a request to which the caller gives none.
const NAME: &str = "request";

/// A request to any path of a service: `.await` it for the raw response, or [`fetch`](Self::fetch) a value.
///
/// It is created by `request` of [`prove::Client`](crate::prove::Client), [`genauth::Client`](crate::genauth::Client) and
/// [`Channel`](super::Channel). It carries the credentials, headers and signature of that client, and has its time, limits, retries, errors
/// and spans. Nothing is sent before it is awaited, and nothing at all if a part of it cannot be sent as it was given.
///
/// # Path
///
/// The path begins with `/` and follows the base URL of the client, so that no request reaches another host. It holds neither
/// a query nor `.` and `..`, and no character that RFC 3986 does not allow in a path.
///
/// Ids belong in path parameters: `{name}` in the path, and [`path_param`](Self::path_param) with the value. A value is
/// percent-encoded and cannot leave its segment. Spans and `Debug` output show the path with `{name}` in it and never the
/// value. Of literal text they show segments that look like names; one with an `@`, a `%` or more than two digits is
/// `{redacted}`, but a name of a person cannot be recognized: do not write one into the path.
///
/// # Retries
///
/// No document describes whether a retry of the request is safe. It is treated as not idempotent, GET included: retried only
/// if unsent or rejected with 429. [`retry_class`](Self::retry_class) overrides this.
///
/// # Envelope
///
/// GenAuth reports failures under HTTP 200, in `statusCode` of the body. A `statusCode` other than 200 is an
/// [`Error::Api`], also for [`send`](Self::send); [`fetch`](Self::fetch) returns `data`, or the whole body if it has no
/// `statusCode`. See [`envelope`](Self::envelope).
///
/// # Examples
///
/// ```no_run
/// # async fn example(channel: identity_apis::transport::Channel) -> Result<(), identity_apis::transport::Error> {
/// use identity_apis::operation::{Method, RetryClass};
/// use serde::Deserialize;
/// use serde_json::json;
///
/// #[derive(Deserialize)]
/// struct Badge {
///     id: String,
/// }
///
/// let badge = channel
///     .request(Method::Post, "/v3/people/{person}/badges")
///     .path_param("person", "p-7")
///     .query(&[("dryRun", true)])
///     .json(&json!({"color": "blue"}))
///     .retry_class(RetryClass::Idempotent)
///     .operation_name("create_badge")
///     .fetch::<Badge>()
///     .await?;
/// println!("{} (request {:?})", badge.id, badge.request_id());
///
/// let file = channel.request(Method::Get, "/v3/badges/blue.svg").await?;
/// println!("{} bytes under {}", file.bytes().len(), file.status());
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Clone)]
pub struct RequestBuilder {
    transport: Arc<Transport>,
    /// The metadata without the path and the parameters.
    operation: Operation,
    path: String,
    path_params: Vec<(String, String)>,
    query: QueryParams,
    body: Option<Vec<u8>>,
    options: CallOptions,
    errors: EncodeErrors,
}

impl RequestBuilder {
    pub(super) fn new(transport: Arc<Transport>, retry: Option<RetryPolicy>, method: Method, path: String) -> Self {
        let envelope = transport.profile().default_envelope;
        Self {
            operation: Operation { name: NAME, method, envelope, ..Operation::DEFAULT },
            options: CallOptions { retry, ..CallOptions::default() },
            transport,
            path,
            path_params: Vec::new(),
            query: QueryParams::default(),
            body: None,
            errors: EncodeErrors::default(),
        }
    }

    /// Sets the value of a `{name}` in the path. It is percent-encoded; `.`, `..` and empty values are rejected.
    pub fn path_param(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        let name = name.into();
        self.path_params.retain(|(known, _)| *known != name);
        self.path_params.push((name, value.to_string()));
        self
    }

    /// Adds parameters to the query: the fields of anything that serializes as an object, or a list of pairs
    /// (`&[("page", 1)]`). `null` is omitted, and a name that is given more than once is a list.
    ///
    /// Lists and objects are written in the style of the service: `ids=1&ids=2` for Prove and other services,
    /// `ids[]=1&ids[]=2` for GenAuth, which signs the query of GET and no other.
    pub fn query(mut self, parameters: &(impl Serialize + ?Sized)) -> Self {
        match json::write(parameters, self.format()) {
            Ok(text) => self.query.add(&text, &mut self.errors),
            Err(violations) => self.errors.absorb("/query", violations),
        }
        self
    }

    /// Sets the body, which is sent as `application/json`. It is not validated: the types of this crate have `validate()` for
    /// that.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match json::write(body, self.format()) {
            Ok(text) => self.body = Some(text),
            Err(violations) => self.errors.absorb("/body", violations),
        }
        self
    }

    /// Sets a header. Headers for credentials, signing and framing are reserved: with one of them, nothing is sent.
    pub fn header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.options.headers.insert(name, value);
        self
    }

    /// Sets the retry class, which determines after which failures the request is retried. Not idempotent
    /// ([`RetryClass::SideEffect`]) if not set.
    pub fn retry_class(mut self, class: RetryClass) -> Self {
        self.operation.retry_class = class;
        self
    }

    /// Sets how the response is wrapped. [`Envelope::Optional`] for GenAuth if not set, [`Envelope::None`] for all else.
    ///
    /// With [`Envelope::None`], the body is not inspected: a failure that GenAuth reports under HTTP 200 is then returned like
    /// a success, and the caller has to read `statusCode`.
    pub fn envelope(mut self, envelope: Envelope) -> Self {
        self.operation.envelope = envelope;
        self
    }

    /// Sets the operation name of the request in errors, spans and events: `request` if not set. It should be of low
    /// cardinality, like the name of a method.
    pub fn operation_name(mut self, name: &'static str) -> Self {
        self.operation.name = name;
        self
    }

    /// Sets the time for the whole request, waiting and retries included, instead of the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sets the time for each attempt, instead of the client's.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = Some(timeout);
        self
    }

    /// Sets the retry policy, instead of the client's. It retries nothing that [`retry_class`](Self::retry_class) does not
    /// allow.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Sets the maximum size of the response in bytes, instead of the client's. A larger one is an error.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.options.max_response_bytes = Some(bytes);
        self
    }

    /// Sends the request and returns the raw response, whatever its content type; the same as awaiting it. The body of
    /// a GenAuth response is the whole envelope.
    ///
    /// # Errors
    ///
    /// [`Error`]: the request cannot be sent as it was given, credentials were rejected, the service was not reached or
    /// did not respond in time, or it responded with an error: a status other than 2xx, or a `statusCode` other than 200 in
    /// an envelope.
    pub async fn send(self) -> Result<Response<RawBody>, Error> {
        self.run("application/json, */*;q=0.8", Transport::read_raw).await
    }

    /// Sends the request and decodes the response: its body, or the payload of its envelope. An empty response is read as `null`.
    ///
    /// A generated type is read as tolerantly as in a response of the client's own methods, and any other as `serde` reads
    /// it. `Debug` of the response omits the value, since not every type redacts.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), and [`Error::Decode`] if the response is not JSON of that type. The service may have
    /// processed the request.
    pub async fn fetch<T: DeserializeOwned + Send>(self) -> Result<Response<T>, Error> {
        self.run("application/json", Transport::read_caller_type).await
    }

    async fn run<T: Send>(
        mut self,
        accept: &'static str,
        read: impl Fn(&Transport, &Operation, RawResponse) -> Result<Response<T>, Error> + Send + Sync,
    ) -> Result<Response<T>, Error> {
        let (parameters, text) = self.parameters();
        let operation = Operation { parameters, ..self.operation };
        let template = path_template::redacted(&self.path);
        let path_texts: Vec<(&str, Cow<'_, str>)> =
            self.path_params.iter().map(|(name, value)| (name.as_str(), Cow::Borrowed(value.as_str()))).collect();
        let prepared = self.prepare(&operation, &path_texts, text).inspect_err(request_rejected)?;
        let prepared = PreparedRequest { span_template: &template, accept, ..prepared };
        let transport = &self.transport;
        let mut response = None;
        let mut decode = |raw| {
            response = Some(read(transport, &operation, raw)?);
            Ok(())
        };
        let attempts = transport.run(&prepared, &self.options, &mut decode).await?;
        response
            .map(|response| Response { attempts, ..response })
            .ok_or_else(|| Error::Transport(TransportError::new(operation.name, TransportErrorKind::ConnectionClosed)))
    }

    fn prepare<'a>(
        &'a self,
        operation: &'a Operation,
        texts: &'a PathTexts<'a>,
        text: Option<Vec<u8>>,
    ) -> Result<PreparedRequest<'a>, Error> {
        let mut errors = self.errors.clone();
        let invalid = |violations| Error::Invalid(InvalidRequest::new(operation.name, violations));
        path_template::check(&self.path, texts.iter().map(|(name, _)| *name), &mut errors);
        if let Err(violations) = encode_path(operation, &self.path, texts, None) {
            errors.absorb("", violations);
        }
        if let Some(name) = find_reserved(&self.options.headers, self.transport.profile().reserved_header_prefixes) {
            errors.add(RESERVED_HEADER, "", &format!("the header `{name}` is the client's own; leave it out"));
        }
        let has_body = matches!(operation.parameters, Parameters::Json | Parameters::Mixed(MediaType::Json(_)));
        if has_body && matches!(operation.method, Method::Get | Method::Head) {
            errors.add(METHOD_BODY, "/body", "has no meaning in a GET or HEAD request; give it to query()");
        }
        errors.into_result(()).map_err(invalid)?;
        PreparedRequest::encode_text(operation, &self.path, texts, text, self.format()).map_err(invalid)
    }

    /// Returns where the parameters are sent, and their JSON text.
    fn parameters(&mut self) -> (Parameters, Option<Vec<u8>>) {
        match (self.query.to_json(), self.body.take()) {
            (None, None) => (Parameters::None, None),
            (None, Some(body)) => (Parameters::Json, Some(body)),
            (Some(query), None) => (Parameters::Mixed(MediaType::None), Some(object(&[("query", query.as_bytes())]))),
            (Some(query), Some(body)) => {
                let text = object(&[("query", query.as_bytes()), ("body", &body)]);
                (Parameters::Mixed(MediaType::Json("application/json")), Some(text))
            }
        }
    }

    fn format(&self) -> &'static RequestFormat {
        &self.transport.profile().request_format
    }
}

/// Writes the text of a JSON object with these members.
fn object(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut text = vec![b'{'];
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 {
            text.push(b',');
        }
        text.extend_from_slice(format!("\"{name}\":").as_bytes());
        text.extend_from_slice(value);
    }
    text.push(b'}');
    text
}

impl IntoFuture for RequestBuilder {
    type Output = Result<Response<RawBody>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Omits the values of path, query, headers and body.
impl fmt::Debug for RequestBuilder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RequestBuilder")
            .field("operation", &self.operation.name)
            .field("method", &self.operation.method)
            .field("path", &path_template::redacted(&self.path))
            .field("retry_class", &self.operation.retry_class)
            .finish_non_exhaustive()
    }
}
