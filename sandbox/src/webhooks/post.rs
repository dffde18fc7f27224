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

use super::dispatch::Report;
use super::receivers::{Endpoint, Receivers};
use crate::http::request::text;

/// Time for an attempt, by the clock of the machine.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Bytes of a response's head.
const HEAD: usize = 16 * 1024;

/// Bytes of a response's body that are read and kept; what follows is not waited for.
const BODY: usize = 4 * 1024;

/// A request, as it goes out.
pub(super) struct Outgoing {
    pub(super) media_type: &'static str,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

/// Sends a request. Redirects are not followed.
pub(super) async fn post(receivers: &Receivers, endpoint: &Endpoint, outgoing: Outgoing) -> Report {
    match tokio::time::timeout(TIMEOUT, exchange(receivers, endpoint, outgoing)).await {
        Ok(Ok(report)) => report,
        Ok(Err(error)) => Report::error(error.to_string()),
        Err(_) => Report::error(format!("no response within {} seconds", TIMEOUT.as_secs())),
    }
}

async fn exchange(receivers: &Receivers, endpoint: &Endpoint, outgoing: Outgoing) -> io::Result<Report> {
    let stream = connect(receivers, endpoint).await?;
    let handshake = http1::Builder::new().max_buf_size(HEAD).handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(|error| broken(&error))?;
    // It ends when the response is dropped.
    let driver = tokio::spawn(connection);
    let sent = sender.send_request(request(endpoint, outgoing)?).await;
    let report = match sent {
        Ok(response) => Ok(received(response).await),
        Err(error) => Err(broken(&error)),
    };
    driver.abort();
    report
}

async fn connect(receivers: &Receivers, endpoint: &Endpoint) -> io::Result<TcpStream> {
    let addresses = receivers.resolve(endpoint).await?;
    if addresses.is_empty() {
        return Err(io::Error::other("the name of the receiver does not lead to this machine"));
    }
    TcpStream::connect(addresses.as_slice()).await
}

fn request(endpoint: &Endpoint, outgoing: Outgoing) -> io::Result<Request<String>> {
    let mut request = Request::post(endpoint.target.as_str()).body(outgoing.body).map_err(io::Error::other)?;
    let headers = request.headers_mut();
    for (name, value) in &outgoing.headers {
        // What is no header is left out.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name.as_str()), HeaderValue::try_from(value.as_str())) {
            headers.insert(name, value);
        }
    }
    headers.insert(HOST, HeaderValue::try_from(endpoint.authority.as_str()).map_err(io::Error::other)?);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(outgoing.media_type));
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    Ok(request)
}

async fn received(response: Response<Incoming>) -> Report {
    let (head, body) = response.into_parts();
    Report {
        status: Some(head.status.as_u16()),
        response_headers: pairs(&head.headers),
        response_body: beginning(body).await,
        ..Report::default()
    }
}

/// Headers of a response; cookies are credentials.
fn pairs(headers: &HeaderMap) -> Vec<(String, String)> {
    let kept = headers.iter().filter(|(name, _)| *name != hyper::header::SET_COOKIE);
    kept.map(|(name, value)| (name.to_string(), text(value.as_bytes()))).collect()
}

/// The beginning of a body. One that breaks off was sent by a receiver that has taken the delivery all the same.
async fn beginning(mut body: Incoming) -> String {
    let mut read = Vec::new();
    while read.len() < BODY {
        let Some(Ok(frame)) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await else { break };
        if let Ok(data) = frame.into_data() {
            read.extend_from_slice(data.get(..BODY.saturating_sub(read.len())).unwrap_or(&data));
        }
    }
    String::from_utf8_lossy(&read).into_owned()
}

/// The message of an error and of its source, which says what has happened to the connection.
fn broken(error: &hyper::Error) -> io::Error {
    use std::error::Error;
    let source = error.source().map(|source| format!(": {source}")).unwrap_or_default();
    io::Error::other(format!("{error}{source}"))
}
