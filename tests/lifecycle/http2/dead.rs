//! A connection whose other end is gone is left.

use std::time::{Duration, Instant};

use identity_apis::transport::{Error, RetryPolicy};

use super::{USER, builder, create, read};
use identity_apis_test_support::http2::FrameServer;

/// The first connection works once, if at all, and then says nothing more: not even to a ping.
async fn silent_after(requests: usize) -> FrameServer {
    FrameServer::start(move |number, mut frames| async move {
        if number > 1 {
            frames.open(&[]).await?;
            return frames.serve(USER).await;
        }
        if requests > 0 {
            frames.open(&[]).await?;
        }
        for _ in 0..requests {
            let request = frames.request().await?;
            frames.respond(&request, USER).await?;
        }
        frames.hang().await
    })
}

#[tokio::test]
async fn silent_connection_is_left_by_the_second_attempt() {
    for requests in [0, 1] {
        let server = silent_after(requests).await;
        let client = builder(&server).attempt_timeout(Duration::from_secs(1)).build().unwrap();
        for _ in 0..requests {
            read(&client).await.unwrap();
        }
        read(&client).await.unwrap();
        assert_eq!(server.connections(), 2, "{requests}");
    }
}

#[tokio::test]
async fn silent_connection_is_left_by_the_next_call() {
    let server = silent_after(1).await;
    let client = builder(&server).attempt_timeout(Duration::from_secs(1)).retry(RetryPolicy::none()).build().unwrap();
    read(&client).await.unwrap();
    // All that wait on it are lost, and leave it once.
    let calls = [create(&client, "user-1"), create(&client, "user-2"), create(&client, "user-3")];
    let [first, second, third] = calls;
    let (first, second, third) = tokio::join!(first, second, third);
    for error in [first, second, third].map(Result::unwrap_err) {
        assert!(matches!(&error, Error::Timeout(inner) if !inner.is_unsent()), "{error:?}");
    }
    create(&client, "user-4").await.unwrap();
    create(&client, "user-5").await.unwrap();
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn silent_connection_is_left_when_a_caller_stops_waiting() {
    let server = silent_after(1).await;
    let client = builder(&server).build().unwrap();
    read(&client).await.unwrap();
    tokio::time::timeout(Duration::from_secs(1), read(&client)).await.unwrap_err();
    read(&client).await.unwrap();
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn silent_connection_is_found_by_a_ping_when_nobody_gives_up() {
    let server = silent_after(1).await;
    let client = builder(&server).timeout(Duration::from_secs(60)).build().unwrap();
    read(&client).await.unwrap();
    let started = Instant::now();
    read(&client).await.unwrap();
    assert!(started.elapsed() < Duration::from_secs(40), "{:?}", started.elapsed());
    assert_eq!(server.connections(), 2);
}

/// A stream that gets no response while others do says nothing against the connection.
#[tokio::test]
async fn living_connection_is_kept_when_one_stream_hangs() {
    let server = FrameServer::start(|_, mut frames| async move {
        frames.open(&[]).await?;
        loop {
            let request = frames.request().await?;
            if !request.1.contains("slow") {
                frames.respond(&request, USER).await?;
            }
        }
    });
    let client = builder(&server).retry(RetryPolicy::none()).build().unwrap();
    read(&client).await.unwrap();
    let slow = tokio::time::timeout(Duration::from_millis(600), create(&client, "slow"));
    let others = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        read(&client).await.unwrap();
    };
    let (slow, ()) = tokio::join!(slow, others);
    slow.unwrap_err();
    read(&client).await.unwrap();
    assert_eq!(server.connections(), 1);
}
