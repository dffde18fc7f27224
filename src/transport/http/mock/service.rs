//! The exchange with a mock.

use serde_json::{Map, Value, json};

use super::function::SharedMock;
use super::request::MockRequest;
use super::response::{Content, MockResponse};
use crate::operation::{Envelope, Operation};
use crate::transport::decode::envelope_format::EnvelopeFormat;
use crate::transport::http::exchange::HttpRequest;
use crate::transport::{Error, RawResponse, TransportError, TransportErrorKind};

/// A mock, and how the service that it stands for wraps results.
pub(crate) struct MockService {
    pub(crate) mock: SharedMock,
    pub(crate) envelope_format: &'static EnvelopeFormat,
}

impl MockService {
    pub(crate) async fn exchange(
        &self,
        operation: &Operation,
        request: HttpRequest,
        max_bytes: usize,
    ) -> Result<RawResponse, Error> {
        let HttpRequest { method, url, headers, body, .. } = request;
        let request = MockRequest { operation: operation.name, method, url, headers, body };
        let MockResponse { status, headers, content } = (self.mock.0)(&request);
        let failure = |kind| Error::Transport(TransportError::new(operation.name, kind));
        let not_json = || {
            let problem = "the value of the mock cannot be written as JSON".to_owned();
            Error::not_as_documented(operation.name, status, ".", problem)
        };
        let body = match content {
            Content::Body(body) => body,
            Content::Value(value) => {
                serde_json::to_vec(&self.wrap(operation.envelope, value)).map_err(|_| not_json())?
            }
            Content::NotJson => return Err(not_json()),
            Content::Failure(kind @ TransportErrorKind::Connect) => {
                return Err(failure(kind).into_unsent(operation.name));
            }
            Content::Failure(kind) => return Err(failure(kind)),
            Content::Nothing => std::future::pending().await,
        };
        if body.len() > max_bytes {
            return Err(failure(TransportErrorKind::TooLarge));
        }
        Ok(RawResponse { status, headers, body: body.into() })
    }

    fn wrap(&self, envelope: Envelope, value: Value) -> Value {
        let payload = match envelope {
            Envelope::None => return value,
            Envelope::Payload(name) | Envelope::PayloadOnly(name) => Some(name),
            Envelope::Optional => Some("data"),
            Envelope::Empty => None,
        };
        let mut wrapped = Map::new();
        wrapped.insert(self.envelope_format.status_code.to_owned(), json!(200));
        wrapped.insert(self.envelope_format.message.to_owned(), json!(""));
        if let Some(name) = payload {
            wrapped.insert(name.to_owned(), value);
        }
        Value::Object(wrapped)
    }
}
