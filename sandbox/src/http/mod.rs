//! HTTP types that all layers share: requests that were read to their end, and responses before they are sent.

mod json_response;
mod request;
mod response;
mod response_body;

pub(crate) use json_response::JsonResponse;
pub(crate) use request::{Request, header_text};
pub(crate) use response::{Ending, OutgoingResponse};
