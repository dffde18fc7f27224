//! How a response is wrapped.

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
