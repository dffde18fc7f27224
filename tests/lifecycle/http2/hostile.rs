//! A peer that breaks the protocol, or says more than it should, costs a call and no more.

use std::error::Error as _;
use std::time::Duration;

use identity_apis::transport::{Error, TransportErrorKind};

use super::{USER, builder, client, create, read, transport};
use identity_apis_test_support::http2::{CONTINUATION, DATA, END, END_HEADERS, FrameServer, HEADERS, PING, SETTINGS};

/// A frame on a stream: kind, flags, stream and payload.
type FrameOn = fn(u32) -> (u8, u8, u32, Vec<u8>);

/// The error and everything it comes from, in both ways of printing.
fn everything(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!(" {error} {error:?} {error:#?}"));
        source = error.source();
    }
    text
}

#[tokio::test]
async fn goaway_debug_data_is_in_no_error() {
    for code in [0, 2, 11, 0xdead] {
        for before_response in [true, false] {
            let server = FrameServer::start(move |_, mut frames| async move {
                frames.open(&[]).await?;
                loop {
                    let request = frames.request().await?;
                    let last = if before_response { 0 } else { request.0 };
                    if !before_response {
                        frames.respond_head(request.0).await?;
                    }
                    frames.go_away(last, code, b"canary-token for +12065550177").await?;
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    frames.send(DATA, 0xff, 0, b"").await?;
                }
            });
            for error in
                [create(&client(&server), "user-1").await, read(&client(&server)).await].map(Result::unwrap_err)
            {
                let text = everything(&error);
                assert!(!text.contains("canary") && !text.contains("2065550177"), "{text}");
                assert!(error.source().is_some(), "{text}");
            }
        }
    }
}

#[tokio::test]
async fn malformed_http2_is_final() {
    let malformed: [(&str, FrameOn); 6] = [
        ("data before headers", |stream| (DATA, END, stream, b"{}".to_vec())),
        ("no status", |stream| (HEADERS, END_HEADERS | END, stream, vec![0x82])),
        ("broken compression", |stream| (HEADERS, END_HEADERS | END, stream, vec![0xff, 0xff, 0xff, 0xff, 0xff, 0xff])),
        ("a frame without its stream", |_| (HEADERS, END_HEADERS | END, 0, vec![0x88])),
        ("a stream that nobody opened", |_| (HEADERS, END_HEADERS | END, 4_001, vec![0x88])),
        ("settings of a wrong size", |_| (SETTINGS, 0, 0, vec![0; 5])),
    ];
    for (what, frame) in malformed {
        let server = FrameServer::start(move |_, mut frames| async move {
            frames.open(&[]).await?;
            let request = frames.request().await?;
            let (kind, flags, stream, payload) = frame(request.0);
            frames.send(kind, flags, stream, &payload).await?;
            frames.hang().await
        });
        let error = read(&client(&server)).await.unwrap_err();
        assert_eq!(transport(&error).kind(), TransportErrorKind::MalformedResponse, "{what}: {error:?}");
        assert!(!transport(&error).is_unsent() && !error.is_retryable(), "{what}");
        assert_eq!(server.connections(), 1, "{what}");
    }
}

#[tokio::test]
async fn floods_and_endless_headers_end_a_call_and_cost_no_memory() {
    for flood in ["continuation", "ping", "settings", "empty data", "informational"] {
        let server = FrameServer::start(move |_, mut frames| async move {
            frames.open(&[]).await?;
            let (stream, _) = frames.request().await?;
            match flood {
                "continuation" => frames.send(HEADERS, 0, stream, &[0x88]).await?,
                "empty data" => frames.respond_head(stream).await?,
                _ => {}
            }
            // A header without index: `x` with an empty value.
            let field = [0, 1, b'x', 0].repeat(1_000);
            for _ in 0..200_000 {
                match flood {
                    "continuation" => frames.send(CONTINUATION, 0, stream, &field).await?,
                    "ping" => frames.send(PING, 0, 0, &[0; 8]).await?,
                    "settings" => frames.send(SETTINGS, 0, 0, &[]).await?,
                    "empty data" => frames.send(DATA, 0, stream, &[]).await?,
                    // `:status` 103, not indexed.
                    _ => frames.send(HEADERS, END_HEADERS, stream, &[0x08, 3, b'1', b'0', b'3']).await?,
                }
            }
            Ok(())
        });
        let client = builder(&server).timeout(Duration::from_secs(3)).build().unwrap();
        let error = create(&client, "user-1").await.unwrap_err();
        assert!(matches!(error, Error::Transport(_) | Error::Timeout(_)), "{flood}: {error:?}");
        assert_eq!(server.processed().len(), 0);
    }
}

#[tokio::test]
async fn flow_control_that_stalls_ends_with_the_time_of_the_call() {
    const INITIAL_WINDOW_SIZE: u16 = 4;
    let server = FrameServer::start(|_, mut frames| async move {
        frames.open(&[(INITIAL_WINDOW_SIZE, 0)]).await?;
        frames.serve(USER).await
    });
    let client = builder(&server).timeout(Duration::from_secs(1)).build().unwrap();
    // Warms up, so that the settings are known: a read has no body.
    read(&client).await.unwrap();
    let error = create(&client, "user-1").await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(inner) if !inner.is_unsent()), "{error:?}");
}
