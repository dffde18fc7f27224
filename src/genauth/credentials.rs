//! The credentials of a caller of GenAuth.

use crate::transport::auth::validate_credential;
use crate::transport::{BuildError, CredentialVariable, EnvVariables, Secret};

pub(super) const MISSING: &str = "the access key (GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET)";

/// An access key: the id and secret of a user pool, or a pair that `create_access_key` returned.
#[derive(Debug, Clone)]
pub struct AccessKey {
    id: Secret,
    secret: Secret,
}

impl AccessKey {
    /// Creates an access key from its id and secret.
    #[must_use]
    pub fn new(access_key_id: impl Into<Secret>, access_key_secret: impl Into<Secret>) -> Self {
        Self { id: access_key_id.into(), secret: access_key_secret.into() }
    }

    /// Reads `GENAUTH_ACCESS_KEY_ID` and `GENAUTH_ACCESS_KEY_SECRET`.
    ///
    /// # Errors
    ///
    /// When one of them is not set, or cannot be sent as it is.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::from_variables(&EnvVariables::of_process())?.ok_or(BuildError::MissingCredential(MISSING))
    }

    pub(in crate::genauth) fn from_variables(variables: &EnvVariables<'_>) -> Result<Option<Self>, BuildError> {
        let id = CredentialVariable {
            name: "GENAUTH_ACCESS_KEY_ID",
            description: "the access key id (GENAUTH_ACCESS_KEY_ID)",
        };
        let secret = CredentialVariable {
            name: "GENAUTH_ACCESS_KEY_SECRET",
            description: "the access key secret (GENAUTH_ACCESS_KEY_SECRET)",
        };
        Ok(variables.credentials(id, secret)?.map(|(id, secret)| Self { id, secret }))
    }

    pub(in crate::genauth) fn validate(&self) -> Result<(), BuildError> {
        // The id travels in a header as it is, the secret never travels.
        validate_credential::validate_header_credential(self.id.expose(), "the access key id")?;
        validate_credential::validate(self.secret.expose(), "the access key secret")
    }

    pub(in crate::genauth) fn id(&self) -> &str {
        self.id.expose()
    }

    pub(in crate::genauth) fn secret(&self) -> &Secret {
        &self.secret
    }
}

/// The authentication of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Authentication {
    /// Each request is signed with HMAC-SHA1; the secret is never sent.
    #[default]
    Signature,
    /// The access key is exchanged for a management token, which is sent with every request.
    ManagementToken,
}

/// The brand of the service, which names its headers and its authorization scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Brand {
    /// GenAuth: `x-genauth-*` headers.
    #[default]
    GenAuth,
    /// The sibling service Authing: `x-authing-*` headers.
    Authing,
}

impl Brand {
    /// Returns the prefix of its headers.
    #[must_use]
    pub const fn header_prefix(self) -> &'static str {
        match self {
            Self::GenAuth => "x-genauth-",
            Self::Authing => "x-authing-",
        }
    }

    /// Returns the scheme of its `authorization` header.
    #[must_use]
    pub const fn scheme(self) -> &'static str {
        match self {
            Self::GenAuth => "GenAuth",
            Self::Authing => "authing",
        }
    }

    /// Returns the default base URL.
    #[must_use]
    pub const fn default_base_url(self) -> &'static str {
        match self {
            Self::GenAuth => "https://api.genauth.ai",
            Self::Authing => "https://api.authing.cn",
        }
    }
}
