//! Encoding of requests: JSON text, path, query, headers, cookies, forms.
//!
//! Everything is written from the JSON text of the parameters, so that no operation needs code of its own. A value that
//! cannot be written without changing what the service reads is rejected, with the JSON pointer of the field.

pub(crate) mod cookies;
pub(crate) mod encode_errors;
pub(crate) mod finite;
pub(crate) mod form;
#[cfg(test)]
mod golden_requests;
pub(crate) mod headers;
pub(crate) mod json;
mod json_formatter;
pub(crate) mod mixed_parameters;
pub(crate) mod multipart;
pub(crate) mod path;
pub(crate) mod path_template;
pub(crate) mod percent;
pub(crate) mod pointer;
pub(crate) mod query;
pub(crate) mod query_params;
pub(crate) mod raw_object;
pub(crate) mod request_format;
pub(crate) mod secret_body;
pub(crate) mod styled_query;
mod styles;
