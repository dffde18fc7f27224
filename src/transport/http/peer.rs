//! A service within the process, for tests and fuzz targets: a real client gets its responses from a function instead of
//! the network.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use reqwest::header::HeaderMap;

#[cfg(feature = "genauth-core")]
use crate::transport::MachineClock;
use crate::transport::{Error, Outgoing, RawAnswer};

/// A response, or why there is none.
pub(crate) type PeerFuture = Pin<Box<dyn Future<Output = Result<RawAnswer, Error>> + Send>>;

/// Takes the place of connection, TLS and HTTP. The headers are those with which the request would be sent, credentials
/// included.
pub(crate) trait Peer: Send + Sync + 'static {
    fn respond(&self, outgoing: &Outgoing<'_>, headers: &HeaderMap) -> PeerFuture;
}

impl<F: Fn(&Outgoing<'_>, &HeaderMap) -> PeerFuture + Send + Sync + 'static> Peer for F {
    fn respond(&self, outgoing: &Outgoing<'_>, headers: &HeaderMap) -> PeerFuture {
        self(outgoing, headers)
    }
}

/// What a test puts in the place of the world outside.
#[derive(Clone, Default)]
pub(crate) struct Replaced {
    pub(crate) peer: Option<Arc<dyn Peer>>,
    #[cfg(feature = "genauth-core")]
    pub(crate) clock: MachineClock,
}

impl fmt::Debug for Replaced {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Replaced")
    }
}
