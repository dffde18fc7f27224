//! A response as it came.

use std::fmt;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::codec::FromResponse as _;
use crate::codec::from_json::FromJsonSeed;
use crate::codec::from_response::strip_byte_order_mark;
use crate::codec::tolerance::{Skipped, Tolerance};
use crate::operation::Operation;
use crate::transport::decode::caller_type::CallerType;
use crate::transport::decode::json_text::{parse, to_text};
use crate::transport::decode::tolerant::{decode_error, read_tolerantly};
use crate::transport::{Error, RawResponse, Response};

/// The body of a response, as it came.
///
/// It is read by methods of the [`Response`] that holds it: [`json`](Response::json), [`value`](Response::value) and
/// [`text`](Response::text).
#[derive(Clone)]
pub struct RawBody {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) bytes: Vec<u8>,
}

impl RawBody {
    /// Returns the bytes. They may hold personal data.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the bytes, and takes them out.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// The number of bytes, and none of them.
impl fmt::Debug for RawBody {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RawBody").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

impl Response<RawBody> {
    /// Decodes the whole body as JSON. An envelope is part of it: [`fetch`](crate::transport::RequestBuilder::fetch) unwraps it. An empty
    /// body is read as `null`.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the body is not JSON of that type.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(channel: identity_apis::transport::Channel) -> Result<(), identity_apis::transport::Error> {
    /// use identity_apis::operation::Method;
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Reply {
    ///     request_count: u64,
    /// }
    ///
    /// let response = channel.request(Method::Get, "/quota").await?;
    /// let reply: Reply = response.json()?;
    /// println!("{} under {}", reply.request_count, response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn json<T: DeserializeOwned + Send>(&self) -> Result<T, Error> {
        let seed = || FromJsonSeed::<CallerType<T>>(PhantomData);
        let body = strip_byte_order_mark(&self.bytes);
        let read = match parse(&to_text(body), seed()) {
            Ok(value) => Ok(value),
            Err(error) => match CallerType::on_empty().filter(|_| body.is_empty()) {
                Some(nothing) => Ok(nothing),
                None => read_tolerantly(&self.raw(), Tolerance::Nothing, seed, &error).map(|(value, _)| value),
            },
        };
        match read {
            Ok(CallerType(Some(value))) => Ok(value),
            Ok(CallerType(None)) => Err(self.unreadable(&Skipped::new(".", "there is no value"))),
            Err(failure) => Err(self.unreadable(&failure)),
        }
    }

    /// Decodes the whole body as any JSON.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the body is not JSON.
    pub fn value(&self) -> Result<Value, Error> {
        self.json()
    }

    /// Reads the whole body as text in UTF-8; a byte order mark is left out.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if it is in another character set.
    pub fn text(&self) -> Result<&str, Error> {
        if let Some(problem) = self.raw().charset_problem() {
            return Err(self.unreadable(&Skipped::new(".", problem)));
        }
        let text = str::from_utf8(strip_byte_order_mark(&self.bytes));
        text.map_err(|_| self.unreadable(&Skipped::new(".", "it is not text in UTF-8; see bytes()")))
    }

    fn raw(&self) -> RawResponse {
        RawResponse { status: self.status, headers: self.headers.clone(), body: self.bytes.clone().into() }
    }

    fn unreadable(&self, failure: &Skipped) -> Error {
        let operation = Operation { name: self.operation, ..Operation::DEFAULT };
        decode_error(&operation, self.raw(), failure).with_attempts(self.attempts)
    }
}
