//! A session binds one phone number.

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::{SessionRequest, Status};
use identity_apis::transport::Error;

async fn run(client: &Client) -> Result<(), Error> {
    let session = SessionRequest::none("request-1").open(client).await?;
    if let Status::PossessionRequired(verification) = session.status(client).await? {
        verification.bind(client, "2001004014").await?;
        verification.bind(client, "2001004015").await?;
    }
    Ok(())
}

fn main() {}
