//! The header that carries the token.

use crate::webhooks::{Headers, WebhookError, headers};

/// The header that carries the token.
pub const AUTHORIZATION_HEADER: &str = "x-prove-authorization";

const SCHEME: &[u8] = b"bearer";

/// Returns the token of `X-Prove-Authorization: Bearer <token>`.
pub(super) fn find_token<H: Headers + ?Sized>(source: &H, limit: usize) -> Result<&[u8], WebhookError> {
    const NAME: &str = AUTHORIZATION_HEADER;
    let value = headers::single_value(source, NAME, limit)?.ok_or(WebhookError::MissingHeader(NAME))?;
    let invalid = |problem| WebhookError::InvalidHeader { name: NAME, problem };
    if !value.is_ascii() {
        return Err(invalid("has non-ASCII characters"));
    }
    // RFC 9110: the scheme is case-insensitive and followed by one or more spaces.
    match value.trim_ascii().split_at_checked(SCHEME.len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case(SCHEME) && rest.starts_with(b" ") => Ok(rest.trim_ascii()),
        _ => Err(invalid("does not contain a bearer token")),
    }
}
