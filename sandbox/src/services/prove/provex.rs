//! `v3/discover` and `v3/fetch`.
//!
//! What issuers hold is documented in form only. Here one invented issuer holds one attribute of every person whom an
//! earlier call has returned the id of. The person's consent leaves no trace in the calls and is taken for granted.

use serde_json::{Value, json};

use super::registry::Person;
use super::{Call, errors};
use crate::http::json_response::Reply;

/// Issuers are readable names.
const ISSUER: &str = "Sandbox Wallet";

/// The attributes of a person.
pub(super) fn discover(call: &Call<'_>) -> Result<Reply, Reply> {
    let person = person(call)?;
    Ok(Reply::ok(json!({"results": [{"attributeId": person.attribute_id, "issuerId": ISSUER}]})))
}

/// The value of an attribute.
pub(super) fn fetch(call: &Call<'_>) -> Result<Reply, Reply> {
    let person = person(call)?;
    if call.query("attributeId") != Some(person.attribute_id.as_str()) {
        // No number is documented for it.
        return Err(errors::parameter("/attributeId: no attribute of that person"));
    }
    let value = format!("wallet-{}", person.alias.get(..12).unwrap_or_default().to_lowercase());
    let result: Value = json!({"attributeId": person.attribute_id, "attributeValue": value, "issuerId": ISSUER});
    Ok(Reply::ok(json!({"results": [result]})))
}

fn person(call: &Call<'_>) -> Result<Person, Reply> {
    let prove_id = call.query("proveId").unwrap_or_default();
    let mut prove = call.prove();
    let found = prove.sessions.registry().find(&call.customer, prove_id).map(|(_, person)| person.clone());
    found.ok_or_else(|| errors::not_found("no identity of that id"))
}
