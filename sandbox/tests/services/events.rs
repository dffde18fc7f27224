//! GenAuth's event subscription over WebSocket.

use std::time::Duration;

use crate::support::{Genauth, sign};
use futures_util::{SinkExt, StreamExt};
use identity_apis::genauth::AccessKey;
use identity_apis::genauth::events::{Subscriber, Update};
use identity_apis_sandbox::{Fault, Sandbox};
use serde_json::json;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async};

type Socket = WebSocketStream<TcpStream>;

/// The `authorization` header of the sandbox's own access key.
fn authorization(sandbox: &Sandbox) -> String {
    let key = sandbox.genauth_credentials();
    format!("GenAuth {}:{}", key.access_key_id, sign(&key.access_key_secret, "websocket\n"))
}

async fn connect(sandbox: &Sandbox, query: &str, authorization: &str) -> Result<Socket, Error> {
    let url = format!("{}/events/v1/management/sub{query}", sandbox.url().replacen("http", "ws", 1));
    let mut request = url.into_client_request().expect("request");
    request.headers_mut().insert("authorization", authorization.parse().expect("header"));
    let stream = TcpStream::connect(sandbox.address()).await.expect("connected");
    client_async(request, stream).await.map(|(socket, _)| socket)
}

async fn subscribe(sandbox: &Sandbox, event: &str) -> Socket {
    connect(sandbox, &format!("?code={event}"), &authorization(sandbox)).await.expect("subscribed")
}

/// HTTP status of a handshake that has to be rejected.
async fn rejected(sandbox: &Sandbox, query: &str, authorization: &str) -> u16 {
    match connect(sandbox, query, authorization).await {
        Err(Error::Http(response)) => response.status().as_u16(),
        other => panic!("{other:?}"),
    }
}

/// The next thing that comes, but for pings.
async fn next(socket: &mut Socket) -> Option<Result<Message, Error>> {
    tokio::time::timeout(Duration::from_secs(10), socket.next()).await.expect("in time")
}

async fn text(socket: &mut Socket) -> String {
    next(socket).await.expect("open").expect("message").into_text().expect("text").to_string()
}

#[tokio::test]
async fn event_reaches_all_its_subscribers() {
    let sandbox = Sandbox::start().await.expect("started");
    let (mut first, mut second) = (subscribe(&sandbox, "app.created").await, subscribe(&sandbox, "app.created").await);
    let mut other = subscribe(&sandbox, "app.deleted").await;
    let genauth = Genauth::new(&sandbox).await;
    let event = json!({"eventType": "app.created", "source": "test: 1", "eventData": r#"{"a": 1}"#});
    assert_eq!(genauth.ok("pub-event", event).await["success"], true);
    genauth.ok("pub-event", json!({"eventType": "app.created", "eventData": {"b": 2}})).await;
    assert_eq!(sandbox.publish_event("app.created", "three"), 2);
    for socket in [&mut first, &mut second] {
        assert_eq!(
            [text(socket).await, text(socket).await, text(socket).await],
            [r#"{"a": 1}"#, r#"{"b":2}"#, "three"]
        );
    }
    assert_eq!((sandbox.publish_event("app.deleted", "bye"), sandbox.publish_event("nobody's", "x")), (1, 0));
    assert_eq!(text(&mut other).await, "bye", "and nothing before");
    sandbox.calls("subscribeEvents").with(|call| call.status == 101).exactly(3);
    let shown = sandbox.event_subscribers();
    assert_eq!((shown["app.created"], shown["app.deleted"]), (2, 1));
}

#[tokio::test]
async fn handshake_is_checked() {
    let sandbox = Sandbox::start().await.expect("started");
    let good = authorization(&sandbox);
    let key = sandbox.genauth_credentials();
    let lower = good.replacen("GenAuth", "genauth", 1);
    connect(&sandbox, "?code=a%20b", &lower).await.expect("as Python writes it");
    let forged = format!("GenAuth {}:{}", key.access_key_id, sign("another secret", "websocket\n"));
    let other = format!("GenAuth nobody:{}", sign(&key.access_key_secret, "websocket\n"));
    let wrong = format!("GenAuth {}:{}", key.access_key_id, sign(&key.access_key_secret, "websocket"));
    for authorization in [&forged, &other, &wrong, "Bearer token", "GenAuth", ""] {
        assert_eq!(rejected(&sandbox, "?code=a", authorization).await, 401, "{authorization}");
    }
    let long = format!("?code={}", "a".repeat(257));
    for query in ["", "?code=", "?event=a", &long] {
        assert_eq!(rejected(&sandbox, query, &good).await, 400, "{query}");
    }
    let url = format!("{}/events/v1/management/sub?code=a", sandbox.url());
    let plain = crate::support::http().get(&url).header("authorization", &good).send().await.expect("responded");
    assert_eq!(plain.status(), 400, "no handshake");
    let shown = format!("{:?}", sandbox.all_calls());
    assert!(!shown.contains(&sign(&key.access_key_secret, "websocket\n")), "no credentials in the log");
}

#[tokio::test]
async fn subscriber_reconnects_after_a_drop() {
    let sandbox = Sandbox::start().await.expect("started");
    let (mut dropped, mut other) = (subscribe(&sandbox, "a").await, subscribe(&sandbox, "b").await);
    assert_eq!(sandbox.drop_event_subscribers(Some("a")), 1);
    match next(&mut dropped).await {
        None | Some(Err(_)) => {}
        Some(Ok(message)) => panic!("a closing frame, or more: {message:?}"),
    }
    assert_eq!(sandbox.publish_event("a", "lost"), 0);
    let mut again = subscribe(&sandbox, "a").await;
    assert_eq!((sandbox.publish_event("a", "kept"), sandbox.publish_event("b", "b")), (1, 1));
    assert_eq!((text(&mut again).await, text(&mut other).await), ("kept".to_owned(), "b".to_owned()));
    assert_eq!(sandbox.drop_event_subscribers(None), 2);
    assert!(sandbox.event_subscribers().is_empty());
}

#[tokio::test]
async fn handshakes_fail_on_demand() {
    let sandbox = Sandbox::start().await.expect("started");
    let good = authorization(&sandbox);
    sandbox.next("events").respond_with_fault(Fault::error(503));
    assert_eq!(rejected(&sandbox, "?code=a", &good).await, 503);
    sandbox.next("events").respond_with_fault(Fault::Reset);
    assert!(matches!(connect(&sandbox, "?code=a", &good).await, Err(Error::Io(_) | Error::Protocol(_))));
    sandbox.next("events").respond_with_fault(Fault::delay(Duration::from_millis(200)));
    let before = std::time::Instant::now();
    subscribe(&sandbox, "a").await;
    assert!(before.elapsed() >= Duration::from_millis(200));
    sandbox.on("*").respond_with_fault(Fault::error(500));
    assert_eq!(rejected(&sandbox, "?code=a", &good).await, 500, "it is a call");
    sandbox.calls("subscribe_events").with(|call| call.fault.is_some()).exactly(4);
}

#[tokio::test]
async fn slow_subscriber_is_closed_and_holds_nobody_up() {
    let sandbox = Sandbox::start().await.expect("started");
    let mut slow = subscribe(&sandbox, "a").await;
    let mut quick = subscribe(&sandbox, "a").await;
    let message = "x".repeat(256 * 1024);
    let mut sent = 0;
    while sandbox.event_subscribers()["a"] == 2 {
        sent += 1;
        assert!(sent < 1_000, "the queue has an end");
        sandbox.publish_event("a", &message);
        assert_eq!(text(&mut quick).await.len(), message.len());
    }
    assert_eq!(sandbox.publish_event("a", "last"), 1);
    assert_eq!(text(&mut quick).await, "last");
    let mut read = 0;
    // Whether a closing frame still fits in is a matter of the connection's buffers.
    while let Some(Ok(Message::Text(_))) = next(&mut slow).await {
        read += 1;
    }
    assert!(read < sent, "{read} of {sent}");
}

#[tokio::test]
async fn subscription_ends_with_the_sandbox_and_with_its_subscriber() {
    let sandbox = Sandbox::start().await.expect("started");
    let mut leaving = subscribe(&sandbox, "a").await;
    leaving.send(Message::Ping("p".into())).await.expect("sent");
    assert_eq!(next(&mut leaving).await.expect("open").expect("pong"), Message::Pong("p".into()));
    leaving.send(Message::text("nothing to say")).await.expect("sent");
    leaving.close(None).await.expect("closed");
    while next(&mut leaving).await.is_some() {}
    for _ in 0..500 {
        if sandbox.event_subscribers().is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(sandbox.event_subscribers().is_empty());

    let mut staying = subscribe(&sandbox, "a").await;
    tokio::time::timeout(Duration::from_secs(5), sandbox.shutdown()).await.expect("nobody is waited for");
    match next(&mut staying).await {
        Some(Ok(Message::Close(Some(frame)))) => assert_eq!(frame.code, CloseCode::Away),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn control_publishes_and_drops() {
    let sandbox = Sandbox::start().await.expect("started");
    let mut socket = subscribe(&sandbox, "a").await;
    let url = format!("{}/sandbox/events", sandbox.url());
    let http = crate::support::http();
    let listed = crate::support::send(http.get(&url)).await;
    assert_eq!(listed, (200, json!({"subscribers": {"a": 1}})));
    let publish = |data| crate::support::send(http.post(&url).json(&json!({"event": "a", "data": data})));
    assert_eq!(publish(json!("text")).await.1, json!({"subscribers": 1}));
    assert_eq!(publish(json!({"b": [1]})).await.1, json!({"subscribers": 1}));
    assert_eq!([text(&mut socket).await, text(&mut socket).await], ["text", r#"{"b":[1]}"#]);
    assert_eq!(crate::support::send(http.delete(&url).json(&json!({"event": "b"}))).await.1, json!({"subscribers": 0}));
    assert_eq!(crate::support::send(http.delete(&url).json(&json!({}))).await.1, json!({"subscribers": 1}));
    let page = http.get(sandbox.url()).send().await.expect("page").text().await.expect("text");
    assert!(page.contains("No subscribers."));
}

#[tokio::test]
async fn subscriber_of_the_crate_connects_again_and_hears_what_is_published_then() {
    let sandbox = Sandbox::start().await.expect("started");
    // A provider of cryptography is installed with it.
    drop(crate::support::http());
    let key = sandbox.genauth_credentials();
    let subscriber = Subscriber::builder()
        .base_url(sandbox.url())
        .access_key(AccessKey::new(key.access_key_id.as_str(), key.access_key_secret.as_str()))
        .build()
        .expect("subscriber");
    let mut subscription = subscriber.subscribe("app.created").expect("name");
    let mut update = async || {
        let update = tokio::time::timeout(Duration::from_secs(30), subscription.next()).await.expect("in time");
        update.expect("open").expect("no end")
    };
    assert!(matches!(update().await, Update::Connected));
    for round in 0..3 {
        for number in 0..50 {
            assert_eq!(sandbox.publish_event("app.created", &format!("{round}.{number}")), 1);
        }
        for number in 0..50 {
            match update().await {
                Update::Event(event) => assert_eq!(event.text(), format!("{round}.{number}")),
                other => panic!("{other:?}"),
            }
        }
        sandbox.next("events").respond_with_fault(Fault::error(503));
        assert_eq!(sandbox.drop_event_subscribers(Some("app.created")), 1);
        sandbox.publish_event("app.created", "lost");
        for failures in [1, 2] {
            match update().await {
                Update::Reconnecting { failures: found, .. } => assert_eq!(found, failures),
                other => panic!("{other:?}"),
            }
        }
        assert!(matches!(update().await, Update::Connected), "after the handshake that was rejected");
    }
    sandbox.calls("subscribe_events").with(|call| call.status == 503).exactly(3);
    sandbox.calls("subscribe_events").with(|call| call.status == 101).exactly(4);
}
