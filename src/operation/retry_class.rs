//! After which failures an operation is retried.

/// The effect of sending an operation twice, which decides after which failures a client retries it.
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
    /// Reads only.
    Read,
    /// Idempotent: a second call leaves the state of the first.
    Idempotent,
    /// Not idempotent: a second call acts again.
    SideEffect,
    /// May send a message to a person.
    Notifying,
}
