//! A response as it is sent: complete, or broken on demand.

use std::time::SystemTime;

use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, HeaderName};
use hyper::{HeaderMap, Response, StatusCode, header};

use super::json_response::JsonResponse;
use super::response_body::ResponseBody;
use crate::clock::http_date;

/// Status, headers and body of a response, and how it ends.
pub(crate) struct OutgoingResponse {
    status: u16,
    headers: HeaderMap,
    body: String,
    pub(crate) ending: Ending,
}

/// How a response ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    Complete,
    /// The connection is closed in the middle of the body.
    Truncated,
    /// The connection is reset in the middle of the body.
    ResetInBody,
    /// The connection is reset, and nothing is sent.
    Reset,
}

impl OutgoingResponse {
    /// A response with a JSON body.
    pub(crate) fn json(status: u16, body: String) -> Self {
        let mut response = Self { status, headers: HeaderMap::new(), body, ending: Ending::Complete };
        response.set(CONTENT_TYPE, "application/json");
        response
    }

    /// No response: the connection is reset.
    pub(crate) fn reset() -> Self {
        Self { status: 0, headers: HeaderMap::new(), body: String::new(), ending: Ending::Reset }
    }

    /// A response with status 101: the connection switches to the protocol in the headers.
    #[cfg(feature = "events")]
    pub(crate) fn switching_protocols(headers: HeaderMap) -> Self {
        Self { status: 101, headers, body: String::new(), ending: Ending::Complete }
    }

    /// Returns the status; 0 if there is no response.
    #[cfg(feature = "events")]
    pub(crate) const fn status(&self) -> u16 {
        self.status
    }

    /// Sets how the response ends.
    pub(crate) fn with_ending(mut self, ending: Ending) -> Self {
        self.ending = ending;
        self
    }

    /// Sets a header. A value that HTTP does not allow is left out.
    pub(crate) fn with_header(mut self, name: HeaderName, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// Replaces the body and its media type.
    pub(crate) fn with_body(mut self, media_type: &str, body: String) -> Self {
        self.body = body;
        self.with_header(CONTENT_TYPE, media_type)
    }

    /// Returns the body.
    pub(crate) fn text(&self) -> &str {
        &self.body
    }

    /// Sets the `Date` header, on the clock of the sandbox.
    pub(crate) fn dated(self, now: SystemTime) -> Self {
        self.with_header(DATE, &http_date(now))
    }

    fn set(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = header::HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
    }

    /// Converts it into a response of `hyper`.
    pub(crate) fn into_hyper(self) -> Response<ResponseBody> {
        let length = self.body.len();
        let body = match self.ending {
            Ending::Complete | Ending::Reset => ResponseBody::Complete(Some(self.body.into())),
            Ending::Truncated | Ending::ResetInBody => {
                let mut bytes = self.body.into_bytes();
                bytes.truncate(length / 2);
                ResponseBody::Half { half: Some(bytes.into()), arrival: None }
            }
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.headers_mut() = self.headers;
        if response.status() != StatusCode::SWITCHING_PROTOCOLS {
            response.headers_mut().insert(CONTENT_LENGTH, length.into());
        }
        response
    }
}

impl From<JsonResponse> for OutgoingResponse {
    fn from(response: JsonResponse) -> Self {
        Self::json(response.status, response.body.to_string())
    }
}
