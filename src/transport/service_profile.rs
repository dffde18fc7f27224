//! What is fixed about a service, whatever its credentials.

use crate::operation::Envelope;
use crate::transport::decode::envelope_format::EnvelopeFormat;
use crate::transport::encode::request_format::RequestFormat;

/// The conventions of a service.
pub(crate) struct ServiceProfile {
    pub(crate) request_format: RequestFormat,
    pub(crate) envelope_format: EnvelopeFormat,
    /// The envelope of responses that no document describes.
    pub(crate) default_envelope: Envelope,
    /// Prefixes of headers that only the client may set, in lower case.
    pub(crate) reserved_header_prefixes: &'static [&'static str],
}

impl ServiceProfile {
    /// A service that follows the defaults of OpenAPI.
    pub(crate) const DEFAULT: Self = Self {
        request_format: RequestFormat::DEFAULT,
        envelope_format: EnvelopeFormat::DEFAULT,
        default_envelope: Envelope::None,
        reserved_header_prefixes: &[],
    };
}
