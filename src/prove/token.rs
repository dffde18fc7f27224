//! OAuth 2.0 client credentials: a bearer token from `/token`, shared by all calls.

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;

use super::operations::REQUEST_TOKEN;
use super::{ClientCredentials, hint};
use crate::codec::from_response::strip_byte_order_mark;
use crate::codec::repair;
use crate::transport::auth::token_endpoint::TokenEndpoint;
use crate::transport::encode::secret_body;
use crate::transport::{
    AccessToken, Error, ErrorPayload, Pipeline, RawObject, Service, TokenCache, TokenFuture, TokenProvider,
    token_lifetime,
};

/// The lifetime of a token if the response does not have it.
const DOCUMENTED_LIFETIME: Duration = Duration::from_secs(3600);

static TOKEN_ENDPOINT: TokenEndpoint = TokenEndpoint {
    operation: &REQUEST_TOKEN,
    read_token,
    read_payload: error_payload,
    success_code: None,
    unusable: (
        "the token endpoint responded without a token",
        "check the base URL, and whether a proxy responds instead of the service",
    ),
    rejected: (
        "no token was issued",
        "check client id and secret: either may be wrong (no whitespace around them), or they belong to another \
         environment than the base URL (region and tier)",
    ),
    check_base_url: "check the base URL: environment or base_url of the builder, PROVE_ENVIRONMENT or PROVE_BASE_URL",
};

/// Sends a bearer token with every request.
pub(super) struct OAuth {
    pub(super) tokens: TokenCache,
}

impl Service for OAuth {
    fn tokens(&self) -> Option<&TokenCache> {
        Some(&self.tokens)
    }

    fn error_payload(&self, body: &[u8]) -> ErrorPayload {
        error_payload(body)
    }

    fn hint(&self, status: StatusCode, payload: &ErrorPayload) -> Option<&'static str> {
        hint::for_error(status, payload.code)
    }
}

/// Exchanges client id and secret for a token.
pub(super) struct ClientCredentialsGrant {
    pub(super) pipeline: Arc<Pipeline>,
    pub(super) credentials: ClientCredentials,
}

impl TokenProvider for ClientCredentialsGrant {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async { self.exchange().await.map_err(Into::into) })
    }
}

impl ClientCredentialsGrant {
    async fn exchange(&self) -> Result<AccessToken, Error> {
        let body = secret_body::form(&[
            ("client_id", self.credentials.id()),
            ("client_secret", self.credentials.secret()),
            ("grant_type", "client_credentials"),
        ]);
        TOKEN_ENDPOINT.exchange(&self.pipeline, body).await
    }
}

/// Reads the token and its lifetime. Nothing else of the response, a refresh token for instance, is copied.
pub(crate) fn read_token(body: &[u8]) -> Option<AccessToken> {
    let object = RawObject::parse(body);
    let lifetime = token_lifetime(object.get("expires_in"), DOCUMENTED_LIFETIME);
    let token: String = serde_json::from_str(object.get("access_token")?.get()).ok()?;
    if token.is_empty() { None } else { Some(AccessToken::new(token).expires_in(lifetime)) }
}

fn error_payload(body: &[u8]) -> ErrorPayload {
    let object = RawObject::parse(body);
    if object.members.is_empty() {
        return read_payload(&RawObject::parse(repair::repair(strip_byte_order_mark(body)).text.as_bytes()));
    }
    read_payload(&object)
}

/// Reads code and message. A broken character in the message does not hide the code.
fn read_payload(object: &RawObject<'_>) -> ErrorPayload {
    let text = |value: &str| serde_json::from_str(&repair::repair(value.as_bytes()).text).ok();
    ErrorPayload {
        code: object.get("code").and_then(|value| RawObject::plain_text(value).parse().ok()),
        message: object.get("message").and_then(|value| text(value.get())),
        ..ErrorPayload::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read_token_reads_the_lifetime() {
        let token = read_token(br#"{"access_token":"abc","expires_in":120,"token_type":"Bearer"}"#).unwrap();
        assert_eq!(token.token().expose(), "abc");
        assert_eq!(token.lifetime, Some(Duration::from_secs(120)));
        let undated = read_token(br#"{"access_token":"abc"}"#).unwrap();
        assert_eq!(undated.lifetime, Some(DOCUMENTED_LIFETIME));
        let odd = read_token(br#"{"access_token":"abc","expires_in":-1}"#).unwrap();
        assert_eq!(odd.lifetime, Some(Duration::from_secs(60)));
    }

    #[test]
    fn error_payload_survives_a_broken_message_and_number() {
        for body in [
            &br#"{"code":8011,"message":"cut \ud83d","other":1e400}"#[..],
            b"\xef\xbb\xbf{\"code\":\"8011\",\"message\":\"cut \xd8\"}",
        ] {
            let payload = error_payload(body);
            assert_eq!((payload.code, payload.message.as_deref()), (Some(8011), Some("cut \u{fffd}")));
        }
    }

    #[test]
    fn read_token_rejects_anything_else() {
        for body in ["", "<html>", "[]", "{}", r#"{"access_token":""}"#, r#"{"access_token":7}"#] {
            assert!(read_token(body.as_bytes()).is_none(), "{body}");
        }
    }
}
