//! The accept loop that all servers of this crate share.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::net::{TcpListener, TcpStream};

/// Listens at a loopback address and hands each connection with its number, from 1, to a task of its own.
///
/// Runs on the current runtime until that ends. Returns the bound address; `connections` counts what was accepted.
pub(crate) fn listen<F>(
    address: &str,
    connections: Arc<AtomicUsize>,
    serve: impl Fn(usize, TcpStream) -> F + Send + 'static,
) -> SocketAddr
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = std::net::TcpListener::bind(address).expect("loopback has a free port");
    listener.set_nonblocking(true).expect("a listening socket can be nonblocking");
    let listener = TcpListener::from_std(listener).expect("a runtime takes the socket");
    let bound = listener.local_addr().expect("a bound socket has an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let number = connections.fetch_add(1, Ordering::SeqCst) + 1;
            tokio::spawn(serve(number, stream));
        }
    });
    bound
}
