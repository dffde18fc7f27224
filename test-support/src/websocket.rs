//! A WebSocket server that does what a test asks for, byte by byte.
//!
//! It shares no protocol code with the scripted server: after the handshake, a connection has no requests.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest as _, Sha1};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::listener::listen;

/// A server of WebSocket connections.
pub struct WebSocketServer {
    url: String,
    connections: Arc<AtomicUsize>,
}

impl WebSocketServer {
    /// Starts a server on the current runtime. `serve` gets each client with the number of its connection, from 0, once
    /// the client has sent its handshake.
    pub fn start<F>(serve: impl Fn(usize, Peer) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let connections = Arc::<AtomicUsize>::default();
        let serve = Arc::new(serve);
        let address = listen("127.0.0.1:0", Arc::clone(&connections), move |number, stream| {
            let serve = Arc::clone(&serve);
            async move {
                if let Some(peer) = Peer::read(stream).await {
                    serve(number - 1, peer).await;
                }
            }
        });
        Self { url: format!("ws://{address}"), connections }
    }

    /// The base URL, with the scheme `ws`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How many connections were made.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

/// A client that has sent its handshake.
pub struct Peer {
    /// The head of its handshake.
    pub head: String,
    /// The stream of bytes beneath.
    pub stream: TcpStream,
}

impl Peer {
    async fn read(mut stream: TcpStream) -> Option<Self> {
        let mut head = Vec::new();
        // Byte by byte, since a frame may be right behind.
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.ok()?);
        }
        Some(Self { head: String::from_utf8_lossy(&head).into_owned(), stream })
    }

    /// The value of a header of the handshake.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// The response that accepts the handshake.
    ///
    /// # Panics
    ///
    /// If the handshake has no key.
    #[must_use]
    pub fn acceptance(&self) -> String {
        let key = self.header("sec-websocket-key").expect("a handshake has a key");
        let accepted = Sha1::new().chain_update(key).chain_update("258EAFA5-E914-47DA-95CA-C5AB0DC85B11").finalize();
        let accepted = STANDARD.encode(accepted);
        format!(
            "HTTP/1.1 101 Switching Protocols\r\nupgrade: WebSocket\r\nconnection: keep-alive, Upgrade\r\n\
             sec-websocket-accept: {accepted}\r\n\r\n"
        )
    }

    /// Sends bytes, unless the client has left.
    pub async fn write(&mut self, bytes: impl AsRef<[u8]>) {
        let _ = self.stream.write_all(bytes.as_ref()).await;
    }

    /// Accepts the handshake.
    pub async fn accept(&mut self) {
        let acceptance = self.acceptance();
        self.write(acceptance).await;
    }

    /// Responds to the handshake with a status line and no body.
    pub async fn respond(&mut self, status: &str) {
        self.write(format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n")).await;
    }

    /// Sends a text message.
    pub async fn send(&mut self, text: &str) {
        self.write(frame(0x81, text.as_bytes())).await;
    }

    /// Reads a control frame of the client: its first byte and its payload, unmasked. `None` once the client has left.
    ///
    /// # Panics
    ///
    /// If the frame is not masked, or too large for a control frame.
    pub async fn frame(&mut self) -> Option<(u8, Vec<u8>)> {
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

    /// Waits until the client closes the connection.
    pub async fn wait(&mut self) {
        let mut buffer = [0; 256];
        while self.stream.read(&mut buffer).await.is_ok_and(|count| count > 0) {}
    }
}

/// A frame as servers send them, not masked: its first byte, with flags and opcode, and its payload.
#[must_use]
pub fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![first];
    match payload.len() {
        short @ 0..126 => frame.push(short as u8),
        medium @ 126..=65_535 => {
            frame.push(126);
            frame.extend((medium as u16).to_be_bytes());
        }
        long => {
            frame.push(127);
            frame.extend((long as u64).to_be_bytes());
        }
    }
    frame.extend(payload);
    frame
}
