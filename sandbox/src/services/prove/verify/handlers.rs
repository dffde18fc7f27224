//! Handlers of `v3/verify` and `v3/verify/batch`.

use serde_json::{Map, Value, json};

use super::echo::echo;
use super::finding::Finding;
use super::former;
use super::verification_type::VerificationType;
use crate::http::JsonResponse;
use crate::model::prove::OwnedProduct;
use crate::model::prove::test_users::find_test_user;
use crate::services::prove::call::Call;
use crate::services::prove::identity::enroll_person;
use crate::services::prove::{errors, evaluation};

/// Verifies one person, and enrolls her if she passes.
pub(crate) fn verify(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    if let Some(user) = former::find_user(call) {
        return former::open(call, user);
    }
    let (verification_type, finding) = find(call, &call.body)?;
    let mut response = echo(&call.body);
    add_result(&mut response, verification_type, &finding);
    if let Some(id) = call.text("clientRequestId") {
        response.insert("clientRequestId".to_owned(), id.into());
    }
    response.insert("correlationId".to_owned(), call.context.ids.uuid().into());
    response.insert("isEnrolled".to_owned(), finding.passes().into());
    if finding.passes() {
        enroll_person(call, &call.body);
        add_ids(&mut response, call, &call.body);
    }
    if verification_type == VerificationType::PrefillForBiz {
        response.insert("businesses".to_owned(), json!([finding.business()]));
    }
    Ok(JsonResponse::ok(Value::Object(response)))
}

/// Verifies several people. Each of them passes or fails on her own. Nobody is enrolled: the results have no property for it.
pub(crate) fn verify_batch(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let items = call.body.get("items").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let results: Vec<Value> = items.iter().map(|item| Value::Object(batch_item(call, item))).collect();
    let mut response = json!({"correlationId": call.context.ids.uuid()});
    if let Some(id) = call.text("clientRequestId") {
        response["clientRequestId"] = id.into();
    }
    // Empty lists are not sent.
    if !results.is_empty() {
        response["results"] = results.into();
    }
    Ok(JsonResponse::ok(response))
}

fn batch_item(call: &Call<'_>, item: &Value) -> Map<String, Value> {
    let mut response = echo(item);
    let (verification_type, finding) = match find(call, item) {
        Ok(checked) => checked,
        Err(rejection) => {
            response.insert("success".to_owned(), "false".into());
            response.insert("error".to_owned(), rejection.body.get("message").cloned().unwrap_or_default());
            return response;
        }
    };
    add_result(&mut response, verification_type, &finding);
    response.insert("assuranceLevel".to_owned(), finding.level().into());
    // In batches, only this type has ids.
    if finding.passes() && verification_type == VerificationType::VerifiedUser {
        add_ids(&mut response, call, item);
    }
    response
}

/// Returns the type of verification, and what is known about the person.
fn find(call: &Call<'_>, details: &Value) -> Result<(VerificationType, Finding), JsonResponse> {
    let text = |property: &str| details.get(property).and_then(Value::as_str).unwrap_or_default();
    let name = text("verificationType");
    let verification_type = VerificationType::from_name(name)
        .ok_or_else(|| errors::parameter("/verificationType: is not a documented value (enum)"))?;
    if verification_type.needs_prefill() && call.prove.product != OwnedProduct::Prefill {
        return Err(errors::not_owned());
    }
    let user = find_test_user(text("phoneNumber"), verification_type.products())?;
    Ok((verification_type, Finding::new(user)))
}

/// Adds the properties that the results of both calls have.
fn add_result(response: &mut Map<String, Value>, verification_type: VerificationType, finding: &Finding) {
    let passes = finding.passes();
    response.insert("success".to_owned(), passes.to_string().into());
    response.insert("identity".to_owned(), finding.identity(verification_type));
    let category = if passes { evaluation::passed() } else { evaluation::failed(&[]) };
    response.insert("evaluation".to_owned(), json!({"authentication": category}));
}

/// Adds the ids of a person who has passed.
fn add_ids(response: &mut Map<String, Value>, call: &Call<'_>, details: &Value) {
    let phone = details.get("phoneNumber").and_then(Value::as_str).unwrap_or_default();
    let person = call.state().sessions.registry().person(&call.customer, phone, call.context.ids);
    response.insert("proveId".to_owned(), person.prove_id.into());
    response.insert("provePhoneAlias".to_owned(), person.alias.into());
}
