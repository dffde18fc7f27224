//! The one path that every request takes: validate, write, authenticate, send, decide, decode, unwrap.
//!
//! [Retries and timeouts](crate::guide::retries_and_timeouts) describes the lifecycle of a call,
//! [Requests and responses](crate::guide::requests_and_responses) what is checked and decoded,
//! [Errors](crate::guide::errors) what to do about an [`Error`].
#![cfg_attr(
    not(any(feature = "prove", feature = "genauth-core")),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        reason = "without a service, parts of the request path have no user"
    )
)]

pub(crate) mod auth;
mod call;
mod channel;
mod client_facade;
mod decode;
pub(crate) mod encode;
mod env_variables;
pub(crate) mod error;
pub(crate) mod http;
mod limits;
mod pipeline;
pub(crate) mod prepared_request;
pub(crate) mod random;
mod request_builder;
mod response;
mod retry;
mod service;
mod service_profile;
mod settings;
mod telemetry;
#[cfg(test)]
mod third_service_tests;

pub use auth::token_provider::{AccessToken, TokenFuture, TokenProvider};
pub use call::Call;
pub use channel::{Channel, ChannelBuilder};
pub use decode::raw_body::RawBody;
pub use error::{
    ApiError, AuthError, BaseUrlError, BuildError, DecodeError, Error, ErrorCodes, InvalidRequest, RateLimiterError,
    TimeoutError, TransportError, TransportErrorKind,
};
#[cfg(feature = "events")]
pub use http::websocket::WebSocketError;
pub use limits::rate_limit::RateLimit;
pub use limits::rate_limiter::{PermitFuture, PermitRequest, RateLimiter};
pub use request_builder::RequestBuilder;
pub use response::Response;
pub use retry::policy::RetryPolicy;
pub use retry::retry_after::parse_retry_after;

pub use crate::codec::tolerance::Skipped;
pub use crate::secret::Secret;
#[doc(no_inline)]
pub use reqwest::StatusCode;
#[doc(no_inline)]
pub use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

pub(crate) use auth::token_cache::TokenCache;
pub(crate) use auth::token_provider::{SharedProvider, token_lifetime};
pub(crate) use call::{CallParameters, CallParts};
pub(crate) use client_facade::{client_builder_methods, impl_client};
pub(crate) use encode::raw_object::RawObject;
pub(crate) use env_variables::{CredentialVariable, EnvVariables};
pub(crate) use error::code_enum::error_codes;
pub(crate) use error::payload::ErrorPayload;
pub(crate) use http::base_url::{BaseUrl, BaseUrlInput};
pub(crate) use http::connection_options::connection_methods;
#[cfg(feature = "test-util")]
pub(crate) use http::mock::SharedMock;
pub(crate) use http::raw_response::RawResponse;
pub(crate) use limits::rate_limiter::SharedRateLimiter;
#[cfg(feature = "prove")]
pub(crate) use limits::runtime;
pub(crate) use pipeline::{Pipeline, Transport};
pub(crate) use service::Service;
pub(crate) use service_profile::ServiceProfile;
pub(crate) use settings::{Settings, settings_methods};

#[cfg_attr(not(feature = "genauth-core"), allow(unused_imports, reason = "Prove needs none of it"))]
pub(crate) use {
    auth::cached_token::CachedToken,
    decode::envelope::EnvelopeFields,
    decode::envelope_format::EnvelopeFormat,
    encode::request_format::{NumberFormat, RequestFormat},
    prepared_request::PreparedRequest,
    service::AuthRejection,
};
