//! One attempt: a POST over a connection of its own.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::time::Duration;

use hyper::body::{Body, Incoming};
use hyper::client::conn::http1;
use hyper::header::{CONNECTION, CONTENT_TYPE, HOST, HeaderName, HeaderValue};
use hyper::{HeaderMap, Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::receivers::{Endpoint, Receivers};
use super::request::AttemptReport;
use crate::http::header_text;

/// Timeout of an attempt, by the clock of the machine.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Maximum head of a response, in bytes.
const MAX_HEAD_BYTES: usize = 16 * 1024;

/// Bytes that are read of the body of a response.
const MAX_BODY_BYTES: usize = 4 * 1024;

/// A request with all headers of its own.
pub(super) struct PreparedPost {
    pub(super) media_type: &'static str,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

/// Sends a request. Redirects are not followed.
pub(super) async fn post(receivers: &Receivers, endpoint: &Endpoint, prepared: PreparedPost) -> AttemptReport {
    match tokio::time::timeout(TIMEOUT, send(receivers, endpoint, prepared)).await {
        Ok(Ok(report)) => report,
        Ok(Err(error)) => AttemptReport::from_error(error.to_string()),
        Err(_) => AttemptReport::from_error(format!("no response within {} seconds", TIMEOUT.as_secs())),
    }
}

async fn send(receivers: &Receivers, endpoint: &Endpoint, prepared: PreparedPost) -> io::Result<AttemptReport> {
    let stream = connect(receivers, endpoint).await?;
    let handshake = http1::Builder::new().max_buf_size(MAX_HEAD_BYTES).handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(|error| connection_error(&error))?;
    // It ends with the response.
    let driver = tokio::spawn(connection);
    let sent = sender.send_request(request(endpoint, prepared)?).await;
    let report = match sent {
        Ok(response) => Ok(self::report(response).await),
        Err(error) => Err(connection_error(&error)),
    };
    driver.abort();
    report
}

async fn connect(receivers: &Receivers, endpoint: &Endpoint) -> io::Result<TcpStream> {
    let addresses = receivers.resolve(endpoint).await?;
    if addresses.is_empty() {
        return Err(io::Error::other("the host name of the receiver does not resolve to this machine"));
    }
    TcpStream::connect(addresses.as_slice()).await
}

fn request(endpoint: &Endpoint, prepared: PreparedPost) -> io::Result<Request<String>> {
    let mut request = Request::post(endpoint.target.as_str()).body(prepared.body).map_err(io::Error::other)?;
    let headers = request.headers_mut();
    for (name, value) in &prepared.headers {
        // Invalid headers are left out.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name.as_str()), HeaderValue::try_from(value.as_str())) {
            headers.insert(name, value);
        }
    }
    headers.insert(HOST, HeaderValue::try_from(endpoint.authority.as_str()).map_err(io::Error::other)?);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(prepared.media_type));
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    Ok(request)
}

async fn report(response: Response<Incoming>) -> AttemptReport {
    let (head, body) = response.into_parts();
    AttemptReport {
        status: Some(head.status.as_u16()),
        response_headers: headers_of(&head.headers),
        response_body: read_beginning(body).await,
        ..AttemptReport::default()
    }
}

/// Returns the headers of a response without cookies, which are credentials.
fn headers_of(headers: &HeaderMap) -> Vec<(String, String)> {
    let shown = headers.iter().filter(|(name, _)| *name != hyper::header::SET_COOKIE);
    shown.map(|(name, value)| (name.to_string(), header_text(value.as_bytes()))).collect()
}

/// Reads the beginning of a body. A body that breaks off does not matter: the receiver has accepted the delivery.
async fn read_beginning(mut body: Incoming) -> String {
    let mut read = Vec::new();
    while read.len() < MAX_BODY_BYTES {
        let Some(Ok(frame)) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await else { break };
        if let Ok(data) = frame.into_data() {
            read.extend_from_slice(data.get(..MAX_BODY_BYTES.saturating_sub(read.len())).unwrap_or(&data));
        }
    }
    String::from_utf8_lossy(&read).into_owned()
}

/// Returns an error with the message of its source, which describes what happened to the connection.
fn connection_error(error: &hyper::Error) -> io::Error {
    use std::error::Error;
    let source = error.source().map(|source| format!(": {source}")).unwrap_or_default();
    io::Error::other(format!("{error}{source}"))
}
