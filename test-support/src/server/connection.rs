//! One connection: requests are read, and what the script decides is done.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use super::response::{Content, Ending, Response};
use super::shared::Shared;

/// A connection that can be ended with a reset.
trait Connection: AsyncRead + AsyncWrite + Unpin + Send {
    fn tcp(&self) -> &TcpStream;
}

impl Connection for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl Connection for TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}

pub(crate) async fn serve(stream: TcpStream, shared: Arc<Shared>) {
    // An error means that the client has left, which is what some scripts lead to.
    let _ = match shared.options.tls.clone() {
        None => serve_requests(stream, &shared).await,
        Some(acceptor) => match acceptor.accept(stream).await {
            Ok(stream) => serve_requests(stream, &shared).await,
            Err(error) => Err(error),
        },
    };
}

async fn serve_requests(mut stream: impl Connection, shared: &Shared) -> io::Result<()> {
    let mut received = Vec::new();
    loop {
        let reading = read_request(&mut stream, &mut received);
        let request = match shared.options.idle_timeout {
            None => reading.await?,
            Some(timeout) => tokio::time::timeout(timeout, reading).await??,
        };
        let (response, is_http) = match request {
            None => return Ok(()),
            Some(Received::TlsHello) => (shared.options.on_tls_hello.clone(), false),
            Some(Received::Request { head, body }) => {
                let open = shared.open();
                let response = shared.receive(head, body);
                tokio::time::sleep(response.delay).await;
                drop(open);
                (response, true)
            }
        };
        let is_reusable = is_http && shared.options.keep_alive && matches!(response.content, Content::Message(_));
        send(&mut stream, &response, shared).await?;
        match response.ending {
            Ending::Close if is_reusable => {}
            Ending::Close => return stream.shutdown().await,
            Ending::Reset => return reset(&stream, &response).await,
            Ending::Stall => return wait_for_end(&mut stream).await,
        }
    }
}

/// What a client has sent.
enum Received {
    Request {
        head: String,
        body: String,
    },
    /// The beginning of a TLS handshake where none is expected.
    TlsHello,
}

/// The next request; `None` once the client has closed the connection.
async fn read_request(stream: &mut impl Connection, received: &mut Vec<u8>) -> io::Result<Option<Received>> {
    const TLS_HANDSHAKE: u8 = 0x16;
    let mut buffer = [0; 4_096];
    loop {
        if received.first() == Some(&TLS_HANDSHAKE) {
            return Ok(Some(Received::TlsHello));
        }
        if let Some((head, body)) = take_request(received) {
            return Ok(Some(Received::Request { head, body }));
        }
        match stream.read(&mut buffer).await? {
            0 => return Ok(None),
            count => received.extend_from_slice(&buffer[..count]),
        }
    }
}

/// Takes head and body of a request out of what was received, once they are complete.
fn take_request(received: &mut Vec<u8>) -> Option<(String, String)> {
    let end = received.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&received[..end]).into_owned();
    let length = head.lines().filter_map(|line| line.split_once(':'));
    let length = length.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length = length.map(|(_, value)| value.trim().parse().expect("a length is a number")).next().unwrap_or(0);
    let body = received.get(end + 4..end + 4 + length)?;
    let body = String::from_utf8_lossy(body).into_owned();
    received.drain(..end + 4 + length);
    Some((head, body))
}

async fn send(stream: &mut impl Connection, response: &Response, shared: &Shared) -> io::Result<()> {
    let bytes = match &response.content {
        Content::Message(message) => message.to_bytes(shared.options.keep_alive),
        Content::Raw(bytes) => bytes.clone(),
        Content::Flood { head, block, limit } => return flood(stream, head, block, *limit, shared).await,
    };
    let Some(interval) = response.byte_interval else {
        stream.write_all(&bytes).await?;
        return stream.flush().await;
    };
    let head = bytes.windows(4).position(|window| window == b"\r\n\r\n").map_or(0, |end| end + 4);
    stream.write_all(&bytes[..head]).await?;
    for byte in &bytes[head..] {
        stream.write_all(&[*byte]).await?;
        stream.flush().await?;
        tokio::time::sleep(interval).await;
    }
    Ok(())
}

async fn flood(
    stream: &mut impl Connection,
    head: &[u8],
    block: &[u8],
    limit: usize,
    shared: &Shared,
) -> io::Result<()> {
    stream.write_all(head).await?;
    for _ in 0..limit / block.len() {
        stream.write_all(block).await?;
        shared.count_flood(block.len());
    }
    stream.flush().await
}

/// Lets the connection end with a reset when it is dropped.
async fn reset(stream: &impl Connection, response: &Response) -> io::Result<()> {
    if !matches!(&response.content, Content::Raw(bytes) if bytes.is_empty()) {
        // A reset overtakes what was sent just before it.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    stream.tcp().set_zero_linger()
}

/// Keeps the connection open until the client leaves.
async fn wait_for_end(stream: &mut impl Connection) -> io::Result<()> {
    let mut buffer = [0; 256];
    while stream.read(&mut buffer).await? > 0 {}
    Ok(())
}
