//! What the service sends once there is a connection.

use std::time::Duration;

use identity_apis::genauth::events::WebSocketError;

use super::server::{CANARY, Peer, Server, connected, event, frame, next, reconnecting};

/// A server that accepts, sends these bytes, and waits. From the second connection on it only waits.
fn sending(bytes: Vec<u8>) -> Server {
    Server::start(move |number, mut peer| {
        let bytes = bytes.clone();
        async move {
            peer.accept().await;
            if number == 0 {
                peer.write(bytes).await;
            }
            peer.wait().await;
        }
    })
}

#[tokio::test]
async fn events_are_texts_in_order() {
    let long = "x".repeat(70_000);
    let bytes = [
        frame(0x81, b"{\"a\":1}"),
        frame(0x81, b""),
        frame(0x81, "\u{e9}".as_bytes()),
        frame(0x82, b"{\"binary\":\"utf-8\"}"),
        frame(0x81, long.as_bytes()),
        // In three pieces, with a ping in between.
        [frame(0x01, b"[1,"), frame(0x00, b"2,"), frame(0x89, b"p"), frame(0x80, b"3]")].concat(),
        frame(0x81, b"not JSON"),
    ]
    .concat();
    let server = sending(bytes);
    let mut subscription = server.subscribe();
    connected(&mut subscription).await;
    for expected in ["{\"a\":1}", "", "\u{e9}", "{\"binary\":\"utf-8\"}", &long, "[1,2,3]", "not JSON"] {
        assert_eq!(event(&mut subscription).await, expected);
    }
    assert_eq!(server.connections(), 1);
}

/// The first event may come with the response to the handshake.
#[tokio::test]
async fn events_right_behind_the_handshake_are_delivered() {
    let server = Server::start(|_, mut peer| async move {
        let bytes = [peer.acceptance().into_bytes(), frame(0x81, b"1"), frame(0x81, b"2")].concat();
        peer.write(bytes).await;
        peer.wait().await;
    });
    let mut subscription = server.subscribe();
    connected(&mut subscription).await;
    assert_eq!((event(&mut subscription).await.as_str(), event(&mut subscription).await.as_str()), ("1", "2"));
}

#[tokio::test]
async fn frames_may_come_byte_by_byte() {
    let server = Server::start(|_, mut peer| async move {
        peer.stream.set_nodelay(true).unwrap();
        let bytes = [peer.acceptance().into_bytes(), frame(0x81, &[b'y'; 130])].concat();
        for byte in bytes {
            peer.write([byte]).await;
            tokio::task::yield_now().await;
        }
        peer.wait().await;
    });
    let mut subscription = server.subscribe();
    connected(&mut subscription).await;
    assert_eq!(event(&mut subscription).await, "y".repeat(130));
}

#[tokio::test]
async fn garbage_ends_the_connection_and_not_the_subscription() {
    for garbage in [
        frame(0x81, b"\xff\xfe"),
        frame(0x82, b"\xff\xfe"),
        frame(0xc1, b"reserved bit"),
        frame(0x83, b"reserved opcode"),
        frame(0x80, b"continues nothing"),
        frame(0x09, b"control in pieces"),
        frame(0x89, &[0; 126]),
        frame(0x88, &[3]),
        vec![0x81, 0x81, 1, 2, 3, 4, b'm'],
        b"HTTP/1.1 200 OK\r\n\r\ncanary7f3a".to_vec(),
    ] {
        let server = sending(garbage.clone());
        let mut subscription = server.subscribe();
        connected(&mut subscription).await;
        let error = reconnecting(&mut subscription).await;
        assert!(matches!(error, WebSocketError::Malformed) && error.is_transient(), "{garbage:?}: {error:?}");
        connected(&mut subscription).await;
    }
}

#[tokio::test]
async fn events_that_are_too_large_are_reported_as_lost() {
    let limit = 1_000;
    let announced = [vec![0x81, 127], u64::MAX.to_be_bytes().to_vec()].concat();
    let pieces = [frame(0x01, &[b'a'; 600]), frame(0x80, &[b'a'; 600])].concat();
    for bytes in [frame(0x81, &vec![b'a'; limit + 1]), announced, pieces] {
        let bytes = [frame(0x81, &vec![b'b'; limit]), bytes].concat();
        let server = sending(bytes);
        let subscriber = server.builder().max_event_bytes(limit).build().unwrap();
        let mut subscription = subscriber.subscribe("login").unwrap();
        connected(&mut subscription).await;
        assert_eq!(event(&mut subscription).await.len(), limit);
        let error = reconnecting(&mut subscription).await;
        assert!(matches!(error, WebSocketError::TooLarge { limit: 1_000 }), "{error:?}");
        connected(&mut subscription).await;
    }
}

#[tokio::test]
async fn close_codes_are_reported_and_acknowledged() {
    for (payload, expected) in [
        (&b""[..], None),
        (&[0x03, 0xe8], Some(1000)),
        (&[0x03, 0xe9, b'b', b'y', b'e'], Some(1001)),
        (&[0x0f, 0xa0], Some(4000)),
    ] {
        let (acknowledged, mut received) = tokio::sync::mpsc::unbounded_channel();
        let server = Server::start(move |number, mut peer| {
            let acknowledged = acknowledged.clone();
            async move {
                peer.accept().await;
                if number == 0 {
                    peer.write(frame(0x88, payload)).await;
                    acknowledged.send(peer.frame().await).unwrap();
                }
                peer.wait().await;
            }
        });
        let mut subscription = server.subscribe();
        connected(&mut subscription).await;
        let error = reconnecting(&mut subscription).await;
        assert!(matches!(error, WebSocketError::Closed { code } if code == expected), "{error:?}");
        assert_eq!(received.recv().await.unwrap().unwrap().0, 0x88, "the close frame is acknowledged");
        connected(&mut subscription).await;
    }
}

#[tokio::test]
async fn policy_violation_ends_the_subscription() {
    let bytes = [&[0x03, 0xf0][..], CANARY.as_bytes()].concat();
    let server = sending(frame(0x88, &bytes));
    let mut subscription = server.subscribe();
    connected(&mut subscription).await;
    let Some(Err(error)) = next(&mut subscription).await else { panic!() };
    assert!(matches!(error, WebSocketError::Closed { code: Some(1008) }));
    assert!(!format!("{error} {error:?}").contains(CANARY));
}

#[tokio::test]
async fn pings_are_responded_to() {
    let server = Server::start(|_, mut peer| async move {
        peer.accept().await;
        peer.write(frame(0x89, b"are you there")).await;
        let pong = peer.frame().await.unwrap();
        peer.send(&format!("{:#x} {}", pong.0, String::from_utf8(pong.1).unwrap())).await;
        peer.wait().await;
    });
    let mut subscription = server.subscribe();
    connected(&mut subscription).await;
    assert_eq!(event(&mut subscription).await, "0x8a are you there");
}

#[tokio::test]
async fn silence_is_broken_by_pings() {
    let server = Server::start(|_, mut peer| async move {
        peer.accept().await;
        for _ in 0..3 {
            let ping = peer.frame().await.unwrap();
            assert_eq!(ping.0, 0x89);
            peer.write(frame(0x8a, &ping.1)).await;
        }
        peer.send("after three pings").await;
        peer.wait().await;
    });
    let interval = Some(Duration::from_millis(40));
    let mut subscription = server.builder().ping_interval(interval).build().unwrap().subscribe("login").unwrap();
    connected(&mut subscription).await;
    assert_eq!(event(&mut subscription).await, "after three pings");
}

#[tokio::test]
async fn service_that_has_vanished_is_noticed() {
    let server = Server::start(|_, mut peer: Peer| async move {
        peer.accept().await;
        peer.wait().await;
    });
    let interval = Some(Duration::from_millis(30));
    let mut subscription = server.builder().ping_interval(interval).build().unwrap().subscribe("login").unwrap();
    connected(&mut subscription).await;
    let error = reconnecting(&mut subscription).await;
    assert!(matches!(error, WebSocketError::Silent { .. }), "{error:?}");
    connected(&mut subscription).await;
    assert_eq!(server.connections(), 2);
}
