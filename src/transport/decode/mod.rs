//! From the bytes of a response to its value.

pub(crate) mod caller_type;
pub(crate) mod envelope;
pub(crate) mod envelope_format;
pub(crate) mod json_text;
pub(crate) mod raw_body;
pub(crate) mod response_reader;
pub(crate) mod syntax_error_path;
pub(crate) mod tolerant;
