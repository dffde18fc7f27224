//! One call, from its parameters to its result.

use std::borrow::Cow;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderName, HeaderValue};
use serde::Serialize;

use super::engine::{CallOptions, Transport};
use super::error::{Error, InvalidRequest, TransportError, TransportProblem};
use super::javascript::{self, Reader};
use super::{Outgoing, QueryStyle, Response, RetryPolicy, caller_header, query};
use crate::operation::{Operation, Parameters};
use crate::validate::{Context, Rule, Validate, Violations};
use crate::wire::Answer;

const PATH_VALUE: Rule = Rule::written("path.value", "", "paths of the document");
const RESERVED_HEADER: Rule = Rule::written("request.reserved-header", "", "HTTP, and the services' signatures");

/// A call that is ready to be sent: `.await` it, or adjust it first.
///
/// Nothing is written or checked before it is awaited.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<'a, P, T> {
    frame: Frame<'a>,
    parameters: &'a P,
    result: PhantomData<fn() -> T>,
}

/// All of a call but its parameters, so that one call can become several.
pub(crate) struct Frame<'a> {
    transport: Arc<Transport>,
    operation: &'static Operation,
    path: Vec<(&'static str, Cow<'a, str>)>,
    options: CallOptions,
    context: Option<Box<dyn Context>>,
    checked: bool,
}

impl<'a, P, T> Call<'a, P, T>
where
    P: Serialize + Validate + Sync,
    T: Answer,
{
    pub(crate) fn new(
        transport: &Arc<Transport>,
        operation: &'static Operation,
        path: &[(&'static str, &'a str)],
        parameters: &'a P,
    ) -> Self {
        let frame = Frame {
            transport: Arc::clone(transport),
            operation,
            path: path.iter().map(|(name, value)| (*name, Cow::Borrowed(*value))).collect(),
            options: CallOptions::default(),
            context: None,
            checked: true,
        };
        Self { frame, parameters, result: PhantomData }
    }

    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.frame.operation
    }

    /// Time for this call, waiting and repetitions included, instead of the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.frame.options.timeout = Some(timeout);
        self
    }

    /// Time for each attempt of this call, instead of the client's.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.frame.options.attempt_timeout = Some(timeout);
        self
    }

    /// How this call is repeated after a failure, instead of the client's way. It cannot make an operation be repeated
    /// that is not safe to repeat: see [`Repeat`](crate::operation::Repeat).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.frame.options.retry = Some(policy);
        self
    }

    /// A header for this call. Headers that carry credentials, are signed, or say how a request travels are the
    /// client's own: with one of them, nothing is sent.
    pub fn header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.frame.options.headers.insert(name, value);
        self
    }

    /// Tells what rules across calls need to know, for instance the `PossessionType` that an MFA session was opened
    /// with.
    pub fn in_session(mut self, context: impl Context) -> Self {
        self.frame.context = Some(Box::new(context));
        self
    }

    /// Sends without checking the request first. For the day on which a service allows what this version refuses;
    /// path parameters are checked all the same.
    pub fn without_validation(mut self) -> Self {
        self.frame.checked = false;
        self
    }

    /// Sends the call and waits for its result; the same as awaiting it.
    ///
    /// # Errors
    ///
    /// [`Error`]: the request breaks a rule and was not sent, credentials were refused, the service answered with an
    /// error or with something else than its document says, it was not reached, or did not answer in time.
    pub async fn send(self) -> Result<Response<T>, Error> {
        self.frame.send(self.parameters).await
    }

    /// As the client has it, unless the call is told otherwise.
    pub(crate) fn retry_as(mut self, policy: Option<RetryPolicy>) -> Self {
        self.frame.options.retry = policy;
        self
    }

    pub(crate) fn into_parts(self) -> (Frame<'a>, &'a P) {
        (self.frame, self.parameters)
    }
}

impl Frame<'_> {
    /// Borrows nothing any more.
    pub(crate) fn into_owned(self) -> Frame<'static> {
        let path = self.path.into_iter().map(|(name, value)| (name, Cow::Owned(value.into_owned()))).collect();
        let Frame { transport, operation, options, context, checked, .. } = self;
        Frame { transport, operation, path, options, context, checked }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Sends one request with these parameters.
    pub(crate) async fn send<P, T>(&self, parameters: &P) -> Result<Response<T>, Error>
    where
        P: Serialize + Validate + Sync,
        T: Answer,
    {
        self.check(parameters)?;
        let outgoing = Outgoing { accept: T::MEDIA, ..self.outgoing(parameters)? };
        let mut response = None;
        let mut decode = |raw| {
            response = Some(self.transport.read(self.operation, raw)?);
            Ok(())
        };
        self.transport.run(&outgoing, &self.options, &mut decode).await?;
        response.ok_or_else(|| Error::Transport(TransportError::new(self.operation.name, TransportProblem::Broken)))
    }

    fn check(&self, parameters: &impl Validate) -> Result<(), Error> {
        let invalid = |violations| Error::Invalid(InvalidRequest { operation: self.operation.name, violations });
        for (name, value) in &self.path {
            // `.` and `..` would be taken for steps between folders by everything that handles URLs.
            if value.is_empty() || value == "." || value == ".." {
                let message = format!("the path parameter `{name}` is empty or not an id; give the id");
                return Err(invalid(Violations::single(PATH_VALUE, &format!("/{name}"), message)));
            }
        }
        if let Some(name) = caller_header::reserved(&self.options.headers) {
            let message = format!("the header `{name}` is the client's own; leave it out");
            return Err(invalid(Violations::single(RESERVED_HEADER, "", message)));
        }
        if !self.checked {
            return Ok(());
        }
        Violations::before_sending(|at| parameters.check(at), self.context.as_deref()).into_result().map_err(invalid)
    }

    fn outgoing(&self, parameters: &impl Serialize) -> Result<Outgoing, Error> {
        let reader = match self.transport.service.query_style() {
            QueryStyle::Plain => Reader::Any,
            QueryStyle::Node => Reader::JavaScript,
        };
        let parameters = match self.operation.parameters {
            Parameters::None => None,
            _ => Some(Bytes::from(javascript::to_json(parameters, reader).map_err(|_| self.unwritable())?)),
        };
        Ok(Outgoing {
            path: query::path(self.operation.path, &self.path),
            #[cfg(feature = "genauth-core")]
            plain_path: query::plain_path(self.operation.path, &self.path),
            ..Outgoing::new(self.operation, parameters)
        })
    }

    /// Generated types can always be written as JSON; only a caller's own type could fail here.
    fn unwritable(&self) -> Error {
        const RULE: Rule = Rule::written("request.json", "", "JSON");
        let violations = Violations::single(RULE, "", "the request cannot be written as JSON".to_owned());
        Error::Invalid(InvalidRequest { operation: self.operation.name, violations })
    }
}

impl<'a, P, T> IntoFuture for Call<'a, P, T>
where
    P: Serialize + Validate + Sync,
    T: Answer + 'a,
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
        out.debug_struct("Call").field("operation", &self.frame.operation.name).finish_non_exhaustive()
    }
}
