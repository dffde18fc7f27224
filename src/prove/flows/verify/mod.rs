//! Verify: compares a person's details with a phone number, in one call or in batches.
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::verify::{Verification, VerificationResult};
//!
//! match Verification::verified_user("2001004053", "Elena", "Coldman").run(&client).await? {
//!     VerificationResult::Verified(response) => println!("verified; enrolled: {:?}", response.is_enrolled),
//!     VerificationResult::Failed(response) => println!("not verified; {} categories", response.evaluation.len()),
//!     other => println!("no decision: {other:?}"),
//! }
//! # Ok(())
//! # }
//! ```

mod batch;
mod verification;
mod verification_result;

pub use batch::{Batch, Chunk};
pub use verification::Verification;
pub use verification_result::VerificationResult;
