//! A later request carries a phone number only if the caller verifies possession.

use identity_apis::prove::Client;
use identity_apis::prove::flows::mfa::{SessionRequest, Status};
use identity_apis::transport::Error;

async fn run(client: &Client) -> Result<(), Error> {
    let session = SessionRequest::mobile().with_phone_number("2001004014").open(client).await?;
    if let Status::PossessionRequired(verification) = session.status(client).await? {
        verification.status_with_phone(client, "2001004014").await?;
    }
    Ok(())
}

fn main() {}
