//! Clients of the crate `identity-apis` for a sandbox.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use identity_apis::transport::BuildError;
use identity_apis::{genauth, prove};

use super::sandbox::Sandbox;

impl Sandbox {
    /// Returns a client for Prove that uses this sandbox and its [credentials](Self::prove_credentials).
    ///
    /// For other options, start from `prove::Client::builder()` with [`url`](Self::url).
    ///
    /// # Errors
    /// The client cannot be built: the TLS features of `identity-apis` that are enabled find no certificates, for instance.
    pub fn prove_client(&self) -> Result<prove::Client, BuildError> {
        let credentials = self.prove_credentials();
        prove::Client::builder()
            .base_url(self.reachable_url())
            .allow_plain_http()
            .credentials(prove::ClientCredentials::new(
                credentials.client_id.as_str(),
                credentials.client_secret.as_str(),
            ))
            .build()
    }

    /// Returns a client for GenAuth that uses this sandbox and its [access key](Self::genauth_credentials). It signs its
    /// requests.
    ///
    /// For other options, start from `genauth::Client::builder()` with [`url`](Self::url).
    ///
    /// # Errors
    /// The client cannot be built: the TLS features of `identity-apis` that are enabled find no certificates, for instance.
    pub fn genauth_client(&self) -> Result<genauth::Client, BuildError> {
        let credentials = self.genauth_credentials();
        genauth::Client::builder()
            .base_url(self.reachable_url())
            .allow_plain_http()
            .access_key(genauth::AccessKey::new(
                credentials.access_key_id.as_str(),
                credentials.access_key_secret.as_str(),
            ))
            .build()
    }

    /// Returns the base URL for clients on this machine: nothing can be sent to the address that means all interfaces.
    fn reachable_url(&self) -> String {
        let address = self.address();
        let ip = match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
            ip => ip,
        };
        format!("http://{}", SocketAddr::new(ip, address.port()))
    }
}
