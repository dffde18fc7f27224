//! An inactive identity can only be activated or disenrolled.

use identity_apis::prove::Client;
use identity_apis::prove::flows::identity::{Identity, Inactive};
use identity_apis::transport::Error;

async fn run(client: &Client, identity: Identity<Inactive>) -> Result<(), Error> {
    let _ = identity.deactivate(client).await?;
    Ok(())
}

fn main() {}
