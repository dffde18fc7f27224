//! `v3/unify`, `v3/unify-status`, `v3/unify-bind`.

use serde_json::{Map, Value, json};

use super::call::Call;
use super::{errors, evaluation};
use crate::http::JsonResponse;
use crate::model::prove::session::{Family, Possession, Session, Stage};
use crate::model::prove::test_users::{FOUND_BY_MOBILE_AUTH, Outcome, Product, find_test_user};

/// Products whose test users Unify accepts.
const PRODUCTS: &[Product] = &[Product::Unify, Product::UnifyMobileAuth];

/// Returns the possession type of a request. Validation has rejected all other values.
pub(super) fn possession(call: &Call<'_>) -> Possession {
    match call.text("possessionType") {
        Some("desktop") => Possession::Desktop,
        Some("none") => Possession::None,
        _ => Possession::Mobile,
    }
}

/// Opens a session.
pub(super) fn open(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let context = call.context;
    let possession = possession(call);
    let sessions = &mut call.state().sessions;
    let phone = match (call.text("phoneNumber"), call.text("proveId")) {
        (Some(phone), _) => Some(phone.to_owned()),
        (None, Some(prove_id)) => {
            let number = sessions.registry().number_of_person(&call.customer, prove_id);
            let number =
                number.ok_or_else(|| errors::parameter("/proveId: no person of an earlier successful session"))?;
            Some(number.to_owned())
        }
        // The key on the device is tried first, and the number arrives with the bind call.
        (None, None) if possession == Possession::None => None,
        (None, None) if possession == Possession::Mobile && call.flag("mobileAuthEnabled") => {
            Some(FOUND_BY_MOBILE_AUTH.to_owned())
        }
        (None, None) => {
            let message = "/phoneNumber: is required without a proveId (required)";
            return Err(errors::parameter(message));
        }
    };
    let outcome = match &phone {
        Some(phone) => find_test_user(phone, PRODUCTS)?.outcome,
        None => Outcome::Passes,
    };
    let session = Session {
        family: Family::Unify,
        customer: call.customer.clone(),
        possession,
        phone,
        outcome,
        // Desktop ignores any key.
        device: call.text("deviceId").filter(|_| possession != Possession::Desktop).map(str::to_owned),
        rebind: call.flag("rebind"),
        client_human_id: call.text("clientHumanId").map(str::to_owned),
        check_reputation: call.flag("checkReputation"),
        client_step: None,
        stage: Stage::Open,
    };
    let id = sessions.open(session, context.ids, context.now());
    let response = json!({"success": "pending", "correlationId": id, "authToken": context.ids.hex(48)});
    Ok(JsonResponse::ok(response))
}

/// Returns the status of a session.
///
/// A phone number is accepted from older clients in sessions opened with `none`. It has no effect: the bind call takes it.
pub(super) fn status(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let context = call.context;
    let sessions = &mut call.state().sessions;
    let id = call.text("correlationId").unwrap_or_default();
    let (session, registry) =
        sessions.find(id, Family::Unify, &call.customer, context.now()).ok_or_else(errors::unknown_session)?;
    if session.possession != Possession::None && call.text("phoneNumber").is_some() {
        return Err(errors::parameter("/phoneNumber: only in a session opened with possessionType none (forbidden)"));
    }
    session.advance(registry, context.ids);
    Ok(JsonResponse::ok(report(session, call)))
}

/// Binds a number that the caller has verified.
pub(super) fn bind(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let context = call.context;
    let sessions = &mut call.state().sessions;
    let id = call.text("correlationId").unwrap_or_default();
    let (session, registry) =
        sessions.find(id, Family::Unify, &call.customer, context.now()).ok_or_else(errors::unknown_session)?;
    if session.stage != Stage::PossessionRequired {
        return Err(errors::out_of_order("bind is allowed once, after a status of possession_required"));
    }
    let phone = call.text("phoneNumber").unwrap_or_default();
    let user = find_test_user(phone, PRODUCTS)?;
    session.bind(phone, user.outcome, registry, context.ids);
    Ok(JsonResponse::ok(report(session, call)))
}

/// Returns the `success` of a stage.
pub(super) fn success(stage: &Stage) -> &'static str {
    match stage {
        Stage::Open => "pending",
        Stage::PossessionRequired => "possession_required",
        Stage::Passed(_) => "true",
        Stage::Failed => "false",
    }
}

fn report(session: &Session, call: &Call<'_>) -> Value {
    let mut report = Map::new();
    report.insert("success".to_owned(), success(&session.stage).into());
    let mut add = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            report.insert(name.to_owned(), value.into());
        }
    };
    add("clientRequestId", call.text("clientRequestId"));
    add("phoneNumber", session.phone.as_deref());
    if let Stage::Passed(passed) = &session.stage {
        add("proveId", Some(&passed.prove_id));
        add("deviceId", passed.device_id.as_deref());
        add("clientHumanId", session.client_human_id.as_deref());
    }
    if let Some(evaluation) = evaluation(session) {
        report.insert("evaluation".to_owned(), evaluation);
    }
    Value::Object(report)
}

/// Returns the evaluation of the possession step when it has ended, and of the reputation of the number if it was requested:
/// no test user has a documented bad one.
fn evaluation(session: &Session) -> Option<Value> {
    let authentication = match session.stage {
        Stage::Passed(_) => evaluation::passed(),
        Stage::Failed => evaluation::failed(&[]),
        Stage::Open | Stage::PossessionRequired => return None,
    };
    let mut evaluation = json!({"authentication": authentication});
    if session.check_reputation {
        evaluation["risk"] = evaluation::passed();
    }
    Some(evaluation)
}
