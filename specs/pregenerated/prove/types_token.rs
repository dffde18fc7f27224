/// Values of `grant_type`. Grant type; only `client_credentials` is accepted.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GrantType {
    /// `client_credentials`: Client ID and client secret, as in OAuth 2.0.
    ClientCredentials,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(GrantType = "GrantType"; ClientCredentials = "client_credentials");
// @if schemars
codec::json_schema!(
    GrantType, "GrantType",
    "{\"description\":\"Values of `grant_type`. Grant type; only `client_credentials` is accepted.\",\"examples\":[\"client_credentials\"],\"type\":\"string\"}"
);
// @end
/// Values of `token_type`. Type of the token: Bearer.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TokenType {
    /// `Bearer`: Bearer token, as in RFC 6750.
    Bearer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(TokenType = "TokenType"; Bearer = "Bearer");
// @if schemars
codec::json_schema!(
    TokenType, "TokenType",
    "{\"description\":\"Values of `token_type`. Type of the token: Bearer.\",\"examples\":[\"Bearer\"],\"type\":\"string\"}"
);
// @end
/// Client credentials for a token request, sent as a form with snake_case names.
///
/// The schema name is `V3TokenRequest`.
#[doc(alias = "V3TokenRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// Client ID; it belongs to one region, one tier and one project.
    pub client_id: String,
    /// Client secret, sent in the form body rather than a header.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub client_secret: String,
    /// Grant type; only `client_credentials` is accepted.
    pub grant_type: GrantType,
}
impl TokenRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        grant_type: impl Into<GrantType>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            grant_type: grant_type.into(),
        }
    }
    /// Sets [`client_id`](Self::client_id).
    #[must_use]
    pub fn with_client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = value.into();
        self
    }
    /// Sets [`client_secret`](Self::client_secret).
    #[must_use]
    pub fn with_client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = value.into();
        self
    }
    /// Sets [`grant_type`](Self::grant_type).
    #[must_use]
    pub fn with_grant_type(mut self, value: impl Into<GrantType>) -> Self {
        self.grant_type = value.into();
        self
    }
}
codec::object!(
    TokenRequest required(0, 1, 2) required_in_requests(0, 1, 2); required[0]
    client_id("client_id"), required[1, Redacted] client_secret("client_secret"),
    required[2] grant_type("grant_type")
);
impl validation::Validate for TokenRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.known_value(
            validation::rule!("token.grant", "grant_type", "V3TokenRequest"),
            Some(&self.grant_type).is_none_or(|value| value.is_known()),
        );
    }
}
// @if schemars
codec::json_schema!(
    TokenRequest, "V3TokenRequest",
    "{\"description\":\"Client credentials for a token request, sent as a form with snake_case names.\",\"properties\":{\"client_id\":{\"description\":\"Client ID; it belongs to one region, one tier and one project.\",\"type\":\"string\"},\"client_secret\":{\"description\":\"Client secret, sent in the form body rather than a header.\",\"type\":\"string\"},\"grant_type\":{\"$ref\":\"GrantType\",\"description\":\"Grant type; only `client_credentials` is accepted.\",\"enum\":[\"client_credentials\"]}},\"required\":[\"client_id\",\"client_secret\",\"grant_type\"],\"type\":\"object\"}",
    "GrantType" = GrantType
);
// @end
/// Bearer token with its lifetime, with snake_case names.
///
/// The schema name is `V3TokenResponse`.
#[doc(alias = "V3TokenResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenResponse {
    /// Bearer token for all other calls.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub access_token: String,
    /// Lifetime of the token in seconds, usually 3600; renew the token when fewer than 60 seconds are left.
    pub expires_in: i64,
    /// Lifetime of the refresh token in seconds; it has no supported use.
    pub refresh_expires_in: Option<i64>,
    /// Refresh token; it has no supported use.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub refresh_token: Option<String>,
    /// Type of the token: Bearer.
    pub token_type: TokenType,
}
impl TokenResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        access_token: impl Into<String>,
        expires_in: impl Into<i64>,
        token_type: impl Into<TokenType>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            expires_in: expires_in.into(),
            token_type: token_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`access_token`](Self::access_token).
    #[must_use]
    pub fn with_access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = value.into();
        self
    }
    /// Sets [`expires_in`](Self::expires_in).
    #[must_use]
    pub fn with_expires_in(mut self, value: impl Into<i64>) -> Self {
        self.expires_in = value.into();
        self
    }
    /// Sets [`refresh_expires_in`](Self::refresh_expires_in).
    #[must_use]
    pub fn with_refresh_expires_in(mut self, value: impl Into<i64>) -> Self {
        self.refresh_expires_in = Some(value.into());
        self
    }
    /// Sets [`refresh_token`](Self::refresh_token).
    #[must_use]
    pub fn with_refresh_token(mut self, value: impl Into<String>) -> Self {
        self.refresh_token = Some(value.into());
        self
    }
    /// Sets [`token_type`](Self::token_type).
    #[must_use]
    pub fn with_token_type(mut self, value: impl Into<TokenType>) -> Self {
        self.token_type = value.into();
        self
    }
}
codec::object!(
    TokenResponse required(0, 1, 4); required[0, Redacted] access_token("access_token"),
    required[1] expires_in("expires_in"), optional[2]
    refresh_expires_in("refresh_expires_in"), optional[3, Redacted]
    refresh_token("refresh_token"), required[4] token_type("token_type")
);
// @if schemars
codec::json_schema!(
    TokenResponse, "V3TokenResponse",
    "{\"description\":\"Bearer token with its lifetime, with snake_case names.\",\"properties\":{\"access_token\":{\"description\":\"Bearer token for all other calls.\",\"type\":\"string\"},\"expires_in\":{\"description\":\"Lifetime of the token in seconds, usually 3600; renew the token when fewer than 60 seconds are left.\",\"format\":\"int64\",\"type\":\"integer\",\"x-format\":\"seconds\"},\"refresh_expires_in\":{\"description\":\"Lifetime of the refresh token in seconds; it has no supported use.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"seconds\"},\"refresh_token\":{\"description\":\"Refresh token; it has no supported use.\",\"type\":[\"string\",\"null\"]},\"token_type\":{\"$ref\":\"TokenType\",\"description\":\"Type of the token: Bearer.\"}},\"required\":[\"access_token\",\"expires_in\",\"token_type\"],\"type\":\"object\"}",
    "TokenType" = TokenType
);
// @end
