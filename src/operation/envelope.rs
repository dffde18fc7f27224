//! Envelopes of responses.

/// The envelope of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Envelope {
    /// No envelope: the body is the result.
    None,
    /// The body is `{statusCode, message, apiCode?, requestId?, ..}`; the result is the named property.
    Payload(&'static str),
    /// The body is an envelope without a result.
    Empty,
    /// The body is the result or an envelope with the result in `data`.
    Optional,
    /// The body is documented as an object with the result in the named property and nothing else; the rest of an
    /// envelope may be present.
    PayloadOnly(&'static str),
}
