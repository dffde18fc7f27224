//! Subscriptions to a WebSocket server that does what a test asks for, and what they return.

use std::future::Future;
use std::time::Duration;

use identity_apis::genauth::AccessKey;
use identity_apis::genauth::events::{Builder, Subscriber, Subscription, Update, WebSocketError};
use identity_apis::transport::RetryPolicy;
use identity_apis_test_support::websocket::WebSocketServer;
pub(crate) use identity_apis_test_support::websocket::{Peer, frame};

pub(crate) const CANARY: &str = "canary7f3a";
pub(crate) const KEY_ID: &str = "65f0c0ffee";

/// A server, and subscribers with its URL.
pub(crate) struct Server(WebSocketServer);

impl Server {
    /// Hands each client to `serve` with the number of its connection, from 0.
    pub(crate) fn start<F>(serve: impl Fn(usize, Peer) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        Self(WebSocketServer::start(serve))
    }

    pub(crate) fn connections(&self) -> usize {
        self.0.connections()
    }

    pub(crate) fn builder(&self) -> Builder {
        Subscriber::builder()
            .base_url(self.0.url())
            .access_key(AccessKey::new(KEY_ID, CANARY))
            .reconnect(quickly(u32::MAX))
    }

    pub(crate) fn subscribe(&self) -> Subscription {
        self.builder().build().unwrap().subscribe("user:created").unwrap()
    }
}

pub(crate) fn quickly(attempts: u32) -> RetryPolicy {
    RetryPolicy::default()
        .max_attempts(attempts)
        .initial_backoff(Duration::from_millis(4))
        .max_backoff(Duration::from_millis(20))
}

/// The next update, within a time that no test needs.
pub(crate) async fn next(subscription: &mut Subscription) -> Option<Result<Update, WebSocketError>> {
    tokio::time::timeout(Duration::from_secs(20), subscription.next()).await.expect("an update comes")
}

pub(crate) async fn connected(subscription: &mut Subscription) {
    let update = next(subscription).await;
    assert!(matches!(update, Some(Ok(Update::Connected))), "{update:?}");
}

pub(crate) async fn event(subscription: &mut Subscription) -> String {
    match next(subscription).await {
        Some(Ok(Update::Event(event))) => event.into_text(),
        other => panic!("{other:?}"),
    }
}

pub(crate) async fn reconnecting(subscription: &mut Subscription) -> WebSocketError {
    match next(subscription).await {
        Some(Ok(Update::Reconnecting { error, .. })) => error,
        other => panic!("{other:?}"),
    }
}

/// The error that ends a subscription.
pub(crate) async fn end(subscription: &mut Subscription) -> WebSocketError {
    let Some(Err(error)) = next(subscription).await else { panic!("no error") };
    assert!(next(subscription).await.is_none(), "an error is the end");
    error
}
