//! The challenge requires a response if the start request carried none.

use identity_apis::prove::Client;
use identity_apis::prove::flows::prefill::{Challenge, Missing};
use identity_apis::transport::Error;

async fn run(client: &Client, step: Challenge<Missing>) -> Result<(), Error> {
    step.challenge_as_started(client).await?;
    Ok(())
}

fn main() {}
