//! The handshake: what is sent, and which responses are rejected.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use identity_apis::genauth::events::{InvalidEventName, Subscriber, Update, WebSocketError};
use identity_apis::genauth::{AccessKey, Brand};
use identity_apis::transport::{BaseUrlError, BuildError, StatusCode};
use sha1::Sha1;

use super::server::{CANARY, KEY_ID, Server, connected, end, next, quickly};

#[tokio::test]
async fn handshake_is_signed_and_names_the_event() {
    for (brand, scheme) in [(Brand::GenAuth, "GenAuth"), (Brand::Authing, "authing")] {
        let (heads, mut received) = tokio::sync::mpsc::unbounded_channel();
        let server = Server::start(move |_, mut peer| {
            let heads = heads.clone();
            async move {
                heads.send(peer.head.clone()).unwrap();
                peer.accept().await;
                peer.wait().await;
            }
        });
        let subscriber = server.builder().brand(brand).build().unwrap();
        let mut subscription = subscriber.subscribe("user:created").unwrap();
        connected(&mut subscription).await;
        let head = received.recv().await.unwrap();
        assert!(head.starts_with("GET /events/v1/management/sub?code=user:created HTTP/1.1\r\n"), "{head}");
        let mut mac = Hmac::<Sha1>::new_from_slice(CANARY.as_bytes()).unwrap();
        mac.update(b"websocket\n");
        let signature = STANDARD.encode(mac.finalize().into_bytes());
        assert!(head.contains(&format!("authorization: {scheme} {KEY_ID}:{signature}\r\n")), "{head}");
        for header in ["sec-websocket-version: 13\r\n", "upgrade: websocket\r\n", "connection: Upgrade\r\n"] {
            assert!(head.contains(header), "{head}");
        }
        assert!(!head.contains(CANARY) && !head.contains("extensions"), "{head}");
    }
}

#[tokio::test]
async fn handshake_that_is_rejected_for_good_ends_the_subscription() {
    for (status, is_auth) in
        [("401 Unauthorized", true), ("403 Forbidden", true), ("404 Not Found", false), ("200 OK", false)]
    {
        let server = Server::start(move |_, mut peer| async move { peer.respond(status).await });
        let error = end(&mut server.subscribe()).await;
        let WebSocketError::Rejected { status: found, .. } = &error else { panic!("{error}") };
        assert!(status.starts_with(found.as_str()));
        assert_eq!((error.is_auth(), error.is_transient()), (is_auth, false), "{status}");
        assert_eq!(server.connections(), 1);
    }
}

#[tokio::test]
async fn handshake_redirects_are_not_followed() {
    let server = Server::start(|_, mut peer| async move {
        let location = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\ncontent-length: 0\r\n\r\n";
        peer.write(location).await;
    });
    let error = end(&mut server.subscribe()).await;
    assert!(matches!(error, WebSocketError::Rejected { status: StatusCode::FOUND, .. }), "{error:?}");
}

#[tokio::test]
async fn handshake_is_retried_after_transient_responses() {
    let server = Server::start(|number, mut peer| async move {
        match number {
            0 => peer.respond("503 Service Unavailable").await,
            1 => peer.write("HTTP/1.1 429 Too Many Requests\r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n").await,
            2 => drop(peer),
            _ => {
                peer.accept().await;
                peer.wait().await;
            }
        }
    });
    let mut subscription = server.subscribe();
    for expected in 1..=3 {
        let update = next(&mut subscription).await;
        let Some(Ok(Update::Reconnecting { failures, backoff, .. })) = update else { panic!("{update:?}") };
        assert_eq!(failures, expected);
        assert_eq!(backoff >= Duration::from_secs(1), expected == 2, "the service asked for it: {backoff:?}");
    }
    connected(&mut subscription).await;
    assert_eq!(server.connections(), 4);
}

#[tokio::test]
async fn handshake_attempts_have_an_end() {
    let server = Server::start(|_, mut peer| async move { peer.respond("502 Bad Gateway").await });
    let subscriber = server.builder().reconnect(quickly(3)).build().unwrap();
    let mut subscription = subscriber.subscribe("login").unwrap();
    for _ in 0..2 {
        assert!(matches!(next(&mut subscription).await, Some(Ok(Update::Reconnecting { .. }))));
    }
    assert!(matches!(end(&mut subscription).await, WebSocketError::Rejected { status: StatusCode::BAD_GATEWAY, .. }));
    assert_eq!(server.connections(), 3);
}

#[tokio::test]
async fn handshake_responses_that_are_not_websocket_are_rejected() {
    let changes: [fn(String) -> String; 6] = [
        |good| good.replace("sec-websocket-accept: ", "sec-websocket-accept: A"),
        |good| good.replace("sec-websocket-accept", "x-accept"),
        |good| good.replace("upgrade: WebSocket", "upgrade: h2c"),
        |good| good.replace("connection: keep-alive, Upgrade", "connection: keep-alive"),
        |good| good.replace("connection:", "sec-websocket-extensions: permessage-deflate\r\nconnection:"),
        |good| good.replace("connection:", "sec-websocket-protocol: chat\r\nconnection:"),
    ];
    for change in changes {
        let server = Server::start(move |_, mut peer| async move {
            let response = change(peer.acceptance());
            peer.write(response).await;
            peer.wait().await;
        });
        let error = end(&mut server.subscribe()).await;
        assert!(matches!(error, WebSocketError::InvalidHandshake(_)), "{error:?}");
    }
}

#[tokio::test]
async fn handshake_has_a_time_limit() {
    let server = Server::start(|_, mut peer| async move { peer.wait().await });
    let limit = Duration::from_millis(60);
    let subscriber = server.builder().connect_timeout(limit).reconnect(quickly(1)).build().unwrap();
    let error = end(&mut subscriber.subscribe("login").unwrap()).await;
    assert!(matches!(error, WebSocketError::HandshakeTimeout { after } if after == limit), "{error:?}");
}

#[tokio::test]
async fn service_that_is_not_there_is_asked_again() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("ws://{}", unused.local_addr().unwrap());
    drop(unused);
    let key = AccessKey::new(KEY_ID, CANARY);
    let subscriber = Subscriber::builder().base_url(url).access_key(key).reconnect(quickly(2)).build().unwrap();
    let mut subscription = subscriber.subscribe("login").unwrap();
    assert!(matches!(next(&mut subscription).await, Some(Ok(Update::Reconnecting { .. }))));
    let error = end(&mut subscription).await;
    assert!(matches!(&error, WebSocketError::Transport(_)) && error.is_transient(), "{error:?}");
}

#[tokio::test]
async fn event_names_are_written_as_they_are_or_rejected() {
    let subscriber = Subscriber::builder().access_key(AccessKey::new("id", "secret")).build().unwrap();
    for name in ["user:created", "myapp.user.created", "a-b_c~d/*"] {
        assert!(subscriber.subscribe(name).is_ok(), "{name}");
    }
    for name in ["", " ", "a b", "a&code=b", "a#b", "a%20b", "a+b", "é", "a\r\nb", "a?b", "a\\b", &"a".repeat(257)] {
        assert_eq!(subscriber.subscribe(name).unwrap_err(), InvalidEventName, "{name:?}");
    }
}

#[test]
fn subscriber_needs_a_key_and_a_safe_address() {
    let key = || AccessKey::new("id", "secret");
    assert!(matches!(Subscriber::builder().build(), Err(BuildError::MissingCredential(_))));
    let url =
        |url: &str| Subscriber::builder().access_key(key()).base_url(url).build().map(|built| format!("{built:?}"));
    for (given, shown) in [
        ("wss://events.example.com", "https://events.example.com"),
        ("WSS://events.example.com/", "https://events.example.com"),
        ("ws://localhost:9", "http://localhost:9"),
        ("https://events.example.com/prefix", "https://events.example.com/prefix"),
    ] {
        assert!(url(given).unwrap().contains(shown), "{given}");
    }
    for (given, problem) in [
        ("ws://events.example.com", BaseUrlError::PlainHttp),
        ("wss://user:pass@events.example.com", BaseUrlError::HasCredentials),
        ("wss://events.example.com?code=x", BaseUrlError::HasQuery),
        ("ftp://events.example.com", BaseUrlError::Invalid),
    ] {
        let error = url(given).unwrap_err();
        assert!(matches!(error, BuildError::BaseUrl(found) if found == problem), "{given}: {error}");
    }
    let authing = Subscriber::builder().access_key(key()).brand(Brand::Authing);
    assert!(matches!(authing.clone().build(), Err(BuildError::MissingCredential(_))));
    assert!(authing.base_url("wss://events.example.com").build().is_ok());
    assert!(Subscriber::builder().access_key(key()).base_url("ws://gate").allow_plain_http().build().is_ok());
}

#[test]
fn subscription_outside_of_a_runtime_ends_with_an_error() {
    use std::future::Future as _;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    let subscriber = Subscriber::builder().access_key(AccessKey::new("id", "secret")).build().unwrap();
    let mut subscription = subscriber.subscribe("login").unwrap();
    let mut next = pin!(subscription.next());
    let polled = next.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(polled, Poll::Ready(Some(Err(WebSocketError::Transport(_))))), "{polled:?}");
}
