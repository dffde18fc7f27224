//! Disenrolling consumes the identity.

use identity_apis::prove::Client;
use identity_apis::prove::flows::identity::{Active, Identity};
use identity_apis::transport::Error;

async fn run(client: &Client, identity: Identity<Active>) -> Result<(), Error> {
    let _ = identity.disenroll(client).await?;
    identity.get(client).await?;
    Ok(())
}

fn main() {}
