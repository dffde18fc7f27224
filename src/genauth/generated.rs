//! Where the generated code comes in.

#[cfg(feature = "client")]
use super::client::Client;

include!(concat!(env!("OUT_DIR"), "/genauth/mod.rs"));
