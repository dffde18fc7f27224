//! One call, from its parameters to its result.

use std::borrow::Cow;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderName, HeaderValue};
use serde::Serialize;

use crate::codec::FromResponse;
use crate::operation::{Operation, Parameters};
use crate::transport::error::{Error, InvalidRequest, TransportError, TransportErrorKind};
use crate::transport::http::reserved_headers::find_reserved;
use crate::transport::pipeline::{CallOptions, Transport};
use crate::transport::prepared_request::{PreparedRequest, encode_path};
use crate::transport::response::Response;
use crate::transport::retry::policy::RetryPolicy;
use crate::transport::telemetry::request_rejected;
use crate::validation::{Rule, Validate, ValidationContext, Violations};

pub(super) const RESERVED_HEADER: Rule =
    Rule::custom("request.reserved-header", "", "HTTP, and the services' signatures");

/// A call that is ready to be sent: `.await` it, or adjust it first.
///
/// Nothing is written or checked before it is awaited.
///
/// # Futures
///
/// A call is not a future, but becomes one by `.await` (it implements [`IntoFuture`]) or by [`send`](Self::send). Functions and
/// macros that take a future need `send`: `join_all`, `tokio::join!`, `tokio::time::timeout`, `Runtime::block_on`.
///
/// ```
/// # #[cfg(feature = "prove")]
/// # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use identity_apis::prove::types::UnifyStatusRequest;
///
/// let (first, second) = (UnifyStatusRequest::new("id-1"), UnifyStatusRequest::new("id-2"));
/// let (first, second) = tokio::join!(client.unify_status(&first).send(), client.unify_status(&second).send());
/// println!("{:?} {:?}", first?.success, second?.success);
///
/// // A call borrows client and request. A task owns both:
/// let (client, request) = (client.clone(), UnifyStatusRequest::new("id-3"));
/// let task = tokio::spawn(async move { client.unify_status(&request).await });
/// println!("{:?}", task.await??.success);
/// # Ok(())
/// # }
/// ```
///
/// A synchronous program owns a runtime and blocks on the call. One runtime serves the whole program, from any number of
/// threads; its worker keeps connections alive and renews tokens between the calls:
///
/// ```no_run
/// # #[cfg(feature = "prove")]
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use identity_apis::prove::Client;
/// use identity_apis::prove::types::UnifyStatusRequest;
///
/// let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
/// let client = Client::from_env()?;
/// let status = runtime.block_on(client.unify_status(&UnifyStatusRequest::new("id-1")).send())?;
/// println!("{:?}", status.success);
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "prove"))]
/// # fn main() {}
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<'a, P, T> {
    parts: CallParts<'a>,
    parameters: CallParameters<'a, P>,
    result: PhantomData<fn() -> T>,
}

/// The parameters of a call: the caller's, or a body that the caller may leave out.
pub(crate) enum CallParameters<'a, P> {
    Borrowed(&'a P),
    /// In a box, since every call would hold the space of its parameters otherwise.
    Owned(Box<P>),
}

impl<P> Deref for CallParameters<'_, P> {
    type Target = P;

    fn deref(&self) -> &P {
        match self {
            Self::Borrowed(parameters) => parameters,
            Self::Owned(parameters) => parameters,
        }
    }
}

/// All of a call but its parameters, so that one call can become several.
pub(crate) struct CallParts<'a> {
    transport: Arc<Transport>,
    operation: &'static Operation,
    path: Vec<(&'static str, Cow<'a, str>)>,
    options: CallOptions,
    context: Option<Box<dyn ValidationContext>>,
    checked: bool,
    /// The caller has left out an optional body: nothing is sent in its place.
    bodiless: bool,
}

impl<'a> CallParts<'a> {
    fn new(
        transport: &Arc<Transport>,
        operation: &'static Operation,
        path: &[(&'static str, &'a str)],
        bodiless: bool,
    ) -> Self {
        Self {
            transport: Arc::clone(transport),
            operation,
            path: path.iter().map(|(name, value)| (*name, Cow::Borrowed(*value))).collect(),
            options: CallOptions::default(),
            context: None,
            checked: true,
            bodiless,
        }
    }
}

impl<'a, P, T> Call<'a, Option<&'a P>, T> {
    /// A call whose body can be left out.
    pub(crate) fn with_optional(
        transport: &Arc<Transport>,
        operation: &'static Operation,
        path: &[(&'static str, &'a str)],
        body: Option<&'a P>,
    ) -> Self {
        let parts = CallParts::new(transport, operation, path, body.is_none());
        Self { parts, parameters: CallParameters::Owned(Box::new(body)), result: PhantomData }
    }
}

impl<'a, P, T> Call<'a, P, T>
where
    P: Serialize + Validate + Sync,
    T: FromResponse,
{
    pub(crate) fn new(
        transport: &Arc<Transport>,
        operation: &'static Operation,
        path: &[(&'static str, &'a str)],
        parameters: &'a P,
    ) -> Self {
        let parts = CallParts::new(transport, operation, path, false);
        Self { parts, parameters: CallParameters::Borrowed(parameters), result: PhantomData }
    }

    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.parts.operation
    }

    /// Time for this call, waiting and repetitions included, instead of the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.parts.options.timeout = Some(timeout);
        self
    }

    /// Time for each attempt of this call, instead of the client's.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.parts.options.attempt_timeout = Some(timeout);
        self
    }

    /// Sets the retry policy of this call, instead of the client's. No policy retries what the operation's
    /// [`RetryClass`](crate::operation::RetryClass) forbids.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.parts.options.retry = Some(policy);
        self
    }

    /// Sets the maximum size of the response in bytes, instead of the client's. A larger one is an error.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.parts.options.max_response_bytes = Some(bytes);
        self
    }

    /// Adds a header to this call. Headers for credentials, signing and framing are reserved: with one of them, the call fails
    /// with [`Error::Invalid`] before anything is sent.
    pub fn header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.parts.options.headers.insert(name, value);
        self
    }

    /// Sets the context that rules across calls need, for instance the `PossessionType` of the MFA session.
    pub fn with_context(mut self, context: impl ValidationContext) -> Self {
        self.parts.context = Some(Box::new(context));
        self
    }

    /// Sends without validating the request, for a service that accepts what this version rejects. Path parameters are
    /// validated all the same.
    pub fn without_validation(mut self) -> Self {
        self.parts.checked = false;
        self
    }

    /// Sends the call and waits for its result; the same as awaiting it.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`] if the request breaks a rule (it is not sent), credentials are rejected, the service is not reached
    /// or does not respond in time, or it responds with an error or with something its document does not describe.
    #[allow(
        clippy::manual_async_fn,
        reason = "an async function would hold the call twice, as its argument and as a variable"
    )]
    pub fn send(self) -> impl Future<Output = Result<Response<T>, Error>> + use<'a, P, T> {
        async move { self.parts.send(&*self.parameters).await }
    }

    /// The client's setting, unless the call overrides it.
    pub(crate) fn retry_as(mut self, policy: Option<RetryPolicy>) -> Self {
        self.parts.options.retry = policy;
        self
    }

    pub(crate) fn into_parts(self) -> (CallParts<'a>, CallParameters<'a, P>) {
        (self.parts, self.parameters)
    }
}

impl CallParts<'_> {
    /// Borrows nothing any more.
    pub(crate) fn into_owned(self) -> CallParts<'static> {
        let path = self.path.into_iter().map(|(name, value)| (name, Cow::Owned(value.into_owned()))).collect();
        let CallParts { transport, operation, options, context, checked, bodiless, .. } = self;
        CallParts { transport, operation, path, options, context, checked, bodiless }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Sends one request with these parameters.
    pub(crate) async fn send<P, T>(&self, parameters: &P) -> Result<Response<T>, Error>
    where
        P: Serialize + Validate + Sync,
        T: FromResponse,
    {
        let prepared = self.prepare(parameters, T::ACCEPT).inspect_err(request_rejected)?;
        let mut response = None;
        let mut decode = |raw| {
            response = Some(self.transport.read(self.operation, raw)?);
            Ok(())
        };
        let attempts = self.transport.run(&prepared, &self.options, &mut decode).await?;
        response.map(|response| Response { attempts, ..response }).ok_or_else(|| {
            Error::Transport(TransportError::new(self.operation.name, TransportErrorKind::ConnectionClosed))
        })
    }

    /// Writes and checks the parameters, and encodes the request.
    fn prepare<P: Serialize + Validate>(
        &self,
        parameters: &P,
        accept: &'static str,
    ) -> Result<PreparedRequest<'_>, Error> {
        let format = &self.transport.profile().request_format;
        // Rules need the size of a body, so that it is written first; what they find is reported first.
        let text = PreparedRequest::write(self.operation, (!self.bodiless).then_some(parameters), format);
        self.check(parameters, text.as_ref().ok().and_then(Option::as_ref).map(Vec::len))?;
        let prepared = text.and_then(|text| {
            PreparedRequest::encode_text(self.operation, self.operation.path, &self.path, text, format)
        });
        let prepared = prepared.map_err(|violations| self.invalid(violations))?;
        let documented = self.operation.encoding.accept;
        Ok(PreparedRequest { accept: if documented.is_empty() { accept } else { documented }, ..prepared })
    }

    fn check(&self, parameters: &impl Validate, size: Option<usize>) -> Result<(), Error> {
        // Lists and objects of the path are known only when the parameters are written.
        if !matches!(self.operation.parameters, Parameters::Mixed(_)) {
            encode_path(self.operation, self.operation.path, &self.path, None)
                .map_err(|violations| self.invalid(violations))?;
        }
        if let Some(name) = find_reserved(&self.options.headers, self.transport.profile().reserved_header_prefixes) {
            let message = format!("the header `{name}` is the client's own; leave it out");
            return Err(self.invalid(Violations::single(RESERVED_HEADER, "", message)));
        }
        if !self.checked {
            return Ok(());
        }
        let body_size = size.filter(|_| self.operation.parameters == Parameters::Json);
        Violations::before_sending(|at| parameters.check(at), self.context.as_deref(), body_size)
            .into_result()
            .map_err(|violations| self.invalid(violations))
    }

    fn invalid(&self, violations: Violations) -> Error {
        Error::Invalid(InvalidRequest::new(self.operation.name, violations))
    }
}

impl<'a, P, T> IntoFuture for Call<'a, P, T>
where
    P: Serialize + Validate + Send + Sync,
    T: FromResponse + 'a,
{
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Parameters and headers are left out.
impl<P, T> fmt::Debug for Call<'_, P, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Call").field("operation", &self.parts.operation.name).finish_non_exhaustive()
    }
}
