//! Who may call: a management token, or a request signature.

use super::envelope::error;
use super::{signature, token};
use crate::reply::Reply;
use crate::request::Request;
use crate::state::State;

/// Lets a call in.
pub(super) fn authenticate(state: &State, request: &Request) -> Result<(), Reply> {
    let header = request.header("authorization").unwrap_or_default();
    let (scheme, credentials) = header.split_once(' ').unwrap_or((&header, ""));
    match scheme {
        // Node writes GenAuth, Python's WebSocket genauth, and the sibling service's Node SDK authing.
        "GenAuth" | "genauth" | "authing" => signature::check(state, request, credentials.trim()),
        _ if scheme.eq_ignore_ascii_case("bearer") => token::check(state, request),
        _ => Err(error(state, 401, None, "neither a request signature nor a bearer token")),
    }
}
