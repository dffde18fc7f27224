//! Doors for the fuzz targets in `fuzz/`: everything that takes a service's bytes, without the network around it.
//! Compiled with `--cfg fuzzing` only, as `cargo fuzz` does.
#![allow(missing_docs)]

use std::sync::Arc;
use std::time::SystemTime;

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde_json::Value;

use crate::codec::FromResponse;
use crate::genauth::profile::PROFILE;
use crate::genauth::server_clock::MachineClock;
use crate::operation::Operation;
use crate::transport::encode::{json, query};
use crate::transport::http::peer::{Peer, PeerFuture};
use crate::transport::{
    AccessToken, BaseUrl, BaseUrlError, CachedToken, Error, PreparedRequest, RawResponse, RequestFormat, Response,
    StatusCode, Transport, TransportError, TransportErrorKind,
};
use crate::validation::Violations;
use crate::{genauth, prove};

pub use crate::pagination::traversal::{Traversal, traverse};

pub fn read_prove<T: FromResponse>(
    client: &prove::Client,
    operation: &'static Operation,
    status: StatusCode,
    body: &[u8],
) -> Result<Response<T>, Error> {
    read(client.transport(), operation, status, body)
}

pub fn read_genauth<T: FromResponse>(
    client: &genauth::Client,
    operation: &'static Operation,
    status: StatusCode,
    body: &[u8],
) -> Result<Response<T>, Error> {
    read(client.transport(), operation, status, body)
}

fn read<T: FromResponse>(
    transport: &Transport,
    operation: &'static Operation,
    status: StatusCode,
    body: &[u8],
) -> Result<Response<T>, Error> {
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
    transport.read(operation, RawResponse { status, headers, body: body.to_vec().into() })
}

pub fn prove_token(body: &[u8]) -> Option<AccessToken> {
    prove::token::read_token(body)
}

pub fn genauth_token(body: &[u8]) -> Option<AccessToken> {
    genauth::token::read_token(body)
}

/// The headers that a token makes: its own, and that of its user pool.
pub fn cache_token(token: AccessToken) -> Result<(HeaderValue, Option<HeaderValue>), Error> {
    CachedToken::new(token, 1, tokio::time::Instant::now()).map(|token| (token.authorization, token.realm))
}

/// JSON text for a service that reads integers exactly, or for GenAuth.
pub fn json(value: &Value, for_genauth: bool) -> Option<Vec<u8>> {
    json::write(value, request_format(for_genauth)).ok()
}

fn request_format(for_genauth: bool) -> &'static RequestFormat {
    if for_genauth { &PROFILE.request_format } else { &RequestFormat::DEFAULT }
}

/// The query of a JSON object, as GenAuth's Node SDK writes it or strictly.
pub fn query(parameters: &[u8], as_node: bool) -> String {
    query::query(parameters, request_format(as_node))
}

/// A request, written but not sent: what follows the base URL, and the headers of its parameters.
pub fn write_request(
    operation: &'static Operation,
    path: &[(&'static str, &str)],
    parameters: &Value,
) -> Result<(String, HeaderMap), Violations> {
    let texts: Vec<_> = path.iter().map(|(name, value)| (*name, (*value).into())).collect();
    let prepared = PreparedRequest::encode(operation, &texts, Some(parameters), &RequestFormat::DEFAULT)?;
    Ok((prepared.target(&RequestFormat::DEFAULT), prepared.headers()))
}

pub fn base_url(text: &str, allow_plain_http: bool) -> Result<String, BaseUrlError> {
    BaseUrl::parse(text, allow_plain_http).map(|base| base.as_str().to_owned())
}

/// A request as the service sees it.
pub struct Sent {
    pub operation: &'static str,
    pub is_for_token: bool,
    pub headers: HeaderMap,
}

/// A response of the service; without one, the connection is closed.
pub type Given = Option<(StatusCode, HeaderMap, Vec<u8>)>;

/// A client of Prove whose service is a function.
pub fn prove_client(respond: impl Fn(Sent) -> Given + Send + Sync + 'static) -> prove::Client {
    let builder = prove::Client::builder().base_url(NOWHERE).credentials(prove::ClientCredentials::new("id", "secret"));
    builder.peer(peer(respond)).build().expect("a client of nowhere")
}

/// A client of GenAuth whose service and whose machine's clock are functions.
pub fn genauth_client(
    authentication: genauth::Authentication,
    now: impl Fn() -> SystemTime + Send + Sync + 'static,
    respond: impl Fn(Sent) -> Given + Send + Sync + 'static,
) -> genauth::Client {
    let builder = genauth::Client::builder().base_url(NOWHERE).access_key(genauth::AccessKey::new("id", "secret"));
    builder
        .authentication(authentication)
        .peer(peer(respond))
        .clock(MachineClock::replaced_by(now))
        .build()
        .expect("a client of nowhere")
}

const NOWHERE: &str = "http://127.0.0.1:9";

fn peer(respond: impl Fn(Sent) -> Given + Send + Sync + 'static) -> Arc<dyn Peer> {
    Arc::new(move |prepared: &PreparedRequest<'_>, headers: &HeaderMap| -> PeerFuture {
        let operation = prepared.operation;
        let sent = Sent { operation: operation.name, is_for_token: !operation.authenticated, headers: headers.clone() };
        let given = respond(sent).map(|(status, headers, body)| RawResponse { status, headers, body: body.into() });
        let closed = || Error::Transport(TransportError::new(operation.name, TransportErrorKind::ConnectionClosed));
        let result = given.ok_or_else(closed);
        Box::pin(async { result })
    })
}
