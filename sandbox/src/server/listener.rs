//! The listener of a sandbox.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinSet;

use super::budget::Budget;
use super::connection::{Shared, serve_connection};
use super::descriptors;
use super::limits::Limits;
use super::socket::Socket;
use crate::admin::AdminAccess;
use crate::app::AppState;

/// How long no connection is accepted when the process has run out of file descriptors.
const ACCEPT_BACKOFF: Duration = Duration::from_millis(20);

/// The response to a connection beyond the limit.
const TOO_MANY_CONNECTIONS: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\ncontent-type: application/json\r\ncontent-length: 45\r\n\
    retry-after: 1\r\nconnection: close\r\n\r\n{\"message\": \"the sandbox has no connections\"}";

/// Serves connections until `stopped` receives a message or its sender is gone, and then lets current calls end.
pub(crate) async fn run(
    listener: TcpListener,
    app: Arc<AppState>,
    admin: AdminAccess,
    limits: Limits,
    mut stopped: oneshot::Receiver<()>,
) -> io::Result<()> {
    let shared = Arc::new(Shared { app, admin, limits, budget: Budget::new(limits.buffered_bytes) });
    let max_connections = limits.connections.min(descriptors::spare());
    let (stopping, stops) = watch::channel(());
    // Dropped with this function, which ends them.
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            biased;
            _ = &mut stopped => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) if connections.len() < max_connections => {
                    let (socket, reset) = Socket::new(stream, limits.write_timeout);
                    connections.spawn(serve_connection(Arc::clone(&shared), socket, reset, peer, stops.clone()));
                }
                Ok((stream, _)) => reject(&stream),
                // No descriptors are left, or the caller is gone already. Other connections end meanwhile.
                Err(_) => tokio::time::sleep(ACCEPT_BACKOFF).await,
            }
        }
    }
    drop(listener);
    drop(stopping);
    shared.app.events.stop();
    while connections.join_next().await.is_some() {}
    Ok(())
}

/// Rejects a connection, as far as that is possible without waiting.
fn reject(stream: &TcpStream) {
    let _ = stream.try_write(TOO_MANY_CONNECTIONS);
}
