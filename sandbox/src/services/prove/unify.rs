//! `v3/unify`, `v3/unify-status`, `v3/unify-bind`.

use serde_json::{Map, Value, json};

use super::session::{Family, Possession, Session, Stage};
use super::test_users::{FOUND_BY_MOBILE_AUTH, Outcome, Product, find};
use super::{Call, errors, evaluation};
use crate::http::json_response::Reply;

/// Test users that the Unify calls know.
const PRODUCTS: &[Product] = &[Product::Unify, Product::UnifyMobileAuth];

/// The possession type of an opening call; the document lets no other value through.
pub(super) fn possession(call: &Call<'_>) -> Possession {
    match call.text("possessionType") {
        Some("desktop") => Possession::Desktop,
        Some("none") => Possession::None,
        _ => Possession::Mobile,
    }
}

/// Opens a session.
pub(super) fn open(call: &Call<'_>) -> Result<Reply, Reply> {
    let state = call.state;
    let possession = possession(call);
    let sessions = &mut call.prove().sessions;
    let phone = match (call.text("phoneNumber"), call.text("proveId")) {
        (Some(phone), _) => Some(phone.to_owned()),
        (None, Some(prove_id)) => {
            let number = sessions.registry().number_of_person(&call.customer, prove_id);
            let number = number.ok_or_else(|| errors::parameter("/proveId: no person of an earlier success"))?;
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
        Some(phone) => find(phone, PRODUCTS)?.outcome,
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
    let id = sessions.open(session, &state.ids, state.clock.now());
    let answer = json!({"success": "pending", "correlationId": id, "authToken": state.ids.hex(48)});
    Ok(Reply::ok(answer))
}

/// Reports how far a session has come.
///
/// A phone number in it is a leftover of older releases: allowed in sessions opened with none, without effect since the
/// bind call takes it.
pub(super) fn status(call: &Call<'_>) -> Result<Reply, Reply> {
    let state = call.state;
    let sessions = &mut call.prove().sessions;
    let id = call.text("correlationId").unwrap_or_default();
    let (session, registry) =
        sessions.find(id, Family::Unify, &call.customer, state.clock.now()).ok_or_else(errors::unknown_session)?;
    if session.possession != Possession::None && call.text("phoneNumber").is_some() {
        return Err(errors::parameter("/phoneNumber: only in a session opened with possessionType none (forbidden)"));
    }
    session.look(registry, &state.ids);
    Ok(Reply::ok(report(session, call)))
}

/// Binds a number that the caller has proven.
pub(super) fn bind(call: &Call<'_>) -> Result<Reply, Reply> {
    let state = call.state;
    let sessions = &mut call.prove().sessions;
    let id = call.text("correlationId").unwrap_or_default();
    let (session, registry) =
        sessions.find(id, Family::Unify, &call.customer, state.clock.now()).ok_or_else(errors::unknown_session)?;
    if session.stage != Stage::PossessionRequired {
        return Err(errors::out_of_order("bind comes once, after a status of possession_required"));
    }
    let phone = call.text("phoneNumber").unwrap_or_default();
    let user = find(phone, PRODUCTS)?;
    session.bind(phone, user.outcome, registry, &state.ids);
    Ok(Reply::ok(report(session, call)))
}

/// The word for a stage.
pub(super) fn success(stage: &Stage) -> &'static str {
    match stage {
        Stage::Open => "pending",
        Stage::PossessionRequired => "possession_required",
        Stage::Passed(_) => "true",
        Stage::Failed => "false",
    }
}

fn report(session: &Session, call: &Call<'_>) -> Value {
    let mut members = Map::new();
    members.insert("success".to_owned(), success(&session.stage).into());
    let mut add = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            members.insert(name.to_owned(), value.into());
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
        members.insert("evaluation".to_owned(), evaluation);
    }
    Value::Object(members)
}

/// How the possession step came out, once it has ended; and that the number's reputation is good, if that was asked for:
/// of no test user a bad one is documented.
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
