//! Retry classes: which failures of an operation are retried.

/// The effect of sending a request twice, which decides which failures a client retries.
///
/// | | not processed[^1] | 429[^2] | 500, 502, 503, 504[^2], connection lost, attempt timed out |
/// | --- | --- | --- | --- |
/// | `Read`, `Idempotent` | yes | yes | yes |
/// | `SideEffect` | yes | yes | no |
/// | `Notifying` | yes | no | no |
///
/// If a token or a date was rejected and a new one is available, an operation of any class is retried once, since the service did
/// not process it. A response that cannot be decoded is never retried.
///
/// [^1]: The connection could not be established, or the service reported with an HTTP/2 `REFUSED_STREAM` or `GOAWAY` that it did
/// not process the request.
/// [^2]: As HTTP status, or as `statusCode` of an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryClass {
    /// Changes nothing.
    Read,
    /// Idempotent: a second call has no further effect.
    Idempotent,
    /// Not idempotent: a second call has a further effect.
    SideEffect,
    /// May send a message to a person.
    Notifying,
}
