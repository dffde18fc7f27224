//! Operations.

use serde::Deserialize;

use super::{Encoding, TypeRef};

/// One operation: a method on a path.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The document's `operationId`.
    pub id: String,
    /// HTTP method, upper case.
    pub method: String,
    /// Path, with `{name}` for parameters.
    pub path: String,
    /// Its group (the one tag).
    pub group: String,
    /// Method name given by an overlay.
    pub name_override: Option<String>,
    /// Method name in Rust; set by the naming pass.
    pub rust_name: String,
    /// One sentence.
    pub summary: Option<String>,
    /// A further paragraph.
    pub description: Option<String>,
    /// No longer to be used.
    pub deprecated: bool,
    /// The operation to use instead: its name in the document, and in Rust after the pass that resolves it.
    pub replaced_by: Option<String>,
    /// Parameters in the path, in the order they stand in it.
    pub path_parameters: Vec<PathParameter>,
    /// Name in the document of the schema that holds the query parameters.
    pub query: Option<String>,
    /// Name in the document of the schema that holds the headers.
    pub headers: Option<String>,
    /// Name in the document of the schema that holds the cookies.
    pub cookies: Option<String>,
    /// The request body.
    pub body: Option<Body>,
    /// What of the request is not written in the default way.
    pub encoding: Encoding,
    /// Name in the document of the schema that holds all of these, where there is more than one of them.
    pub parts: Option<String>,
    /// Name in the document of the schema of the successful response.
    pub response: Option<String>,
    /// The type of a successful response that is not JSON but text or bytes.
    pub plain_response: Option<TypeRef>,
    /// Whether a successful response may be empty although it has a schema.
    pub response_optional: bool,
    /// Status codes the document gives for errors.
    pub error_statuses: Vec<String>,
    /// What sending it twice means.
    pub retry_class: RetryClass,
    /// Whether the call carries credentials.
    pub authenticated: bool,
    /// How responses are wrapped.
    pub envelope: EnvelopeUse,
    /// Where it stands in the document.
    pub pointer: String,
}

impl Operation {
    /// Name in the document of the schema of the one value that a call takes beside the path.
    #[must_use]
    pub fn payload(&self) -> Option<&str> {
        let body = self.body.as_ref().map(|body| &body.schema);
        self.parts.as_ref().or(body).or(self.query.as_ref()).map(String::as_str)
    }

    /// What a call's argument for it is named.
    #[must_use]
    pub fn payload_name(&self) -> &'static str {
        match (&self.parts, &self.body) {
            (Some(_), _) => "params",
            (None, Some(_)) => "body",
            (None, None) => "query",
        }
    }

    /// Names in the document of the schemas that a call gives or takes.
    pub fn schemas(&self) -> impl Iterator<Item = &String> {
        let body = self.body.as_ref().map(|body| &body.schema);
        let parameters = [&self.query, &self.headers, &self.cookies, &self.parts];
        body.into_iter().chain(parameters.into_iter().flatten()).chain(&self.response)
    }
}

/// A parameter in a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathParameter {
    /// Name in the document.
    pub name: String,
    /// Argument name in Rust; set by the naming pass.
    pub rust_name: String,
    /// One sentence.
    pub description: Option<String>,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Name in the document of its schema.
    pub schema: String,
    /// How it is written.
    pub media: Media,
    /// Its media type.
    pub content_type: String,
    /// Must be sent.
    pub required: bool,
}

impl Body {
    /// The type of a body that is no JSON and no form, whatever its schema says.
    #[must_use]
    pub fn plain_type(&self) -> Option<TypeRef> {
        match self.media {
            Media::Text => Some(TypeRef::PlainText),
            Media::Bytes => Some(TypeRef::Bytes),
            _ => None,
        }
    }
}

/// How a request body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// What sending an operation twice means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RetryClass {
    /// Changes nothing.
    Read,
    /// A second call leaves the state of the first.
    Idempotent,
    /// A second call acts again.
    SideEffect,
    /// May send a message to a person.
    Notifying,
}

/// How the response of one operation is wrapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EnvelopeUse {
    /// The body is the result.
    Bare,
    /// The envelope's property of that name holds the result; `None` when the envelope carries none.
    Wrapped(Option<String>),
    /// With or without an envelope around it.
    Either,
    /// The property of that name holds the result, with or without the rest of an envelope beside it.
    PayloadOnly(String),
}
