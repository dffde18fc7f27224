//! Invalid and oversized requests.

use std::time::Duration;

use crate::support::raw;
use identity_apis_sandbox::{Limits, Sandbox};
use tokio::io::AsyncWriteExt;

/// Returns whether the sandbox still responds.
async fn lives(sandbox: &Sandbox) {
    let response = raw::send(sandbox, raw::request("GET", "/v3/unify", "", "").as_bytes()).await.0;
    assert!(response.starts_with("HTTP/1.1 403"), "{response}");
}

/// Pseudorandom numbers, the same in every run.
fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    (0..length).map(|_| next()).collect()
}

#[tokio::test]
async fn garbage_on_the_socket_is_survived() {
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
        let (response, _) = raw::rest(&mut stream).await;
        assert!(response.is_empty() || response.starts_with("HTTP/1.1 4"), "{bytes:?}: {response}");
    }
    lives(&sandbox).await;
}

#[tokio::test]
async fn request_head_is_limited() {
    let sandbox = Sandbox::start().await.expect("started");
    let endless = format!("GET / HTTP/1.1\r\nhost: x\r\nx-long: {}\r\n\r\n", "a".repeat(1024 * 1024));
    let many = format!("GET / HTTP/1.1\r\nhost: x\r\n{}\r\n", "x-many: a\r\n".repeat(1_000));
    let path = format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(1024 * 1024));
    for request in [endless, many, path] {
        let (response, end) = raw::send(&sandbox, request.as_bytes()).await;
        assert!(response.starts_with("HTTP/1.1 4") || end.is_some(), "{response}");
    }
    lives(&sandbox).await;
}

#[tokio::test]
async fn large_bodies_are_rejected_and_not_kept() {
    let sandbox = Sandbox::builder().limits(Limits::default().with_body_bytes(10_000)).start().await.expect("started");
    // What is announced is rejected before it comes to whom asks, and thrown away to whom does not.
    let asks = "POST /v3/unify HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 104857600\r\n\r\n";
    let mut stream = raw::connect(&sandbox).await;
    stream.write_all(asks.as_bytes()).await.expect("sent");
    let (response, _) = raw::rest(&mut stream).await;
    assert!(response.starts_with("HTTP/1.1 413"), "{response}");
    let sends = "POST /v3/unify HTTP/1.1\r\nhost: x\r\ncontent-length: 8388608\r\n\r\n";
    let mut stream = raw::connect(&sandbox).await;
    stream.write_all(sends.as_bytes()).await.expect("sent");
    for _ in 0..128 {
        stream.write_all(&[b'x'; 65_536]).await.expect("taken");
    }
    let (response, _) = raw::rest(&mut stream).await;
    assert!(response.starts_with("HTTP/1.1 413") && response.contains("connection: close"), "{response}");
    // And so is what is not announced.
    let mut stream = raw::connect(&sandbox).await;
    let head = "POST /v3/unify HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).await.expect("sent");
    for _ in 0..100 {
        stream.write_all(format!("400\r\n{}\r\n", "x".repeat(1024)).as_bytes()).await.expect("taken");
    }
    stream.write_all(b"0\r\n\r\n").await.expect("taken");
    let (response, _) = raw::rest(&mut stream).await;
    assert!(response.starts_with("HTTP/1.1 413"), "{response}");
    sandbox.all_calls().exactly(0);
    lives(&sandbox).await;
}

#[tokio::test]
async fn slow_writer_is_disconnected() {
    let soon = Duration::from_millis(200);
    let limits = Limits::default().with_header_timeout(soon).with_body_timeout(soon);
    let sandbox = Sandbox::builder().limits(limits).start().await.expect("started");
    // Half a head, half a body, nothing at all.
    for (bytes, reported) in [
        ("GET / HTTP/1.1\r\nhost: x\r\n", ""),
        ("POST /v3/unify HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc", "HTTP/1.1 408"),
        ("", ""),
    ] {
        let (response, _) = raw::send(&sandbox, bytes.as_bytes()).await;
        assert!(response.starts_with(reported), "{bytes:?}: {response}");
    }
    // One letter after the other does not help.
    let mut stream = raw::connect(&sandbox).await;
    let drip = async {
        for byte in "GET / HTTP/1.1\r\nhost: x\r\nx-slow: ".bytes().chain(std::iter::repeat(b'a')) {
            if stream.write_all(&[byte]).await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), drip).await.expect("the connection ends");
    lives(&sandbox).await;
}

#[tokio::test]
async fn slow_reader_is_disconnected() {
    let limits = Limits::default().with_write_timeout(Duration::from_millis(200));
    let sandbox = Sandbox::builder().limits(limits).start().await.expect("started");
    sandbox.on("*").respond_with(200, "x".repeat(1024 * 1024).into());
    let mut stream = raw::connect(&sandbox).await;
    // More responses than all buffers on the way have room for.
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
async fn connections_are_limited() {
    let limits = Limits::default().with_connections(20);
    let sandbox = Sandbox::builder().limits(limits).start().await.expect("started");
    let mut open = Vec::new();
    for _ in 0..20 {
        open.push(raw::connect(&sandbox).await);
    }
    let (mut rejected, ask) = (0, raw::request("GET", "/v3/unify", "", ""));
    for _ in 0..10 {
        let (response, end) = raw::send(&sandbox, ask.as_bytes()).await;
        if response.starts_with("HTTP/1.1 503") || end.is_some() {
            rejected += 1;
        }
    }
    assert_eq!(rejected, 10);
    drop(open);
    // It notices when it looks.
    for _ in 0..100 {
        let (response, _) = raw::send(&sandbox, ask.as_bytes()).await;
        if response.starts_with("HTTP/1.1 403") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it lets nobody in any more");
}

#[tokio::test]
async fn deep_and_malformed_bodies_are_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = crate::support::Prove::new(&sandbox).await;
    let headers = format!("content-type: application/json\r\nauthorization: Bearer {}\r\n", prove.token);
    let deep = format!("{}{}", "[".repeat(2_000), "]".repeat(2_000));
    for body in [deep.as_str(), "\u{feff}{}", "{\"a\":1e999}", "{\"a\":\"\\ud800\"}", "null", "[]", "7", "\"x\""] {
        let (response, _) = raw::send(&sandbox, raw::request("POST", "/v3/unify", &headers, body).as_bytes()).await;
        assert!(response.starts_with("HTTP/1.1 400"), "{body:.40}: {response}");
        let (response, _) = raw::send(&sandbox, raw::request("POST", "/api/v3/create-user", "", body).as_bytes()).await;
        assert!(
            response.starts_with("HTTP/1.1 200") && !response.contains("\"statusCode\":200"),
            "{body:.40}: {response}"
        );
    }
    for target in ["/v3/identity/%ff%00", "/v3/identity/%", "/%2e%2e/%2e%2e", "//", "/v3/identity?limit=%zz"] {
        let (response, _) = raw::send(&sandbox, raw::request("GET", target, &headers, "").as_bytes()).await;
        assert!(response.starts_with("HTTP/1.1 4"), "{target}: {response}");
    }
    lives(&sandbox).await;
}

/// Sends a request head of HTTP/1.1, and returns the response.
async fn response(sandbox: &Sandbox, request: &str) -> String {
    raw::send(sandbox, request.as_bytes()).await.0
}

#[tokio::test]
async fn bodies_of_all_connections_share_a_budget() {
    let limits = Limits::default().with_body_bytes(100_000).with_buffered_bytes(1_000_000);
    let sandbox = Sandbox::builder().limits(limits.with_body_timeout(Duration::from_secs(3))).start().await;
    let sandbox = std::sync::Arc::new(sandbox.expect("started"));
    let head = "POST /v3/unify HTTP/1.1\r\nhost: x\r\ncontent-length: 95000\r\n\r\n";
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let sandbox = std::sync::Arc::clone(&sandbox);
        // Nearly everything, and then nothing more.
        callers.spawn(async move { response(&sandbox, &format!("{head}{}", "x".repeat(90_000))).await });
    }
    let responses = callers.join_all().await;
    let count = |status: &str| responses.iter().filter(|response| response.starts_with(status)).count();
    let (accepted, rejected) = (count("HTTP/1.1 408"), count("HTTP/1.1 503"));
    assert!((1..=11).contains(&accepted), "{accepted} bodies of 90,000 bytes at a time");
    assert_eq!(accepted + rejected, 100, "{:?}", responses.iter().find(|response| !response.starts_with("HTTP/1.1 ")));
    let rejected = responses.iter().find(|response| response.starts_with("HTTP/1.1 503")).expect("one");
    assert!(rejected.contains("retry-after: 1") && rejected.contains("connection: close"), "{rejected}");
    assert!(rejected.contains("the bodies of all current requests"), "{rejected}");
    // Everything was given back.
    for _ in 0..20 {
        let whole = response(&sandbox, &raw::request("POST", "/v3/unify", "", &"x".repeat(95_000))).await;
        assert!(whole.starts_with("HTTP/1.1 401"), "{whole}");
    }
    let larger = Limits::default().with_buffered_bytes(1_000);
    let sandbox = Sandbox::builder().limits(larger).start().await.expect("started");
    let request = raw::request("POST", "/v3/unify", "", &"x".repeat(2_000));
    assert!(response(&sandbox, &request).await.starts_with("HTTP/1.1 413"), "larger than all bodies may be");
}

#[tokio::test]
async fn doubled_headers_and_foreign_hosts_are_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let own = sandbox.address();
    let (api, control) = (("GET", "/v3/identity", 403), ("POST", "/sandbox/expire-tokens", 200));
    for (method, path, fine) in [api, control] {
        let fine = format!("HTTP/1.1 {}", if fine == 403 { 401 } else { fine });
        for (target, headers) in [
            (path.to_owned(), format!("host: {own}\r\n")),
            (format!("http://{own}{path}"), format!("Host: {own}\r\norigin: http://{own}\r\n")),
        ] {
            let sent = format!("{method} {target} HTTP/1.1\r\n{headers}connection: close\r\ncontent-length: 0\r\n\r\n");
            let response = response(&sandbox, &sent).await;
            assert!(response.starts_with(&fine), "{sent}: {response}");
        }
        for (target, headers) in [
            (path.to_owned(), String::new()),
            (path.to_owned(), "host:\r\n".to_owned()),
            (path.to_owned(), format!("host: {own}\r\nhost: {own}\r\n")),
            (path.to_owned(), format!("host: {own}\r\nHOST: attacker.example\r\n")),
            (path.to_owned(), format!("host: {own},attacker.example\r\n")),
            (path.to_owned(), format!("host: user@{own}\r\n")),
            (path.to_owned(), "host: 127.0.0.1:99999\r\n".to_owned()),
            (path.to_owned(), format!("host: {own}\r\norigin: http://{own}\r\norigin: http://attacker.example\r\n")),
            (path.to_owned(), format!("host: {own}\r\norigin: http://{own}\r\norigin: http://{own}\r\n")),
            (path.to_owned(), format!("host: {own}\r\nauthorization: Bearer a\r\nauthorization: Bearer b\r\n")),
            (format!("http://attacker.example{path}"), format!("host: {own}\r\n")),
            (format!("http://{own}{path}"), "host: attacker.example\r\n".to_owned()),
            (format!("http://attacker.example@{own}{path}"), format!("host: {own}\r\n")),
            (format!("https://{own}{path}"), format!("host: {own}\r\n")),
        ] {
            for version in ["1.1", "1.0"] {
                let sent = format!("{method} {target} HTTP/{version}\r\n{headers}content-length: 0\r\n\r\n");
                let response = response(&sandbox, &sent).await;
                let start = response.split(' ').nth(1).unwrap_or_default();
                assert!(start == "400" && response.contains("connection: close"), "{sent}: {response}");
            }
        }
    }
    let connect = response(&sandbox, &format!("CONNECT {own} HTTP/1.1\r\nhost: {own}\r\n\r\n")).await;
    assert!(connect.starts_with("HTTP/1.1 400"), "{connect}");
    sandbox.all_calls().exactly(2);
}

#[tokio::test]
async fn request_smuggling_is_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let hidden = "GET /sandbox HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n";
    let post = "POST /v3/unify HTTP/1.1\r\nhost: 127.0.0.1\r\n";
    // Rejected, whatever stands behind the head.
    for headers in [
        "content-length: 5\r\ncontent-length: 6\r\n",
        "content-length: 5, 6\r\n",
        "content-length: +5\r\n",
        "content-length: 0x5\r\n",
        "content-length : 5\r\n",
        "content-length: 5\r\n 6\r\n",
        "x-folded: a\r\n\tb\r\ncontent-length: 5\r\n",
        "transfer-encoding: gzip\r\n",
        "transfer-encoding: chunked, identity\r\n",
        "transfer-encoding: gzip, chunked\r\n",
        "transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n",
        "transfer-encoding: xchunked\r\n",
        "transfer-encoding: chunked\u{b}\r\n",
    ] {
        let response = response(&sandbox, &format!("{post}{headers}\r\n0\r\n\r\n{hidden}")).await;
        assert!(response.starts_with("HTTP/1.1 400"), "{headers:?}: {response}");
        assert_eq!(response.matches("HTTP/1.1 ").count(), 1, "{headers:?}: {response}");
    }
    let old =
        format!("POST /v3/unify HTTP/1.0\r\nhost: 127.0.0.1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n{hidden}");
    let old = response(&sandbox, &old).await;
    assert!(old.contains(" 400 ") && old.matches("HTTP/1.").count() == 1, "{old}");
    // Both lengths: read by the chunks, and the connection ends.
    for headers in
        ["content-length: 5\r\ntransfer-encoding: chunked\r\n", "transfer-encoding: chunked\r\ncontent-length: 5\r\n"]
    {
        let response = response(&sandbox, &format!("{post}{headers}\r\n0\r\n\r\n{hidden}")).await;
        assert_eq!(response.matches("HTTP/1.1 ").count(), 1, "{headers:?}: {response}");
    }
    // The same length twice is one length.
    let twice = format!("{post}content-length: 5\r\ncontent-length: 5\r\n\r\nabcde{}", hidden.replace("1.1", "1.0"));
    let twice = response(&sandbox, &twice).await;
    assert!(twice.starts_with("HTTP/1.1 401") && twice.matches("HTTP/1.").count() == 2, "{twice}");
    // Nobody changes the protocol.
    for upgrade in ["websocket", "h2c"] {
        let headers = format!("upgrade: {upgrade}\r\nhttp2-settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n");
        let sent =
            raw::request("GET", "/sandbox", &headers, "").replace("connection: close", "connection: upgrade, close");
        let response = response(&sandbox, &sent).await;
        assert!(response.starts_with("HTTP/1.1 200"), "{upgrade}: {response}");
    }
    lives(&sandbox).await;
}

#[tokio::test]
async fn chunked_body_is_limited() {
    let limits = Limits::default().with_body_timeout(Duration::from_millis(500));
    let sandbox = Sandbox::builder().limits(limits).start().await.expect("started");
    let head = "POST /v3/unify HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n";
    for endless in [
        format!("1;{}", "a".repeat(1_000_000)),
        "1;a=b\r\nx\r\n".repeat(10_000),
        format!("{}1\r\nx\r\n", "0".repeat(1_000_000)),
        "FFFFFFFFFFFFFFFFF\r\nx\r\n".to_owned(),
        "-1\r\nx\r\n".to_owned(),
        format!("0\r\n{}", "x-trailer: a\r\n".repeat(100_000)),
    ] {
        let (response, end) = raw::send(&sandbox, format!("{head}{endless}").as_bytes()).await;
        assert!(
            response.starts_with("HTTP/1.1 4") || end.is_some() || response.is_empty(),
            "{endless:.20}: {response}"
        );
        assert!(!response.contains("HTTP/1.1 401"), "{endless:.20}: {response}");
    }
    lives(&sandbox).await;
}

#[tokio::test]
async fn page_numbers_out_of_range_are_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = crate::support::Genauth::new(&sandbox).await;
    let numbers = ["0", "-1", "1.5", "1e18", "9223372036854775807", "18446744073709551615", "-9223372036854775808"];
    for number in numbers.into_iter().chain(["1e400", "NaN", "two", "%ff", "99999999999999999999999999"]) {
        for property in ["page", "limit"] {
            let envelope = genauth.get(&format!("list-users?{property}={number}")).await;
            assert_eq!(envelope["statusCode"], 400, "{property}={number}: {envelope}");
            let body = match number {
                "two" | "%ff" | "NaN" => format!("\"{number}\""),
                number => number.to_owned(),
            };
            let body = format!("{{\"options\": {{\"pagination\": {{\"{property}\": {body}}}}}}}");
            let request = genauth.request(reqwest::Method::POST, "list-users");
            let request = request.header("content-type", "application/json").body(body.clone());
            let envelope = crate::support::envelope(request).await;
            assert_eq!(envelope["statusCode"], 400, "{body}: {envelope}");
        }
    }
    assert_eq!(genauth.got("list-users?page=2147483647&limit=50").await["list"], serde_json::json!([]));
    let prove = crate::support::Prove::new(&sandbox).await;
    for limit in numbers.into_iter().chain(["NaN", "two"]) {
        let (status, body) = prove.call("GET", "/v3/identity", &format!("/v3/identity?limit={limit}")).await;
        assert_eq!((status, body["code"].as_u64()), (400, Some(8001)), "{limit}");
    }
    for key in ["AAAA", "%2B%2F%2B%2F%2F%2F%2F%2F%2F%2F%2F%2F%2F%2F8%3D"] {
        let (status, _) = prove.call("GET", "/v3/identity", &format!("/v3/identity?startKey={key}")).await;
        assert!(status == 400 || status == 200, "{key}");
    }
    lives(&sandbox).await;
}

#[tokio::test]
async fn deep_value_is_rejected_before_it_is_kept() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = crate::support::Prove::new(&sandbox).await;
    let headers = format!("content-type: application/json\r\nauthorization: Bearer {}\r\n", prove.token);
    for levels in 1..127 {
        let deep = format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels));
        let subjects = format!("{{\"mobile\": {{\"authenticators\": {{\"instant\": {deep}}}}}}}");
        let body = format!("{{\"requestId\": \"r-1\", \"subjects\": {subjects}}}");
        let response = response(&sandbox, &raw::request("POST", "/v1/server/auth/start", &headers, &body)).await;
        assert!(response.starts_with("HTTP/1.1 200") || response.starts_with("HTTP/1.1 400"), "{levels}: {response}");
    }
    // What was taken can be brought back.
    let stored = serde_json::to_string(&sandbox.snapshot()).expect("json");
    let snapshot = serde_json::from_str(&stored).expect("a snapshot that can be read");
    sandbox.restore(&snapshot).expect("restored");
}
