//! A request opens one session.

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::SessionRequest;
use identity_apis::transport::Error;

async fn run(client: &Client) -> Result<(), Error> {
    let request = SessionRequest::none("request-1");
    request.open(client).await?;
    request.open(client).await?;
    Ok(())
}

fn main() {}
