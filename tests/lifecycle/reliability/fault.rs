//! The faults of the reliability tables, and a server that has one of them.

use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use identity_apis_test_support::server::{Response, ScriptedServer};
use tokio::net::TcpSocket;

const GIBIBYTE: usize = 1 << 30;
static BLOCK: [u8; 64 * 1024] = [b' '; 64 * 1024];

/// What goes wrong. Requests for access tokens always succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// Nothing listens at the port.
    ConnectRefused,
    /// The server accepts connections, but does not speak TLS.
    TlsFailure,
    /// The connection is reset when the request was read.
    ResetBeforeHeaders,
    /// The connection is reset in the middle of the body.
    ResetMidBody,
    /// The body ends before its announced length, and the connection is closed in order.
    ShortBody,
    /// No byte of the response arrives.
    SlowHeaders,
    /// The body stops in the middle, and the connection stays open.
    SlowBody,
    /// One byte of the body every 50 ms: never silent, never complete.
    DrippingBody,
    /// A complete response whose JSON is cut off.
    TruncatedJson,
    /// Another media type: plain text that is not JSON.
    WrongContentType,
    /// A web page with status 200.
    Html,
    /// A string that is not UTF-8 in otherwise valid JSON.
    InvalidUtf8,
    /// A body of one GiB with its length announced.
    HugeBodyAnnounced,
    /// A body of one GiB in chunks.
    HugeBodyStreamed,
    /// A small body that would grow to 256 MiB when decompressed.
    GzipBomb,
    /// The first request is rejected with 401; later ones succeed.
    UnauthorizedOnce,
    /// A status with a small JSON body.
    Status(u16),
    /// The first request gets this status; later ones succeed.
    StatusOnce(u16),
    /// 429 and how long to wait.
    TooManyRequests(RetryAfter),
    /// This code inside an envelope under HTTP 200.
    Envelope(u16),
    /// A redirect to another host.
    Redirect,
}

/// The two forms of `Retry-After`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RetryAfter {
    Seconds,
    Date,
}

/// A server with a fault.
pub(super) struct FaultyServer {
    url: String,
    server: Option<ScriptedServer>,
    elsewhere: Option<ScriptedServer>,
    /// Keeps a port that refuses connections from being given to another process.
    _reserved: Option<TcpSocket>,
}

impl FaultyServer {
    /// Starts a server with a fault; `success` is the body of a successful response.
    pub(super) fn start(fault: Fault, success: &'static str) -> Self {
        if fault == Fault::ConnectRefused {
            let reserved = TcpSocket::new_v4().unwrap();
            reserved.bind(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
            let url = format!("http://{}", reserved.local_addr().unwrap());
            return Self { url, server: None, elsewhere: None, _reserved: Some(reserved) };
        }
        // Another host: any connection to it is one too many.
        let elsewhere = (fault == Fault::Redirect).then(|| ScriptedServer::builder().address("127.0.0.2:0").start());
        let location = elsewhere.as_ref().map(|server| format!("{}/", server.url())).unwrap_or_default();
        let respond = move |number| response(fault, number, success, &location);
        let server = ScriptedServer::builder().issue_tokens().script(move |request| respond(request.number)).start();
        let url = match fault {
            Fault::TlsFailure => server.url().replace("http:", "https:"),
            _ => server.url().to_owned(),
        };
        Self { url, server: Some(server), elsewhere, _reserved: None }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Requests that arrived, those for access tokens not counted.
    pub(super) fn requests(&self) -> usize {
        self.server.as_ref().map_or(0, ScriptedServer::count)
    }

    /// Connections to the host that a redirect leads to.
    pub(super) fn connections_elsewhere(&self) -> usize {
        self.elsewhere.as_ref().map_or(0, ScriptedServer::connections)
    }

    /// Bytes of huge bodies that could be sent.
    pub(super) fn bytes_sent(&self) -> usize {
        self.server.as_ref().map_or(0, ScriptedServer::flood_bytes_sent)
    }
}

fn response(fault: Fault, number: usize, success: &str, location: &str) -> Response {
    let half = &success[..success.len() / 2];
    let announced = |length: usize, body: &str| Response::raw(announced(length, body));
    match fault {
        Fault::ConnectRefused | Fault::TlsFailure => unreachable!("no request arrives"),
        Fault::ResetBeforeHeaders => Response::reset(),
        Fault::ResetMidBody => announced(success.len(), half).then_reset(),
        Fault::ShortBody => announced(success.len(), half),
        Fault::SlowHeaders => Response::stall(),
        Fault::SlowBody => announced(success.len(), half).then_stall(),
        Fault::DrippingBody => {
            Response::new("200 OK", "application/json", vec![b' '; 1 << 20]).dripping(Duration::from_millis(50))
        }
        Fault::TruncatedJson => Response::ok(half),
        Fault::WrongContentType => Response::new("200 OK", "text/plain", "all is well"),
        Fault::Html => {
            let page = "<!doctype html><title>Sign in</title><h1>Sign in to the network</h1>";
            Response::new("200 OK", "text/html", page)
        }
        Fault::InvalidUtf8 => {
            assert!(success.contains('~'), "a successful response marks with ~ where the bad byte goes");
            let bytes = success.bytes().map(|byte| if byte == b'~' { 0xff } else { byte });
            Response::ok(bytes.collect::<Vec<u8>>())
        }
        Fault::HugeBodyAnnounced => Response::flood(self::announced(GIBIBYTE, ""), BLOCK, GIBIBYTE),
        Fault::HugeBodyStreamed => {
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
            let chunk = [format!("{:x}\r\n", BLOCK.len()).as_bytes(), &BLOCK, b"\r\n"].concat();
            Response::flood(head, chunk, GIBIBYTE)
        }
        Fault::GzipBomb => Response::ok(gzip_of_spaces(GIBIBYTE / 4)).with_headers("content-encoding: gzip\r\n"),
        Fault::UnauthorizedOnce if number == 1 => status(401),
        Fault::StatusOnce(code) if number == 1 => status(code),
        Fault::UnauthorizedOnce | Fault::StatusOnce(_) => Response::ok(success),
        Fault::Status(code) => status(code),
        Fault::TooManyRequests(RetryAfter::Seconds) => status(429).with_headers("retry-after: 1\r\n"),
        Fault::TooManyRequests(RetryAfter::Date) => {
            let at = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(1));
            status(429).with_headers(&format!("retry-after: {at}\r\n"))
        }
        Fault::Envelope(code) => {
            Response::ok(format!(r#"{{"statusCode":{code},"message":"not now","requestId":"r-1"}}"#))
        }
        Fault::Redirect => status(307).with_headers(&format!("location: {location}\r\n")),
    }
}

fn status(code: u16) -> Response {
    Response::status(&format!("{code} Fault"), r#"{"message":"not now"}"#)
}

/// The beginning of a response whose body should have that length.
fn announced(length: usize, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
}

/// Spaces, compressed to less than a hundredth of their number: fixed Huffman codes, one literal and then repetitions of
/// the greatest length.
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
    // No client gets as far as the checksum.
    out.extend([0; 4]);
    out.extend((length as u32).to_le_bytes());
    out
}
