//! `v3/mfa`, `v3/mfa-status`, `v3/mfa-bind`: the former names of Unify.
//!
//! In sessions opened with `none`, the third call has the number: a second status, or a bind.

use serde_json::{Map, Value, json};

use super::call::Call;
use super::errors;
use super::unify::{possession, success};
use crate::http::JsonResponse;
use crate::model::prove::registry::Registry;
use crate::model::prove::session::{Family, Possession, Session, Sessions, Stage};
use crate::model::prove::test_users::{FOUND_BY_MOBILE_AUTH, Outcome, Product, find_test_user};

/// Products whose test users MFA accepts: Unify, and the former verify call, one of whose users is in the samples of MFA.
const PRODUCTS: &[Product] = &[Product::Unify, Product::UnifyMobileAuth, Product::VerifiedUsers];

/// Opens a session. Validation has rejected a phone number with `none`, and desktop without a URL.
pub(super) fn open(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let context = call.context;
    let possession = possession(call);
    let phone = match call.text("phoneNumber") {
        Some(phone) => Some(phone.to_owned()),
        None if possession == Possession::None => None,
        // In the US it may be absent; Mobile Auth finds it.
        None => Some(FOUND_BY_MOBILE_AUTH.to_owned()),
    };
    let outcome = match &phone {
        Some(phone) => find_test_user(phone, PRODUCTS)?.outcome,
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
    let id = call.state().sessions.open(session, context.ids, context.now());
    let response = json!({"success": "pending", "correlationId": id, "authToken": context.ids.hex(48)});
    Ok(JsonResponse::ok(response))
}

/// Returns the status of a session. A phone number is bound first.
pub(super) fn status(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let mut state = call.state();
    let (session, registry) = find_session(&mut state.sessions, call)?;
    match call.text("phoneNumber") {
        None => session.advance(registry, call.context.ids),
        // A retry gets the same response.
        Some(phone) if is_bound_to(session, phone) => {}
        Some(phone) => bind_number(session, registry, call, phone)?,
    }
    Ok(JsonResponse::ok(report(session)))
}

/// Binds a number that the caller has verified.
pub(super) fn bind(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let mut state = call.state();
    let (session, registry) = find_session(&mut state.sessions, call)?;
    let phone = call.text("phoneNumber").unwrap_or_default();
    if session.possession == Possession::None && phone.is_empty() {
        return Err(errors::parameter("/phoneNumber: is required (required)"));
    }
    if phone.is_empty() {
        return Err(errors::out_of_order("bind is only allowed in a session opened with possessionType none"));
    }
    bind_number(session, registry, call, phone)?;
    Ok(JsonResponse::ok(report(session)))
}

/// Every property is optional in the document, although a session cannot be found without a correlation id.
fn find_session<'s>(
    sessions: &'s mut Sessions,
    call: &Call<'_>,
) -> Result<(&'s mut Session, &'s mut Registry), JsonResponse> {
    let id = call.text("correlationId").ok_or_else(|| errors::parameter("/correlationId: is required (required)"))?;
    let now = call.context.now();
    sessions.find(id, Family::Mfa, &call.customer, now).ok_or_else(errors::unknown_session)
}

fn bind_number(
    session: &mut Session,
    registry: &mut Registry,
    call: &Call<'_>,
    phone: &str,
) -> Result<(), JsonResponse> {
    if session.possession != Possession::None {
        return Err(errors::parameter("/phoneNumber: only in a session opened with possessionType none (forbidden)"));
    }
    if session.stage != Stage::PossessionRequired {
        return Err(errors::out_of_order(
            "the phone number belongs to the third call, after a status of possession_required",
        ));
    }
    let user = find_test_user(phone, PRODUCTS)?;
    session.bind(phone, user.outcome, registry, call.context.ids);
    Ok(())
}

fn is_bound_to(session: &Session, phone: &str) -> bool {
    session.possession == Possession::None
        && session.phone.as_deref() == Some(phone)
        && matches!(session.stage, Stage::Passed(_) | Stage::Failed)
}

fn report(session: &Session) -> Value {
    let mut report = Map::new();
    report.insert("success".to_owned(), success(&session.stage).into());
    if let Some(phone) = &session.phone {
        report.insert("phoneNumber".to_owned(), phone.as_str().into());
    }
    Value::Object(report)
}
