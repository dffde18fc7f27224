//! An HTTP/2 server on the level of frames, which does what a test says and nothing else.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

pub const DATA: u8 = 0;
pub const HEADERS: u8 = 1;
pub const RST_STREAM: u8 = 3;
pub const SETTINGS: u8 = 4;
pub const PING: u8 = 6;
pub const GOAWAY: u8 = 7;
pub const CONTINUATION: u8 = 9;
/// On `HEADERS` and `DATA`: the last frame of its stream. On `SETTINGS` and `PING`: an acknowledgement.
pub const END: u8 = 1;
pub const END_HEADERS: u8 = 4;

pub const NO_ERROR: u32 = 0;
pub const REFUSED_STREAM: u32 = 7;

/// Where the server is, whom it is certified by, and what reached it.
#[derive(Clone)]
pub struct FrameServer {
    pub url: String,
    pub root: String,
    connections: Arc<AtomicUsize>,
    processed: Arc<Mutex<Vec<String>>>,
}

impl FrameServer {
    /// Calls the function with the number of each connection, from 1, after the TLS handshake. An error ends the
    /// connection, since the client has left.
    pub async fn start<F>(behave: impl Fn(usize, Frames) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = std::io::Result<()>> + Send + 'static,
    {
        Self::speaking(&[b"h2"], behave).await
    }

    /// Offers other protocols than HTTP/2.
    pub async fn speaking<F>(protocols: &[&[u8]], behave: impl Fn(usize, Frames) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = std::io::Result<()>> + Send + 'static,
    {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(vec!["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
        let acceptor = acceptor(&certificate, &key, protocols);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let server = Self { url, root: certificate.pem(), connections: Arc::default(), processed: Arc::default() };
        let shared = server.clone();
        let behave = Arc::new(behave);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let number = shared.connections.fetch_add(1, Ordering::SeqCst) + 1;
                let (acceptor, behave) = (acceptor.clone(), Arc::clone(&behave));
                let processed = Arc::clone(&shared.processed);
                tokio::spawn(async move {
                    if let Ok(stream) = acceptor.accept(socket).await {
                        let _ = behave(number, Frames { stream, processed }).await;
                    }
                });
            }
        });
        server
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// The bodies of the requests that were processed.
    pub fn processed(&self) -> Vec<String> {
        self.processed.lock().unwrap().clone()
    }
}

fn acceptor(certificate: &rcgen::Certificate, key: &KeyPair, protocols: &[&[u8]]) -> TlsAcceptor {
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let mut config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    TlsAcceptor::from(Arc::new(config))
}

pub struct Frame {
    pub kind: u8,
    pub flags: u8,
    pub stream: u32,
    pub payload: Vec<u8>,
}

/// A connection.
pub struct Frames {
    pub stream: TlsStream<TcpStream>,
    processed: Arc<Mutex<Vec<String>>>,
}

impl Frames {
    /// Exchanges the preface; the settings are pairs of identifier and value.
    pub async fn open(&mut self, settings: &[(u16, u32)]) -> std::io::Result<()> {
        self.read_preface().await?;
        self.send_settings(settings).await
    }

    pub async fn read_preface(&mut self) -> std::io::Result<()> {
        let mut preface = [0; 24];
        self.stream.read_exact(&mut preface).await?;
        assert!(preface.starts_with(b"PRI * HTTP/2.0"), "{preface:?}");
        Ok(())
    }

    pub async fn send_settings(&mut self, settings: &[(u16, u32)]) -> std::io::Result<()> {
        let mut payload = Vec::new();
        for (name, value) in settings {
            payload.extend_from_slice(&name.to_be_bytes());
            payload.extend_from_slice(&value.to_be_bytes());
        }
        self.send(SETTINGS, 0, 0, &payload).await
    }

    pub async fn send(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) -> std::io::Result<()> {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        let mut bytes = length[1..].to_vec();
        bytes.extend_from_slice(&[kind, flags]);
        bytes.extend_from_slice(&stream.to_be_bytes());
        bytes.extend_from_slice(payload);
        self.stream.write_all(&bytes).await?;
        self.stream.flush().await
    }

    /// The next frame; `SETTINGS` and `PING` are acknowledged.
    pub async fn next(&mut self) -> std::io::Result<Frame> {
        loop {
            let mut head = [0; 9];
            self.stream.read_exact(&mut head).await?;
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
            let mut payload = vec![0; length as usize];
            self.stream.read_exact(&mut payload).await?;
            let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
            let frame = Frame { kind: head[3], flags: head[4], stream, payload };
            match (frame.kind, frame.flags & END) {
                (SETTINGS, 0) => self.send(SETTINGS, END, 0, &[]).await?,
                (PING, 0) => self.send(PING, END, 0, &frame.payload).await?,
                (SETTINGS | PING, _) => {}
                _ => return Ok(frame),
            }
        }
    }

    /// Waits for a whole request: its stream and body.
    pub async fn request(&mut self) -> std::io::Result<(u32, String)> {
        loop {
            let frame = self.next().await?;
            if matches!(frame.kind, HEADERS | DATA) && frame.flags & END != 0 {
                let body = if frame.kind == DATA { frame.payload } else { Vec::new() };
                return Ok((frame.stream, String::from_utf8(body).unwrap()));
            }
        }
    }

    /// Sends the head of a response: status 200 alone.
    pub async fn respond_head(&mut self, stream: u32) -> std::io::Result<()> {
        self.send(HEADERS, END_HEADERS, stream, &[0x88]).await
    }

    /// Processes a request, and sends this response under status 200.
    pub async fn respond(&mut self, request: &(u32, String), body: &str) -> std::io::Result<()> {
        self.processed.lock().unwrap().push(request.1.clone());
        self.respond_head(request.0).await?;
        self.send(DATA, END, request.0, body.as_bytes()).await
    }

    pub async fn reset(&mut self, stream: u32, code: u32) -> std::io::Result<()> {
        self.send(RST_STREAM, 0, stream, &code.to_be_bytes()).await
    }

    /// No stream after `last` is processed.
    pub async fn go_away(&mut self, last: u32, code: u32, debug: &[u8]) -> std::io::Result<()> {
        let payload = [&last.to_be_bytes()[..], &code.to_be_bytes(), debug].concat();
        self.send(GOAWAY, 0, 0, &payload).await
    }

    /// Processes all requests that come.
    pub async fn serve(&mut self, body: &str) -> std::io::Result<()> {
        loop {
            let request = self.request().await?;
            self.respond(&request, body).await?;
        }
    }

    /// Says nothing more, though the connection stays open.
    pub async fn hang(self) -> std::io::Result<()> {
        tokio::time::sleep(Duration::from_secs(120)).await;
        drop(self.stream);
        Ok(())
    }
}
