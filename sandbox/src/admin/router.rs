//! Routes requests to the control API and the status page.

use std::net::SocketAddr;

use hyper::body::Bytes;
use hyper::header::{ALLOW, CACHE_CONTROL};
use hyper::http::request::Parts;
use serde_json::{Value, json};

use super::access::AdminAccess;
use super::json::{AdminError, AdminResult, json_response};
use super::page;
use super::routes::{ROUTES, Route};
use crate::app::AppState;
use crate::http::{OutgoingResponse, Request};

/// Prefix of all paths of the control API.
const PREFIX: &str = "/sandbox";

/// Path of the call that restores a snapshot, which is larger than other bodies.
const RESTORE_PATH: &str = "/sandbox/restore";

/// Maximum snapshot that can be restored, in bytes.
const MAX_SNAPSHOT_BYTES: usize = 256 * 1024 * 1024;

/// Returns the maximum body of a request by its head, if it differs from that of other requests: a snapshot may be larger, if
/// its caller may restore one.
pub(crate) fn max_body_bytes(access: &AdminAccess, peer: SocketAddr, head: &Parts) -> Option<usize> {
    if head.uri.path() != RESTORE_PATH {
        return None;
    }
    let request = Request::new(head.method.as_str(), &head.uri, head.headers.clone(), Bytes::new());
    access.authorize(peer, &request).is_ok().then_some(MAX_SNAPSHOT_BYTES)
}

/// Handles a request to the control API or the status page. Returns `None` for all other paths.
pub(crate) fn handle(
    app: &AppState,
    access: &AdminAccess,
    peer: SocketAddr,
    request: &Request,
) -> Option<OutgoingResponse> {
    let is_page = request.path == "/" && matches!(request.method.as_str(), "GET" | "HEAD");
    let path = request.path.strip_prefix(PREFIX).filter(|path| path.is_empty() || path.starts_with('/'));
    if !(is_page || path.is_some()) || access.is_off() {
        return None;
    }
    let result =
        access.authorize(peer, request).map_err(|denied| AdminError::new(403, denied)).and_then(|()| match path {
            Some(path) => route(app, request, path.trim_end_matches('/')),
            None => Ok(page::render(app, request)),
        });
    Some(result.unwrap_or_else(OutgoingResponse::from).with_header(CACHE_CONTROL, "no-store"))
}

fn route(app: &AppState, request: &Request, path: &str) -> AdminResult {
    if path.is_empty() {
        return Ok(index());
    }
    let mut routes = ROUTES.iter().filter(|route| route.path == path).peekable();
    if routes.peek().is_none() {
        return Err(AdminError::new(404, format!("no such path; GET {PREFIX} lists all paths")));
    }
    let methods: Vec<&str> = routes.clone().map(|route| route.method).collect();
    match routes.find(|route| route.method == request.method) {
        Some(route) => (route.handler)(app, request),
        None => {
            let message = json!({"message": format!("allowed methods: {}", methods.join(", "))});
            Ok(json_response(405, &message).with_header(ALLOW, &methods.join(", ")))
        }
    }
}

/// Lists all calls.
fn index() -> OutgoingResponse {
    let line = |route: &Route| json!({"method": route.method, "path": format!("{PREFIX}{}", route.path), "description": route.description});
    json_response(200, &json!({"calls": ROUTES.iter().map(line).collect::<Vec<Value>>()}))
}
