//! What a caller of GenAuth identifies itself with.

use crate::transport::auth::validate_credential;
use crate::transport::{BuildError, CredentialVariable, EnvVariables, Secret};

pub(super) const MISSING: &str = "the access key (GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET)";

/// An access key: the id and secret of a user pool, or a pair made with `create_access_key`.
#[derive(Debug, Clone)]
pub struct AccessKey {
    id: Secret,
    secret: Secret,
}

impl AccessKey {
    /// Takes both parts.
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

/// How requests are authenticated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Authentication {
    /// Each request is signed with HMAC-SHA1; the secret never travels.
    #[default]
    Signature,
    /// The access key is exchanged for a management token, which every request carries.
    ManagementToken,
}

/// Under which name the service speaks: headers and authorization scheme carry it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Brand {
    /// `x-genauth-*` headers.
    #[default]
    GenAuth,
    /// The sibling service Authing: `x-authing-*` headers.
    Authing,
}

impl Brand {
    /// What its headers start with.
    #[must_use]
    pub const fn header_prefix(self) -> &'static str {
        match self {
            Self::GenAuth => "x-genauth-",
            Self::Authing => "x-authing-",
        }
    }

    /// The scheme of its `authorization` header.
    #[must_use]
    pub const fn scheme(self) -> &'static str {
        match self {
            Self::GenAuth => "GenAuth",
            Self::Authing => "authing",
        }
    }

    /// Where the service is when no other base URL is given.
    #[must_use]
    pub const fn default_base_url(self) -> &'static str {
        match self {
            Self::GenAuth => "https://api.genauth.ai",
            Self::Authing => "https://api.authing.cn",
        }
    }
}
