//! Handlers of Identity Manager.

use serde_json::{Map, Value, json};

use super::page_key;
use crate::clock::{timestamp, unix_seconds};
use crate::http::JsonResponse;
use crate::model::prove::enrollments::{Enrolled, Enrollment, Enrollments};
use crate::model::prove::test_users::{Product, find_test_user};
use crate::services::prove::call::Call;
use crate::services::prove::errors;

/// Default page size.
const DEFAULT_PAGE_SIZE: usize = 100;

/// Maximum page size. No limit is documented; a larger number is a mistake of the caller.
const MAX_PAGE_SIZE: i64 = 2_147_483_647;

/// Message for an unknown identity.
const UNKNOWN: &str = "no enrolled identity has this id";

/// Enrolls a person.
pub(crate) fn enroll(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let prove_id = enroll_test_user(call, &call.body)?;
    Ok(JsonResponse::ok(json!({"success": true, "proveId": prove_id})))
}

/// Enrolls several people. Each of them succeeds or fails on her own.
pub(crate) fn enroll_batch(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let items = call.body.get("items").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let results: Vec<Value> = items
        .iter()
        .map(|item| match enroll_test_user(call, item) {
            Ok(prove_id) => json!({"proveId": prove_id}),
            Err(rejection) => json!({"error": rejection.body.get("message")}),
        })
        .collect();
    // Empty lists are not sent.
    Ok(JsonResponse::ok(if results.is_empty() { json!({}) } else { json!({"results": results}) }))
}

/// Enrolls a person, who need not be a test user of Identity Manager. Returns her id.
pub(crate) fn enroll_person(call: &Call<'_>, details: &Value) -> String {
    let text = |property: &str| details.get(property).and_then(Value::as_str);
    let phone = text("phoneNumber").unwrap_or_default();
    let context = call.context;
    let mut state = call.state();
    let person = state.sessions.registry().person(&call.customer, phone, context.ids);
    let enrollment = Enrollment {
        prove_id: &person.prove_id,
        phone,
        device_id: text("deviceId"),
        client_customer_id: text("clientCustomerId"),
    };
    state.enrollments.enroll(&call.customer, &enrollment, context.now());
    person.prove_id
}

/// Returns an identity.
pub(crate) fn get(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let mut state = call.state();
    find_identity(&mut state.enrollments, call).map(|enrolled| JsonResponse::ok(to_json(enrolled)))
}

/// Returns the identities of a number, deactivated ones included. If there are none, that is not an error: none is
/// documented.
pub(crate) fn lookup(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let number = call.path_parameter.as_deref().unwrap_or_default();
    let state = call.state();
    let found = state.enrollments.by_number(&call.customer, number);
    Ok(JsonResponse::ok(found.map_or_else(|| json!({}), |enrolled| json!({"items": [to_json(enrolled)]}))))
}

/// Returns a page of identities, in the order of their enrollment.
pub(crate) fn list(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let limit = match call.query("limit").and_then(|limit| limit.parse::<i64>().ok()) {
        None => DEFAULT_PAGE_SIZE,
        Some(limit) if limit < 1 => return Err(errors::parameter("/limit: is less than 1 (minimum)")),
        Some(limit) if limit > MAX_PAGE_SIZE => {
            return Err(errors::parameter(&format!("/limit: is more than {MAX_PAGE_SIZE} (maximum)")));
        }
        Some(limit) => usize::try_from(limit).unwrap_or(DEFAULT_PAGE_SIZE),
    };
    let after = match call.query("startKey").filter(|key| !key.is_empty()) {
        None => 0,
        Some(key) => {
            page_key::decode(key).ok_or_else(|| errors::parameter("/startKey: is not the lastKey of a response"))?
        }
    };
    let with_inactive = call.query("showInactive").is_some_and(|flag| flag.eq_ignore_ascii_case("true"));
    let state = call.state();
    let mut rest = state.enrollments.after(&call.customer, after).filter(|enrolled| enrolled.active || with_inactive);
    let shown: Vec<&Enrolled> = rest.by_ref().take(limit).collect();
    let results: Vec<Value> = shown.iter().map(|enrolled| json!({"proveId": enrolled.prove_id})).collect();
    let mut response = json!({"results": results});
    if let (Some(last), Some(_)) = (shown.last(), rest.next()) {
        response["lastKey"] = page_key::encode(last.position).into();
    }
    Ok(JsonResponse::ok(response))
}

/// Activates the webhooks of an identity.
pub(crate) fn activate(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    set_active(call, true)
}

/// Deactivates the webhooks of an identity.
pub(crate) fn deactivate(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    set_active(call, false)
}

fn set_active(call: &Call<'_>, active: bool) -> Result<JsonResponse, JsonResponse> {
    find_identity(&mut call.state().enrollments, call)?.active = active;
    Ok(JsonResponse::ok(json!({"success": true})))
}

/// Ends an enrollment.
pub(crate) fn disenroll(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let id = call.path_parameter.as_deref().unwrap_or_default();
    if call.state().enrollments.disenroll(&call.customer, id) {
        Ok(JsonResponse::ok(json!({"success": true})))
    } else {
        Err(errors::not_found(UNKNOWN))
    }
}

/// Returns the same person in linked domains: enrolled there with the same number, whichever side has requested the link.
pub(crate) fn cross_domain(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let mut state = call.state();
    let phone = find_identity(&mut state.enrollments, call)?.phone.clone();
    let domains = call.prove.domains();
    let linked = state.links.linked_with(domains.index_of_customer(&call.customer));
    let identities: Vec<Value> = linked
        .into_iter()
        .filter_map(|at| domains.get(at))
        .filter_map(|domain| {
            let found = state.enrollments.by_number(domain.customer, &phone)?;
            Some(json!({"clientName": domain.name(), "identityId": found.prove_id, "pcid": domain.pcid()}))
        })
        .collect();
    Ok(JsonResponse::ok(json!({"count": identities.len(), "identities": identities})))
}

fn enroll_test_user(call: &Call<'_>, details: &Value) -> Result<String, JsonResponse> {
    let phone = details.get("phoneNumber").and_then(Value::as_str).unwrap_or_default();
    find_test_user(phone, &[Product::IdentityManager])?;
    Ok(enroll_person(call, details))
}

/// Returns the identity of the path.
fn find_identity<'e>(enrollments: &'e mut Enrollments, call: &Call<'_>) -> Result<&'e mut Enrolled, JsonResponse> {
    let id = call.path_parameter.as_deref().unwrap_or_default();
    enrollments.by_id(&call.customer, id).ok_or_else(|| errors::not_found(UNKNOWN))
}

/// Returns an identity as it is sent. Carrier and line type are generated until the number changes.
fn to_json(enrolled: &Enrolled) -> Value {
    let mut identity = Map::new();
    let mut add = |name: &str, value: Value| identity.insert(name.to_owned(), value);
    add("proveId", enrolled.prove_id.as_str().into());
    add("phoneNumber", enrolled.phone.as_str().into());
    add("active", enrolled.active.into());
    add("carrier", enrolled.carrier.as_deref().unwrap_or("Sandbox Mobile").into());
    add("lineType", enrolled.line_type.as_deref().unwrap_or("mobile").into());
    // All test users who can be enrolled have North American numbers.
    add("countryCode", "US".into());
    add("createdAt", unix_seconds(enrolled.created).into());
    add("creationString", timestamp(enrolled.created).into());
    if let Some(id) = &enrolled.device_id {
        add("deviceId", id.as_str().into());
    }
    if let Some(id) = &enrolled.client_customer_id {
        add("clientCustomerId", id.as_str().into());
    }
    Value::Object(identity)
}
