//! Management tokens, the alternative to signatures that the official Python SDK uses.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use serde_json::Value;

use super::AccessKey;
use super::profile::PROFILE;
use crate::operation::{Envelope, Method, Operation, Parameters, RetryClass};
use crate::transport::auth::token_endpoint::TokenEndpoint;
use crate::transport::encode::secret_body;
use crate::transport::{
    AccessToken, AuthError, EnvelopeFields, Error, ErrorPayload, Pipeline, RawObject, TokenFuture, TokenProvider,
    token_lifetime,
};

/// No document has the operation that issues tokens.
static GET_MANAGEMENT_TOKEN: Operation = Operation {
    id: "getManagementToken",
    name: "get_management_token",
    group: "authentication",
    method: Method::Post,
    path: "/api/v3/get-management-token",
    parameters: Parameters::Json,
    envelope: Envelope::Payload("data"),
    retry_class: RetryClass::Idempotent,
    authenticated: false,
    ..Operation::DEFAULT
};

static TOKEN_ENDPOINT: TokenEndpoint = TokenEndpoint {
    operation: &GET_MANAGEMENT_TOKEN,
    read_token,
    read_payload: error_payload,
    success_code: Some(200),
    unusable: (
        "the token endpoint responded without a usable token",
        "check the base URL, and whether a proxy responds instead of the service; the token must name its user pool",
    ),
    rejected: (
        "no management token was issued",
        "check access key id and secret: either may be wrong, the key may be disabled, or it belongs to another host than \
         the base URL",
    ),
    check_base_url: "check the base URL: base_url of the builder, or GENAUTH_BASE_URL",
};

/// The lifetime of a token whose response does not contain it.
const DOCUMENTED_LIFETIME: Duration = Duration::from_secs(7200);

/// Exchanges the access key for a management token.
pub(super) struct AccessKeyExchange {
    pub(super) pipeline: Arc<Pipeline>,
    pub(super) key: AccessKey,
}

impl TokenProvider for AccessKeyExchange {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async { self.exchange().await.map_err(Into::into) })
    }
}

impl AccessKeyExchange {
    async fn exchange(&self) -> Result<AccessToken, Error> {
        let body =
            secret_body::json(&[("accessKeyId", self.key.id()), ("accessKeySecret", self.key.secret().expose())]);
        TOKEN_ENDPOINT.exchange(&self.pipeline, body).await
    }
}

/// Tokens of a custom provider. If the provider sets no user pool, it is read from the token.
pub(super) struct UserPoolTokens(pub(super) Arc<dyn TokenProvider>);

impl TokenProvider for UserPoolTokens {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let mut token = self.0.token().await?;
            if token.realm.is_none() {
                let found = scoped_userpool_id(token.token().expose());
                token.realm = Some(found.ok_or_else(|| Error::Auth(Box::new(no_user_pool())))?);
            }
            Ok(token)
        })
    }

    fn invalidate(&self, token: &AccessToken) {
        self.0.invalidate(token);
    }
}

impl AccessToken {
    /// Sets the GenAuth user pool that the token is for. If not set, it is read from the claim `scoped_userpool_id` of the
    /// token.
    #[must_use]
    pub fn for_user_pool(mut self, id: impl Into<String>) -> Self {
        self.realm = Some(id.into());
        self
    }
}

fn no_user_pool() -> AuthError {
    AuthError::new(GET_MANAGEMENT_TOKEN.name, "the token names no user pool", "set it with AccessToken::for_user_pool")
}

pub(super) fn error_payload(body: &[u8]) -> ErrorPayload {
    EnvelopeFields::read(body, &PROFILE.envelope_format).into_error_payload()
}

/// Reads the token, its user pool, and its lifetime.
pub(crate) fn read_token(body: &[u8]) -> Option<AccessToken> {
    let envelope = RawObject::parse(body);
    let data = RawObject::parse(envelope.get("data")?.get().as_bytes());
    let lifetime = token_lifetime(data.get("expires_in"), DOCUMENTED_LIFETIME);
    let token: String = serde_json::from_str(data.get("access_token")?.get()).ok()?;
    let token = AccessToken::new(token).expires_in(lifetime);
    let user_pool_id = scoped_userpool_id(token.token().expose())?;
    Some(token.for_user_pool(user_pool_id))
}

/// Reads the claim `scoped_userpool_id` of a JWT. The token is not verified: the service does that.
fn scoped_userpool_id(token: &str) -> Option<String> {
    let payload = token.split('.').nth(1)?.trim_end_matches('=');
    let payload = URL_SAFE_NO_PAD.decode(payload).or_else(|_| STANDARD_NO_PAD.decode(payload)).ok()?;
    let claims: Value = serde_json::from_slice(&payload).ok()?;
    claims.get("scoped_userpool_id")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jwt(payload: &str) -> String {
        format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(payload))
    }

    #[test]
    fn read_token_reads_the_user_pool() {
        let body = format!(
            r#"{{"statusCode":200,"message":"","data":{{"access_token":"{}","expires_in":60}}}}"#,
            jwt(r#"{"scoped_userpool_id":"pool-1","name":"ÿ?>"}"#)
        );
        let token = read_token(body.as_bytes()).unwrap();
        assert_eq!(token.realm.as_deref(), Some("pool-1"));
        assert_eq!(token.lifetime, Some(Duration::from_secs(60)));
    }

    #[test]
    fn read_token_reads_a_lifetime_in_any_notation() {
        for (text, seconds) in [("\"7200\"", 7_200), ("1e0", 1), ("-1", 60), ("\"soon\"", 60)] {
            let token = jwt(r#"{"scoped_userpool_id":"pool-1"}"#);
            let body = format!(r#"{{"data":{{"access_token":"{token}","expires_in":{text}}}}}"#);
            assert_eq!(read_token(body.as_bytes()).unwrap().lifetime, Some(Duration::from_secs(seconds)), "{text}");
        }
    }

    #[test]
    fn read_token_rejects_a_token_without_user_pool() {
        for token in ["", "abc", "a.b.c", &jwt("{}"), &jwt("[1]")] {
            let body = format!(r#"{{"statusCode":200,"data":{{"access_token":"{token}"}}}}"#);
            assert!(read_token(body.as_bytes()).is_none(), "{token}");
        }
        assert!(read_token(b"<html>").is_none());
        assert!(read_token(b"{\"data\":null}").is_none());
    }
}
