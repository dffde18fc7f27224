//! What the services want with a request, and what one looks like before it is sent.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};

use super::{Error, QueryStyle};
use crate::operation::Operation;

/// What differs between the services.
pub(crate) trait Service: Send + Sync + 'static {
    /// How the service wants its query.
    fn query_style(&self) -> QueryStyle;

    /// Adds credentials to the headers. The number it gives stands for the credentials used, for
    /// [`remedy`](Self::remedy).
    fn authenticate<'a>(
        &'a self,
        outgoing: &'a Outgoing,
        headers: &'a mut HeaderMap,
    ) -> Pin<Box<dyn Future<Output = Result<i64, Error>> + Send + 'a>>;

    /// The service did not accept the credentials: what can be done about it, if anything.
    fn remedy(&self, refusal: &Refusal<'_>) -> Option<Remedy>;

    /// What an error body says.
    fn problem(&self, body: &[u8]) -> Problem;

    /// What to do about an error.
    fn advice(&self, status: StatusCode, problem: &Problem) -> Option<&'static str>;
}

/// A request whose credentials were not accepted, so that it was not acted on.
pub(crate) struct Refusal<'a> {
    /// What [`Service::authenticate`] gave.
    pub(crate) credentials: i64,
    /// The service's own code.
    #[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "only GenAuth has codes for it"))]
    pub(crate) code: Option<i64>,
    /// When the service says that it was.
    #[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "only GenAuth signs dates"))]
    pub(crate) date: Option<&'a HeaderValue>,
}

/// Why a refused request may be accepted the next time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Remedy {
    /// The token was dropped: another will be fetched.
    NewToken,
    /// The service's clock is known better now: it is so many seconds ahead.
    #[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "only GenAuth signs dates"))]
    Clock(i64),
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
    pub(crate) parameters: Option<Bytes>,
}

impl Outgoing {
    /// An operation without parameters in its path.
    pub(crate) fn new(operation: &'static Operation, parameters: Option<Bytes>) -> Self {
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
