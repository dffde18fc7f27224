//! A phone number is bound only after `possession_required`.

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::SessionRequest;
use identity_apis::transport::Error;

async fn run(client: &Client) -> Result<(), Error> {
    let session = SessionRequest::none("request-1").open(client).await?;
    session.bind(client, "2001004014").await?;
    Ok(())
}

fn main() {}
