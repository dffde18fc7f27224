//! A number is bound only where the caller checks possession.

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::{SessionRequest, Status, Subject};
use identity_apis::transport::Error;

async fn run(client: &Client) -> Result<(), Error> {
    let session = SessionRequest::mobile("request-1", Subject::phone_number("2001004014")).open(client).await?;
    if let Status::PossessionRequired(own_check) = session.status(client).await? {
        own_check.bind(client, "2001004014").await?;
    }
    Ok(())
}

fn main() {}
