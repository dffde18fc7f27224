//! Handlers of Pre-Fill and Prove Identity.

use serde_json::{Map, Value, json};

use super::details::{Details, found_person};
use crate::http::JsonResponse;
use crate::model::prove::OwnedProduct;
use crate::model::prove::flows::{Flow, FlowStep, Flows};
use crate::model::prove::test_users::{FOUND_BY_PREFILL_MOBILE_AUTH, Product, find_test_user};
use crate::services::prove::call::Call;
use crate::services::prove::errors;

/// Products whose test users are accepted.
const PRODUCTS: &[Product] = &[Product::Prefill, Product::PrefillMobileAuth];

/// Starts a flow. Validation has rejected desktop without a URL or without a number.
pub(crate) fn start(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let context = call.context;
    // Prove's own sandbox requires a number, since it has no device for Mobile Auth. Here the client's step is simulated, so
    // Mobile Auth finds a number, as in sessions of Unify.
    let phone = call.text("phoneNumber").unwrap_or(FOUND_BY_PREFILL_MOBILE_AUTH);
    let flow = Flow {
        customer: call.customer.clone(),
        user: find_test_user(phone, PRODUCTS)?,
        phone: phone.to_owned(),
        dob: call.text("dob").map(str::to_owned),
        ssn: call.text("ssn").map(str::to_owned),
        client_step: None,
        step: FlowStep::Validate,
    };
    let id = call.state().flows.start(flow, context.ids, context.now());
    let response = json!({"authToken": context.ids.hex(48), "correlationId": id, "next": FlowStep::Validate.next()});
    Ok(JsonResponse::ok(response))
}

/// Returns whether the possession step has passed. The call can be polled until the client's step is complete.
pub(crate) fn validate(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let product = call.prove.product;
    let mut state = call.state();
    let flow = find_flow(&mut state.flows, call, FlowStep::Validate)?;
    let passed = flow.possession();
    if let Some(passed) = passed {
        flow.step = match (passed, product) {
            (false, _) => FlowStep::Done,
            (true, OwnedProduct::Prefill) => FlowStep::Challenge,
            (true, OwnedProduct::ProveIdentity) => FlowStep::Complete,
        };
    }
    let passed = passed == Some(true);
    let mut response = json!({
        "success": passed,
        // Documented for the next step: false if that is not a challenge.
        "challengeMissing": flow.step == FlowStep::Challenge && flow.lacks_challenge_data(),
        "next": flow.step.next(),
    });
    if passed {
        response["phoneNumber"] = Value::from(flow.phone.as_str());
    }
    Ok(JsonResponse::ok(response))
}

/// Returns the person, if the response to the challenge is correct.
///
/// The flow continues with complete in either case: no other step is documented, and a person who was not found can still
/// submit her details.
pub(crate) fn challenge(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let mut state = call.state();
    let flow = find_flow(&mut state.flows, call, FlowStep::Challenge)?;
    for (property, stored) in [("dob", &mut flow.dob), ("ssn", &mut flow.ssn)] {
        if let Some(given) = call.text(property) {
            *stored = Some(given.to_owned());
        }
    }
    if flow.lacks_challenge_data() {
        return Err(errors::parameter("/dob: is required without a ssn, here or in the start call (required)"));
    }
    flow.step = FlowStep::Complete;
    let details = Details { dob: flow.dob.as_deref(), ssn: flow.ssn.as_deref(), ..Details::default() };
    let mut response = json!({"success": details.match_user(flow.user), "next": flow.step.next()});
    if details.match_user(flow.user) {
        response["individual"] = found_person(flow.user, flow.ssn.as_deref());
    }
    Ok(JsonResponse::ok(response))
}

/// Compares the submitted person and ends the flow.
pub(crate) fn complete(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let mut state = call.state();
    let flow = find_flow(&mut state.flows, call, FlowStep::Complete)?;
    let details = Details::submitted(call.body.get("individual").unwrap_or(&Value::Null));
    if !details.are_sufficient() {
        let message = "/individual: needs firstName and lastName, or ssn (required)";
        return Err(errors::parameter(message));
    }
    flow.step = FlowStep::Done;
    let mut response = Map::new();
    response.insert("success".to_owned(), details.match_user(flow.user).into());
    response.insert("next".to_owned(), flow.step.next());
    response.insert("evaluation".to_owned(), details.evaluation(flow.user));
    if details.are_sufficient_for_kyc() {
        response.insert("idv".to_owned(), details.idv(flow.user));
        // No test user is on a watch list; without hits there are no lists in the response.
        response.insert("kyc".to_owned(), json!({"totalHits": 0}));
    }
    Ok(JsonResponse::ok(Value::Object(response)))
}

fn find_flow<'f>(flows: &'f mut Flows, call: &Call<'_>, step: FlowStep) -> Result<&'f mut Flow, JsonResponse> {
    let id = call.text("correlationId").unwrap_or_default();
    let flow = flows.find(id, &call.customer, call.context.now()).ok_or_else(errors::unknown_session)?;
    if flow.step == step { Ok(flow) } else { Err(errors::out_of_order(flow.step.out_of_order_message())) }
}
