//! Identity Manager: `v3/identity` and what is below it.

mod enrolments;
mod page;

use serde_json::{Map, Value, json};

use super::test_users::{Product, find};
use super::{Call, errors};
use crate::clock::{timestamp, unix_seconds};
use crate::http::json_response::Reply;

pub(super) use enrolments::Enrolments;
use enrolments::{Enrolled, Enrolment};

/// Identities of a page unless the caller says otherwise.
const PAGE: usize = 100;

/// Identities that a caller may ask for at once. No limit is documented; beyond this one it is a mistake.
const LARGEST_PAGE: i64 = 2_147_483_647;

/// What a caller who names nobody is told.
const UNKNOWN: &str = "no enrolled identity of that id";

/// Enrols a person.
pub(super) fn enroll(call: &Call<'_>) -> Result<Reply, Reply> {
    let prove_id = enroll_test_user(call, &call.body)?;
    Ok(Reply::ok(json!({"success": true, "proveId": prove_id})))
}

/// Enrols several people, each of whom fails on her own.
pub(super) fn enroll_batch(call: &Call<'_>) -> Result<Reply, Reply> {
    let items = call.body.get("items").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let results: Vec<Value> = items
        .iter()
        .map(|item| match enroll_test_user(call, item) {
            Ok(prove_id) => json!({"proveId": prove_id}),
            Err(refusal) => json!({"error": refusal.body.get("message")}),
        })
        .collect();
    // Empty lists are not sent.
    Ok(Reply::ok(if results.is_empty() { json!({}) } else { json!({"results": results}) }))
}

/// Enrols a person, whether she is a test user of Identity Manager or not, and gives her id.
pub(super) fn enroll_person(call: &Call<'_>, details: &Value) -> String {
    let text = |member: &str| details.get(member).and_then(Value::as_str);
    let phone = text("phoneNumber").unwrap_or_default();
    let state = call.state;
    let mut prove = call.prove();
    let person = prove.sessions.registry().person(&call.customer, phone, &state.ids);
    let enrolment = Enrolment {
        prove_id: &person.prove_id,
        phone,
        device_id: text("deviceId"),
        client_customer_id: text("clientCustomerId"),
    };
    prove.enrolments.enroll(&call.customer, &enrolment, state.clock.now());
    person.prove_id
}

/// One identity.
pub(super) fn get(call: &Call<'_>) -> Result<Reply, Reply> {
    let mut prove = call.prove();
    named(&mut prove.enrolments, call).map(|enrolled| Reply::ok(shown(enrolled)))
}

/// Identities under a number, deactivated ones too. That nobody is enrolled is no error: none is documented.
pub(super) fn lookup(call: &Call<'_>) -> Result<Reply, Reply> {
    let number = call.parameter.as_deref().unwrap_or_default();
    let prove = call.prove();
    let found = prove.enrolments.by_number(&call.customer, number);
    Ok(Reply::ok(found.map_or_else(|| json!({}), |enrolled| json!({"items": [shown(enrolled)]}))))
}

/// A page of identities, in the order of their enrolment.
pub(super) fn list(call: &Call<'_>) -> Result<Reply, Reply> {
    let limit = match call.query("limit").and_then(|limit| limit.parse::<i64>().ok()) {
        None => PAGE,
        Some(limit) if limit < 1 => return Err(errors::parameter("/limit: is less than 1 (minimum)")),
        Some(limit) if limit > LARGEST_PAGE => {
            return Err(errors::parameter(&format!("/limit: is more than {LARGEST_PAGE} (maximum)")));
        }
        Some(limit) => usize::try_from(limit).unwrap_or(PAGE),
    };
    let after = match call.query("startKey").filter(|key| !key.is_empty()) {
        None => 0,
        Some(key) => page::position(key).ok_or_else(|| errors::parameter("/startKey: is no lastKey of an answer"))?,
    };
    let with_inactive = call.query("showInactive").is_some_and(|flag| flag.eq_ignore_ascii_case("true"));
    let prove = call.prove();
    let mut rest = prove.enrolments.after(&call.customer, after).filter(|enrolled| enrolled.active || with_inactive);
    let shown: Vec<&Enrolled> = rest.by_ref().take(limit).collect();
    let results: Vec<Value> = shown.iter().map(|enrolled| json!({"proveId": enrolled.prove_id})).collect();
    let mut answer = json!({"results": results});
    if let (Some(last), Some(_)) = (shown.last(), rest.next()) {
        answer["lastKey"] = page::key(last.position).into();
    }
    Ok(Reply::ok(answer))
}

/// Switches the webhooks of an identity on again. Nothing changes where they are on.
pub(super) fn activate(call: &Call<'_>) -> Result<Reply, Reply> {
    switch(call, true)
}

/// Silences the webhooks of an identity. Nothing changes where they are silent.
pub(super) fn deactivate(call: &Call<'_>) -> Result<Reply, Reply> {
    switch(call, false)
}

fn switch(call: &Call<'_>, active: bool) -> Result<Reply, Reply> {
    named(&mut call.prove().enrolments, call)?.active = active;
    Ok(Reply::ok(json!({"success": true})))
}

/// Ends an enrolment.
pub(super) fn disenroll(call: &Call<'_>) -> Result<Reply, Reply> {
    let id = call.parameter.as_deref().unwrap_or_default();
    if call.prove().enrolments.disenroll(&call.customer, id) {
        Ok(Reply::ok(json!({"success": true})))
    } else {
        Err(errors::not_found(UNKNOWN))
    }
}

/// The same person in linked domains: enrolled there under the same number, whichever side asked for the link.
pub(super) fn cross_domain(call: &Call<'_>) -> Result<Reply, Reply> {
    let mut prove = call.prove();
    let phone = named(&mut prove.enrolments, call)?.phone.clone();
    let domains = call.state.prove.domains();
    let linked = prove.links.linked_with(domains.own(&call.customer));
    let identities: Vec<Value> = linked
        .into_iter()
        .filter_map(|at| domains.get(at))
        .filter_map(|domain| {
            let found = prove.enrolments.by_number(domain.customer, &phone)?;
            Some(json!({"clientName": domain.name(), "identityId": found.prove_id, "pcid": domain.pcid()}))
        })
        .collect();
    Ok(Reply::ok(json!({"count": identities.len(), "identities": identities})))
}

fn enroll_test_user(call: &Call<'_>, details: &Value) -> Result<String, Reply> {
    let phone = details.get("phoneNumber").and_then(Value::as_str).unwrap_or_default();
    find(phone, &[Product::IdentityManager])?;
    Ok(enroll_person(call, details))
}

/// The identity that the path names.
fn named<'e>(enrolments: &'e mut Enrolments, call: &Call<'_>) -> Result<&'e mut Enrolled, Reply> {
    let id = call.parameter.as_deref().unwrap_or_default();
    enrolments.by_id(&call.customer, id).ok_or_else(|| errors::not_found(UNKNOWN))
}

/// An identity as answers show it. Carrier and type of the line are generated until something happens to the number.
fn shown(enrolled: &Enrolled) -> Value {
    let mut members = Map::new();
    let mut add = |name: &str, value: Value| members.insert(name.to_owned(), value);
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
    Value::Object(members)
}
