//! What a test or a program uses of the crate.

mod builder;
mod events;
mod mock_builder;
mod sandbox;
mod webhooks;

pub use builder::Builder;
pub use mock_builder::MockBuilder;
pub use sandbox::{Checkpoint, Sandbox};
