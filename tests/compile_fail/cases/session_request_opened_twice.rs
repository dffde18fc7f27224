//! An opening opens one session.

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::SessionRequest;
use identity_apis::transport::Error;

async fn run(client: &Client) -> Result<(), Error> {
    let opening = SessionRequest::none("request-1");
    opening.open(client).await?;
    opening.open(client).await?;
    Ok(())
}

fn main() {}
