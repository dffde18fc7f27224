//! The services that the example uses.

use std::fmt;

use identity_apis::transport::BuildError;
use identity_apis::{genauth, prove};
use identity_apis_sandbox::Sandbox;

/// The clients, and the sandbox if one is used.
pub(crate) struct Target {
    /// Prove, unless only credentials of GenAuth are set.
    pub(crate) prove: Option<prove::Client>,
    /// GenAuth, unless only credentials of Prove are set.
    pub(crate) genauth: Option<genauth::Client>,
    /// Kept alive while the example runs.
    _sandbox: Option<Sandbox>,
}

impl Target {
    /// Uses the services that the environment has credentials for, or a sandbox if it has none.
    pub(crate) async fn from_env_or_sandbox() -> Result<Self, Box<dyn std::error::Error>> {
        let is_set = |name: &str| std::env::var(name).is_ok_and(|value| !value.is_empty());
        let (for_prove, for_genauth) = (is_set("PROVE_CLIENT_ID"), is_set("GENAUTH_ACCESS_KEY_ID"));
        if !for_prove && !for_genauth {
            return Self::sandbox().await;
        }
        Ok(Self {
            prove: for_prove.then(prove::Client::from_env).transpose().map_err(explain)?,
            genauth: for_genauth.then(genauth::Client::from_env).transpose().map_err(explain)?,
            _sandbox: None,
        })
    }

    async fn sandbox() -> Result<Self, Box<dyn std::error::Error>> {
        let sandbox = Sandbox::start().await?;
        // With the sandbox's feature `client`, these are `sandbox.prove_client()` and `sandbox.genauth_client()`.
        let (for_prove, for_genauth) = (sandbox.prove_credentials(), sandbox.genauth_credentials());
        let prove = prove::Client::builder()
            .base_url(sandbox.url())
            .allow_plain_http()
            .credentials(prove::ClientCredentials::new(&for_prove.client_id, &for_prove.client_secret))
            .build()?;
        let genauth = genauth::Client::builder()
            .base_url(sandbox.url())
            .allow_plain_http()
            .access_key(genauth::AccessKey::new(&for_genauth.access_key_id, &for_genauth.access_key_secret))
            .build()?;
        Ok(Self { prove: Some(prove), genauth: Some(genauth), _sandbox: Some(sandbox) })
    }
}

/// Adds what to do in this example. A sandbox in another process needs no TLS, so that only the client can tell.
fn explain(error: BuildError) -> Box<dyn std::error::Error> {
    match error {
        BuildError::TlsUnavailable(_) => {
            "the real services need TLS: run this with `cargo run -p quickstart --features live`".into()
        }
        other => other.into(),
    }
}

impl Target {
    /// Returns whether the services are those of a sandbox.
    pub(crate) fn is_sandbox(&self) -> bool {
        self._sandbox.is_some()
    }
}

impl fmt::Display for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_sandbox() {
            write!(out, "No credentials in the environment: using a sandbox on this machine.")?;
        }
        for (name, url) in [
            ("Prove", self.prove.as_ref().map(prove::Client::base_url)),
            ("GenAuth", self.genauth.as_ref().map(genauth::Client::base_url)),
        ] {
            match url {
                Some(url) => write!(out, "\n  {name:<8} {url}")?,
                None => write!(out, "\n  {name:<8} skipped: no credentials in the environment")?,
            }
        }
        Ok(())
    }
}
