//! What a service reports in the body of an error.

use std::fmt;

use super::redact;

/// The parts of an error body that services agree on. Each is absent if the body does not have it.
#[derive(Clone, Default)]
pub(crate) struct ErrorPayload {
    pub(crate) code: Option<i64>,
    /// A second, more specific code.
    pub(crate) api_code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

impl ErrorPayload {
    /// Writes the codes and the request id behind a status: `, code 8003, apiCode 2004, request id r-7`. Values that may be
    /// something else than a code or an id are left out.
    pub(crate) fn write_codes(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(code) = self.code.and_then(redact::code) {
            write!(out, ", code {code}")?;
        }
        if let Some(code) = self.api_code.and_then(redact::code) {
            write!(out, ", apiCode {code}")?;
        }
        if let Some(id) = self.request_id.as_deref().and_then(redact::request_id) {
            write!(out, ", request id {id}")?;
        }
        Ok(())
    }

    /// Adds the codes and the request id to `Debug` output, under the same conditions.
    pub(crate) fn debug_fields(&self, out: &mut fmt::DebugStruct<'_, '_>) {
        out.field("code", &self.code.and_then(redact::code))
            .field("api_code", &self.api_code.and_then(redact::code))
            .field("request_id", &self.request_id.as_deref().and_then(redact::request_id));
    }
}

/// The accessors of errors that hold an [`ErrorPayload`] in `payload` and the body in `body`.
macro_rules! payload_accessors {
    () => {
        /// Returns the service's code: `code` of the body for Prove, `statusCode` of the envelope for GenAuth.
        /// `prove::ErrorCode::from_error` and `genauth::StatusCode::from_error` name it.
        #[must_use]
        pub fn code(&self) -> Option<i64> {
            self.payload.code
        }

        /// Returns the more specific code that GenAuth reports as `apiCode` of the envelope.
        /// `genauth::ApiCode::from_error` names it.
        #[must_use]
        pub fn api_code(&self) -> Option<i64> {
            self.payload.api_code
        }

        /// Returns the service's message. It may quote what was sent.
        #[must_use]
        pub fn message(&self) -> Option<&str> {
            self.payload.message.as_deref()
        }

        /// Returns the service's id of the request, which its support asks for.
        #[must_use]
        pub fn request_id(&self) -> Option<&str> {
            self.payload.request_id.as_deref()
        }
    };
}

pub(crate) use payload_accessors;
