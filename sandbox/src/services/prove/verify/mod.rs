//! `v3/verify` and `v3/verify/batch`, and `v3/verify-status` of their former kind.
//!
//! The number picks the outcome. Names are needed where the document wants them, and are not compared: that is documented
//! of no test user.

mod kind;
mod legacy;
mod person;

use serde_json::{Map, Value, json};

use super::identity::enroll_person;
use super::prefill::Owned;
use super::test_users::find;
use super::{Call, errors, evaluation};
use crate::http::json_response::Reply;

use kind::Kind;
pub(super) use legacy::{Sessions as LegacySessions, former, is_former, status};
use person::Finding;

/// Members that come back as they were sent.
const ECHOED: &[&str] = &["phoneNumber", "clientCustomerId", "clientHumanId"];

/// Verifies one person, and enrols her if she passes.
pub(super) fn one(call: &Call<'_>) -> Result<Reply, Reply> {
    if let Some(user) = legacy::user(call) {
        return legacy::open(call, user);
    }
    let (kind, finding) = check(call, &call.body)?;
    let mut answer = echo(&call.body);
    result(&mut answer, kind, &finding);
    if let Some(id) = call.text("clientRequestId") {
        answer.insert("clientRequestId".to_owned(), id.into());
    }
    answer.insert("correlationId".to_owned(), call.state.ids.uuid().into());
    answer.insert("isEnrolled".to_owned(), finding.passes().into());
    if finding.passes() {
        enroll_person(call, &call.body);
        identify(&mut answer, call, &call.body);
    }
    if kind == Kind::PrefillForBiz {
        answer.insert("businesses".to_owned(), json!([finding.business()]));
    }
    Ok(Reply::ok(Value::Object(answer)))
}

/// Verifies several people, each of whom fails on her own. Nobody is enrolled: the results have no member that says so.
pub(super) fn batch(call: &Call<'_>) -> Result<Reply, Reply> {
    let items = call.body.get("items").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let results: Vec<Value> = items.iter().map(|item| Value::Object(batch_item(call, item))).collect();
    let mut answer = json!({"correlationId": call.state.ids.uuid()});
    if let Some(id) = call.text("clientRequestId") {
        answer["clientRequestId"] = id.into();
    }
    // Empty lists are not sent.
    if !results.is_empty() {
        answer["results"] = results.into();
    }
    Ok(Reply::ok(answer))
}

fn batch_item(call: &Call<'_>, item: &Value) -> Map<String, Value> {
    let mut answer = echo(item);
    let (kind, finding) = match check(call, item) {
        Ok(checked) => checked,
        Err(refusal) => {
            answer.insert("success".to_owned(), "false".into());
            answer.insert("error".to_owned(), refusal.body.get("message").cloned().unwrap_or_default());
            return answer;
        }
    };
    result(&mut answer, kind, &finding);
    answer.insert("assuranceLevel".to_owned(), finding.level().into());
    // In batches the ids come with this kind only.
    if finding.passes() && kind == Kind::VerifiedUser {
        identify(&mut answer, call, item);
    }
    answer
}

/// The kind of verification, and what there is to say about the person.
fn check(call: &Call<'_>, details: &Value) -> Result<(Kind, Finding), Reply> {
    let text = |member: &str| details.get(member).and_then(Value::as_str).unwrap_or_default();
    let name = text("verificationType");
    let kind = Kind::of(name).ok_or_else(|| errors::parameter("/verificationType: is no documented kind (enum)"))?;
    if kind.needs_prefill() && call.state.prove.owned != Owned::Prefill {
        return Err(errors::not_owned());
    }
    let user = find(text("phoneNumber"), kind.products())?;
    Ok((kind, Finding::of(user)))
}

fn echo(details: &Value) -> Map<String, Value> {
    let given = |name: &&str| Some(((*name).to_owned(), details.get(*name)?.clone()));
    ECHOED.iter().filter_map(given).collect()
}

/// Members that the results of both calls have.
fn result(answer: &mut Map<String, Value>, kind: Kind, finding: &Finding) {
    let passes = finding.passes();
    answer.insert("success".to_owned(), passes.to_string().into());
    answer.insert("identity".to_owned(), finding.identity(kind));
    let category = if passes { evaluation::passed() } else { evaluation::failed(&[]) };
    answer.insert("evaluation".to_owned(), json!({"authentication": category}));
}

/// What a person who has passed is known by.
fn identify(answer: &mut Map<String, Value>, call: &Call<'_>, details: &Value) {
    let phone = details.get("phoneNumber").and_then(Value::as_str).unwrap_or_default();
    let person = call.prove().sessions.registry().person(&call.customer, phone, &call.state.ids);
    answer.insert("proveId".to_owned(), person.prove_id.into());
    answer.insert("provePhoneAlias".to_owned(), person.alias.into());
}
