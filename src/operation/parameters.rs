//! How the parameters of an operation travel.

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
