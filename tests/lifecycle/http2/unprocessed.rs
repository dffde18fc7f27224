//! What the service has said that it did not process is retried whatever it does; nothing else is.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use identity_apis::transport::{RetryPolicy, TransportErrorKind};

use super::{USER, assert_each_once, builder, client, create, create_all, read, transport};
use identity_apis_test_support::http2::{DATA, END, FrameServer, Frames, HEADERS, NO_ERROR, REFUSED_STREAM};

#[tokio::test]
async fn refused_stream_is_not_processed_and_retried_by_every_class() {
    let server = FrameServer::start(|_, mut frames| async move {
        frames.open(&[]).await?;
        for _ in 0..2 {
            let (stream, _) = frames.request().await?;
            frames.reset(stream, REFUSED_STREAM).await?;
        }
        frames.serve(USER).await
    });
    create(&builder(&server).retry(RetryPolicy::none()).build().unwrap(), "user-1").await.unwrap();
    assert_each_once(&server, 1);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn refused_stream_is_reported_as_not_processed_when_it_does_not_end() {
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&requests);
    let server = FrameServer::start(move |_, mut frames| {
        let counted = Arc::clone(&counted);
        async move {
            frames.open(&[]).await?;
            loop {
                let (stream, _) = frames.request().await?;
                counted.fetch_add(1, Ordering::SeqCst);
                frames.reset(stream, REFUSED_STREAM).await?;
            }
        }
    });
    let error = create(&client(&server), "user-1").await.unwrap_err();
    assert!(transport(&error).is_unsent() && error.is_retryable(), "{error:?}");
    assert!(error.to_string().contains("nothing was changed"), "{error}");
    // Three attempts of three streams each.
    assert_eq!(requests.load(Ordering::SeqCst), 9);
}

#[tokio::test]
async fn refused_stream_after_the_head_of_a_response_was_processed() {
    let server = FrameServer::start(|_, mut frames| async move {
        frames.open(&[]).await?;
        loop {
            let request = frames.request().await?;
            frames.respond_head(request.0).await?;
            frames.reset(request.0, REFUSED_STREAM).await?;
            // Marks that it was processed.
            let _ = frames.respond(&request, USER).await;
        }
    });
    let error = create(&client(&server), "user-1").await.unwrap_err();
    assert!(!transport(&error).is_unsent(), "{error:?}");
    assert_eq!(server.processed().len(), 1);
}

#[tokio::test]
async fn reset_stream_of_every_other_code_may_have_been_processed() {
    for code in (0..16).chain([0xffff_ffff]).filter(|code| *code != REFUSED_STREAM) {
        let requests = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&requests);
        let server = FrameServer::start(move |_, mut frames| {
            let counted = Arc::clone(&counted);
            async move {
                frames.open(&[]).await?;
                loop {
                    let (stream, _) = frames.request().await?;
                    counted.fetch_add(1, Ordering::SeqCst);
                    frames.reset(stream, code).await?;
                }
            }
        });
        let error = create(&client(&server), "user-1").await.unwrap_err();
        assert!(!transport(&error).is_unsent(), "{code}: {error:?}");
        assert_eq!(transport(&error).kind(), TransportErrorKind::ConnectionClosed, "{code}: {error:?}");
        assert_eq!(requests.swap(0, Ordering::SeqCst), 1, "{code}: a message is sent once");
        read(&client(&server)).await.unwrap_err();
        assert_eq!(requests.load(Ordering::SeqCst), 3, "{code}: a read is retried");
    }
}

/// Twenty requests are under way when the server stops: five are processed, and the others belong to its successor.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn goaway_of_a_rolling_deploy_loses_no_request() {
    for _ in 0..3 {
        let server = FrameServer::start(|number, mut frames| async move {
            frames.open(&[]).await?;
            if number > 1 {
                return frames.serve(USER).await;
            }
            let warm_up = frames.request().await?;
            frames.respond(&warm_up, USER).await?;
            let mut requests = Vec::new();
            while requests.len() < 20 {
                requests.push(frames.request().await?);
            }
            requests.sort();
            frames.go_away(requests[4].0, NO_ERROR, b"").await?;
            for request in &requests[..5] {
                frames.respond(request, USER).await?;
            }
            tokio::io::AsyncWriteExt::shutdown(&mut frames.stream).await
        });
        let client = builder(&server).retry(RetryPolicy::none()).build().unwrap();
        read(&client).await.unwrap();
        let errors = create_all(&client, 20).await;
        assert!(errors.is_empty(), "{} of 20 lost: {:?}", errors.len(), errors[0]);
        assert_each_once(&server, 20);
    }
}

#[tokio::test]
async fn goaway_leaves_open_what_became_of_streams_up_to_its_last() {
    let server = FrameServer::start(|number, mut frames| async move {
        frames.open(&[]).await?;
        if number > 1 {
            return frames.serve(USER).await;
        }
        let request = frames.request().await?;
        frames.go_away(request.0, NO_ERROR, b"").await?;
        tokio::io::AsyncWriteExt::shutdown(&mut frames.stream).await
    });
    let client = client(&server);
    let error = create(&client, "user-1").await.unwrap_err();
    assert!(!transport(&error).is_unsent(), "{error:?}");
    assert_eq!(server.processed().len(), 0);
    // The next call uses another connection.
    create(&client, "user-2").await.unwrap();
}

/// `MAX_CONCURRENT_STREAMS` is not known yet when a burst begins: what is too much is rejected, and follows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stream_limits_of_a_new_connection_lose_no_request_of_a_burst() {
    for limit in [1, 10, 50] {
        let server = FrameServer::start(move |_, frames| serve_limited(frames, limit));
        // Each call makes a connection, until the first one is there.
        let patient = builder(&server).retry(RetryPolicy::none()).timeout(Duration::from_secs(300));
        let errors = create_all(&patient.build().unwrap(), 100).await;
        assert!(errors.is_empty(), "limit {limit}: {} of 100 lost: {:?}", errors.len(), errors[0]);
        assert_each_once(&server, 100);
    }
}

/// Announces its limit when a hundred requests are already there, or when no more come since others took a connection of
/// their own; rejects what is beyond the limit, then and later.
async fn serve_limited(mut frames: Frames, limit: usize) -> std::io::Result<()> {
    const MAX_CONCURRENT_STREAMS: u16 = 3;
    const QUIET: Duration = Duration::from_secs(1);
    frames.read_preface().await?;
    let (mut heads, mut open, mut complete) = (0, Vec::new(), Vec::<(u32, String)>::new());
    let mut is_announced = false;
    loop {
        let is_quiet =
            !is_announced && tokio::time::timeout(QUIET, frames.stream.get_ref().0.peek(&mut [0])).await.is_err();
        if !is_quiet {
            let frame = frames.next().await?;
            match frame.frame_type {
                HEADERS if is_announced && open.len() >= limit => frames.reset(frame.stream, REFUSED_STREAM).await?,
                HEADERS => {
                    heads += 1;
                    open.push(frame.stream);
                }
                DATA if frame.flags & END != 0 && open.contains(&frame.stream) => {
                    complete.push((frame.stream, String::from_utf8(frame.payload).unwrap()));
                }
                _ => {}
            }
        }
        if !is_announced && (is_quiet || heads == 100) {
            is_announced = true;
            frames.send_settings(&[(MAX_CONCURRENT_STREAMS, u32::try_from(limit).unwrap())]).await?;
            for stream in open.split_off(limit.min(open.len())) {
                frames.reset(stream, REFUSED_STREAM).await?;
            }
        }
        if is_announced {
            for request in complete.drain(..) {
                if open.contains(&request.0) {
                    frames.respond(&request, USER).await?;
                    open.retain(|stream| *stream != request.0);
                }
            }
        }
    }
}
