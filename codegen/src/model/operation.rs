//! Operations.

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
    pub given_name: Option<String>,
    /// Method name in Rust; set by the naming pass.
    pub rust_name: String,
    /// One sentence.
    pub summary: Option<String>,
    /// A further paragraph.
    pub description: Option<String>,
    /// No longer to be used.
    pub deprecated: bool,
    /// Parameters in the path, in the order they stand in it.
    pub path_parameters: Vec<PathParameter>,
    /// Official name of the schema that holds the query parameters.
    pub query: Option<String>,
    /// The request body.
    pub body: Option<Body>,
    /// Official name of the schema of the successful answer.
    pub response: Option<String>,
    /// Status codes the document gives for errors.
    pub error_statuses: Vec<String>,
    /// What sending it twice means.
    pub repeat: Repeat,
    /// Whether the call carries credentials.
    pub authenticated: bool,
    /// How the answer is wrapped.
    pub envelope: EnvelopeUse,
    /// Where it stands in the document.
    pub pointer: String,
}

/// A parameter in a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathParameter {
    /// Official name.
    pub name: String,
    /// Argument name in Rust; set by the naming pass.
    pub rust_name: String,
    /// One sentence.
    pub description: Option<String>,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Official name of its schema.
    pub schema: String,
    /// How it is written.
    pub media: Media,
}

/// How a request body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
}

/// What sending an operation twice means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Changes nothing.
    Read,
    /// A second call leaves the state of the first.
    Idempotent,
    /// A second call acts again.
    SideEffect,
    /// May send a message to a person.
    Message,
}

/// How one operation's answer is wrapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EnvelopeUse {
    /// The body is the result.
    Bare,
    /// The envelope's member of that name holds the result; `None` when the envelope carries none.
    Wrapped(Option<String>),
    /// With or without an envelope around it.
    Either,
}
