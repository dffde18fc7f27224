//! What tests and programs use of the crate.

mod builder;
#[cfg(feature = "client")]
mod clients;
mod events;
mod mock_builder;
mod sandbox;
mod start_error;
mod test_users;
mod webhooks;

pub use builder::SandboxBuilder;
pub use mock_builder::MockBuilder;
pub use sandbox::Sandbox;
pub use start_error::StartError;
pub use test_users::{TestUser, TestUserOutcome, TestUserProduct};
