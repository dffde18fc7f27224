//! The person's details follow the possession step.

use identity_apis::prove::Client;
use identity_apis::prove::flows::prefill::{SessionRequest, Person};
use identity_apis::transport::Error;

async fn run(client: &Client) -> Result<(), Error> {
    let session = SessionRequest::mobile("2001001695").start(client).await?;
    session.complete(client, Person::named("Mara", "Okafor")).await?;
    Ok(())
}

fn main() {}
