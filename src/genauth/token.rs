//! Management tokens: the other way to authenticate, as the official Python SDK does.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use bytes::Bytes;
use reqwest::header::HeaderValue;
use serde_json::Value;
use zeroize::{Zeroize as _, Zeroizing};

use super::service::GenAuth;
use crate::operation::{Envelope, Method, Operation, Parameters, Repeat};
use crate::transport::{AuthError, CallOptions, Error, Outgoing, Problem, RawAnswer, Secret, Service as _};

/// The token call is in no document.
static GET_MANAGEMENT_TOKEN: Operation = Operation {
    id: "getManagementToken",
    name: "get_management_token",
    group: "authentication",
    method: Method::Post,
    path: "/api/v3/get-management-token",
    parameters: Parameters::Json,
    envelope: Envelope::Payload("data"),
    repeat: Repeat::Idempotent,
    authenticated: false,
    deprecated: false,
};

/// How long a token lives when the answer does not say.
const DOCUMENTED_LIFETIME: Duration = Duration::from_secs(7200);

/// A token and the user pool it is for.
pub(super) struct ManagementToken {
    pub(super) authorization: HeaderValue,
    pub(super) userpool_id: String,
}

impl GenAuth {
    pub(super) async fn fetch_token(&self) -> Result<(ManagementToken, Duration), Error> {
        let parameters = serde_json::json!({
            "accessKeyId": self.key.id(),
            "accessKeySecret": self.key.secret().expose(),
        })
        .to_string();
        // Wiped when the last attempt lets go of it.
        let parameters = Bytes::from_owner(Zeroizing::new(parameters.into_bytes()));
        let outgoing = Outgoing::new(&GET_MANAGEMENT_TOKEN, Some(parameters));
        let mut token = None;
        let mut decode = |answer| {
            token = Some(self.read(answer)?);
            Ok(())
        };
        self.engine.run(self, &outgoing, &CallOptions::default(), &mut decode).await?;
        token.ok_or_else(|| no_token(true, None, Problem::default()))
    }

    fn read(&self, mut answer: RawAnswer) -> Result<(ManagementToken, Duration), Error> {
        let problem = self.problem(&answer.body);
        let token = read_token(&answer.body);
        let accepted = answer.status.is_success() && problem.code.is_none_or(|code| code == 200);
        if accepted || token.is_some() {
            answer.body.zeroize();
        }
        if let (true, Some(token)) = (accepted, token) {
            return Ok(token);
        }
        Err(no_token(accepted, Some(answer), problem))
    }
}

fn no_token(accepted: bool, answer: Option<RawAnswer>, problem: Problem) -> Error {
    let (problem_text, advice) = if accepted {
        (
            "the token endpoint answered without a usable token",
            "check the base URL, and whether a proxy answers; the token must name its user pool",
        )
    } else {
        ("no management token was given", "check access key id and secret, and that the host is theirs")
    };
    let error = AuthError::new(GET_MANAGEMENT_TOKEN.name, problem_text, advice);
    Error::Auth(Box::new(match answer {
        Some(answer) => error.answered(answer, problem),
        None => error,
    }))
}

fn read_token(body: &[u8]) -> Option<(ManagementToken, Duration)> {
    let mut answer: Value = serde_json::from_slice(body).ok()?;
    let data = answer.get_mut("data")?.as_object_mut()?;
    let lifetime = data.get("expires_in").and_then(Value::as_u64).map_or(DOCUMENTED_LIFETIME, Duration::from_secs);
    let Some(Value::String(token)) = data.remove("access_token") else { return None };
    let token = Secret::from(token);
    let userpool_id = scoped_userpool_id(token.expose())?;
    let mut authorization = HeaderValue::from_str(&format!("Bearer {}", token.expose())).ok()?;
    authorization.set_sensitive(true);
    Some((ManagementToken { authorization, userpool_id }, lifetime))
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
        let (token, lifetime) = read_token(body.as_bytes()).unwrap();
        assert_eq!(token.userpool_id, "pool-1");
        assert_eq!(lifetime, Duration::from_secs(60));
        assert!(token.authorization.is_sensitive());
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
