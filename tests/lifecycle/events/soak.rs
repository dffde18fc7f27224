//! A service that drops connections all the time: of what it has sent on a connection that it had accepted, and that it did
//! not drop before it was read, nothing is lost, nothing comes twice, and the order stays.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use identity_apis::genauth::events::{Subscription, Update};

use super::server::{Peer, Server, frame};

/// Sends the next numbers in one of several ways, and ends the connection in another. Closing is orderly on the level of
/// TCP, so that what was written before arrives.
async fn serve(number: usize, mut peer: Peer, counter: Arc<AtomicU64>) {
    match number % 11 {
        3 => return peer.respond("503 Service Unavailable").await,
        7 => return,
        _ => peer.accept().await,
    }
    for _ in 0..number % 40 {
        let text = counter.fetch_add(1, Ordering::SeqCst).to_string();
        match number % 3 {
            0 => peer.send(&text).await,
            1 => peer.write([frame(0x01, text.as_bytes()), frame(0x89, b""), frame(0x80, b"")].concat()).await,
            _ => {
                for byte in frame(0x81, text.as_bytes()) {
                    peer.write([byte]).await;
                }
            }
        }
    }
    match number % 4 {
        0 => peer.write(frame(0x88, &[0x03, 0xe9])).await,
        1 => peer.write(b"\xff\xff\xff").await,
        2 => peer.write([0x81, 120, b'1', b'2']).await,
        _ => {}
    }
    use tokio::io::AsyncWriteExt as _;
    let _ = peer.stream.shutdown().await;
    peer.wait().await;
}

async fn soak(length: Duration) -> (u64, u64) {
    let counter = Arc::new(AtomicU64::new(0));
    let sent = Arc::clone(&counter);
    let server = Server::start(move |number, peer| serve(number, peer, Arc::clone(&sent)));
    let mut subscription: Subscription = server.subscribe();
    let (mut expected, mut connections) = (0, 0);
    let until = Instant::now() + length;
    while Instant::now() < until || connections < 20 {
        match subscription.next().await.unwrap().unwrap() {
            Update::Event(event) => {
                assert_eq!(event.json::<u64>().unwrap(), expected, "after {connections} connections");
                expected += 1;
            }
            Update::Connected => connections += 1,
            _ => assert!(counter.load(Ordering::SeqCst) == expected, "an event was lost with a connection"),
        }
    }
    (expected, connections)
}

#[tokio::test]
async fn soak_of_dropped_connections_loses_no_event_that_was_sent() {
    let (events, connections) = soak(Duration::from_secs(2)).await;
    assert!(events > 100 && connections >= 20, "{events} events over {connections} connections");
}

/// `cargo test --features events --test lifecycle -- --ignored soak` for the minute.
#[tokio::test]
#[ignore = "takes a minute"]
async fn soak_for_a_minute() {
    let (events, connections) = soak(Duration::from_secs(60)).await;
    println!("{events} events over {connections} connections");
}
