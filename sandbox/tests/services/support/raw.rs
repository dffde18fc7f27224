//! Bytes on a socket.

use std::io;
use std::time::Duration;

use identity_apis_sandbox::Sandbox;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Timeout of a connection that hangs.
const HANGS: Duration = Duration::from_secs(60);

/// A connection.
pub(crate) async fn connect(sandbox: &Sandbox) -> TcpStream {
    TcpStream::connect(sandbox.address()).await.expect("connected")
}

/// Reads until the connection ends. Returns what was read, and the error if it ends with one.
pub(crate) async fn rest(stream: &mut TcpStream) -> (String, Option<io::ErrorKind>) {
    let mut received = Vec::new();
    let reading = async {
        let mut piece = [0; 4096];
        loop {
            match stream.read(&mut piece).await {
                Ok(0) => return None,
                Ok(length) => received.extend_from_slice(&piece[..length]),
                Err(error) => return Some(error.kind()),
            }
        }
    };
    let end = tokio::time::timeout(HANGS, reading).await.expect("the connection ends");
    (String::from_utf8_lossy(&received).into_owned(), end)
}

/// Sends bytes, and returns what is received until the connection ends.
pub(crate) async fn send(sandbox: &Sandbox, bytes: &[u8]) -> (String, Option<io::ErrorKind>) {
    let mut stream = connect(sandbox).await;
    // Who is rejected may be cut off before everything is sent.
    let _ = stream.write_all(bytes).await;
    rest(&mut stream).await
}

/// The head of a request that ends the connection.
pub(crate) fn request(method: &str, path: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}"
    )
}
