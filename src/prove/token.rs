//! OAuth 2.0 client credentials: a bearer token from `/token`, shared by all calls.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use serde_json::Value;
use zeroize::{Zeroize as _, Zeroizing};

use super::operations::REQUEST_TOKEN;
use super::{ClientCredentials, advice};
use crate::transport::{
    AuthError, CallOptions, Engine, Error, Outgoing, Problem, QueryStyle, RawAnswer, Refusal, Remedy, Secret, Service,
    TokenCache,
};

/// How long a token lives when the answer does not say.
const DOCUMENTED_LIFETIME: Duration = Duration::from_secs(3600);

pub(super) struct OAuth {
    engine: Arc<Engine>,
    credentials: ClientCredentials,
    cache: TokenCache<HeaderValue>,
}

impl OAuth {
    pub(super) fn new(engine: Arc<Engine>, credentials: ClientCredentials) -> Self {
        Self { engine, credentials, cache: TokenCache::new() }
    }

    async fn fetch(&self) -> Result<(HeaderValue, Duration), Error> {
        let parameters = serde_json::json!({
            "client_id": self.credentials.id(),
            "client_secret": self.credentials.secret(),
            "grant_type": "client_credentials",
        })
        .to_string();
        // Wiped when the last attempt lets go of it.
        let parameters = Bytes::from_owner(Zeroizing::new(parameters.into_bytes()));
        let outgoing = Outgoing::new(&REQUEST_TOKEN, Some(parameters));
        let mut token = None;
        let mut decode = |answer| {
            token = Some(self.read(answer)?);
            Ok(())
        };
        self.engine.run(self, &outgoing, &CallOptions::default(), &mut decode).await?;
        token.ok_or_else(|| no_token(None, Problem::default()))
    }

    fn read(&self, mut answer: RawAnswer) -> Result<(HeaderValue, Duration), Error> {
        let problem = self.problem(&answer.body);
        let token = read_token(&answer.body);
        if answer.status.is_success() {
            answer.body.zeroize();
        }
        if let (true, Some(token)) = (answer.status.is_success(), token) {
            return Ok(token);
        }
        Err(no_token(Some(answer), problem))
    }
}

fn no_token(answer: Option<RawAnswer>, problem: Problem) -> Error {
    let (problem_text, advice) = if answer.as_ref().is_none_or(|answer| answer.status.is_success()) {
        ("the token endpoint answered without a token", "check the base URL, and whether a proxy answers")
    } else {
        (
            "no token was given",
            "check client id and secret (no blanks around them), and that region and tier of the host are theirs",
        )
    };
    let error = AuthError::new(REQUEST_TOKEN.name, problem_text, advice);
    Error::Auth(Box::new(match answer {
        Some(answer) => error.answered(answer, problem),
        None => error,
    }))
}

impl Service for OAuth {
    fn query_style(&self) -> QueryStyle {
        QueryStyle::Plain
    }

    fn authenticate<'a>(
        &'a self,
        _: &'a Outgoing,
        headers: &'a mut HeaderMap,
    ) -> Pin<Box<dyn Future<Output = Result<i64, Error>> + Send + 'a>> {
        Box::pin(async move {
            let token = self.cache.get(|| self.fetch()).await?;
            headers.insert(AUTHORIZATION, token.value.clone());
            Ok(token.number)
        })
    }

    fn remedy(&self, refusal: &Refusal<'_>) -> Option<Remedy> {
        self.cache.drop_token(refusal.credentials);
        Some(Remedy::NewToken)
    }

    fn problem(&self, body: &[u8]) -> Problem {
        let Ok(Value::Object(mut members)) = serde_json::from_slice::<Value>(body) else { return Problem::default() };
        Problem {
            code: members.get("code").and_then(Value::as_i64),
            message: match members.remove("message") {
                Some(Value::String(message)) => Some(message),
                _ => None,
            },
            ..Problem::default()
        }
    }

    fn advice(&self, status: StatusCode, problem: &Problem) -> Option<&'static str> {
        advice::of(status, problem.code)
    }
}

/// The token as a header, and how long it lives.
fn read_token(body: &[u8]) -> Option<(HeaderValue, Duration)> {
    let Value::Object(mut members) = serde_json::from_slice(body).ok()? else { return None };
    let lifetime = members.get("expires_in").and_then(Value::as_u64).map_or(DOCUMENTED_LIFETIME, Duration::from_secs);
    let Some(Value::String(token)) = members.remove("access_token") else { return None };
    let token = Secret::from(token);
    if token.is_empty() {
        return None;
    }
    let mut header = HeaderValue::from_str(&format!("Bearer {}", token.expose())).ok()?;
    header.set_sensitive(true);
    Some((header, lifetime))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_with_its_lifetime() {
        let (header, lifetime) =
            read_token(br#"{"access_token":"abc","expires_in":120,"token_type":"Bearer"}"#).unwrap();
        assert_eq!(header.to_str().unwrap(), "Bearer abc");
        assert!(header.is_sensitive());
        assert_eq!(lifetime, Duration::from_secs(120));
        assert_eq!(read_token(br#"{"access_token":"abc"}"#).unwrap().1, DOCUMENTED_LIFETIME);
    }

    #[test]
    fn anything_else_is_no_token() {
        for body in [
            "",
            "<html>",
            "[]",
            "{}",
            r#"{"access_token":""}"#,
            r#"{"access_token":7}"#,
            "{\"access_token\":\"a\\nb\"}",
        ] {
            assert!(read_token(body.as_bytes()).is_none(), "{body}");
        }
    }
}
