//! What the services want with a request, and what one looks like before it is sent.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};
use zeroize::Zeroizing;

use super::{Error, Held, QueryStyle, TokenCache};
use crate::codec::tolerance::Tolerance;
use crate::operation::{Envelope, Operation};
use crate::transport::encode::mixed_parameters::Parts;

/// What differs between the services.
pub(crate) trait Service: Send + Sync + 'static {
    /// How the service wants its query.
    fn query_style(&self) -> QueryStyle;

    /// Where its tokens are kept; `None` if it uses none.
    fn tokens(&self) -> Option<&TokenCache>;

    /// Adds credentials to the headers: the token, if it uses tokens. Gives by how many seconds the date of the request
    /// was corrected.
    fn authenticate(
        &self,
        outgoing: &Outgoing<'_>,
        headers: &mut HeaderMap,
        token: Option<&Held>,
    ) -> Result<i64, Error>;

    /// The service did not accept the credentials. If that is for the date of the request, and the answer tells a better
    /// one, gives the new correction in seconds.
    fn correct_clock(&self, refusal: &Refusal<'_>) -> Option<i64>;

    /// How a response of which no document speaks is wrapped.
    fn envelope(&self) -> Envelope {
        Envelope::None
    }

    /// What an error body says.
    fn problem(&self, body: &[u8]) -> Problem;

    /// What a response may lack and still be one.
    fn tolerance(&self, operation: &Operation) -> Tolerance {
        let _ = operation;
        Tolerance::Scalars
    }

    /// What to do about an error.
    fn hint(&self, status: StatusCode, problem: &Problem) -> Option<&'static str>;
}

/// A request whose credentials were not accepted, so that it was not acted on.
#[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "only GenAuth signs dates"))]
pub(crate) struct Refusal<'a> {
    /// By how many seconds the date of the request was corrected.
    pub(crate) correction: i64,
    /// The service's own codes, wherever in the response they were.
    pub(crate) codes: [Option<i64>; 2],
    /// When the service says that it was.
    pub(crate) date: Option<&'a HeaderValue>,
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
pub(crate) struct Outgoing<'a> {
    pub(crate) operation: &'a Operation,
    /// Path without the values of its parameters, as spans show it.
    pub(crate) template: &'a str,
    /// Path with its parameters, as it goes into the URL.
    pub(crate) path: Cow<'a, str>,
    /// Path with its parameters as the service sees it, not encoded: what a signature is made over.
    #[cfg(feature = "genauth-core")]
    pub(crate) plain_path: Cow<'a, str>,
    /// The parameters as JSON text: the body, or what the query or form is made of.
    pub(crate) parameters: Option<Bytes>,
    /// A body that is written already, instead of parameters.
    pub(crate) body: Option<Bytes>,
    /// What of it is written in a way of its own, instead of the parameters.
    pub(super) parts: Option<Parts>,
    /// The media type that is asked for.
    pub(crate) accept: &'static str,
}

impl<'a> Outgoing<'a> {
    /// An operation without parameters in its path.
    pub(crate) fn new(operation: &'a Operation, parameters: Option<Bytes>) -> Self {
        Self {
            operation,
            template: operation.path,
            path: Cow::Borrowed(operation.path),
            #[cfg(feature = "genauth-core")]
            plain_path: Cow::Borrowed(operation.path),
            parameters,
            body: None,
            parts: None,
            accept: "application/json",
        }
    }

    /// A request for a token: its body holds secrets and is wiped when the last attempt lets go of it.
    pub(crate) fn with_secrets(operation: &'a Operation, body: Zeroizing<Vec<u8>>) -> Self {
        Self { body: Some(Bytes::from_owner(body)), ..Self::new(operation, None) }
    }
}

/// An answer as it came.
pub(crate) struct RawAnswer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}
