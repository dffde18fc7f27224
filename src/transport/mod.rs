//! The one path that every request takes: validate, write, authenticate, send, decide, decode, unwrap.
#![cfg_attr(feature = "prove", doc = "", doc = include_str!("../../docs/transport.md"))]
#![cfg_attr(
    not(any(feature = "prove", feature = "genauth-core")),
    allow(dead_code, unused_imports, unused_macros, reason = "only the two services ask for tokens and name codes")
)]

pub(crate) mod auth;
mod call;
mod channel;
mod channel_builder;
#[cfg(feature = "genauth-core")]
mod clock;
mod decode;
pub(crate) mod encode;
mod error;
pub(crate) mod http;
pub(crate) mod javascript;
mod limits;
mod pipeline;
pub(crate) mod prepared_request;
mod property_order;
pub(crate) mod random;
mod request_builder;
mod response;
mod retry;
mod service;
mod settings;
mod telemetry;

pub use auth::token_provider::{AccessToken, TokenFuture, TokenProvider};
pub use call::Call;
pub use channel::Channel;
pub use channel_builder::ChannelBuilder;
pub use decode::raw_body::RawBody;
pub use error::build_error::BuildError;
pub use error::{
    ApiError, AuthError, DecodeError, Error, ErrorCodes, InvalidRequest, TimeoutError, TransportError,
    TransportErrorKind,
};
pub use http::base_url::BaseUrlError;
#[cfg(feature = "events")]
pub use http::websocket::WebSocketError;
pub use limits::rate_limit::RateLimit;
pub use request_builder::RequestBuilder;
pub use response::Response;
pub use retry::policy::RetryPolicy;
pub use retry::retry_after::parse_retry_after;

pub use crate::codec::tolerance::Skipped;
pub use crate::secret::Secret;
pub use reqwest::StatusCode;
pub use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

pub(crate) use auth::token_cache::{Held, TokenCache};
pub(crate) use auth::token_provider::{SharedProvider, lifetime};
pub(crate) use call::{Frame, Request};
#[cfg(feature = "genauth-core")]
pub(crate) use clock::{MachineClock, ServerClock, http_date};
#[cfg(feature = "genauth-core")]
pub(crate) use decode::envelope::Head;
pub(crate) use encode::QueryStyle;
#[cfg(test)]
pub(crate) use encode::query::query;
pub(crate) use encode::raw_object::Members;
pub(crate) use error::code_enum::codes;
pub(crate) use http::base_url::BaseUrl;
pub(crate) use http::connection_options::connection_methods;
pub(crate) use http::given_url::GivenUrl;
#[cfg(feature = "genauth-core")]
pub(crate) use http::reserved_headers::check_text;
pub(crate) use pipeline::{Engine, Transport};
pub(crate) use service::{Outgoing, Problem, RawAnswer, Refusal, Service};
pub(crate) use settings::{Settings, settings_methods};
