//! A server that fails in one chosen way, on the level of bytes, and counts what reached it.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use super::raw_server::{http, is_complete};

const GIBIBYTE: usize = 1 << 30;

/// What goes wrong. Calls for a token always succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing listens at the port.
    ConnectRefused,
    /// The port answers, but does not speak TLS.
    TlsFailure,
    /// The connection is reset when the request was read.
    ResetBeforeHeaders,
    /// The connection is reset in the middle of the body.
    ResetMidBody,
    /// The body ends before its announced length, and the connection is closed in order.
    ShortBody,
    /// No byte of the answer comes.
    SlowHeaders,
    /// The body stops in the middle, and the connection stays open.
    SlowBody,
    /// One byte of the body every 50 ms: never silent, never done.
    DrippingBody,
    /// A whole answer whose JSON is cut off.
    TruncatedJson,
    /// Another type of content: plain text that is not JSON.
    WrongContentType,
    /// A web page with status 200.
    Html,
    /// A text that is not UTF-8 in otherwise good JSON.
    InvalidUtf8,
    /// A body of one GiB with its length announced.
    HugeBodyAnnounced,
    /// A body of one GiB in chunks.
    HugeBodyStreamed,
    /// A small body that would grow to 256 MiB when decompressed.
    GzipBomb,
    /// The first request is refused with 401, then all is well.
    UnauthorizedOnce,
    /// A status with a small JSON body.
    Status(u16),
    /// The first request is answered so, then all is well.
    StatusOnce(u16),
    /// 429 and how long to wait.
    TooManyRequests(RetryAfter),
    /// This code inside an envelope under HTTP 200.
    Envelope(u16),
    /// To another host.
    Redirect,
}

/// The two spellings of `Retry-After`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryAfter {
    Seconds,
    Date,
}

pub struct FaultyServer {
    pub url: String,
    counts: Arc<Counts>,
    /// Keeps a port that refuses connections from being given to somebody else.
    _reserved: Option<TcpSocket>,
}

#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    requests: AtomicUsize,
    elsewhere: AtomicUsize,
    sent: AtomicUsize,
}

impl FaultyServer {
    /// Starts a server with a fault; `success` is the body of a good answer.
    pub async fn start(fault: Fault, success: &'static str) -> io::Result<Self> {
        let counts = Arc::new(Counts::default());
        if fault == Fault::ConnectRefused {
            let reserved = TcpSocket::new_v4()?;
            reserved.bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
            let url = format!("http://{}", reserved.local_addr()?);
            return Ok(Self { url, counts, _reserved: Some(reserved) });
        }
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let scheme = if fault == Fault::TlsFailure { "https" } else { "http" };
        let url = format!("{scheme}://{}", listener.local_addr()?);
        let elsewhere = if fault == Fault::Redirect { elsewhere(Arc::clone(&counts)).await? } else { String::new() };
        let answering = Answering { fault, success, elsewhere: elsewhere.into(), counts: Arc::clone(&counts) };
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(answering.clone().connection(socket));
            }
        });
        Ok(Self { url, counts, _reserved: None })
    }

    /// Connections that were made.
    pub fn connections(&self) -> usize {
        self.counts.connections.load(Ordering::SeqCst)
    }

    /// Whole requests that arrived, those for tokens apart.
    pub fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }

    /// Connections to the host that a redirect points to.
    pub fn elsewhere(&self) -> usize {
        self.counts.elsewhere.load(Ordering::SeqCst)
    }

    /// Bytes of bodies that could be sent.
    pub fn sent(&self) -> usize {
        self.counts.sent.load(Ordering::SeqCst)
    }
}

/// Another host: any connection to it is one too many.
async fn elsewhere(counts: Arc<Counts>) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.2:0").await?;
    let url = format!("http://{}/", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            counts.elsewhere.fetch_add(1, Ordering::SeqCst);
            let _ = socket.write_all(&http("200 OK", "application/json", "{}")).await;
        }
    });
    Ok(url)
}

#[derive(Clone)]
struct Answering {
    fault: Fault,
    success: &'static str,
    elsewhere: Arc<str>,
    counts: Arc<Counts>,
}

impl Answering {
    async fn connection(self, mut socket: TcpStream) {
        self.counts.connections.fetch_add(1, Ordering::SeqCst);
        if self.fault == Fault::TlsFailure {
            let _ = socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
            return;
        }
        let Some(request) = read_request(&mut socket).await else { return };
        if let Some(token) = token_for(&request) {
            let _ = socket.write_all(&http("200 OK", "application/json", &token)).await;
            let _ = socket.shutdown().await;
            return;
        }
        let number = self.counts.requests.fetch_add(1, Ordering::SeqCst) + 1;
        // A client that has hung up is what some faults lead to; a reset must not be preceded by an orderly end.
        if self.answer(&mut socket, number).await.is_ok() {
            let _ = socket.shutdown().await;
        }
    }

    async fn answer(&self, socket: &mut TcpStream, number: usize) -> io::Result<()> {
        let half = &self.success[..self.success.len() / 2];
        match self.fault {
            Fault::ConnectRefused | Fault::TlsFailure => Ok(()),
            Fault::ResetBeforeHeaders => reset(socket),
            Fault::ResetMidBody => {
                socket.write_all(&announced(self.success.len(), half)).await?;
                tokio::time::sleep(Duration::from_millis(50)).await;
                reset(socket)
            }
            Fault::ShortBody => socket.write_all(&announced(self.success.len(), half)).await,
            Fault::SlowHeaders => hold(socket).await,
            Fault::SlowBody => {
                socket.write_all(&announced(self.success.len(), half)).await?;
                hold(socket).await
            }
            Fault::DrippingBody => {
                socket.write_all(&announced(1 << 20, "")).await?;
                loop {
                    socket.write_all(b" ").await?;
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
            Fault::TruncatedJson => socket.write_all(&http("200 OK", "application/json", half)).await,
            Fault::WrongContentType => socket.write_all(&http("200 OK", "text/plain", "all is well")).await,
            Fault::Html => {
                let page = "<!doctype html><title>Sign in</title><h1>Sign in to the network</h1>";
                socket.write_all(&http("200 OK", "text/html", page)).await
            }
            Fault::InvalidUtf8 => {
                let text = self.success.replacen("~", "\u{1}", 1);
                assert_ne!(text, self.success, "a good answer marks with ~ where the bad byte goes");
                let mut bytes = http("200 OK", "application/json", &text);
                bytes.iter_mut().filter(|byte| **byte == 1).for_each(|byte| *byte = 0xff);
                socket.write_all(&bytes).await
            }
            Fault::HugeBodyAnnounced => {
                socket.write_all(&announced(GIBIBYTE, "")).await?;
                self.pour(socket, |block| block.to_vec()).await
            }
            Fault::HugeBodyStreamed => {
                let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
                socket.write_all(head.as_bytes()).await?;
                let chunk = |block: &[u8]| [format!("{:x}\r\n", block.len()).as_bytes(), block, b"\r\n"].concat();
                self.pour(socket, chunk).await
            }
            Fault::GzipBomb => {
                let body = gzip_of_spaces(GIBIBYTE / 4);
                let head = format!(
                    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n\
                     content-length: {}\r\nconnection: close\r\n\r\n",
                    body.len()
                );
                socket.write_all(head.as_bytes()).await?;
                socket.write_all(&body).await
            }
            Fault::UnauthorizedOnce if number == 1 => self.status(socket, 401, "").await,
            Fault::StatusOnce(status) if number == 1 => self.status(socket, status, "").await,
            Fault::UnauthorizedOnce | Fault::StatusOnce(_) => {
                socket.write_all(&http("200 OK", "application/json", self.success)).await
            }
            Fault::Status(status) => self.status(socket, status, "").await,
            Fault::TooManyRequests(RetryAfter::Seconds) => self.status(socket, 429, "retry-after: 1\r\n").await,
            Fault::TooManyRequests(RetryAfter::Date) => {
                let at = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(1));
                self.status(socket, 429, &format!("retry-after: {at}\r\n")).await
            }
            Fault::Envelope(code) => {
                let body = format!(r#"{{"statusCode":{code},"message":"not now","requestId":"r-1"}}"#);
                socket.write_all(&http("200 OK", "application/json", &body)).await
            }
            Fault::Redirect => self.status(socket, 307, &format!("location: {}\r\n", self.elsewhere)).await,
        }
    }

    async fn status(&self, socket: &mut TcpStream, status: u16, header: &str) -> io::Result<()> {
        let body = r#"{"message":"not now"}"#;
        let head = format!(
            "HTTP/1.1 {status} Fault\r\ncontent-type: application/json\r\n{header}content-length: {}\r\n\
             connection: close\r\n\r\n{body}",
            body.len()
        );
        socket.write_all(head.as_bytes()).await
    }

    /// Sends one GiB of spaces, or as much as the client takes.
    async fn pour(&self, socket: &mut TcpStream, framed: impl Fn(&[u8]) -> Vec<u8>) -> io::Result<()> {
        let block = framed(&[b' '; 64 * 1024]);
        for _ in 0..GIBIBYTE / (64 * 1024) {
            socket.write_all(&block).await?;
            self.counts.sent.fetch_add(64 * 1024, Ordering::SeqCst);
        }
        Ok(())
    }
}

/// Lets the connection end with a reset when it is dropped.
fn reset(socket: &TcpStream) -> io::Result<()> {
    socket.set_zero_linger()?;
    Err(io::ErrorKind::ConnectionReset.into())
}

/// Keeps the connection open until the client leaves.
async fn hold(socket: &mut TcpStream) -> io::Result<()> {
    let mut rest = [0; 64];
    while socket.read(&mut rest).await? > 0 {}
    Ok(())
}

/// The beginning of an answer whose body should have that length.
fn announced(length: usize, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
}

async fn read_request(socket: &mut TcpStream) -> Option<Vec<u8>> {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while !is_complete(&request) {
        match socket.read(&mut buffer).await {
            Ok(count) if count > 0 => request.extend_from_slice(&buffer[..count]),
            _ => return None,
        }
    }
    Some(request)
}

/// The answer to a call for a token of Prove or GenAuth.
fn token_for(request: &[u8]) -> Option<String> {
    if request.starts_with(b"POST /token ") {
        return Some(r#"{"access_token":"t","token_type":"Bearer","expires_in":3600}"#.to_owned());
    }
    if request.starts_with(b"POST /api/v3/get-management-token ") {
        // The middle part of the token says {"scoped_userpool_id":"pool"}.
        let token = "e30.eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sIn0.c2ln";
        return Some(format!(
            r#"{{"statusCode":200,"message":"","data":{{"access_token":"{token}","expires_in":7200}}}}"#
        ));
    }
    None
}

/// Spaces, so compressed that less than a hundredth of their number is left: fixed Huffman codes, one literal and then
/// repetitions of the greatest length.
fn gzip_of_spaces(length: usize) -> Vec<u8> {
    let mut out = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    let (mut held, mut count) = (0u64, 0u32);
    let mut put = |bits: u64, width: u32, out: &mut Vec<u8>| {
        held |= bits << count;
        count += width;
        while count >= 8 {
            out.push(held as u8);
            held >>= 8;
            count -= 8;
        }
    };
    put(0b011, 3, &mut out);
    // Huffman codes go in from their highest bit, so they are written here backwards.
    put(u64::from((0x30u8 + b' ').reverse_bits()), 8, &mut out);
    for _ in 0..(length - 1) / 258 {
        put(u64::from(0xc5u8.reverse_bits()), 8, &mut out);
        put(0, 5, &mut out);
    }
    put(0, 7, &mut out);
    put(0, 7, &mut out);
    // Nobody gets as far as the check sum.
    out.extend([0; 4]);
    out.extend((length as u32).to_le_bytes());
    out
}
