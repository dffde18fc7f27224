//! Authenticates calls by a management token or a request signature.

use super::{signature, token};
use crate::http::Request;
use crate::model::genauth::user_pool::UserPool;
use crate::services::Context;
use crate::services::genauth::error::ApiError;

/// Authenticates a call. Returns the id of its access key.
pub(crate) fn authenticate(
    pool: &mut UserPool,
    user_pool_id: &str,
    context: &Context<'_>,
    request: &Request,
) -> Result<String, ApiError> {
    let header = request.header("authorization").unwrap_or_default();
    let (scheme, credentials) = header.split_once(' ').unwrap_or((&header, ""));
    match scheme {
        // Node writes GenAuth, Python's WebSocket genauth, and the sibling service's Node SDK authing.
        "GenAuth" | "genauth" => signature::verify(pool, context, request, credentials.trim(), "x-genauth-"),
        "authing" => signature::verify(pool, context, request, credentials.trim(), "x-authing-"),
        _ if scheme.eq_ignore_ascii_case("bearer") => token::verify(pool, user_pool_id, context, request),
        _ => Err(ApiError::unauthorized(None, "neither a request signature nor a bearer token")),
    }
}

/// Authenticates a subscriber of events. The handshake is signed, with neither date nor nonce.
#[cfg(feature = "events")]
pub(crate) fn authenticate_subscriber(pool: &UserPool, request: &Request) -> Result<(), ApiError> {
    let header = request.header("authorization").unwrap_or_default();
    match header.split_once(' ') {
        Some(("GenAuth" | "genauth" | "authing", credentials)) => signature::verify_handshake(pool, credentials.trim()),
        _ => Err(ApiError::unauthorized(None, "no signature: authorization is GenAuth <access key id>:<signature>")),
    }
}
