//! Connections that end, and subscriptions that go on or are dropped.

use std::time::Duration;

use identity_apis::genauth::events::{Update, WebSocketError};
use identity_apis::transport::RetryPolicy;

use super::server::{Server, connected, end, event, next, quickly, reconnecting};

#[tokio::test]
async fn subscription_goes_on_after_dropped_connections() {
    let server = Server::start(|number, mut peer| async move {
        peer.accept().await;
        peer.send(&format!("event {number}")).await;
        if number == 3 {
            peer.wait().await;
        }
    });
    let mut subscription = server.subscribe();
    for number in 0..4 {
        connected(&mut subscription).await;
        assert_eq!(event(&mut subscription).await, format!("event {number}"));
        if number < 3 {
            let error = reconnecting(&mut subscription).await;
            assert!(
                matches!(error, WebSocketError::Closed { code: None } | WebSocketError::ConnectionClosed(_)),
                "{error:?}"
            );
        }
    }
}

/// Half a frame is no event.
#[tokio::test]
async fn connection_that_breaks_within_a_frame_delivers_nothing_of_it() {
    let server = Server::start(|number, mut peer| async move {
        peer.accept().await;
        if number == 0 {
            peer.write([0x81, 100, b'h', b'a', b'l', b'f']).await;
            return;
        }
        peer.send("whole").await;
        peer.wait().await;
    });
    let mut subscription = server.subscribe();
    connected(&mut subscription).await;
    assert!(matches!(reconnecting(&mut subscription).await, WebSocketError::ConnectionClosed(_)));
    connected(&mut subscription).await;
    assert_eq!(event(&mut subscription).await, "whole");
}

/// A connection that delivers nothing is no success: a service that accepts and closes is not asked without end.
#[tokio::test]
async fn failures_are_counted_until_an_event_comes() {
    let server = Server::start(|number, mut peer| async move {
        peer.accept().await;
        if number == 1 {
            peer.send("x").await;
        }
    });
    let mut subscription = server.builder().reconnect(quickly(3)).build().unwrap().subscribe("login").unwrap();
    let mut seen = Vec::new();
    while let Some(update) = next(&mut subscription).await {
        seen.push(match update {
            Ok(Update::Connected) => "connected".to_owned(),
            Ok(Update::Event(_)) => "event".to_owned(),
            Ok(Update::Reconnecting { failures, .. }) => failures.to_string(),
            other => format!("{}", other.is_err()),
        });
    }
    assert_eq!(seen.join(" "), "connected 1 connected event 1 connected 2 connected true");
}

#[tokio::test]
async fn policy_without_retries_ends_with_the_connection() {
    let server = Server::start(|_, mut peer| async move { peer.accept().await });
    let mut subscription = server.builder().reconnect(RetryPolicy::none()).build().unwrap().subscribe("login").unwrap();
    connected(&mut subscription).await;
    assert!(end(&mut subscription).await.is_transient());
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn dropping_a_subscription_closes_its_connection() {
    let (closed, mut received) = tokio::sync::mpsc::unbounded_channel();
    let server = Server::start(move |_, mut peer| {
        let closed = closed.clone();
        async move {
            peer.accept().await;
            peer.wait().await;
            closed.send(()).unwrap();
        }
    });
    let mut subscription = server.subscribe();
    connected(&mut subscription).await;
    assert!(tokio::time::timeout(Duration::from_millis(30), subscription.next()).await.is_err());
    drop(subscription);
    tokio::time::timeout(Duration::from_secs(10), received.recv()).await.expect("closed").unwrap();
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn dropping_a_future_of_next_loses_nothing() {
    const EVENTS: usize = 200;
    let server = Server::start(|_, mut peer| async move {
        peer.accept().await;
        for number in 0..EVENTS {
            peer.send(&number.to_string()).await;
            if number % 7 == 0 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        }
        peer.wait().await;
    });
    let mut subscription = server.subscribe();
    let mut numbers = Vec::new();
    while numbers.len() < EVENTS {
        match tokio::time::timeout(Duration::from_micros(200), subscription.next()).await {
            Ok(Some(Ok(Update::Event(event)))) => numbers.push(event.json::<usize>().unwrap()),
            Ok(Some(Ok(Update::Connected))) | Err(_) => {}
            Ok(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(numbers, (0..EVENTS).collect::<Vec<_>>());
}

/// Nothing piles up behind a consumer that does not poll.
#[tokio::test]
async fn slow_consumer_slows_the_service_down() {
    let (written, mut progress) = tokio::sync::watch::channel(0_usize);
    let server = Server::start(move |_, mut peer| {
        let written = written.clone();
        async move {
            peer.accept().await;
            let event = "x".repeat(64 * 1024);
            for count in 1..=1_000 {
                peer.send(&event).await;
                written.send_replace(count);
            }
            peer.wait().await;
        }
    });
    let mut subscription = server.subscribe();
    connected(&mut subscription).await;
    event(&mut subscription).await;
    // Until the server cannot write any more.
    while tokio::time::timeout(Duration::from_millis(300), progress.changed()).await.is_ok() {}
    assert!(*progress.borrow() < 900, "{} of 1000 events were taken", *progress.borrow());
    for _ in 1..1_000 {
        event(&mut subscription).await;
    }
}
