//! What must not be seen, sent elsewhere, smuggled in or trusted.
#![cfg(all(feature = "prove", feature = "genauth-users"))]

#[cfg(feature = "client")]
mod canaries;
#[cfg(feature = "client")]
mod certificates;
#[cfg(all(feature = "client", feature = "rustls"))]
mod configure_http;
#[cfg(all(feature = "events", feature = "rustls"))]
#[path = "../lifecycle/events/server.rs"]
#[allow(dead_code, reason = "shared with the lifecycle of subscriptions")]
mod event_server;
#[cfg(all(feature = "events", feature = "rustls"))]
mod events;
#[cfg(feature = "client")]
mod headers;
#[cfg(feature = "client")]
mod malformed;
#[cfg(feature = "client")]
mod plain_http;
#[cfg(feature = "client")]
mod redirects;
#[cfg(feature = "client")]
mod secrets;
#[cfg(feature = "client")]
mod server;
#[cfg(feature = "webhooks")]
mod webhooks;
