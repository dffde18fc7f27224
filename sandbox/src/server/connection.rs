//! One connection of a caller.

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;

use hyper::Response;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::watch;

use super::budget::Budget;
use super::handler;
use super::limits::Limits;
use super::socket::{ResetFlag, Socket};
use crate::admin::AdminAccess;
use crate::app::AppState;
use crate::http::Ending;

/// Bytes of the request line and the headers of a request.
const MAX_HEAD_BYTES: usize = 64 * 1024;

/// Headers of a request.
const MAX_HEADERS: usize = 200;

/// What all connections of a sandbox share.
pub(super) struct Shared {
    pub(super) app: Arc<AppState>,
    pub(super) admin: AdminAccess,
    pub(super) limits: Limits,
    pub(super) budget: Budget,
}

/// Serves a connection until its caller closes it, or until the sender of `stops` is gone and the current call has ended.
pub(super) async fn serve_connection(
    shared: Arc<Shared>,
    socket: Socket,
    reset: ResetFlag,
    peer: SocketAddr,
    mut stops: watch::Receiver<()>,
) {
    let header_timeout = shared.limits.header_timeout;
    let service = service_fn(move |request| {
        let (shared, reset) = (Arc::clone(&shared), reset.clone());
        async move {
            let Shared { app, admin, limits, budget } = &*shared;
            let response = handler::handle(app, admin, limits, budget, peer, request).await;
            match response.ending {
                Ending::Complete | Ending::Truncated => {}
                Ending::ResetInBody => reset.set(),
                Ending::Reset => {
                    reset.set();
                    return Err(ConnectionReset);
                }
            }
            Ok::<Response<_>, ConnectionReset>(response.into_hyper())
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(header_timeout)
        .max_buf_size(MAX_HEAD_BYTES)
        .max_headers(MAX_HEADERS)
        .serve_connection(TokioIo::new(socket), service)
        .with_upgrades();
    let mut connection = pin!(connection);
    // Errors of a connection concern its caller only.
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = stops.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

/// A fault ends the connection without a response.
#[derive(Debug)]
struct ConnectionReset;

impl std::fmt::Display for ConnectionReset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a fault resets the connection")
    }
}

impl std::error::Error for ConnectionReset {}
