//! The OpenAPI documents of the services: operations, validation of requests, and sample responses.

mod document;
mod embedded;
mod load;
mod normalize;
mod operation;
mod parameter_style;
mod path_template;
mod query;
mod reference;
mod routes;
mod sample;
mod sample_response;
#[cfg(feature = "validation")]
mod schema;
mod service_id;
#[cfg(feature = "validation")]
mod validate;
mod violation;
#[cfg(not(feature = "validation"))]
mod without_validation;

pub(crate) use document::Document;
#[cfg(all(test, feature = "validation"))]
pub(crate) use embedded::{GENAUTH_JSON, PROVE_JSON};
pub(crate) use embedded::{document, genauth, has_operation, prove};
pub(crate) use operation::Operation;
#[cfg(test)]
pub(crate) use sample::Sampler;
pub(crate) use service_id::ServiceId;
pub(crate) use violation::{Input, Violation};
