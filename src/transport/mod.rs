//! The one path that every request takes: validate, write, authenticate, send, decide, decode, unwrap.

mod answer;
mod base_url;
mod build_error;
mod call;
mod caller_header;
mod codes;
mod connection;
pub(crate) mod credential;
mod engine;
mod error;
mod http;
mod javascript;
mod members;
mod query;
mod response;
mod secret;
mod settings;
#[cfg(feature = "rustls-no-provider")]
mod tls;
mod token_cache;

pub use base_url::BaseUrlError;
pub use build_error::BuildError;
pub use call::Call;
pub use error::{
    ApiError, AuthError, Coded, DecodeError, Error, InvalidRequest, Timeout, TransportError, TransportProblem,
};
pub use response::Response;
pub use secret::Secret;

pub use reqwest::StatusCode;
pub use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

#[cfg(feature = "genauth-core")]
pub(crate) use answer::Head;
pub(crate) use base_url::BaseUrl;
pub(crate) use call::Frame;
#[cfg(feature = "genauth-core")]
pub(crate) use caller_header::check_text;
pub(crate) use codes::codes;
pub(crate) use connection::connection_methods;
pub(crate) use engine::{Outgoing, Problem, Service, Transport, Wire};
pub(crate) use members::Members;
pub(crate) use query::QueryStyle;
#[cfg(test)]
pub(crate) use query::query;
pub(crate) use settings::{Settings, settings_methods};
pub(crate) use token_cache::TokenCache;
