//! A server of WebSocket that does what a test says, byte by byte.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use identity_apis::genauth::AccessKey;
use identity_apis::genauth::events::{Builder, Subscriber, Subscription, Update, WebSocketError};
use identity_apis::transport::RetryPolicy;
use sha1::{Digest as _, Sha1};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const CANARY: &str = "canary7f3a";
pub(crate) const KEY_ID: &str = "65f0c0ffee";

pub(crate) struct Server {
    pub(crate) url: String,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// Lets `serve` do with each connection what it wants; the number of the connection begins with 0.
    pub(crate) async fn start<F, R>(serve: F) -> Self
    where
        F: Fn(usize, Peer) -> R + Send + Sync + 'static,
        R: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("ws://{}", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let number = count.fetch_add(1, Ordering::SeqCst);
                if let Some(peer) = Peer::read(stream).await {
                    tokio::spawn(serve(number, peer));
                }
            }
        });
        Self { url, connections }
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub(crate) fn builder(&self) -> Builder {
        Subscriber::builder()
            .base_url(self.url.as_str())
            .access_key(AccessKey::new(KEY_ID, CANARY))
            .reconnect(quickly(u32::MAX))
    }

    pub(crate) fn subscribe(&self) -> Subscription {
        self.builder().build().unwrap().subscribe("user:created").unwrap()
    }
}

pub(crate) fn quickly(attempts: u32) -> RetryPolicy {
    RetryPolicy::default()
        .max_attempts(attempts)
        .initial_backoff(Duration::from_millis(4))
        .max_backoff(Duration::from_millis(20))
}

/// A client that has sent its handshake.
pub(crate) struct Peer {
    pub(crate) head: String,
    pub(crate) stream: TcpStream,
}

impl Peer {
    async fn read(mut stream: TcpStream) -> Option<Self> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.ok()?);
        }
        Some(Self { head: String::from_utf8(head).unwrap(), stream })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// The response that accepts the handshake.
    pub(crate) fn acceptance(&self) -> String {
        let key = self.header("sec-websocket-key").unwrap();
        let accepted = Sha1::new().chain_update(key).chain_update("258EAFA5-E914-47DA-95CA-C5AB0DC85B11").finalize();
        let accepted = STANDARD.encode(accepted);
        format!(
            "HTTP/1.1 101 Switching Protocols\r\nupgrade: WebSocket\r\nconnection: keep-alive, Upgrade\r\n\
             sec-websocket-accept: {accepted}\r\n\r\n"
        )
    }

    pub(crate) async fn write(&mut self, bytes: impl AsRef<[u8]>) {
        let _ = self.stream.write_all(bytes.as_ref()).await;
    }

    pub(crate) async fn accept(&mut self) {
        let acceptance = self.acceptance();
        self.write(acceptance).await;
    }

    pub(crate) async fn respond(&mut self, status: &str) {
        self.write(format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n")).await;
    }

    pub(crate) async fn send(&mut self, text: &str) {
        self.write(frame(0x81, text.as_bytes())).await;
    }

    /// A frame of the client: its first byte and its payload, unmasked.
    pub(crate) async fn frame(&mut self) -> Option<(u8, Vec<u8>)> {
        let first = self.stream.read_u8().await.ok()?;
        let second = self.stream.read_u8().await.ok()?;
        assert!(second & 0x80 != 0, "a client masks");
        let length = usize::from(second & 0x7f);
        assert!(length < 126, "control frames alone are expected");
        let mut mask = [0; 4];
        self.stream.read_exact(&mut mask).await.ok()?;
        let mut payload = vec![0; length];
        self.stream.read_exact(&mut payload).await.ok()?;
        for (index, byte) in payload.iter_mut().enumerate() {
            *byte ^= mask[index % 4];
        }
        Some((first, payload))
    }

    /// Until the client closes the connection.
    pub(crate) async fn wait(&mut self) {
        let mut rest = [0; 256];
        while self.stream.read(&mut rest).await.is_ok_and(|count| count > 0) {}
    }
}

/// A frame as servers send them, not masked.
pub(crate) fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![first];
    match payload.len() {
        short @ 0..126 => frame.push(u8::try_from(short).unwrap()),
        medium @ 126..=65_535 => {
            frame.push(126);
            frame.extend(u16::try_from(medium).unwrap().to_be_bytes());
        }
        long => {
            frame.push(127);
            frame.extend((long as u64).to_be_bytes());
        }
    }
    frame.extend(payload);
    frame
}

/// The next update, within a time that no test needs.
pub(crate) async fn next(subscription: &mut Subscription) -> Option<Result<Update, WebSocketError>> {
    tokio::time::timeout(Duration::from_secs(20), subscription.next()).await.expect("an update comes")
}

pub(crate) async fn connected(subscription: &mut Subscription) {
    let update = next(subscription).await;
    assert!(matches!(update, Some(Ok(Update::Connected))), "{update:?}");
}

pub(crate) async fn event(subscription: &mut Subscription) -> String {
    match next(subscription).await {
        Some(Ok(Update::Event(event))) => event.into_text(),
        other => panic!("{other:?}"),
    }
}

pub(crate) async fn reconnecting(subscription: &mut Subscription) -> WebSocketError {
    match next(subscription).await {
        Some(Ok(Update::Reconnecting { error, .. })) => error,
        other => panic!("{other:?}"),
    }
}

/// The error that ends a subscription.
pub(crate) async fn end(subscription: &mut Subscription) -> WebSocketError {
    let Some(Err(error)) = next(subscription).await else { panic!("no error") };
    assert!(next(subscription).await.is_none(), "an error is the end");
    error
}
