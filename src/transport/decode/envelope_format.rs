//! The names of an envelope's properties.

/// The properties of a JSON object that wraps the result of a call.
pub(crate) struct EnvelopeFormat {
    /// The property that reports whether the call succeeded: 200 if so.
    pub(crate) status_code: &'static str,
    pub(crate) message: &'static str,
    /// A second, more specific code.
    pub(crate) api_code: &'static str,
    pub(crate) request_id: &'static str,
}

impl EnvelopeFormat {
    /// The names that [`Envelope`](crate::operation::Envelope) documents.
    pub(crate) const DEFAULT: Self =
        Self { status_code: "statusCode", message: "message", api_code: "apiCode", request_id: "requestId" };

    /// Returns all names, which messages may quote.
    pub(crate) fn names(&self) -> [&'static str; 4] {
        [self.status_code, self.message, self.api_code, self.request_id]
    }
}
