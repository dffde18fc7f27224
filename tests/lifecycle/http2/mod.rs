//! HTTP/2: connections that die, streams that are not processed, and peers that break the protocol.

mod dead;
mod hostile;
mod plain;
mod unprocessed;

use std::time::Duration;

use identity_apis::genauth::types::{CreateUserReqDto, GetUserQuery};
use identity_apis::genauth::{AccessKey, Builder, Client};
use identity_apis::transport::{Error, RetryPolicy, TransportError};
use identity_apis_test_support::http2::FrameServer;

/// What all calls of these tests get as their response.
const USER: &str = r#"{"statusCode":200,"message":"","data":{"userId":"u-1","status":"Activated","gender":"U"}}"#;

fn builder(server: &FrameServer) -> Builder {
    builder_for(&server.url, &server.root)
}

fn builder_for(url: &str, root: &str) -> Builder {
    Client::builder()
        .base_url(url)
        .access_key(AccessKey::new("key", "s3cr3t"))
        .add_root_certificate(root)
        .tls_certs_only()
        .retry(RetryPolicy::default().initial_backoff(Duration::from_millis(5)))
}

fn client(server: &FrameServer) -> Client {
    builder(server).build().unwrap()
}

/// A read without body.
async fn read(client: &Client) -> Result<(), Error> {
    client.get_user(&GetUserQuery::new("u-1")).await.map(drop)
}

/// A message: never retried after it may have been processed.
async fn create(client: &Client, name: &str) -> Result<(), Error> {
    client.create_user(&CreateUserReqDto::new().with_username(name)).await.map(drop)
}

/// Creates users at the same time; gives the errors.
async fn create_all(client: &Client, count: usize) -> Vec<Error> {
    let call = |number: usize| {
        let client = client.clone();
        tokio::spawn(async move { create(&client, &format!("user-{number:03}")).await })
    };
    let calls: Vec<_> = (0..count).map(call).collect();
    let mut errors = Vec::new();
    for call in calls {
        errors.extend(call.await.unwrap().err());
    }
    errors
}

/// Every user was created once.
fn assert_each_once(server: &FrameServer, count: usize) {
    let mut processed = server.processed();
    processed.retain(|body| body.contains("user-"));
    processed.sort();
    assert_eq!(processed.len(), count, "{processed:?}");
    processed.dedup();
    assert_eq!(processed.len(), count, "one was processed twice");
}

fn transport(error: &Error) -> &TransportError {
    match error {
        Error::Transport(error) => error,
        other => panic!("{other:?}"),
    }
}
