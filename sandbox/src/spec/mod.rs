//! The OpenAPI documents of the services: operations, validation of requests, and sample responses.

mod document;
mod embedded;
mod load;
mod normalize;
mod operation;
mod parameter_style;
mod query;
mod routes;
mod sample;
mod sample_response;
mod schema;
mod service_id;
mod validate;

pub(crate) use document::Document;
pub(crate) use embedded::{document, genauth, has_operation, prove};
pub(crate) use operation::Operation;
#[cfg(test)]
pub(crate) use sample::Sampler;
pub(crate) use service_id::ServiceId;
pub(crate) use validate::{Input, Violation};
