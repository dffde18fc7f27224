//! One port for both services.

use std::io;
use std::sync::Arc;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request as HttpRequest, State as Extracted};
use axum::http::HeaderValue;
use axum::http::header::DATE;
use axum::response::Response;
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::calls::Call;
use crate::document::Operation;
use crate::form;
use crate::genauth;
use crate::prove;
use crate::reply::{Reply, response};
use crate::request::Request;
use crate::state::State;

/// Largest body that is read at all; a batch of 1000 items is well below.
const BODY_LIMIT: usize = 4 * 1024 * 1024;

/// An answer with the operation that gave it.
pub(crate) struct Served {
    pub(crate) operation_id: Option<&'static str>,
    pub(crate) name: Option<&'static str>,
    pub(crate) reply: Reply,
}

impl Served {
    pub(crate) fn by(operation: &'static Operation, reply: Reply) -> Self {
        Self { operation_id: Some(&operation.id), name: Some(&operation.name), reply }
    }

    pub(crate) const fn by_nobody(reply: Reply) -> Self {
        Self { operation_id: None, name: None, reply }
    }
}

/// Serves until told to stop (or until the other end of the channel is gone).
pub(crate) async fn run(listener: TcpListener, state: Arc<State>, stopped: oneshot::Receiver<()>) -> io::Result<()> {
    let router = Router::new().fallback(handle).with_state(state);
    axum::serve(listener, router)
        .with_graceful_shutdown(async {
            let _ = stopped.await;
        })
        .await
}

async fn handle(Extracted(state): Extracted<Arc<State>>, request: HttpRequest) -> Response {
    let mut response = answer(&state, request).await;
    // The clock of the sandbox, by which it checks dates: a client that is off learns from it.
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(state.clock.now())) {
        response.headers_mut().insert(DATE, date);
    }
    response
}

async fn answer(state: &State, request: HttpRequest) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        let body = json!({"message": "body cannot be read, or is larger than the sandbox takes"});
        return response(413, body.to_string());
    };
    let request = Request::new(parts.method.as_str(), &parts.uri, parts.headers, body);
    let served = serve(state, &request);
    let answer = served.reply.body.to_string();
    let bytes = request.body.len() + answer.len();
    let status = served.reply.status;
    let call = Call {
        operation_id: served.operation_id,
        name: served.name,
        body: logged(&request),
        method: request.method,
        path: request.path,
        query: request.query,
        status,
        answer: served.reply.body,
    };
    state.log.add(call, bytes);
    response(status, answer)
}

/// The paths of the two services do not overlap.
fn serve(state: &State, request: &Request) -> Served {
    if prove::owns(&request.path) {
        prove::serve(state, request)
    } else if genauth::owns(&request.path) {
        genauth::serve(state, request)
    } else {
        Served::by_nobody(Reply::new(404, json!({"message": "neither Prove nor GenAuth has such a path"})))
    }
}

/// The body as the log keeps it.
fn logged(request: &Request) -> Option<Value> {
    if request.body.is_empty() {
        return None;
    }
    if let Ok(value) = serde_json::from_slice(&request.body) {
        return Some(value);
    }
    let kind = request.header("content-type").unwrap_or_default();
    let text = std::str::from_utf8(&request.body).ok()?;
    kind.starts_with("application/x-www-form-urlencoded").then(|| {
        let members: Map<String, Value> =
            form::pairs(text).into_iter().map(|(name, value)| (name, Value::String(value))).collect();
        Value::Object(members)
    })
}
