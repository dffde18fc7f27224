//! A service within the process, for tests and fuzz targets: a real client gets its responses from a function instead of
//! the network.

use std::future::Future;
use std::pin::Pin;

use reqwest::header::HeaderMap;

use crate::transport::{Error, PreparedRequest, RawResponse};

/// A response, or the error in place of one.
pub(crate) type PeerFuture = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>;

/// Takes the place of connection, TLS and HTTP. The headers are those with which the request would be sent, credentials
/// included.
pub(crate) trait Peer: Send + Sync + 'static {
    fn respond(&self, prepared: &PreparedRequest<'_>, headers: &HeaderMap) -> PeerFuture;
}

impl<F: Fn(&PreparedRequest<'_>, &HeaderMap) -> PeerFuture + Send + Sync + 'static> Peer for F {
    fn respond(&self, prepared: &PreparedRequest<'_>, headers: &HeaderMap) -> PeerFuture {
        self(prepared, headers)
    }
}
