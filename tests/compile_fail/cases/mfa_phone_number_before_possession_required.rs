//! A phone number is sent only after `possession_required`.

use identity_apis::prove::Client;
use identity_apis::prove::flows::mfa::SessionRequest;
use identity_apis::transport::Error;

async fn run(client: &Client) -> Result<(), Error> {
    let session = SessionRequest::none().open(client).await?;
    session.status_with_phone(client, "2001004014").await?;
    session.bind(client, "2001004014").await?;
    Ok(())
}

fn main() {}
