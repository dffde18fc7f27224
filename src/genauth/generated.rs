//! Includes the generated code.

#[cfg(feature = "client")]
use super::client::Client;

include!(concat!(env!("OUT_DIR"), "/genauth/mod.rs"));
