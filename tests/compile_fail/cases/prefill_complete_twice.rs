//! Completing ends the flow.

use identity_apis::prove::Client;
use identity_apis::prove::flows::prefill::{Complete, Person};
use identity_apis::transport::Error;

async fn run(client: &Client, step: Complete) -> Result<(), Error> {
    step.complete(client, Person::named("Mara", "Okafor")).await?;
    step.complete(client, Person::by_ssn("123456789")).await?;
    Ok(())
}

fn main() {}
