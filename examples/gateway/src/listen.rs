//! A minimal HTTP/1.1 server, one request per connection: enough to try the gateway with `curl`.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use crate::verdict::{MAX_BODY_BYTES, check};

/// The limit of request line and headers, in bytes.
const MAX_HEAD_BYTES: u64 = 16 << 10;

pub(crate) fn run(address: &str) -> io::Result<()> {
    let cannot_listen = |error: io::Error| io::Error::new(error.kind(), format!("cannot listen on {address}: {error}"));
    let listener = TcpListener::bind(address).map_err(cannot_listen)?;
    writeln!(io::stdout(), "listening on http://{}", listener.local_addr()?)?;
    for stream in listener.incoming() {
        // A client that disconnects does not stop the server.
        if let Err(error) = stream.and_then(|stream| respond(&stream)) {
            eprintln!("{}", error.kind());
        }
    }
    Ok(())
}

fn respond(stream: &TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut reader = BufReader::new(stream);
    let (status, json) = match read_request(&mut reader)? {
        Some((method, target, body)) => {
            let verdict = check(&method, &target, &body);
            (verdict.status(), verdict.json()?)
        }
        None => ("400 Bad Request", r#"{"error":"not an HTTP request"}"#.to_owned()),
    };
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{json}\n",
        json.len() + 1
    )
}

/// Reads method, target and body of a request. Returns `None` if it is not HTTP.
fn read_request(reader: &mut BufReader<&TcpStream>) -> io::Result<Option<(String, String, Vec<u8>)>> {
    let mut head = reader.by_ref().take(MAX_HEAD_BYTES);
    let mut line = String::new();
    head.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let (method, target) = (method.to_owned(), target.to_owned());
    let mut length = 0;
    loop {
        line.clear();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let Some((name, value)) = line.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            let Ok(given) = value.trim().parse::<u64>() else { return Ok(None) };
            length = given.min(MAX_BODY_BYTES);
        }
    }
    let mut body = Vec::new();
    reader.take(length).read_to_end(&mut body)?;
    Ok(Some((method, target, body)))
}
