//! One call of a service: decided by faults, handled by the service, logged, and corrupted on demand.

use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use hyper::header::RETRY_AFTER;
use serde_json::{Value, json};

use super::state::{AppState, PendingResponse};
use crate::faults::{Fault, FaultDecision, RetryAfter, Subject, corrupt};
use crate::http::{JsonResponse, OutgoingResponse, Request};
use crate::request_log::{CallResult, Record};
use crate::services::{Handled, Service};
use crate::spec::{self, Operation};

/// How long a response waits for the receiver of a webhook, by the clock of the machine: longer than an attempt takes.
const RECEIVER_TIMEOUT: Duration = Duration::from_secs(15);

/// A response, and how long a fault delays it.
pub(crate) struct Dispatched {
    pub(crate) delay: Duration,
    pub(crate) response: OutgoingResponse,
}

/// Dispatches a request to the service that its path belongs to.
pub(crate) async fn dispatch(app: &AppState, peer: SocketAddr, request: Request) -> Dispatched {
    app.mark_dirty();
    let service = app.owner(&request.path);
    let operation = service.and_then(|service| spec::document(service.id()).find(&request.method, &request.path));
    let decision = match exceeds_rate_limit(app, peer, service, &request) {
        true => {
            FaultDecision { fault: Some(Fault::too_many_requests(RetryAfter::Seconds(1))), ..FaultDecision::default() }
        }
        false => app.faults.decide(&Subject::Call(service.map(Service::id), operation)),
    };
    let fault = decision.fault.as_ref();
    if fault == Some(&Fault::ExpiredToken) {
        app.expire_tokens(service.map(Service::id));
    }
    let (mut handled, pending) = match fault {
        Some(Fault::Reset) => (replaced(operation, JsonResponse::new(0, Value::Null)), None),
        Some(Fault::Error { status, .. }) => (replaced(operation, error(app, service, *status)), None),
        Some(Fault::CannedResponse { status, body }) => {
            (replaced(operation, JsonResponse::new(*status, body.clone())), None)
        }
        _ => handle(app, service, &request),
    };
    if let Some(pending) = pending {
        complete(&mut handled.response, pending).await;
    }
    let now = app.clock.now();
    let text = handled.response.body.to_string();
    app.journal.add(Record::new(
        request,
        &CallResult {
            at: now,
            operation_id: handled.operation_id,
            operation_name: handled.operation_name,
            status: handled.response.status,
            fault: decision.kind(),
            response: &text,
        },
    ));
    let response = OutgoingResponse::json(handled.response.status, text);
    Dispatched { delay: decision.delay, response: with_fault(response, fault, now) }
}

fn handle(app: &AppState, service: Option<&dyn Service>, request: &Request) -> (Handled, Option<PendingResponse>) {
    match service {
        Some(service) => app.run_call(|context| service.handle(context, request)),
        None => {
            let message = "neither Prove nor GenAuth has this path";
            (Handled::unrouted(JsonResponse::new(404, json!({"message": message}))), None)
        }
    }
}

/// A response in place of that of the service.
fn replaced(operation: Option<&'static Operation>, response: JsonResponse) -> Handled {
    match operation {
        Some(operation) => Handled::by(operation, response),
        None => Handled::unrouted(response),
    }
}

/// Completes a response when the receiver of a webhook has responded. If it does not in time, the response stays as it is.
async fn complete(response: &mut JsonResponse, pending: PendingResponse) {
    if let Ok(Ok(report)) = tokio::time::timeout(RECEIVER_TIMEOUT, pending.report).await {
        (pending.complete)(&mut response.body, &report);
    }
}

fn with_fault(response: OutgoingResponse, fault: Option<&Fault>, now: SystemTime) -> OutgoingResponse {
    match fault {
        Some(Fault::Error { retry_after: Some(retry), .. }) => {
            response.with_header(RETRY_AFTER, &retry.header_value(now))
        }
        Some(fault) => corrupt(response, fault),
        None => response,
    }
}

/// Counts a call, and returns whether its caller exceeds the limit of calls per second. A caller is identified by its
/// credentials, and without any by its address.
fn exceeds_rate_limit(app: &AppState, peer: SocketAddr, service: Option<&dyn Service>, request: &Request) -> bool {
    let Some(service) = service else { return false };
    let caller = || {
        let credentials = request.header("authorization").unwrap_or_default();
        // A signature differs from call to call; the access key in front of it does not.
        let key = credentials.rsplit_once(':').map_or(credentials.as_str(), |(key, _)| key);
        let caller = service.caller_id(request).unwrap_or_else(|| key.to_owned());
        if caller.is_empty() { peer.ip().to_string() } else { caller }
    };
    app.rate_limit.exceeds(caller, app.clock.now())
}

/// An error as a gateway in front of the service sends it, in the form of the service.
fn error(app: &AppState, service: Option<&dyn Service>, status: u16) -> JsonResponse {
    let message = match status {
        429 => "too many requests; retry after the time in Retry-After",
        500.. => "the service is not available",
        _ => "rejected by a fault",
    };
    let body = match service {
        Some(service) => app.run_call(|context| service.error_body(context, status, message)).0,
        None => json!({"message": message}),
    };
    JsonResponse::new(status, body)
}
