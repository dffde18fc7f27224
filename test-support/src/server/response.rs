//! What the server does with a request.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// What the server does with a request: a response, raw bytes or a fault, and how the connection goes on.
///
/// The connection is closed in order after a response, unless the server keeps connections alive.
#[derive(Debug, Clone)]
pub struct Response {
    pub(crate) content: Content,
    pub(crate) delay: Duration,
    pub(crate) byte_interval: Option<Duration>,
    pub(crate) ending: Ending,
}

/// What is sent.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    Message(Message),
    Raw(Vec<u8>),
    /// A head, and then a block again and again until so many bytes of blocks are sent.
    Flood {
        head: Vec<u8>,
        block: Vec<u8>,
        limit: usize,
    },
}

/// A well-formed response.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    status: String,
    content_type: String,
    headers: String,
    body: Vec<u8>,
}

/// What becomes of the connection once the content is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// It serves the next request if it is kept alive, and is closed in order otherwise.
    Close,
    /// It is reset.
    Reset,
    /// It stays open and silent until the client leaves.
    Stall,
}

impl Response {
    /// A response with this status line (`503 Service Unavailable`), media type and body.
    #[must_use]
    pub fn new(status: &str, content_type: &str, body: impl AsRef<[u8]>) -> Self {
        let (status, content_type) = (status.to_owned(), content_type.to_owned());
        Self::of(Content::Message(Message {
            status,
            content_type,
            headers: String::new(),
            body: body.as_ref().to_vec(),
        }))
    }

    /// A JSON response with status 200.
    #[must_use]
    pub fn ok(body: impl AsRef<[u8]>) -> Self {
        Self::status("200 OK", body)
    }

    /// A JSON response with this status line.
    #[must_use]
    pub fn status(status: &str, body: impl AsRef<[u8]>) -> Self {
        Self::new(status, "application/json", body)
    }

    /// A GenAuth success with this payload.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "it is mostly a `json!`")]
    pub fn payload(data: Value) -> Self {
        let envelope = json!({"statusCode": 200, "message": "", "requestId": "r-1", "data": data});
        Self::ok(envelope.to_string())
    }

    /// An access token of Prove, with its lifetime in seconds.
    #[must_use]
    pub fn prove_token(token: &str, expires_in: u64) -> Self {
        let token = json!({"access_token": token, "token_type": "Bearer", "expires_in": expires_in});
        Self::ok(token.to_string())
    }

    /// A management token of GenAuth: a JWT for the user pool `pool`, whose signature is this text.
    #[must_use]
    pub fn genauth_token(signature: &str) -> Self {
        let claims = URL_SAFE_NO_PAD.encode(r#"{"scoped_userpool_id":"pool"}"#);
        Self::payload(json!({"access_token": format!("e30.{claims}.{signature}"), "expires_in": 7_200}))
    }

    /// These bytes, whatever they are.
    #[must_use]
    pub fn raw(bytes: impl AsRef<[u8]>) -> Self {
        Self::of(Content::Raw(bytes.as_ref().to_vec()))
    }

    /// No response: the connection is closed.
    #[must_use]
    pub fn close() -> Self {
        Self::raw(Vec::new())
    }

    /// No response: the connection is reset.
    #[must_use]
    pub fn reset() -> Self {
        Self::close().then_reset()
    }

    /// No response: the connection stays open and silent.
    #[must_use]
    pub fn stall() -> Self {
        Self::close().then_stall()
    }

    /// A head, and then a block again and again, until `limit` bytes of blocks are sent or the client leaves.
    #[must_use]
    pub fn flood(head: impl AsRef<[u8]>, block: impl AsRef<[u8]>, limit: usize) -> Self {
        Self::of(Content::Flood { head: head.as_ref().to_vec(), block: block.as_ref().to_vec(), limit })
    }

    fn of(content: Content) -> Self {
        Self { content, delay: Duration::ZERO, byte_interval: None, ending: Ending::Close }
    }

    /// Adds header lines, each of which ends with CR LF.
    ///
    /// # Panics
    ///
    /// If this is raw bytes, which have no headers to add to.
    #[must_use]
    pub fn with_headers(mut self, lines: &str) -> Self {
        let Content::Message(message) = &mut self.content else { panic!("raw bytes take no headers") };
        message.headers.push_str(lines);
        self
    }

    /// Waits before the first byte.
    #[must_use]
    pub fn after(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// Sends the body one byte at a time, with this interval between.
    #[must_use]
    pub fn dripping(self, interval: Duration) -> Self {
        Self { byte_interval: Some(interval), ..self }
    }

    /// Resets the connection afterwards.
    #[must_use]
    pub fn then_reset(self) -> Self {
        Self { ending: Ending::Reset, ..self }
    }

    /// Keeps the connection open and silent afterwards, until the client leaves.
    #[must_use]
    pub fn then_stall(self) -> Self {
        Self { ending: Ending::Stall, ..self }
    }
}

/// Raw bytes.
impl From<Vec<u8>> for Response {
    fn from(bytes: Vec<u8>) -> Self {
        Self::raw(bytes)
    }
}

impl Message {
    /// The response as it is sent.
    pub(crate) fn to_bytes(&self, keep_alive: bool) -> Vec<u8> {
        let Self { status, content_type, headers, body } = self;
        let connection = if keep_alive { "" } else { "connection: close\r\n" };
        let length = body.len();
        let mut bytes = format!(
            "HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\n{headers}content-length: {length}\r\n{connection}\r\n"
        )
        .into_bytes();
        bytes.extend_from_slice(body);
        bytes
    }
}
