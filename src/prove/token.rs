//! OAuth 2.0 client credentials: a bearer token from `/token`, shared by all calls.

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, HeaderMap};
use zeroize::Zeroize as _;

use super::operations::REQUEST_TOKEN;
use super::{ClientCredentials, hint};
use crate::codec::from_response::strip_byte_order_mark;
use crate::codec::repair;
use crate::transport::{
    AccessToken, AuthError, Engine, Error, Held, Members, Outgoing, Problem, QueryStyle, RawAnswer, Refusal, Service,
    TokenCache, TokenFuture, TokenProvider, lifetime, secret_body,
};

/// How long a token lives when the response does not say.
const DOCUMENTED_LIFETIME: Duration = Duration::from_secs(3600);

/// Puts a token on every request.
pub(super) struct OAuth {
    pub(super) tokens: TokenCache,
}

impl Service for OAuth {
    fn query_style(&self) -> QueryStyle {
        QueryStyle::Plain
    }

    fn tokens(&self) -> Option<&TokenCache> {
        Some(&self.tokens)
    }

    fn authenticate(&self, _: &Outgoing<'_>, headers: &mut HeaderMap, token: Option<&Held>) -> Result<i64, Error> {
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, token.authorization.clone());
        }
        Ok(0)
    }

    fn correct_clock(&self, _: &Refusal<'_>) -> Option<i64> {
        None
    }

    fn problem(&self, body: &[u8]) -> Problem {
        problem(body)
    }

    fn hint(&self, status: StatusCode, problem: &Problem) -> Option<&'static str> {
        hint::of(status, problem.code)
    }
}

/// Exchanges client id and secret for a token.
pub(super) struct ClientCredentialsGrant {
    pub(super) engine: Arc<Engine>,
    pub(super) credentials: ClientCredentials,
}

impl TokenProvider for ClientCredentialsGrant {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async { self.fetch().await.map_err(Into::into) })
    }
}

impl ClientCredentialsGrant {
    async fn fetch(&self) -> Result<AccessToken, Error> {
        let form = secret_body::form(&[
            ("client_id", self.credentials.id()),
            ("client_secret", self.credentials.secret()),
            ("grant_type", "client_credentials"),
        ]);
        let mut token = None;
        let mut decode = |answer| {
            token = Some(read_answer(answer)?);
            Ok(())
        };
        self.engine.run_for_token(&Outgoing::with_secrets(&REQUEST_TOKEN, form), &mut decode).await?;
        token.ok_or_else(|| Error::Auth(Box::new(no_token(true))))
    }
}

fn read_answer(mut answer: RawAnswer) -> Result<AccessToken, Error> {
    let problem = problem(&answer.body);
    let accepted = answer.status.is_success();
    let token = read_token(&answer.body);
    if accepted {
        answer.body.zeroize();
    }
    match token {
        Some(token) if accepted => Ok(token),
        _ => Err(Error::Auth(Box::new(no_token(accepted).answered(answer, problem)))),
    }
}

fn no_token(accepted: bool) -> AuthError {
    let (problem, hint) = if accepted {
        ("the token endpoint answered without a token", "check the base URL, and whether a proxy answers")
    } else {
        (
            "no token was given",
            "check client id and secret (no blanks around them), and that region and tier of the host are theirs",
        )
    };
    AuthError::new(REQUEST_TOKEN.name, problem, hint)
}

/// The token, and how long it lives.
/// Nothing else of the answer, a refresh token for instance, is copied.
pub(crate) fn read_token(body: &[u8]) -> Option<AccessToken> {
    let members = Members::of(body);
    let lifetime = lifetime(members.get("expires_in"), DOCUMENTED_LIFETIME);
    let token: String = serde_json::from_str(members.get("access_token")?.get()).ok()?;
    if token.is_empty() { None } else { Some(AccessToken::new(token).expires_in(lifetime)) }
}

fn problem(body: &[u8]) -> Problem {
    let members = Members::of(body);
    if members.0.is_empty() {
        return problem_of(&Members::of(repair::repair(strip_byte_order_mark(body)).text.as_bytes()));
    }
    problem_of(&members)
}

/// A broken character in the message does not hide the code.
fn problem_of(members: &Members<'_>) -> Problem {
    let text = |value: &str| serde_json::from_str(&repair::repair(value.as_bytes()).text).ok();
    Problem {
        code: members.get("code").and_then(|value| Members::plain(value).parse().ok()),
        message: members.get("message").and_then(|value| text(value.get())),
        ..Problem::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_with_its_lifetime() {
        let token = read_token(br#"{"access_token":"abc","expires_in":120,"token_type":"Bearer"}"#).unwrap();
        assert_eq!(token.token().expose(), "abc");
        assert_eq!(token.lifetime, Some(Duration::from_secs(120)));
        let undated = read_token(br#"{"access_token":"abc"}"#).unwrap();
        assert_eq!(undated.lifetime, Some(DOCUMENTED_LIFETIME));
        let odd = read_token(br#"{"access_token":"abc","expires_in":-1}"#).unwrap();
        assert_eq!(odd.lifetime, Some(Duration::from_secs(60)));
    }

    #[test]
    fn problem_survives_a_broken_message_and_number() {
        for body in [
            &br#"{"code":8011,"message":"cut \ud83d","other":1e400}"#[..],
            b"\xef\xbb\xbf{\"code\":\"8011\",\"message\":\"cut \xd8\"}",
        ] {
            let problem = problem(body);
            assert_eq!((problem.code, problem.message.as_deref()), (Some(8011), Some("cut \u{fffd}")));
        }
    }

    #[test]
    fn anything_else_is_no_token() {
        for body in ["", "<html>", "[]", "{}", r#"{"access_token":""}"#, r#"{"access_token":7}"#] {
            assert!(read_token(body.as_bytes()).is_none(), "{body}");
        }
    }
}
