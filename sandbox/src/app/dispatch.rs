//! One call: read, struck by faults, served, logged, answered.

use std::net::SocketAddr;
use std::time::Duration;

use hyper::Request as HttpRequest;
use hyper::body::Incoming;
use hyper::header::{CONNECTION, RETRY_AFTER};
use hyper::upgrade::OnUpgrade;
use serde_json::{Value, json};
use tokio::sync::oneshot::Receiver;

use super::subscription;
use crate::admin;
use crate::app::state::State;
use crate::events;
use crate::faults::{Fault, RetryAfter, Service, Struck, Subject};
use crate::http::json_response::Reply;
use crate::http::request::Request;
use crate::http::response::{Answer, Ending};
use crate::request_log::{End, Record};
use crate::server::{Budget, Limits, Unread, head, receive, refuse_body};
use crate::services::genauth;
use crate::services::prove;
use crate::spec::{self, Operation};
use crate::webhooks::Report;

/// How long an answer waits for a receiver, by the clock of the machine: longer than an attempt takes.
const RECEIVER_TIMEOUT: Duration = Duration::from_secs(15);

/// An answer with the operation that gave it.
pub(crate) struct Served {
    pub(crate) operation_id: Option<&'static str>,
    pub(crate) name: Option<&'static str>,
    pub(crate) reply: Reply,
    awaited: Option<Awaited>,
}

/// What an answer waits for: a receiver that the call has made the sandbox call.
pub(crate) struct Awaited {
    pub(crate) report: Receiver<Report>,
    /// Completes the body of the answer.
    pub(crate) complete: fn(&mut Value, &Report),
}

impl Served {
    pub(crate) fn by(operation: &'static Operation, reply: Reply) -> Self {
        Self::named(&operation.id, &operation.name, reply)
    }

    /// By an operation that is in no document.
    pub(crate) const fn named(id: &'static str, name: &'static str, reply: Reply) -> Self {
        Self { operation_id: Some(id), name: Some(name), reply, awaited: None }
    }

    pub(crate) const fn by_nobody(reply: Reply) -> Self {
        Self { operation_id: None, name: None, reply, awaited: None }
    }

    /// Waits before it is given.
    pub(crate) fn awaiting(self, awaited: Awaited) -> Self {
        Self { awaited: Some(awaited), ..self }
    }

    /// Waits for what the answer waits for. Without a response in time it stays as it is.
    async fn complete(&mut self) {
        let Some(awaited) = self.awaited.take() else { return };
        if let Ok(Ok(report)) = tokio::time::timeout(RECEIVER_TIMEOUT, awaited.report).await {
            (awaited.complete)(&mut self.reply.body, &report);
        }
    }
}

/// Answers a request.
pub(crate) async fn exchange(
    state: &State,
    limits: &Limits,
    budget: &Budget,
    peer: SocketAddr,
    request: HttpRequest<Incoming>,
) -> Answer {
    let (mut parts, body) = request.into_parts();
    let upgrade = parts.extensions.remove::<OnUpgrade>();
    if let Some(problem) = head::problem(&parts) {
        refuse_body(body, &parts.headers, limits).await;
        return not_served(400, &problem).at(state.clock.now());
    }
    let limits = admin::limits(state, peer, &parts, *limits);
    // The share is held until the call is done and its body gone.
    let (body, share) = match receive(body, &parts.headers, &limits, budget).await {
        Ok(received) => received,
        Err(unread) => return refused(unread).at(state.clock.now()),
    };
    let request = Request::new(parts.method.as_str(), &parts.uri, parts.headers, body);
    if let Some(answer) = admin::serve(state, peer, &request) {
        return answer;
    }
    if request.path == events::PATH {
        return subscription::serve(state, request, upgrade).await.at(state.clock.now());
    }
    state.touch();
    let (delay, answer) = call(state, peer, request).await;
    drop(share);
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    answer.at(state.clock.now())
}

/// A body that was not read. The rest of it may still be under way, so that the connection cannot go on.
fn refused(unread: Unread) -> Answer {
    match unread {
        Unread::TooLarge => not_served(413, "body is larger than the sandbox takes"),
        Unread::NoRoom => {
            let message = "the bodies of all requests under way are larger than the sandbox takes; try again later";
            not_served(503, message).with(RETRY_AFTER, "1")
        }
        Unread::Slow => not_served(408, "body takes too long"),
        Unread::Broken => not_served(400, "body cannot be read"),
    }
}

fn not_served(status: u16, message: &str) -> Answer {
    Answer::json(status, json!({"message": message}).to_string()).with(CONNECTION, "close")
}

async fn call(state: &State, peer: SocketAddr, request: Request) -> (Duration, Answer) {
    let (service, operation) = target(&request);
    let struck = match over_limit(state, peer, service, &request) {
        true => Struck { fault: Some(Fault::too_many_requests(RetryAfter::Seconds(1))), ..Struck::default() },
        false => state.faults.strike(&Subject::Call(service, operation)),
    };
    let fault = struck.fault.as_ref();
    if fault == Some(&Fault::ExpiredToken) {
        state.expire_tokens(service);
    }
    let mut served = match fault {
        Some(Fault::Reset) => stub(operation, Reply::new(0, Value::Null)),
        Some(Fault::Error { status, .. }) => stub(operation, error(state, service, *status)),
        Some(Fault::Answer { status, body }) => stub(operation, Reply::new(*status, body.clone())),
        _ => serve(state, &request),
    };
    served.complete().await;
    let text = served.reply.body.to_string();
    let kind = fault.map(Fault::kind).or_else(|| (!struck.delay.is_zero()).then_some("delay"));
    let end = End {
        at: state.clock.now(),
        operation_id: served.operation_id,
        name: served.name,
        status: served.reply.status,
        fault: kind,
        answer: &text,
    };
    state.log.add(Record::new(request, &end));
    let mut answer = Answer::json(served.reply.status, text);
    match fault {
        Some(Fault::Error { retry_after: Some(retry), .. }) => {
            answer = answer.with(RETRY_AFTER, &retry.header(state.clock.now()));
        }
        Some(fault) => answer = spoiled(answer, fault),
        None => {}
    }
    (struck.delay, answer)
}

/// Whose call it is.
fn target(request: &Request) -> (Option<Service>, Option<&'static Operation>) {
    let find = |document: &'static spec::Document| document.find(&request.method, &request.path);
    if prove::owns(&request.path) {
        (Some(Service::Prove), find(spec::prove()))
    } else if genauth::owns(&request.path) {
        (Some(Service::Genauth), find(spec::genauth()))
    } else {
        (None, None)
    }
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

fn stub(operation: Option<&'static Operation>, reply: Reply) -> Served {
    match operation {
        Some(operation) => Served::by(operation, reply),
        None => Served::by_nobody(reply),
    }
}

/// Whether the caller makes more calls in this second than the limit, if there is one. Callers are told apart by what they
/// authenticate with, and who does not by address.
fn over_limit(state: &State, peer: SocketAddr, service: Option<Service>, request: &Request) -> bool {
    let caller = || {
        let credentials = request.header("authorization").unwrap_or_default();
        // A signature is another one in each call; the access key in front of it is not.
        let caller = credentials.rsplit_once(':').map_or(credentials.as_str(), |(key, _)| key);
        let caller =
            request.bearer().and_then(|token| state.prove.customer(&token)).unwrap_or_else(|| caller.to_owned());
        if caller.is_empty() { peer.ip().to_string() } else { caller }
    };
    service.is_some() && state.rate_limit.exceeds(caller, state.clock.now())
}

/// An error as a gateway in front of the service gives it, in the form of the service.
fn error(state: &State, service: Option<Service>, status: u16) -> Reply {
    let message = match status {
        429 => "too many requests; wait as told by Retry-After",
        500.. => "the service is not available",
        _ => "refused, as asked for",
    };
    Reply::new(
        status,
        match service {
            Some(Service::Genauth) => {
                json!({"statusCode": status, "message": message, "requestId": state.ids.uuid()})
            }
            Some(Service::Prove) if status >= 500 => json!({"code": 8000, "message": message}),
            _ => json!({"message": message}),
        },
    )
}

/// What a fault makes of an answer.
fn spoiled(answer: Answer, fault: &Fault) -> Answer {
    match fault {
        Fault::Reset | Fault::DropResponse => Answer::reset(),
        Fault::ResetInBody => answer.ending(Ending::ResetInBody),
        Fault::Truncated => answer.ending(Ending::Cut),
        Fault::Malformed => {
            // The first half, and then something that ends no JSON.
            let text = answer.text();
            let half: String = text.chars().take(text.chars().count() / 2).collect();
            answer.body("application/json", format!("{half}<!-- -->"))
        }
        Fault::WrongContentType => {
            let page = "<!doctype html><title>Gateway</title><p>Something went wrong between here and the service.\n";
            answer.body("text/html; charset=utf-8", page.to_owned())
        }
        Fault::Delay { .. } | Fault::Error { .. } | Fault::Answer { .. } | Fault::ExpiredToken => answer,
        // No rule lets these strike a call.
        Fault::Forge | Fault::Duplicate | Fault::Drop => answer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spoiled_bodies_are_no_json() {
        for body in ["{}", r#"{"a":"é"}"#, "null", "[1,2,3]"] {
            let answer = Answer::json(200, body.to_owned());
            assert!(serde_json::from_str::<Value>(answer.text()).is_ok());
            assert!(serde_json::from_str::<Value>(spoiled(answer, &Fault::Malformed).text()).is_err(), "{body}");
        }
    }
}
