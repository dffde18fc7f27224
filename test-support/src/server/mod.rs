//! An HTTP/1.1 server on loopback, with or without TLS, that follows a script and records the requests it receives.
//!
//! A script is a function from a request to a [`Response`], and a response may also be a fault: raw bytes, a delay, one
//! byte at a time, a reset, silence. [`ScriptedServer::sequence`] plays responses in order and issues access tokens by
//! itself.

mod builder;
mod connection;
mod request;
mod response;
mod scripted;
mod shared;

pub use builder::ServerBuilder;
pub use request::RecordedRequest;
pub use response::Response;
pub use scripted::ScriptedServer;
