//! A session binds one number.

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::{SessionRequest, Status};
use identity_apis::transport::Error;

async fn run(client: &Client) -> Result<(), Error> {
    let session = SessionRequest::none("request-1").open(client).await?;
    if let Status::PossessionRequired(own_check) = session.status(client).await? {
        own_check.bind(client, "2001004014").await?;
        own_check.bind(client, "2001004015").await?;
    }
    Ok(())
}

fn main() {}
