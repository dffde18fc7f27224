//! The services that the example uses.

use std::fmt;

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
            prove: for_prove.then(prove::Client::from_env).transpose()?,
            genauth: for_genauth.then(genauth::Client::from_env).transpose()?,
            _sandbox: None,
        })
    }

    async fn sandbox() -> Result<Self, Box<dyn std::error::Error>> {
        let sandbox = Sandbox::start().await?;
        let (id, secret) = (&sandbox.prove_credentials().client_id, &sandbox.prove_credentials().client_secret);
        let prove = prove::Client::builder()
            .base_url(sandbox.url())
            .credentials(prove::ClientCredentials::new(id.as_str(), secret.as_str()))
            .build()?;
        let key = sandbox.genauth_credentials();
        let genauth = genauth::Client::builder()
            .base_url(sandbox.url())
            .access_key(genauth::AccessKey::new(key.access_key_id.as_str(), key.access_key_secret.as_str()))
            .build()?;
        Ok(Self { prove: Some(prove), genauth: Some(genauth), _sandbox: Some(sandbox) })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self._sandbox.is_some() {
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
