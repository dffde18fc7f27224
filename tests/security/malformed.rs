//! A response that is not HTTP is final; a connection that breaks is not.

use std::time::Duration;

use identity_apis::prove::types::{
    GetIdentityQuery, PossessionType, UnifyBindRequest, UnifyRequest, UnifyStatusRequest,
};
use identity_apis::prove::{self, ClientCredentials};
use identity_apis::transport::{Error, RetryPolicy, TransportErrorKind};
use identity_apis_test_support::server::{Response, ScriptedServer};

const SESSION: &str = "5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f";

/// One call of each retry class: read, idempotent, side effect, message.
async fn call(client: &prove::Client, class: usize) -> Error {
    let done = match class {
        0 => client.get_identity("p-1", &GetIdentityQuery::new()).await.map(drop),
        1 => client.unify_status(&UnifyStatusRequest::new(SESSION)).await.map(drop),
        2 => client.unify_bind(&UnifyBindRequest::new(SESSION, "2001004014")).await.map(drop),
        _ => {
            let request = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number("2001004014");
            client.unify(&request).await.map(drop)
        }
    };
    done.unwrap_err()
}

/// The problem of each class's call, and how many requests came.
async fn sent(response: &[u8]) -> [(TransportErrorKind, usize); 4] {
    let mut sent = [(TransportErrorKind::NoRuntime, 0); 4];
    for (class, sent) in sent.iter_mut().enumerate() {
        let server = ScriptedServer::sequence([Response::raw(response)]);
        let client = prove::Client::builder()
            .base_url(server.url())
            .credentials(ClientCredentials::new("client", "s3cr3t"))
            .retry(RetryPolicy::default().initial_backoff(Duration::from_millis(2)))
            .build()
            .unwrap();
        let error = call(&client, class).await;
        let Error::Transport(inner) = &error else { panic!("{:.300}: {error:?}", String::from_utf8_lossy(response)) };
        assert!(!inner.is_unsent(), "{error:?}");
        if inner.kind() == TransportErrorKind::MalformedResponse {
            assert!(error.to_string().contains("not valid HTTP"), "{error}");
            assert!(!error.is_retryable());
        }
        *sent = (inner.kind(), server.count());
    }
    sent
}

fn head(headers: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{headers}\r\n\r\n")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn malformed_http_is_final_for_every_class() {
    use TransportErrorKind::MalformedResponse;
    let chunked = head("transfer-encoding: chunked");
    let large = "x".repeat(2_000_000);
    for (what, response) in [
        ("a head of 2 MB", head(&format!("x-large: {large}"))),
        ("101 headers", head(&"x-many: 1\r\n".repeat(101))),
        ("lengths that contradict each other", head("content-length: 2\r\ncontent-length: 3") + "{}"),
        ("a length that is no number", head("content-length: two") + "{}"),
        ("a negative length", head("content-length: -2") + "{}"),
        ("a header without a name", head(": value")),
        ("a header with a space in its name", head("x y: value")),
        ("a header with a control character", head("x: a\u{1}b")),
        ("HTTP/0.9", "<html>All is well</html>\r\n\r\n".to_owned()),
        ("another protocol", "SSH-2.0-OpenSSH_9.6\r\n".to_owned()),
        ("another version of HTTP", "HTTP/3.7 200 OK\r\n\r\n".to_owned()),
        ("a status that is no number", "HTTP/1.1 OK\r\n\r\n".to_owned()),
        ("an alert of TLS", "\u{15}\u{3}\u{3}\0\u{2}\u{2}\u{28}\r\n\r\n".to_owned()),
        ("a chunk without a size", chunked.clone() + "\r\n{}\r\n0\r\n\r\n"),
        ("a chunk size that is no number", chunked.clone() + "two\r\n{}\r\n0\r\n\r\n"),
        ("a chunk size beyond all numbers", chunked.clone() + "fffffffffffffffff\r\n{}\r\n0\r\n\r\n"),
        ("a chunk longer than its size", chunked.clone() + "1\r\n{}\r\n0\r\n\r\n"),
    ] {
        assert_eq!(sent(response.as_bytes()).await, [(MalformedResponse, 1); 4], "{what}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn broken_connections_are_retried_by_class() {
    let broken = [3, 3, 1, 1].map(|requests| (TransportErrorKind::ConnectionClosed, requests));
    let chunked = head("transfer-encoding: chunked");
    for (what, response) in [
        ("nothing", String::new()),
        ("half a status line", "HTTP/1.1 20".to_owned()),
        ("half a head", "HTTP/1.1 200 OK\r\ncontent-type: appl".to_owned()),
        ("no body", head("content-length: 18")),
        ("half a body", head("content-length: 18") + r#"{"succe"#),
        ("no chunk", chunked.clone()),
        ("half a chunk size", chunked.clone() + "1"),
        ("half a chunk", chunked.clone() + "12\r\n{\"succ"),
        ("no last chunk", chunked.clone() + "12\r\n{\"success\":\"true\"}\r\n"),
    ] {
        assert_eq!(sent(response.as_bytes()).await, broken, "{what}");
    }
}
