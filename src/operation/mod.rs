//! What the crate knows about an operation, whoever calls or serves it.

mod encoding;
mod lookup;
mod path_template;
mod request_descriptor;
#[cfg(feature = "schemars")]
mod request_schema;

pub use encoding::{Encoding, FieldEncoding, Location, ParameterEncoding, Style};
pub use lookup::{by_name, by_path};
pub use path_template::match_template;
#[cfg(feature = "client")]
pub(crate) use path_template::{Part, parts};
pub use request_descriptor::RequestShape;

/// One operation of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// Official operation id.
    pub id: &'static str,
    /// Name of the client's method.
    pub name: &'static str,
    /// Group (tag) of the document.
    pub group: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path, with `{name}` for parameters.
    pub path: &'static str,
    /// How its parameters travel.
    pub parameters: Parameters,
    /// What of its request is not written in the default way.
    pub encoding: &'static Encoding,
    /// How its answer is wrapped.
    pub envelope: Envelope,
    /// What sending it twice means.
    pub retry_class: RetryClass,
    /// Whether the call carries credentials.
    pub authenticated: bool,
    /// Retired by the service.
    pub deprecated: bool,
    /// How its request is checked and described.
    pub shape: RequestShape,
}

/// HTTP methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `DELETE`
    Delete,
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `OPTIONS`
    Options,
    /// `PATCH`
    Patch,
    /// `POST`
    Post,
    /// `PUT`
    Put,
}

impl Method {
    /// As it is written on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}

/// How the parameters of an operation travel (those in the path apart).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Parameters {
    /// There are none.
    None,
    /// As a JSON body.
    Json,
    /// As a form body.
    Form,
    /// In the query.
    Query,
    /// As a body of another kind.
    Body(MediaType),
    /// In several ways: `{path, query, headers, cookies, body}`, the body of that kind. Only lists and objects of a path
    /// are among them; a path parameter that is text is an argument of its own.
    Mixed(MediaType),
}

/// Kinds of bodies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaType {
    /// There is none.
    None,
    /// JSON of that media type.
    Json(&'static str),
    /// A form.
    Form,
    /// A form with files (`multipart/form-data`).
    Multipart,
    /// Text of that media type.
    Text(&'static str),
    /// Bytes of that media type.
    Bytes(&'static str),
}

/// How an answer is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Envelope {
    /// The body is the result.
    None,
    /// The body is `{statusCode, message, apiCode?, requestId?, ..}`; the result is its member of that name.
    Payload(&'static str),
    /// The body is such an envelope without a result.
    Empty,
    /// The body is the result or an envelope with the result in `data`.
    Optional,
    /// The body is documented as an object with the result in its member of that name and nothing else; the rest of an
    /// envelope may be there.
    PayloadOnly(&'static str),
}

/// What sending an operation twice means, and so after which failures a client retries it.
///
/// | | not processed[^1] | 429[^2] | 500, 502, 503, 504[^2], broken connection, attempt without a response in time |
/// | --- | --- | --- | --- |
/// | `Read`, `Idempotent` | yes | yes | yes |
/// | `SideEffect` | yes | yes | no |
/// | `Notifying` | yes | no | no |
///
/// An operation of any class is retried once when its token or its date was rejected and another is at hand: it was not
/// acted on. After a response that cannot be read nothing is retried.
///
/// [^1]: The connection could not be made, or the service has said, by `REFUSED_STREAM` or `GOAWAY` of HTTP/2, that it did not
/// process the request.
/// [^2]: As HTTP status, or as `statusCode` of an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
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

impl Operation {
    /// What the table of operations leaves out where the document says nothing else.
    #[doc(hidden)]
    pub const DEFAULT: Self = Self {
        id: "",
        name: "",
        group: "",
        method: Method::Get,
        path: "",
        parameters: Parameters::None,
        encoding: &Encoding::DEFAULT,
        envelope: Envelope::None,
        retry_class: RetryClass::SideEffect,
        authenticated: true,
        deprecated: false,
        shape: RequestShape::NONE,
    };

    /// Returns the values of the path's parameters, as they stand in it, if the path belongs to this operation.
    ///
    /// See [`match_template`] for segments that hold more than one parameter. Another operation may fit the same path: the
    /// one whose template has more literal text is meant.
    ///
    /// ```
    /// # #[cfg(feature = "prove")] {
    /// use identity_apis::prove::operations::GET_IDENTITY;
    ///
    /// assert_eq!(GET_IDENTITY.match_path("/v3/identity/p-1"), Some(vec![("proveId", "p-1")]));
    /// assert_eq!(GET_IDENTITY.match_path("/v3/identity"), None);
    /// # }
    /// ```
    #[must_use]
    pub fn match_path<'p>(&self, path: &'p str) -> Option<Vec<(&'static str, &'p str)>> {
        match_template(self.path, path)
    }
}
