//! The credentials of a project of Prove.

use crate::transport::auth::validate_credential;
use crate::transport::{BuildError, CredentialVariable, EnvVariables, Secret};

pub(super) const MISSING: &str = "the pair of client id and secret (PROVE_CLIENT_ID, PROVE_CLIENT_SECRET)";

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
    /// When one of them is not set, or cannot be sent as it is.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::from_variables(&EnvVariables::of_process())?.ok_or(BuildError::MissingCredential(MISSING))
    }

    pub(super) fn from_variables(variables: &EnvVariables<'_>) -> Result<Option<Self>, BuildError> {
        let id = CredentialVariable { name: "PROVE_CLIENT_ID", description: "the client id (PROVE_CLIENT_ID)" };
        let secret =
            CredentialVariable { name: "PROVE_CLIENT_SECRET", description: "the client secret (PROVE_CLIENT_SECRET)" };
        Ok(variables.credentials(id, secret)?.map(|(id, secret)| Self { id, secret }))
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
