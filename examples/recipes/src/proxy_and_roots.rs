//! A proxy, and a private certificate authority, as company networks have them.
//!
//! The client reads `HTTPS_PROXY` and `NO_PROXY` of the environment by itself; the builder is for what is configured otherwise.

use std::net::SocketAddr;

use identity_apis::prove::types::UnifyRequest;
use identity_apis::prove::{Client, ClientCredentials};
// The client's own version of it, so that its types fit.
use identity_apis::reqwest::Proxy;
use identity_apis::transport::BuildError;
use identity_apis_sandbox::Sandbox;
use tokio::net::{TcpListener, TcpStream};

use crate::RecipeResult;

/// Builds a client that connects through a proxy, and trusts a certificate authority beside those of the system. `roots` has
/// certificates in PEM or DER, as `std::fs::read` returns them from a file. With `tls_certs_only`, only these are trusted.
///
/// # Errors
/// The base URL or a certificate cannot be used.
pub fn client(
    base_url: &str,
    credentials: ClientCredentials,
    proxy: Proxy,
    roots: Vec<u8>,
) -> Result<Client, BuildError> {
    Client::builder().base_url(base_url).credentials(credentials).proxy(proxy).add_root_certificate(roots).build()
}

/// Runs the recipe with a proxy for plain `http`, since the sandbox has no TLS.
pub async fn run() -> RecipeResult {
    let sandbox = Sandbox::start().await?;
    let proxy = start_proxy(sandbox.address()).await?;
    let credentials = sandbox.prove_credentials();
    let client = Client::builder()
        .base_url(sandbox.url())
        .credentials(ClientCredentials::new(credentials.client_id.as_str(), credentials.client_secret.as_str()))
        // `Proxy::all(..).basic_auth(..)` for a proxy that wants credentials, `.no_proxy(..)` for hosts without it.
        .proxy(Proxy::all(format!("http://{proxy}"))?)
        // Not in production: everyone on the path reads what is sent.
        .allow_plain_http()
        .build()?;
    client.unify(&UnifyRequest::new("request-1", "none")).await?;
    println!("unify: {} request through the proxy at {proxy}", sandbox.calls("unify").len());
    Ok(())
}

/// Starts a proxy that forwards all connections to one host. Returns its address.
async fn start_proxy(to: SocketAddr) -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((mut from, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut to = TcpStream::connect(to).await?;
                tokio::io::copy_bidirectional(&mut from, &mut to).await
            });
        }
    });
    Ok(address)
}
