//! One request: its head is checked, its body is read, and the owner of its path handles it.

use std::net::SocketAddr;

use hyper::Request as HyperRequest;
use hyper::body::Incoming;
use hyper::header::{CONNECTION, RETRY_AFTER};
#[cfg(feature = "events")]
use hyper::upgrade::OnUpgrade;
use serde_json::json;

use super::body::{BodyError, discard_unread, read_body};
use super::budget::Budget;
use super::head;
use super::limits::Limits;
use crate::admin::{self, AdminAccess};
use crate::app::{AppState, dispatch};
use crate::http::{OutgoingResponse, Request};
#[cfg(feature = "events")]
use crate::{app::subscription, events};

/// Handles a request and returns the response.
pub(super) async fn handle(
    app: &AppState,
    admin: &AdminAccess,
    limits: &Limits,
    budget: &Budget,
    peer: SocketAddr,
    request: HyperRequest<Incoming>,
) -> OutgoingResponse {
    #[cfg_attr(not(feature = "events"), expect(unused_mut, reason = "the upgrade is taken out"))]
    let (mut parts, body) = request.into_parts();
    #[cfg(feature = "events")]
    let upgrade = parts.extensions.remove::<OnUpgrade>();
    if let Some(problem) = head::problem(&parts) {
        discard_unread(body, &parts.headers, limits).await;
        return rejected(400, &problem).dated(app.clock.now());
    }
    let limits = match admin::max_body_bytes(admin, peer, &parts) {
        Some(bytes) => limits.with_body_bytes(bytes),
        None => *limits,
    };
    // The reservation is kept until the call has been handled and its body is gone.
    let (body, reservation) = match read_body(body, &parts.headers, &limits, budget).await {
        Ok(read) => read,
        Err(error) => return without_body(error).dated(app.clock.now()),
    };
    let request = Request::new(parts.method.as_str(), &parts.uri, parts.headers, body);
    if let Some(response) = admin::handle(app, admin, peer, &request) {
        return response;
    }
    #[cfg(feature = "events")]
    if request.path == events::PATH {
        return subscription::handle(app, request, upgrade).await.dated(app.clock.now());
    }
    let dispatched = dispatch::dispatch(app, peer, request).await;
    drop(reservation);
    if !dispatched.delay.is_zero() {
        tokio::time::sleep(dispatched.delay).await;
    }
    dispatched.response.dated(app.clock.now())
}

/// The response to a request whose body was not read. The rest of it may still be on its way, so the connection ends.
fn without_body(error: BodyError) -> OutgoingResponse {
    match error {
        BodyError::TooLarge => rejected(413, "the body is larger than the sandbox accepts"),
        BodyError::BudgetExceeded => {
            let message = "the bodies of all current requests are larger than the sandbox accepts; retry later";
            rejected(503, message).with_header(RETRY_AFTER, "1")
        }
        BodyError::Timeout => rejected(408, "the body did not arrive in time"),
        BodyError::Incomplete => rejected(400, "the body cannot be read"),
    }
}

fn rejected(status: u16, message: &str) -> OutgoingResponse {
    OutgoingResponse::json(status, json!({"message": message}).to_string()).with_header(CONNECTION, "close")
}
