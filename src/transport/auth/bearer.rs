//! A service of which nothing is known but that it may want a bearer token.

use std::time::Duration;

use crate::codec::from_response::strip_byte_order_mark;
use crate::transport::{AccessToken, ErrorPayload, RawObject, Secret, Service, TokenCache, TokenFuture, TokenProvider};

/// Puts a token on every request, if there is one to put.
pub(crate) struct Bearer {
    pub(crate) tokens: Option<TokenCache>,
}

impl Service for Bearer {
    fn tokens(&self) -> Option<&TokenCache> {
        self.tokens.as_ref()
    }

    fn error_payload(&self, body: &[u8]) -> ErrorPayload {
        error_payload(body)
    }
}

/// What most services call their code and message, those of RFC 9457 (`detail`, `title`) and RFC 6749
/// (`error_description`) included.
fn error_payload(body: &[u8]) -> ErrorPayload {
    let members = RawObject::parse(strip_byte_order_mark(body));
    let text = |name: &str| serde_json::from_str(members.get(name)?.get()).ok();
    ErrorPayload {
        code: members.get("code").and_then(|value| RawObject::plain_text(value).parse().ok()),
        message: ["message", "detail", "error_description", "title"].into_iter().find_map(text),
        ..ErrorPayload::default()
    }
}

/// A token that is always the same.
pub(crate) struct StaticToken(pub(crate) Secret);

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
            let problem = error_payload(body);
            assert_eq!((problem.code, problem.message.as_deref()), (code, message));
        }
    }
}
