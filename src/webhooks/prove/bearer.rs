//! The header that carries the token.

use super::AUTHORIZATION_HEADER;
use crate::webhooks::{Headers, WebhookError, headers};

const SCHEME: &[u8] = b"bearer";

/// The token of `X-Prove-Authorization: Bearer <token>`.
pub(super) fn token<H: Headers + ?Sized>(source: &H, limit: usize) -> Result<&[u8], WebhookError> {
    const NAME: &str = AUTHORIZATION_HEADER;
    let value = headers::single(source, NAME, limit)?.ok_or(WebhookError::MissingHeader(NAME))?;
    let invalid = |problem| WebhookError::InvalidHeader { name: NAME, problem };
    if !value.is_ascii() {
        return Err(invalid("has characters beyond ASCII"));
    }
    // RFC 9110: the scheme is compared without case, and followed by one or more spaces.
    match value.trim_ascii().split_at_checked(SCHEME.len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case(SCHEME) && rest.starts_with(b" ") => Ok(rest.trim_ascii()),
        _ => Err(invalid("does not hold a bearer token")),
    }
}
