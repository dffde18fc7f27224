//! One port for both services.

mod budget;
mod descriptors;
pub(crate) mod head;
mod limits;
mod receive;
mod socket;

use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::Response;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinSet;

use crate::app::dispatch::exchange;
use crate::app::state::State;
use crate::http::response::Ending;

pub(crate) use budget::Budget;
pub use limits::Limits;
pub(crate) use receive::{Unread, receive, refuse as refuse_body};
use socket::{Fate, Socket};

/// How long nobody is let in when the process has run out of file descriptors.
const PAUSE: Duration = Duration::from_millis(20);

/// Bytes of a request's line and headers.
const HEAD: usize = 64 * 1024;

/// Headers of a request.
const HEADERS: usize = 200;

/// What those hear for whom there is no room.
const FULL: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\ncontent-type: application/json\r\ncontent-length: 45\r\n\
    retry-after: 1\r\nconnection: close\r\n\r\n{\"message\": \"the sandbox has no connections\"}";

/// Serves until told to stop (or until the other end of the channel is gone), and lets calls under way end.
pub(crate) async fn run(
    listener: TcpListener,
    state: Arc<State>,
    limits: Limits,
    mut stopped: oneshot::Receiver<()>,
) -> io::Result<()> {
    let budget = Budget::new(limits.buffered_bytes);
    let most = limits.connections.min(descriptors::spare());
    let (stopping, stops) = watch::channel(());
    // Dropped with this function, and then they end.
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            biased;
            _ = &mut stopped => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) if connections.len() < most => {
                    let (socket, fate) = Socket::new(stream, limits.write_timeout);
                    let (state, budget) = (Arc::clone(&state), budget.clone());
                    connections.spawn(connection(limits, budget, state, socket, fate, peer, stops.clone()));
                }
                Ok((stream, _)) => refuse(&stream),
                // No descriptors are left, or the caller has hung up already. Others end meanwhile.
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
    }
    drop(listener);
    drop(stopping);
    state.events.stop();
    while connections.join_next().await.is_some() {}
    Ok(())
}

/// Serves a connection until its caller closes it, or until the sender of `stops` is gone and the call under way has ended.
async fn connection(
    limits: Limits,
    budget: Budget,
    state: Arc<State>,
    socket: Socket,
    fate: Fate,
    peer: SocketAddr,
    mut stops: watch::Receiver<()>,
) {
    let service = service_fn(move |request| {
        let (state, fate, budget) = (Arc::clone(&state), fate.clone(), budget.clone());
        async move {
            let answer = exchange(&state, &limits, &budget, peer, request).await;
            match answer.ending {
                Ending::Whole | Ending::Cut => {}
                Ending::ResetInBody => fate.reset(),
                Ending::Reset => {
                    fate.reset();
                    return Err(Reset);
                }
            }
            Ok::<Response<_>, Reset>(answer.response())
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.header_timeout)
        .max_buf_size(HEAD)
        .max_headers(HEADERS)
        .serve_connection(TokioIo::new(socket), service)
        .with_upgrades();
    let mut connection = pin!(connection);
    // What goes wrong with a connection is its caller's matter.
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = stops.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

/// Tells a caller that there is no room, as far as that can be done at once.
fn refuse(stream: &TcpStream) {
    let _ = stream.try_write(FULL);
}

/// The connection is to end without an answer.
#[derive(Debug)]
struct Reset;

impl std::fmt::Display for Reset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("reset as asked for")
    }
}

impl std::error::Error for Reset {}
