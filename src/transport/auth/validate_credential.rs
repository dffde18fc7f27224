//! Whether a credential can be sent as it was given.

use crate::transport::BuildError;

/// Rejects what a service could only reject with 401: an empty credential, and one with whitespace or control characters,
/// which copying from a web page brings along.
pub(crate) fn validate(text: &str, name: &'static str) -> Result<(), BuildError> {
    let usable = !text.is_empty() && !text.chars().any(|sign| sign.is_whitespace() || sign.is_control());
    if usable { Ok(()) } else { Err(BuildError::InvalidCredential(name)) }
}

/// The same for one that travels in a header, which carries visible ASCII only.
#[cfg(feature = "genauth-core")]
pub(crate) fn validate_header_credential(text: &str, name: &'static str) -> Result<(), BuildError> {
    validate(text, name)?;
    if text.is_ascii() { Ok(()) } else { Err(BuildError::InvalidHeader(name)) }
}
