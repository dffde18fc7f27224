//! Management tokens: the other way to authenticate, as the official Python SDK does.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use serde_json::Value;
use zeroize::Zeroize as _;

use super::AccessKey;
use crate::operation::{Encoding, Envelope, Method, Operation, Parameters, RetryClass};
use crate::transport::{
    AccessToken, AuthError, Engine, Error, Head, Members, Outgoing, RawAnswer, TokenFuture, TokenProvider, lifetime,
    secret_body,
};

/// The token call is in no document.
static GET_MANAGEMENT_TOKEN: Operation = Operation {
    id: "getManagementToken",
    name: "get_management_token",
    group: "authentication",
    method: Method::Post,
    path: "/api/v3/get-management-token",
    parameters: Parameters::Json,
    encoding: &Encoding::DEFAULT,
    envelope: Envelope::Payload("data"),
    retry_class: RetryClass::Idempotent,
    authenticated: false,
    deprecated: false,
    request: crate::operation::RequestDescriptor::NONE,
};

/// How long a token lives when the response does not say.
const DOCUMENTED_LIFETIME: Duration = Duration::from_secs(7200);

/// Exchanges the access key for a management token.
pub(super) struct KeyExchange {
    pub(super) engine: Arc<Engine>,
    pub(super) key: AccessKey,
}

impl TokenProvider for KeyExchange {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async { self.fetch().await.map_err(Into::into) })
    }
}

impl KeyExchange {
    async fn fetch(&self) -> Result<AccessToken, Error> {
        let body =
            secret_body::json(&[("accessKeyId", self.key.id()), ("accessKeySecret", self.key.secret().expose())]);
        let mut token = None;
        let mut decode = |answer| {
            token = Some(read_answer(answer)?);
            Ok(())
        };
        self.engine.run_for_token(&Outgoing::with_secrets(&GET_MANAGEMENT_TOKEN, body), &mut decode).await?;
        token.ok_or_else(|| Error::Auth(Box::new(no_token(true))))
    }
}

/// Tokens of a caller's own provider, with the user pool that is read from them if it is not told.
pub(super) struct Scoped(pub(super) Arc<dyn TokenProvider>);

impl TokenProvider for Scoped {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let mut token = self.0.token().await?;
            if token.user_pool.is_none() {
                let found = scoped_userpool_id(token.token().expose());
                token.user_pool = Some(found.ok_or_else(|| Error::Auth(Box::new(no_user_pool())))?);
            }
            Ok(token)
        })
    }

    fn invalidate(&self, token: &AccessToken) {
        self.0.invalidate(token);
    }
}

fn no_user_pool() -> AuthError {
    AuthError::new(GET_MANAGEMENT_TOKEN.name, "the token names no user pool", "tell it with AccessToken::for_user_pool")
}

fn read_answer(mut answer: RawAnswer) -> Result<AccessToken, Error> {
    let problem = serde_json::from_slice::<Head>(&answer.body).map(Head::into_problem).unwrap_or_default();
    let token = read_token(&answer.body);
    let accepted = answer.status.is_success() && problem.code.is_none_or(|code| code == 200);
    if accepted || token.is_some() {
        answer.body.zeroize();
    }
    match token {
        Some(token) if accepted => Ok(token),
        _ => Err(Error::Auth(Box::new(no_token(accepted).answered(answer, problem)))),
    }
}

fn no_token(accepted: bool) -> AuthError {
    let (problem, hint) = if accepted {
        (
            "the token endpoint answered without a usable token",
            "check the base URL, and whether a proxy answers; the token must name its user pool",
        )
    } else {
        ("no management token was given", "check access key id and secret, and that the host is theirs")
    };
    AuthError::new(GET_MANAGEMENT_TOKEN.name, problem, hint)
}

/// The token, its user pool, and how long it lives.
pub(crate) fn read_token(body: &[u8]) -> Option<AccessToken> {
    let answer = Members::of(body);
    let data = Members::of(answer.get("data")?.get().as_bytes());
    let lifetime = lifetime(data.get("expires_in"), DOCUMENTED_LIFETIME);
    let token: String = serde_json::from_str(data.get("access_token")?.get()).ok()?;
    let token = AccessToken::new(token).expires_in(lifetime);
    let userpool_id = scoped_userpool_id(token.token().expose())?;
    Some(token.for_user_pool(userpool_id))
}

/// The claim `scoped_userpool_id` of a JWT. The token is ours to carry, not to verify.
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
    fn the_user_pool_is_read_from_the_token() {
        let body = format!(
            r#"{{"statusCode":200,"message":"","data":{{"access_token":"{}","expires_in":60}}}}"#,
            jwt(r#"{"scoped_userpool_id":"pool-1","name":"ÿ?>"}"#)
        );
        let token = read_token(body.as_bytes()).unwrap();
        assert_eq!(token.user_pool.as_deref(), Some("pool-1"));
        assert_eq!(token.lifetime, Some(Duration::from_secs(60)));
    }

    #[test]
    fn a_lifetime_in_any_spelling_is_read() {
        for (text, seconds) in [("\"7200\"", 7_200), ("1e0", 1), ("-1", 60), ("\"soon\"", 60)] {
            let token = jwt(r#"{"scoped_userpool_id":"pool-1"}"#);
            let body = format!(r#"{{"data":{{"access_token":"{token}","expires_in":{text}}}}}"#);
            assert_eq!(read_token(body.as_bytes()).unwrap().lifetime, Some(Duration::from_secs(seconds)), "{text}");
        }
    }

    #[test]
    fn a_token_that_names_no_pool_is_unusable() {
        for token in ["", "abc", "a.b.c", &jwt("{}"), &jwt("[1]")] {
            let body = format!(r#"{{"statusCode":200,"data":{{"access_token":"{token}"}}}}"#);
            assert!(read_token(body.as_bytes()).is_none(), "{token}");
        }
        assert!(read_token(b"<html>").is_none());
        assert!(read_token(b"{\"data\":null}").is_none());
    }
}
