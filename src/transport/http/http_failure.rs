//! Why an exchange of the HTTP client failed, and how far it came.

/// The reason why there is no response.
pub(crate) enum HttpFailure {
    Failed(reqwest::Error, Stage),
    /// The client followed a redirect or was about to. No response is read: it is not the service's.
    Redirected,
    /// A connection had to be opened, and the runtime has no I/O.
    NoIo,
}

/// How far a failed request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Nothing of it was written to a connection.
    Unsent,
    /// It may have reached the service.
    Sent,
    /// The service reported that it did not process it.
    Unprocessed,
    /// The response had begun.
    Responding,
}
