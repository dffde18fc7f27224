//! Steering a running sandbox over HTTP: `/sandbox/...`, and the status page at `/`.

mod approval;
mod call;
mod clock;
mod events;
mod guard;
pub(crate) mod overview;
mod page;
mod routes;
mod webhooks;

use std::net::SocketAddr;

use hyper::body::Bytes;
use hyper::header::{ALLOW, CACHE_CONTROL};
use hyper::http::request::Parts;
use serde::Serialize;
use serde_json::{Value, json};

use crate::app::state::State;
use crate::http::request::Request;
use crate::http::response::Answer;
use crate::server::Limits;

pub use guard::AdminAccess;
use routes::{ROUTES, Route};

/// Where everything but the page is.
const PREFIX: &str = "/sandbox";

/// Path of the call that brings a snapshot, which is larger than other bodies.
const RESTORE: &str = "/sandbox/restore";

/// Bytes of a snapshot that is brought.
const SNAPSHOT_BYTES: usize = 256 * 1024 * 1024;

/// How a call of control ended.
type Outcome = Result<Answer, Refusal>;

/// Why a call was refused.
struct Refusal {
    status: u16,
    message: String,
}

/// Bounds of a request whose head has come: a snapshot may be larger than other bodies, if its caller may bring one.
pub(crate) fn limits(state: &State, peer: SocketAddr, head: &Parts, limits: Limits) -> Limits {
    if head.uri.path() != RESTORE {
        return limits;
    }
    let request = Request::new(head.method.as_str(), &head.uri, head.headers.clone(), Bytes::new());
    if state.control.check(peer, &request).is_ok() { limits.with_body_bytes(SNAPSHOT_BYTES) } else { limits }
}

/// Answers a call of control; nothing if it is none.
pub(crate) fn serve(state: &State, peer: SocketAddr, request: &Request) -> Option<Answer> {
    let is_page = request.path == "/" && matches!(request.method.as_str(), "GET" | "HEAD");
    let below = request.path.strip_prefix(PREFIX).filter(|rest| rest.is_empty() || rest.starts_with('/'));
    if !(is_page || below.is_some()) || state.control.is_off() {
        return None;
    }
    let answer = state.control.check(peer, request).and_then(|()| match below {
        Some(below) => route(state, request, below.trim_end_matches('/')),
        None => Ok(page::page(state, request)),
    });
    let answer = answer.unwrap_or_else(|refusal| json_answer(refusal.status, &json!({"message": refusal.message})));
    Some(answer.with(CACHE_CONTROL, "no-store"))
}

fn route(state: &State, request: &Request, below: &str) -> Outcome {
    if below.is_empty() {
        return Ok(index());
    }
    let mut there = ROUTES.iter().filter(|route| route.path == below).peekable();
    if there.peek().is_none() {
        return Err(Refusal::new(404, &format!("no such path; GET {PREFIX} lists those that there are")));
    }
    let methods: Vec<&str> = there.clone().map(|route| route.method).collect();
    match there.find(|route| route.method == request.method) {
        Some(route) => (route.run)(state, request),
        None => {
            let message = json!({"message": format!("only {} here", methods.join(", "))});
            Ok(json_answer(405, &message).with(ALLOW, &methods.join(", ")))
        }
    }
}

/// What there is.
fn index() -> Answer {
    let line =
        |route: &Route| json!({"method": route.method, "path": format!("{PREFIX}{}", route.path), "does": route.does});
    json_answer(200, &json!({"calls": ROUTES.iter().map(line).collect::<Vec<Value>>()}))
}

/// An answer that says no more than that it is done.
fn done() -> Answer {
    json_answer(200, &json!({"done": true}))
}

fn json_answer<T: Serialize>(status: u16, body: &T) -> Answer {
    // Nothing that is answered has keys that are no text.
    let text = serde_json::to_string(body).unwrap_or_default();
    Answer::json(status, text)
}

/// A body, read.
fn body<T: serde::de::DeserializeOwned>(request: &Request) -> Result<T, Refusal> {
    serde_json::from_slice(&request.body).map_err(|error| Refusal::new(400, &format!("body: {error}")))
}

impl Refusal {
    fn new(status: u16, message: &str) -> Self {
        Self { status, message: message.to_owned() }
    }
}
