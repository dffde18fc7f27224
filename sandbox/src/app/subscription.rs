//! Calls that subscribe to GenAuth's events.

use hyper::upgrade::OnUpgrade;
use serde_json::json;

use crate::app::state::State;
use crate::events;
use crate::faults::{Fault, Subject};
use crate::http::json_response::Reply;
use crate::http::request::Request;
use crate::http::response::Answer;
use crate::request_log::{End, Record};
use crate::services::genauth;

/// Letters of an event's name.
const NAME: usize = 256;

/// Answers a handshake.
pub(crate) async fn serve(state: &State, request: Request, upgrade: Option<OnUpgrade>) -> Answer {
    let struck = state.faults.strike(&Subject::Handshake);
    if !struck.delay.is_zero() {
        tokio::time::sleep(struck.delay).await;
    }
    let answer = match &struck.fault {
        None | Some(Fault::ExpiredToken) => subscribe(state, &request, upgrade).unwrap_or_else(|reply| refused(&reply)),
        Some(Fault::Error { status, .. }) => refused(&Reply::new(*status, json!({"message": "refused, as asked for"}))),
        Some(Fault::Answer { status, body }) => refused(&Reply::new(*status, body.clone())),
        Some(_) => Answer::reset(),
    };
    let kind = struck.fault.as_ref().map(Fault::kind).or_else(|| (!struck.delay.is_zero()).then_some("delay"));
    let end = End {
        at: state.clock.now(),
        operation_id: Some("subscribeEvents"),
        name: Some("subscribe_events"),
        status: answer.status(),
        fault: kind,
        answer: answer.text(),
    };
    state.log.add(Record::new(request, &end));
    answer
}

fn refused(reply: &Reply) -> Answer {
    Answer::json(reply.status, reply.body.to_string())
}

/// Subscribes the caller, or says why not: the statuses are those of HTTP, which handshakes have to have.
fn subscribe(state: &State, request: &Request, upgrade: Option<OnUpgrade>) -> Result<Answer, Reply> {
    let refuse = |status: u16, message: &str| Reply::new(status, json!({"statusCode": status, "message": message}));
    let headers = events::accept(&request.method, &request.headers).map_err(|problem| refuse(400, problem))?;
    let upgrade = upgrade.ok_or_else(|| refuse(400, "the connection cannot be upgraded"))?;
    genauth::check_subscriber(state, request).map_err(|message| refuse(401, &message))?;
    let event = request.query.iter().find(|(name, _)| name == "code").map_or("", |(_, event)| event.as_str());
    if event.is_empty() || event.chars().count() > NAME {
        return Err(refuse(400, "the query names no event: code=<event>"));
    }
    let subscription =
        state.events.subscribe(event).ok_or_else(|| refuse(503, "there are too many subscribers; try again later"))?;
    tokio::spawn(events::serve(upgrade, subscription));
    Ok(Answer::switching(headers))
}
