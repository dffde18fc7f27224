//! Channels of their own: where their access tokens come from, and which base URLs they accept.

use std::time::Duration;

use identity_apis::operation::Method;
use identity_apis::transport::{AccessToken, BuildError, Channel, Error, TokenFuture, TokenProvider};
use identity_apis_test_support::server::{Response, ScriptedServer};

/// A provider whose tokens are gone.
struct Broken;

impl TokenProvider for Broken {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async { Err("the vault is closed".into()) })
    }
}

/// A provider that counts.
struct Counting(std::sync::atomic::AtomicUsize);

impl TokenProvider for Counting {
    fn token(&self) -> TokenFuture<'_> {
        let number = self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Box::pin(async move { Ok(AccessToken::new(format!("t-{number}")).expires_in(Duration::from_secs(600))) })
    }
}

#[tokio::test]
async fn channel_takes_tokens_from_a_provider() {
    let server = ScriptedServer::sequence([Response::status("401 Unauthorized", "{}"), Response::ok("{}")]);
    let channel = Channel::builder(server.url()).token_provider(Counting(0.into())).build().unwrap();
    channel.request(Method::Get, "/x").await.unwrap();
    let sent: Vec<_> = server.requests().iter().map(|sent| sent.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(sent, ["Bearer t-0", "Bearer t-1"]);
    let channel = Channel::builder(server.url()).token_provider(Broken).build().unwrap();
    assert!(matches!(channel.request(Method::Get, "/x").await, Err(Error::Auth(_))));
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn channel_is_rejected_where_credentials_could_be_read() {
    for url in ["http://api.example.com", "ftp://api.example.com", "https://u:p@api.example.com", ""] {
        let built = Channel::builder(url).bearer_token("t").build();
        assert!(matches!(built, Err(BuildError::BaseUrl(_))), "{url}");
    }
    let shown = format!("{:?}", Channel::builder("https://api.example.com").bearer_token("canary"));
    assert!(!shown.contains("canary"), "{shown}");
}
