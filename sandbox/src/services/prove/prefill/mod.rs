//! `v3/start`, `v3/validate`, `v3/challenge`, `v3/complete`: Pre-Fill, and Prove Identity, which has no challenge.

mod flow;
mod person;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::test_users::{FOUND_BY_PREFILL_MOBILE_AUTH, Product, find};
use super::{Call, errors};
use crate::http::json_response::Reply;

pub(super) use flow::Flows;
use flow::{Flow, Step};
use person::Given;

/// Test users that these calls know.
const PRODUCTS: &[Product] = &[Product::Prefill, Product::PrefillMobileAuth];

/// Which of the two products the credentials' project owns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Owned {
    #[default]
    Prefill,
    ProveIdentity,
}

/// Starts a flow. The document refuses desktop without a URL or without a number.
pub(super) fn start(call: &Call<'_>) -> Result<Reply, Reply> {
    let state = call.state;
    // Prove's own sandbox wants a number, since there is no device that Mobile Auth could find it on. Here the client
    // step is played, so that it finds one, as it does in sessions of Unify.
    let phone = call.text("phoneNumber").unwrap_or(FOUND_BY_PREFILL_MOBILE_AUTH);
    let flow = Flow {
        customer: call.customer.clone(),
        user: find(phone, PRODUCTS)?,
        phone: phone.to_owned(),
        dob: call.text("dob").map(str::to_owned),
        ssn: call.text("ssn").map(str::to_owned),
        client_step: None,
        step: Step::Validate,
    };
    let id = call.prove().flows.start(flow, &state.ids, state.clock.now());
    let answer = json!({"authToken": state.ids.hex(48), "correlationId": id, "next": Step::Validate.next()});
    Ok(Reply::ok(answer))
}

/// Reports whether the possession step has passed; may be asked again until the client step has ended.
pub(super) fn validate(call: &Call<'_>) -> Result<Reply, Reply> {
    let owned = call.state.prove.owned;
    let mut prove = call.prove();
    let flow = find_flow(&mut prove.flows, call, Step::Validate)?;
    let passed = flow.possession();
    if let Some(passed) = passed {
        flow.step = match (passed, owned) {
            (false, _) => Step::Done,
            (true, Owned::Prefill) => Step::Challenge,
            (true, Owned::ProveIdentity) => Step::Complete,
        };
    }
    let passed = passed == Some(true);
    let mut answer = json!({
        "success": passed,
        // Documented for what comes next, so that it is false while no challenge does.
        "challengeMissing": flow.step == Step::Challenge && flow.brings_no_answer(),
        "next": flow.step.next(),
    });
    if passed {
        answer["phoneNumber"] = Value::from(flow.phone.as_str());
    }
    Ok(Reply::ok(answer))
}

/// Finds the person, if the answer to the challenge is hers.
///
/// The flow goes on with complete in either case: no other step is documented, and a person who was not found may
/// still submit her details.
pub(super) fn challenge(call: &Call<'_>) -> Result<Reply, Reply> {
    let mut prove = call.prove();
    let flow = find_flow(&mut prove.flows, call, Step::Challenge)?;
    for (member, kept) in [("dob", &mut flow.dob), ("ssn", &mut flow.ssn)] {
        if let Some(given) = call.text(member) {
            *kept = Some(given.to_owned());
        }
    }
    if flow.brings_no_answer() {
        return Err(errors::parameter("/dob: is required without a ssn, here or in the start call (required)"));
    }
    flow.step = Step::Complete;
    let given = Given { dob: flow.dob.as_deref(), ssn: flow.ssn.as_deref(), ..Given::default() };
    let mut answer = json!({"success": given.fits(flow.user), "next": flow.step.next()});
    if given.fits(flow.user) {
        answer["individual"] = person::found(flow.user, flow.ssn.as_deref());
    }
    Ok(Reply::ok(answer))
}

/// Checks the submitted person and ends the flow.
pub(super) fn complete(call: &Call<'_>) -> Result<Reply, Reply> {
    let mut prove = call.prove();
    let flow = find_flow(&mut prove.flows, call, Step::Complete)?;
    let given = Given::submitted(call.body.get("individual").unwrap_or(&Value::Null));
    if !given.is_enough() {
        let message = "/individual: needs firstName and lastName, or ssn (required)";
        return Err(errors::parameter(message));
    }
    flow.step = Step::Done;
    let mut answer = Map::new();
    answer.insert("success".to_owned(), given.fits(flow.user).into());
    answer.insert("next".to_owned(), flow.step.next());
    answer.insert("evaluation".to_owned(), given.evaluation(flow.user));
    if given.is_enough_for_kyc() {
        answer.insert("idv".to_owned(), given.idv(flow.user));
        // Nobody here is on a list; without hits there are no lists in the answer.
        answer.insert("kyc".to_owned(), json!({"totalHits": 0}));
    }
    Ok(Reply::ok(Value::Object(answer)))
}

fn find_flow<'f>(flows: &'f mut Flows, call: &Call<'_>, step: Step) -> Result<&'f mut Flow, Reply> {
    let id = call.text("correlationId").unwrap_or_default();
    let flow = flows.find(id, &call.customer, call.state.clock.now()).ok_or_else(errors::unknown_session)?;
    if flow.step == step { Ok(flow) } else { Err(errors::out_of_order(flow.step.due())) }
}
