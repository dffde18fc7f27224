//! A connection that writes requests and reads responses without a library in between, so that little of what is measured is
//! the caller's.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Instant;

/// A connection and how long each of its calls took.
pub(crate) struct Caller {
    stream: BufReader<TcpStream>,
    /// Microseconds.
    pub(crate) times: Vec<u32>,
}

impl Caller {
    pub(crate) fn new(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("the server listens");
        stream.set_nodelay(true).expect("the option exists");
        Self { stream: BufReader::new(stream), times: Vec::new() }
    }

    /// Returns status and body of a response.
    pub(crate) fn call(&mut self, method: &str, path: &str, headers: &str, body: &str) -> (u16, Vec<u8>) {
        let length = body.len();
        let request =
            format!("{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{headers}content-length: {length}\r\n\r\n{body}");
        let before = Instant::now();
        self.stream.get_mut().write_all(request.as_bytes()).expect("the connection is open");
        let (mut status, mut length, mut line) = (0, None, String::new());
        loop {
            line.clear();
            self.stream.read_line(&mut line).expect("the connection is open");
            let head = line.trim_end().to_ascii_lowercase();
            if let Some(rest) = head.strip_prefix("http/1.1 ") {
                status = rest.get(..3).and_then(|digits| digits.parse().ok()).expect("a status");
            } else if let Some(rest) = head.strip_prefix("content-length:") {
                length = rest.trim().parse().ok();
            } else if head.is_empty() {
                break;
            }
        }
        let mut body = vec![0; length.expect("a response with a length")];
        self.stream.read_exact(&mut body).expect("the connection is open");
        self.times.push(u32::try_from(before.elapsed().as_micros()).unwrap_or(u32::MAX));
        (status, body)
    }
}
