//! The location and format of the parameters of an operation.

/// The location and format of the parameters of an operation, except for text in the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Parameters {
    /// No parameters.
    None,
    /// A JSON body.
    Json,
    /// A form body (`application/x-www-form-urlencoded`).
    Form,
    /// Query parameters.
    Query,
    /// A body of another media type.
    Body(MediaType),
    /// An object of several kinds of parameters, `{path, query, headers, cookies, body}`, with a body of the media type. Its
    /// `path` contains lists and objects only; a path parameter that is text is a separate argument.
    Mixed(MediaType),
}

/// The media type of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaType {
    /// No body.
    None,
    /// JSON, with its media type.
    Json(&'static str),
    /// A form (`application/x-www-form-urlencoded`).
    Form,
    /// A form with files (`multipart/form-data`).
    Multipart,
    /// Text, with its media type.
    Text(&'static str),
    /// Binary content, with its media type.
    Bytes(&'static str),
}
