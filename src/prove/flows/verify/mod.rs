//! Verify: a person's details against the number, in one call or in batches.
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::verify::{Outcome, Verification};
//!
//! match Verification::verified_user("2001004053", "Elena", "Coldman").run(&client).await? {
//!     Outcome::Verified(answer) => println!("verified; enrolled: {:?}", answer.is_enrolled),
//!     Outcome::Failed(answer) => println!("not verified, {} categories evaluated", answer.evaluation.len()),
//!     other => println!("neither: {other:?}"),
//! }
//! # Ok(())
//! # }
//! ```

mod verification;

pub use verification::{Batch, Chunk, Outcome, Verification};
