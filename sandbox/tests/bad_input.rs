//! What nobody should send, and too much of everything.

mod support;

use std::time::Duration;

use identity_apis_sandbox::{Limits, Sandbox};
use support::raw;
use tokio::io::AsyncWriteExt;

/// Whether the sandbox still answers.
async fn lives(sandbox: &Sandbox) {
    let answer = raw::send(sandbox, raw::request("GET", "/v3/unify", "", "").as_bytes()).await.0;
    assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
}

/// Numbers that look like chance and are the same in every run.
fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    (0..length).map(|_| next()).collect()
}

#[tokio::test]
async fn garbage_on_the_socket() {
    let sandbox = Sandbox::start().await.expect("started");
    for seed in 0..50 {
        let mut stream = raw::connect(&sandbox).await;
        let _ = stream.write_all(&noise(2_000, seed)).await;
        let _ = stream.shutdown().await;
        raw::rest(&mut stream).await;
    }
    for bytes in [
        "\r\n\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "GET /\u{0} HTTP/1.1\r\nhost: x\r\n\r\n",
        "POST /v3/unify HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nabcdef",
        "POST /v3/unify HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
        "POST /v3/unify HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999999999999999999\r\n\r\n",
        "POST /v3/unify HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nabc\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}",
    ] {
        let mut stream = raw::connect(&sandbox).await;
        let _ = stream.write_all(bytes.as_bytes()).await;
        let _ = stream.shutdown().await;
        let (answer, _) = raw::rest(&mut stream).await;
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{bytes:?}: {answer}");
    }
    lives(&sandbox).await;
}

#[tokio::test]
async fn heads_have_an_end() {
    let sandbox = Sandbox::start().await.expect("started");
    let endless = format!("GET / HTTP/1.1\r\nhost: x\r\nx-long: {}\r\n\r\n", "a".repeat(1024 * 1024));
    let many = format!("GET / HTTP/1.1\r\nhost: x\r\n{}\r\n", "x-many: a\r\n".repeat(1_000));
    let path = format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(1024 * 1024));
    for request in [endless, many, path] {
        let (answer, end) = raw::send(&sandbox, request.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 4") || end.is_some(), "{answer}");
    }
    lives(&sandbox).await;
}

#[tokio::test]
async fn large_bodies_are_refused_and_not_kept() {
    let sandbox = Sandbox::builder().limits(Limits::default().with_body_bytes(10_000)).start().await.expect("started");
    // What is announced is refused before it comes to whom asks, and thrown away to whom does not.
    let asks = "POST /v3/unify HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 104857600\r\n\r\n";
    let mut stream = raw::connect(&sandbox).await;
    stream.write_all(asks.as_bytes()).await.expect("sent");
    let (answer, _) = raw::rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    let sends = "POST /v3/unify HTTP/1.1\r\nhost: x\r\ncontent-length: 8388608\r\n\r\n";
    let mut stream = raw::connect(&sandbox).await;
    stream.write_all(sends.as_bytes()).await.expect("sent");
    for _ in 0..128 {
        stream.write_all(&[b'x'; 65_536]).await.expect("taken");
    }
    let (answer, _) = raw::rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 413") && answer.contains("connection: close"), "{answer}");
    // And so is what is not announced.
    let mut stream = raw::connect(&sandbox).await;
    let head = "POST /v3/unify HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).await.expect("sent");
    for _ in 0..100 {
        stream.write_all(format!("400\r\n{}\r\n", "x".repeat(1024)).as_bytes()).await.expect("taken");
    }
    stream.write_all(b"0\r\n\r\n").await.expect("taken");
    let (answer, _) = raw::rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    sandbox.all_calls().exactly(0);
    lives(&sandbox).await;
}

#[tokio::test]
async fn slow_callers_are_let_go() {
    let soon = Duration::from_millis(200);
    let limits = Limits::default().with_header_timeout(soon).with_body_timeout(soon);
    let sandbox = Sandbox::builder().limits(limits).start().await.expect("started");
    // Half a head, half a body, nothing at all.
    for (bytes, said) in [
        ("GET / HTTP/1.1\r\nhost: x\r\n", ""),
        ("POST /v3/unify HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc", "HTTP/1.1 408"),
        ("", ""),
    ] {
        let (answer, _) = raw::send(&sandbox, bytes.as_bytes()).await;
        assert!(answer.starts_with(said), "{bytes:?}: {answer}");
    }
    // One letter after the other does not help.
    let mut stream = raw::connect(&sandbox).await;
    let drip = async {
        for letter in "GET / HTTP/1.1\r\nhost: x\r\nx-slow: ".bytes().chain(std::iter::repeat(b'a')) {
            if stream.write_all(&[letter]).await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), drip).await.expect("the connection ends");
    lives(&sandbox).await;
}

#[tokio::test]
async fn who_does_not_read_is_let_go() {
    let limits = Limits::default().with_write_timeout(Duration::from_millis(200));
    let sandbox = Sandbox::builder().limits(limits).start().await.expect("started");
    sandbox.on("*").answers(200, "x".repeat(1024 * 1024).into());
    let mut stream = raw::connect(&sandbox).await;
    // More answers than all buffers on the way have room for.
    let requests = "GET /v3/unify HTTP/1.1\r\nhost: x\r\n\r\n".repeat(100);
    let _ = stream.write_all(requests.as_bytes()).await;
    let ended = async {
        while stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), ended).await.expect("the connection ends");
    sandbox.clear_faults();
    lives(&sandbox).await;
}

#[tokio::test]
async fn there_are_so_many_connections() {
    let limits = Limits::default().with_connections(20);
    let sandbox = Sandbox::builder().limits(limits).start().await.expect("started");
    let mut open = Vec::new();
    for _ in 0..20 {
        open.push(raw::connect(&sandbox).await);
    }
    let (mut refused, ask) = (0, raw::request("GET", "/v3/unify", "", ""));
    for _ in 0..10 {
        let (answer, end) = raw::send(&sandbox, ask.as_bytes()).await;
        if answer.starts_with("HTTP/1.1 503") || end.is_some() {
            refused += 1;
        }
    }
    assert_eq!(refused, 10);
    drop(open);
    // It notices when it looks.
    for _ in 0..100 {
        let (answer, _) = raw::send(&sandbox, ask.as_bytes()).await;
        if answer.starts_with("HTTP/1.1 403") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it lets nobody in any more");
}

#[tokio::test]
async fn deep_and_strange_bodies() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = support::Prove::new(&sandbox).await;
    let headers = format!("content-type: application/json\r\nauthorization: Bearer {}\r\n", prove.token);
    let deep = format!("{}{}", "[".repeat(2_000), "]".repeat(2_000));
    for body in [deep.as_str(), "\u{feff}{}", "{\"a\":1e999}", "{\"a\":\"\\ud800\"}", "null", "[]", "7", "\"x\""] {
        let (answer, _) = raw::send(&sandbox, raw::request("POST", "/v3/unify", &headers, body).as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 400"), "{body:.40}: {answer}");
        let (answer, _) = raw::send(&sandbox, raw::request("POST", "/api/v3/create-user", "", body).as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 200") && !answer.contains("\"statusCode\":200"), "{body:.40}: {answer}");
    }
    for target in ["/v3/identity/%ff%00", "/v3/identity/%", "/%2e%2e/%2e%2e", "//", "/v3/identity?limit=%zz"] {
        let (answer, _) = raw::send(&sandbox, raw::request("GET", target, &headers, "").as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 4"), "{target}: {answer}");
    }
    lives(&sandbox).await;
}
