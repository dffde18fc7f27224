//! What the tests and benches of this workspace share: a server that follows a script, JSON values built from the
//! OpenAPI documents, canaries in place of personal data and secrets, captures of everything that is logged, and the memory of a
//! process.
//!
//! Nothing here returns an error: what goes wrong in a test's own equipment panics, which fails the test.

pub mod canary;
pub mod http2;
pub mod memory;
pub mod samples;
pub mod server;
pub mod telemetry;
pub mod tls;
pub mod websocket;

mod listener;
