//! An HTTP/2 server on the level of frames, which does what a test asks for and nothing else.
//!
//! It shares no protocol code with the scripted server: where that one sends responses, this one sends frames, in any
//! order and with any content.

use std::future::Future;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use crate::listener::listen;
use crate::tls::{Authority, ServerTls};

/// Type of frames that carry a part of a body.
pub const DATA: u8 = 0;
/// Type of frames that open a stream with its headers.
pub const HEADERS: u8 = 1;
/// Type of frames that reset a stream.
pub const RST_STREAM: u8 = 3;
/// Type of frames with the settings of a connection.
pub const SETTINGS: u8 = 4;
/// Type of frames that ask for an acknowledgement.
pub const PING: u8 = 6;
/// Type of frames that end a connection.
pub const GOAWAY: u8 = 7;
/// Type of frames that continue headers.
pub const CONTINUATION: u8 = 9;
/// Flag on `HEADERS` and `DATA`: the last frame of its stream. On `SETTINGS` and `PING`: an acknowledgement.
pub const END: u8 = 1;
/// Flag on `HEADERS` and `CONTINUATION`: the last frame of its headers.
pub const END_HEADERS: u8 = 4;

/// Error code of an end in order.
pub const NO_ERROR: u32 = 0;
/// Error code of a stream that was not processed.
pub const REFUSED_STREAM: u32 = 7;

/// A server that speaks HTTP/2 over TLS, frame by frame. Clones are the same server.
#[derive(Clone)]
pub struct FrameServer {
    /// Its base URL.
    pub url: String,
    /// The certificate of its authority as PEM.
    pub root: String,
    connections: Arc<AtomicUsize>,
    processed: Arc<Mutex<Vec<String>>>,
}

impl FrameServer {
    /// Starts a server on the current runtime. `serve` gets each connection with its number, from 1, after the TLS
    /// handshake. An error ends the connection, since the client has left.
    pub fn start<F>(serve: impl Fn(usize, Frames) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = io::Result<()>> + Send + 'static,
    {
        Self::start_with_protocols(&[b"h2"], serve)
    }

    /// Starts a server that offers these application protocols instead of HTTP/2.
    pub fn start_with_protocols<F>(
        protocols: &[&[u8]],
        serve: impl Fn(usize, Frames) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = io::Result<()>> + Send + 'static,
    {
        let authority = Authority::new();
        let acceptor = ServerTls { protocols, ..ServerTls::default() }.acceptor(authority.issue("localhost", 2100));
        let (connections, processed) = (Arc::<AtomicUsize>::default(), Arc::<Mutex<Vec<String>>>::default());
        let (kept, serve) = (Arc::clone(&processed), Arc::new(serve));
        let address = listen("127.0.0.1:0", Arc::clone(&connections), move |number, socket| {
            let (acceptor, serve, processed) = (acceptor.clone(), Arc::clone(&serve), Arc::clone(&kept));
            async move {
                if let Ok(stream) = acceptor.accept(socket).await {
                    let _ = serve(number, Frames { stream, processed }).await;
                }
            }
        });
        let url = format!("https://localhost:{}", address.port());
        Self { url, root: authority.pem().to_owned(), connections, processed }
    }

    /// How many connections were made.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// The bodies of the requests that were processed.
    #[must_use]
    pub fn processed(&self) -> Vec<String> {
        self.processed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A frame of the client.
pub struct Frame {
    /// Its type, such as [`HEADERS`].
    pub frame_type: u8,
    /// Its flags, such as [`END`].
    pub flags: u8,
    /// The stream it belongs to; 0 for the connection.
    pub stream: u32,
    /// What it carries.
    pub payload: Vec<u8>,
}

/// A connection, frame by frame. Every method fails when the client has left.
pub struct Frames {
    /// The stream of bytes beneath.
    pub stream: TlsStream<TcpStream>,
    processed: Arc<Mutex<Vec<String>>>,
}

impl Frames {
    /// Exchanges the preface; the settings are pairs of identifier and value.
    ///
    /// # Errors
    ///
    /// When the client has left.
    pub async fn open(&mut self, settings: &[(u16, u32)]) -> io::Result<()> {
        self.read_preface().await?;
        self.send_settings(settings).await
    }

    /// Reads the preface of the client.
    ///
    /// # Errors
    ///
    /// When the client has left.
    ///
    /// # Panics
    ///
    /// If the client does not speak HTTP/2.
    pub async fn read_preface(&mut self) -> io::Result<()> {
        let mut preface = [0; 24];
        self.stream.read_exact(&mut preface).await?;
        assert!(preface.starts_with(b"PRI * HTTP/2.0"), "{preface:?}");
        Ok(())
    }

    /// Sends settings: pairs of identifier and value.
    ///
    /// # Errors
    ///
    /// When the client has left.
    pub async fn send_settings(&mut self, settings: &[(u16, u32)]) -> io::Result<()> {
        let mut payload = Vec::new();
        for (identifier, value) in settings {
            payload.extend_from_slice(&identifier.to_be_bytes());
            payload.extend_from_slice(&value.to_be_bytes());
        }
        self.send(SETTINGS, 0, 0, &payload).await
    }

    /// Sends a frame, whether it is allowed or not.
    ///
    /// # Errors
    ///
    /// When the client has left.
    pub async fn send(&mut self, frame_type: u8, flags: u8, stream: u32, payload: &[u8]) -> io::Result<()> {
        let length = u32::try_from(payload.len()).expect("a frame has less than 16 MiB").to_be_bytes();
        let mut bytes = length[1..].to_vec();
        bytes.extend_from_slice(&[frame_type, flags]);
        bytes.extend_from_slice(&stream.to_be_bytes());
        bytes.extend_from_slice(payload);
        self.stream.write_all(&bytes).await?;
        self.stream.flush().await
    }

    /// Reads the next frame; `SETTINGS` and `PING` are acknowledged and passed over.
    ///
    /// # Errors
    ///
    /// When the client has left.
    pub async fn next(&mut self) -> io::Result<Frame> {
        loop {
            let mut head = [0; 9];
            self.stream.read_exact(&mut head).await?;
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
            let mut payload = vec![0; length as usize];
            self.stream.read_exact(&mut payload).await?;
            let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
            let frame = Frame { frame_type: head[3], flags: head[4], stream, payload };
            match (frame.frame_type, frame.flags & END) {
                (SETTINGS, 0) => self.send(SETTINGS, END, 0, &[]).await?,
                (PING, 0) => self.send(PING, END, 0, &frame.payload).await?,
                (SETTINGS | PING, _) => {}
                _ => return Ok(frame),
            }
        }
    }

    /// Waits for a whole request: its stream and body.
    ///
    /// # Errors
    ///
    /// When the client has left.
    ///
    /// # Panics
    ///
    /// If the body is not UTF-8.
    pub async fn request(&mut self) -> io::Result<(u32, String)> {
        loop {
            let frame = self.next().await?;
            if matches!(frame.frame_type, HEADERS | DATA) && frame.flags & END != 0 {
                let body = if frame.frame_type == DATA { frame.payload } else { Vec::new() };
                return Ok((frame.stream, String::from_utf8(body).expect("a body is UTF-8")));
            }
        }
    }

    /// Sends the head of a response: status 200 alone.
    ///
    /// # Errors
    ///
    /// When the client has left.
    pub async fn respond_head(&mut self, stream: u32) -> io::Result<()> {
        self.send(HEADERS, END_HEADERS, stream, &[0x88]).await
    }

    /// Processes a request, and sends this body under status 200.
    ///
    /// # Errors
    ///
    /// When the client has left.
    pub async fn respond(&mut self, request: &(u32, String), body: &str) -> io::Result<()> {
        self.processed.lock().unwrap_or_else(PoisonError::into_inner).push(request.1.clone());
        self.respond_head(request.0).await?;
        self.send(DATA, END, request.0, body.as_bytes()).await
    }

    /// Resets a stream.
    ///
    /// # Errors
    ///
    /// When the client has left.
    pub async fn reset(&mut self, stream: u32, code: u32) -> io::Result<()> {
        self.send(RST_STREAM, 0, stream, &code.to_be_bytes()).await
    }

    /// Announces that no stream after `last` is processed.
    ///
    /// # Errors
    ///
    /// When the client has left.
    pub async fn go_away(&mut self, last: u32, code: u32, debug: &[u8]) -> io::Result<()> {
        let payload = [&last.to_be_bytes()[..], &code.to_be_bytes(), debug].concat();
        self.send(GOAWAY, 0, 0, &payload).await
    }

    /// Processes all requests that arrive, with this body under status 200.
    ///
    /// # Errors
    ///
    /// When the client has left.
    pub async fn serve(&mut self, body: &str) -> io::Result<()> {
        loop {
            let request = self.request().await?;
            self.respond(&request, body).await?;
        }
    }

    /// Keeps the connection open and silent.
    ///
    /// # Errors
    ///
    /// None; it returns what a script returns.
    pub async fn hang(self) -> io::Result<()> {
        tokio::time::sleep(Duration::from_secs(120)).await;
        drop(self.stream);
        Ok(())
    }
}
