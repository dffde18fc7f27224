//! Short programs, one file for each subject. Copy the file that you need.
//!
//! | file | subject |
//! | --- | --- |
//! | [`retries`] | which failures are retried, and how to set that per client and per call |
//! | [`token_provider`] | tokens from a vault, a sidecar or another process |
//! | [`paging`] | all items of a list, page by page, and from where it stopped |
//! | [`batch`] | lists that are longer than one call takes |
//! | [`proxy_and_roots`] | a proxy, and a private certificate authority |
//! | [`resume_flow`] | a flow that continues in another request or on another machine |
//! | [`mock_in_a_unit_test`] | a unit test with the sandbox in the test's process |
//! | [`blocking`] | a synchronous program |
//!
//! `cargo run -p recipes -- retries` runs one against the sandbox.

pub mod batch;
pub mod blocking;
pub mod mock_in_a_unit_test;
pub mod paging;
pub mod proxy_and_roots;
pub mod resume_flow;
pub mod retries;
pub mod token_provider;

/// The result of a recipe.
pub type RecipeResult = Result<(), Box<dyn std::error::Error>>;
