//! The one path that every request takes: validate, write, authenticate, send, decide, decode, unwrap.
#![cfg_attr(feature = "prove", doc = "", doc = include_str!("../../docs/transport.md"))]
#![cfg_attr(
    not(any(feature = "prove", feature = "genauth-core")),
    allow(dead_code, unused_imports, unused_macros, reason = "only the two services ask for tokens and name codes")
)]

mod answer;
mod base_url;
mod bearer;
mod build_error;
mod call;
mod caller_header;
mod channel;
mod channel_builder;
mod client_recipe;
#[cfg(feature = "genauth-core")]
mod clock;
mod codes;
mod connection;
mod connections;
pub(crate) mod credential;
mod deadline;
mod decision;
mod encode;
mod engine;
mod envelope;
mod error;
mod given_url;
#[cfg(test)]
mod golden_requests;
mod http;
pub(crate) mod javascript;
mod members;
mod observe;
mod parts;
#[cfg(any(test, fuzzing))]
pub(crate) mod peer;
#[cfg(all(feature = "native-tls", not(feature = "rustls-no-provider")))]
mod pkcs8;
mod property_order;
pub(crate) mod query;
pub(crate) mod random;
mod rate_limit;
mod redirect_guard;
mod request;
mod request_body;
mod response;
mod retry_after;
mod retry_budget;
mod retry_policy;
pub(crate) mod secret_body;
mod service;
mod settings;
#[cfg_attr(all(feature = "native-tls", not(feature = "rustls-no-provider")), path = "native_tls.rs")]
#[cfg_attr(not(any(feature = "native-tls", feature = "rustls-no-provider")), path = "no_tls.rs")]
mod tls;
pub(crate) mod token_cache;
mod token_provider;
mod unreadable;
#[cfg(feature = "events")]
pub(crate) mod websocket;
mod wire;
pub(crate) mod writing;

pub use base_url::BaseUrlError;
pub use build_error::BuildError;
pub use call::Call;
pub use channel::Channel;
pub use channel_builder::ChannelBuilder;
pub use error::{
    ApiError, AuthError, DecodeError, Error, ErrorCodes, InvalidRequest, TimeoutError, TransportError,
    TransportErrorKind,
};
pub use rate_limit::RateLimit;
pub use request::{RawBody, RequestBuilder};
pub use response::Response;
pub use retry_after::parse_retry_after;
pub use retry_policy::RetryPolicy;
pub use token_provider::{AccessToken, TokenFuture, TokenProvider};
#[cfg(feature = "events")]
pub use websocket::WebSocketError;

pub use crate::codec::tolerance::Skipped;
pub use crate::secret::Secret;
pub use reqwest::StatusCode;
pub use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

pub(crate) use base_url::BaseUrl;
pub(crate) use call::{Frame, Request};
#[cfg(feature = "genauth-core")]
pub(crate) use caller_header::check_text;
#[cfg(feature = "genauth-core")]
pub(crate) use clock::{MachineClock, ServerClock, http_date};
pub(crate) use codes::codes;
pub(crate) use connection::connection_methods;
pub(crate) use encode::QueryStyle;
pub(crate) use engine::{Engine, Transport};
#[cfg(feature = "genauth-core")]
pub(crate) use envelope::Head;
pub(crate) use given_url::GivenUrl;
pub(crate) use members::Members;
#[cfg(test)]
pub(crate) use query::query;
pub(crate) use service::{Outgoing, Problem, RawAnswer, Refusal, Service};
pub(crate) use settings::{Settings, settings_methods};
pub(crate) use token_cache::{Held, TokenCache};
pub(crate) use token_provider::{SharedProvider, lifetime};
