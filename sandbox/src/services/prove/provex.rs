//! `v3/discover` and `v3/fetch`.
//!
//! The content of attributes is not documented. Here one generated issuer has one attribute of every person whose id an
//! earlier call has returned. The consent of the person is not part of the calls and is assumed.

use serde_json::{Value, json};

use super::call::Call;
use super::errors;
use crate::http::JsonResponse;
use crate::model::prove::registry::Person;

/// Issuers are human-readable names.
const ISSUER: &str = "Sandbox Wallet";

/// Returns the attributes of a person.
pub(super) fn discover(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let person = find_person(call)?;
    Ok(JsonResponse::ok(json!({"results": [{"attributeId": person.attribute_id, "issuerId": ISSUER}]})))
}

/// Returns the value of an attribute.
pub(super) fn fetch(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let person = find_person(call)?;
    if call.query("attributeId") != Some(person.attribute_id.as_str()) {
        // Its code is not documented.
        return Err(errors::parameter("/attributeId: the person has no such attribute"));
    }
    let value = format!("wallet-{}", person.alias.get(..12).unwrap_or_default().to_lowercase());
    let result: Value = json!({"attributeId": person.attribute_id, "attributeValue": value, "issuerId": ISSUER});
    Ok(JsonResponse::ok(json!({"results": [result]})))
}

fn find_person(call: &Call<'_>) -> Result<Person, JsonResponse> {
    let prove_id = call.query("proveId").unwrap_or_default();
    let mut state = call.state();
    let found = state.sessions.registry().find(&call.customer, prove_id).map(|(_, person)| person.clone());
    found.ok_or_else(|| errors::not_found("no such identity"))
}
