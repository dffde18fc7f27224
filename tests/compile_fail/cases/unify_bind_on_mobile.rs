//! A phone number is bound only if the caller verifies possession.

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::{SessionRequest, Status, Subject};
use identity_apis::transport::Error;

async fn run(client: &Client) -> Result<(), Error> {
    let session = SessionRequest::mobile("request-1", Subject::phone_number("2001004014")).open(client).await?;
    if let Status::PossessionRequired(verification) = session.status(client).await? {
        verification.bind(client, "2001004014").await?;
    }
    Ok(())
}

fn main() {}
