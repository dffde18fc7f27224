//! Who may call: a management token, or a request signature.

use super::error::Refusal;
use super::{Genauth, signature, token};
use crate::http::Request;
use crate::services::Context;

/// Lets a call in; gives the access key that it is made with.
pub(crate) fn authenticate(genauth: &Genauth, context: &Context<'_>, request: &Request) -> Result<String, Refusal> {
    let header = request.header("authorization").unwrap_or_default();
    let (scheme, credentials) = header.split_once(' ').unwrap_or((&header, ""));
    match scheme {
        // Node writes GenAuth, Python's WebSocket genauth, and the sibling service's Node SDK authing.
        "GenAuth" | "genauth" => signature::check(genauth, context, request, credentials.trim(), "x-genauth-"),
        "authing" => signature::check(genauth, context, request, credentials.trim(), "x-authing-"),
        _ if scheme.eq_ignore_ascii_case("bearer") => token::check(genauth, context, request),
        _ => Err(unauthorized(None, "neither a request signature nor a bearer token")),
    }
}

/// Lets a subscriber of events in. The handshake is signed, with neither date nor nonce.
pub(crate) fn authenticate_subscriber(genauth: &Genauth, request: &Request) -> Result<(), Refusal> {
    let header = request.header("authorization").unwrap_or_default();
    match header.split_once(' ') {
        Some(("GenAuth" | "genauth" | "authing", credentials)) => {
            signature::check_handshake(genauth, credentials.trim())
        }
        _ => Err(unauthorized(None, "no signature: authorization is GenAuth <access key id>:<signature>")),
    }
}

/// Nobody who may call.
pub(crate) fn unauthorized(api_code: Option<u32>, message: &str) -> Refusal {
    Refusal { api_code, ..Refusal::new(401, message) }
}
