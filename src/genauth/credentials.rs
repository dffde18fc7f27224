//! The credentials of a caller of GenAuth.

use crate::transport::auth::validate_credential;
use crate::transport::{BuildError, Secret};

/// An access key: the id and secret of a user pool, or a pair that `create_access_key` returned.
#[derive(Debug, Clone)]
pub struct AccessKey {
    id: Secret,
    secret: Secret,
}

impl AccessKey {
    /// Creates an access key of both parts.
    #[must_use]
    pub fn new(access_key_id: impl Into<Secret>, access_key_secret: impl Into<Secret>) -> Self {
        Self { id: access_key_id.into(), secret: access_key_secret.into() }
    }

    /// Reads `GENAUTH_ACCESS_KEY_ID` and `GENAUTH_ACCESS_KEY_SECRET`.
    ///
    /// # Errors
    ///
    /// When one of them is not set.
    pub fn from_env() -> Result<Self, BuildError> {
        let id = validate_credential::env_variable("GENAUTH_ACCESS_KEY_ID")
            .ok_or(BuildError::MissingCredential("the access key id (GENAUTH_ACCESS_KEY_ID)"))?;
        let secret = validate_credential::env_variable("GENAUTH_ACCESS_KEY_SECRET")
            .ok_or(BuildError::MissingCredential("the access key secret (GENAUTH_ACCESS_KEY_SECRET)"))?;
        Ok(Self::new(id, secret))
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
