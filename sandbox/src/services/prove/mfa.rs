//! `v3/mfa`, `v3/mfa-status`, `v3/mfa-bind`: the former names of Unify.
//!
//! In sessions opened with `none`, the number goes with the third call: a second status, or a bind.

use serde_json::{Map, Value, json};

use super::registry::Registry;
use super::session::{Family, Possession, Session, Sessions, Stage};
use super::test_users::{FOUND_BY_MOBILE_AUTH, Outcome, Product, find};
use super::unify::{possession, success};
use super::{Call, errors};
use crate::http::json_response::Reply;

/// Test users that the MFA calls know: those of Unify, and those of the legacy verify call of the same months, one of
/// whom is in the samples of MFA.
const PRODUCTS: &[Product] = &[Product::Unify, Product::UnifyMobileAuth, Product::VerifiedUsers];

/// Opens a session. The document refuses a phone number with `none`, and desktop without a URL.
pub(super) fn open(call: &Call<'_>) -> Result<Reply, Reply> {
    let state = call.state;
    let possession = possession(call);
    let phone = match call.text("phoneNumber") {
        Some(phone) => Some(phone.to_owned()),
        None if possession == Possession::None => None,
        // In the US it may be absent; Mobile Auth finds it.
        None => Some(FOUND_BY_MOBILE_AUTH.to_owned()),
    };
    let outcome = match &phone {
        Some(phone) => find(phone, PRODUCTS)?.outcome,
        None => Outcome::Passes,
    };
    let session = Session {
        family: Family::Mfa,
        customer: call.customer.clone(),
        possession,
        phone,
        outcome,
        device: None,
        rebind: false,
        client_human_id: None,
        check_reputation: false,
        client_step: None,
        stage: Stage::Open,
    };
    let id = call.prove().sessions.open(session, &state.ids, state.clock.now());
    let answer = json!({"success": "pending", "correlationId": id, "authToken": state.ids.hex(48)});
    Ok(Reply::ok(answer))
}

/// Reports how far a session has come; with a phone number, binds it.
pub(super) fn status(call: &Call<'_>) -> Result<Reply, Reply> {
    let mut prove = call.prove();
    let (session, registry) = find_session(&mut prove.sessions, call)?;
    match call.text("phoneNumber") {
        None => session.look(registry, &call.state.ids),
        // The same question again is answered again.
        Some(phone) if is_bound_to(session, phone) => {}
        Some(phone) => take_number(session, registry, call, phone)?,
    }
    Ok(Reply::ok(report(session)))
}

/// Binds a number that the caller has proven.
pub(super) fn bind(call: &Call<'_>) -> Result<Reply, Reply> {
    let mut prove = call.prove();
    let (session, registry) = find_session(&mut prove.sessions, call)?;
    let phone = call.text("phoneNumber").unwrap_or_default();
    if session.possession == Possession::None && phone.is_empty() {
        return Err(errors::parameter("/phoneNumber: is required (required)"));
    }
    if phone.is_empty() {
        return Err(errors::out_of_order("only a session opened with possessionType none has a bind"));
    }
    take_number(session, registry, call, phone)?;
    Ok(Reply::ok(report(session)))
}

/// Every member is optional in the document, although no session is found without a correlation id.
fn find_session<'s>(sessions: &'s mut Sessions, call: &Call<'_>) -> Result<(&'s mut Session, &'s mut Registry), Reply> {
    let id = call.text("correlationId").ok_or_else(|| errors::parameter("/correlationId: is required (required)"))?;
    let now = call.state.clock.now();
    sessions.find(id, Family::Mfa, &call.customer, now).ok_or_else(errors::unknown_session)
}

fn take_number(session: &mut Session, registry: &mut Registry, call: &Call<'_>, phone: &str) -> Result<(), Reply> {
    if session.possession != Possession::None {
        return Err(errors::parameter("/phoneNumber: only in a session opened with possessionType none (forbidden)"));
    }
    if session.stage != Stage::PossessionRequired {
        return Err(errors::out_of_order("the number goes with the third call, after a status of possession_required"));
    }
    let user = find(phone, PRODUCTS)?;
    session.bind(phone, user.outcome, registry, &call.state.ids);
    Ok(())
}

fn is_bound_to(session: &Session, phone: &str) -> bool {
    session.possession == Possession::None
        && session.phone.as_deref() == Some(phone)
        && matches!(session.stage, Stage::Passed(_) | Stage::Failed)
}

fn report(session: &Session) -> Value {
    let mut members = Map::new();
    members.insert("success".to_owned(), success(&session.stage).into());
    if let Some(phone) = &session.phone {
        members.insert("phoneNumber".to_owned(), phone.as_str().into());
    }
    Value::Object(members)
}
