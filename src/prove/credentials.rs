//! The credentials of a project of Prove.

use crate::transport::auth::validate_credential;
use crate::transport::{BuildError, Secret};

/// Client id and client secret, as the portal shows them. They belong to one region, one tier and one product project.
#[derive(Debug, Clone)]
pub struct ClientCredentials {
    id: Secret,
    secret: Secret,
}

impl ClientCredentials {
    /// Creates credentials of both.
    #[must_use]
    pub fn new(client_id: impl Into<Secret>, client_secret: impl Into<Secret>) -> Self {
        Self { id: client_id.into(), secret: client_secret.into() }
    }

    /// Reads `PROVE_CLIENT_ID` and `PROVE_CLIENT_SECRET`.
    ///
    /// # Errors
    ///
    /// When one of them is not set.
    pub fn from_env() -> Result<Self, BuildError> {
        let id = validate_credential::env_variable("PROVE_CLIENT_ID")
            .ok_or(BuildError::MissingCredential("the client id (PROVE_CLIENT_ID)"))?;
        let secret = validate_credential::env_variable("PROVE_CLIENT_SECRET")
            .ok_or(BuildError::MissingCredential("the client secret (PROVE_CLIENT_SECRET)"))?;
        Ok(Self::new(id, secret))
    }

    pub(super) fn validate(&self) -> Result<(), BuildError> {
        validate_credential::validate(self.id.expose(), "the client id")?;
        validate_credential::validate(self.secret.expose(), "the client secret")
    }

    pub(super) fn id(&self) -> &str {
        self.id.expose()
    }

    pub(super) fn secret(&self) -> &str {
        self.secret.expose()
    }
}
