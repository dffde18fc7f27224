//! A service of which nothing is known but that it may want a bearer token.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, HeaderMap};

use super::{
    AccessToken, Error, Held, Members, Outgoing, Problem, QueryStyle, Refusal, Secret, Service, TokenCache,
    TokenFuture, TokenProvider,
};
use crate::codec::from_response::strip_byte_order_mark;

/// Puts a token on every request, if there is one to put.
pub(super) struct Bearer {
    pub(super) tokens: Option<TokenCache>,
}

impl Service for Bearer {
    fn query_style(&self) -> QueryStyle {
        QueryStyle::Plain
    }

    fn tokens(&self) -> Option<&TokenCache> {
        self.tokens.as_ref()
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

    fn hint(&self, _: StatusCode, _: &Problem) -> Option<&'static str> {
        None
    }
}

/// What most services call their code and message, those of RFC 9457 (`detail`, `title`) and RFC 6749
/// (`error_description`) included.
fn problem(body: &[u8]) -> Problem {
    let members = Members::of(strip_byte_order_mark(body));
    let text = |name: &str| serde_json::from_str(members.get(name)?.get()).ok();
    Problem {
        code: members.get("code").and_then(|value| Members::plain(value).parse().ok()),
        message: ["message", "detail", "error_description", "title"].into_iter().find_map(text),
        ..Problem::default()
    }
}

/// A token that is always the same.
pub(super) struct StaticToken(pub(super) Secret);

impl TokenProvider for StaticToken {
    fn token(&self) -> TokenFuture<'_> {
        let token = AccessToken::new(self.0.clone()).expires_in(Duration::MAX);
        Box::pin(std::future::ready(Ok(token)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problem_is_read_under_its_usual_names() {
        for (body, code, message) in [
            (&br#"{"code":"7","message":"no"}"#[..], Some(7), Some("no")),
            (br#"{"title":"t","detail":"d","status":404}"#, None, Some("d")),
            (br#"{"error":"invalid_grant","error_description":"e"}"#, None, Some("e")),
            (b"\xef\xbb\xbf{\"code\":\"E_BAD\",\"message\":7}", None, None),
            (b"<html>", None, None),
        ] {
            let problem = problem(body);
            assert_eq!((problem.code, problem.message.as_deref()), (code, message));
        }
    }
}
