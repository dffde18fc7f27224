//! The person's details come after the possession step.

use identity_apis::prove::Client;
use identity_apis::prove::flows::prefill::{Opening, Person};
use identity_apis::transport::Error;

async fn run(client: &Client) -> Result<(), Error> {
    let session = Opening::mobile("2001001695").start(client).await?;
    session.complete(client, Person::named("Mara", "Okafor")).await?;
    Ok(())
}

fn main() {}
