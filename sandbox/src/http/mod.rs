//! HTTP types of every layer.

pub(crate) mod json_response;
pub(crate) mod request;
pub(crate) mod response;
