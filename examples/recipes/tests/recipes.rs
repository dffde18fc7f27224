//! Runs each recipe against the sandbox.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use identity_apis::prove::ClientCredentials;
use identity_apis::prove::types::UnifyRequest;
use identity_apis::reqwest::Proxy;
use identity_apis::transport::Error;
use identity_apis_sandbox::Sandbox;
use identity_apis_test_support::tls::{Authority, ServerTls};
use recipes::{batch, blocking, mock_in_a_unit_test, paging, proxy_and_roots, resume_flow, retries, token_provider};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

#[tokio::test]
async fn retries_run() {
    retries::run().await.unwrap();
}

#[tokio::test]
async fn token_provider_runs() {
    token_provider::run().await.unwrap();
}

#[tokio::test]
async fn paging_runs() {
    paging::run().await.unwrap();
}

#[tokio::test]
async fn batch_runs() {
    batch::run().await.unwrap();
}

#[tokio::test]
async fn resume_flow_runs() {
    resume_flow::run().await.unwrap();
}

#[tokio::test]
async fn mock_in_a_unit_test_runs() {
    mock_in_a_unit_test::run().await.unwrap();
}

#[test]
fn blocking_runs() {
    blocking::run().unwrap();
}

#[tokio::test]
async fn proxy_and_roots_runs() {
    proxy_and_roots::run().await.unwrap();
}

/// The sandbox behind TLS of a private authority, reached through a proxy that tunnels.
#[tokio::test]
async fn proxy_and_roots_reach_a_private_authority_through_a_tunnel() {
    let sandbox = Sandbox::start().await.unwrap();
    let authority = Authority::new();
    let server = start_tls(&authority, sandbox.address()).await;
    let (proxy, tunnels) = start_tunnel(server).await;
    let known = sandbox.prove_credentials();
    let client = |roots: &str| {
        let credentials = ClientCredentials::new(known.client_id.as_str(), known.client_secret.as_str());
        let proxy = Proxy::all(format!("http://{proxy}")).unwrap();
        // The name is resolved by the proxy alone.
        proxy_and_roots::client("https://prove.internal", credentials, proxy, roots.as_bytes().to_vec()).unwrap()
    };
    client(authority.pem()).unify(&UnifyRequest::new("request-1", "none")).await.unwrap();
    assert!(tunnels.load(Ordering::Relaxed) > 0);
    sandbox.calls("unify").exactly(1);

    let other = Authority::new();
    let error = client(other.pem()).unify(&UnifyRequest::new("request-2", "none")).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.is_unsent()), "{error:?}");
    sandbox.calls("unify").exactly(1);
}

/// Terminates TLS, and forwards to the sandbox.
async fn start_tls(authority: &Authority, to: SocketAddr) -> SocketAddr {
    let acceptor = ServerTls::default().acceptor(authority.issue("prove.internal", 2099));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((from, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut from = acceptor.accept(from).await?;
                let mut to = TcpStream::connect(to).await?;
                copy_bidirectional(&mut from, &mut to).await
            });
        }
    });
    address
}

/// A proxy that supports `CONNECT` to one host, and counts.
async fn start_tunnel(to: SocketAddr) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let tunnels = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&tunnels);
    tokio::spawn(async move {
        while let Ok((mut from, _)) = listener.accept().await {
            let count = Arc::clone(&count);
            tokio::spawn(async move {
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    head.push(from.read_u8().await?);
                }
                assert!(head.starts_with(b"CONNECT prove.internal:443 "));
                count.fetch_add(1, Ordering::Relaxed);
                from.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
                let mut to = TcpStream::connect(to).await?;
                copy_bidirectional(&mut from, &mut to).await
            });
        }
    });
    (address, tunnels)
}
